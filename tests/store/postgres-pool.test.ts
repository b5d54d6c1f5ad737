import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openPostgresDatabase } from '../../src/store/postgres/postgres.ts'
import type { Tables } from '../../src/store/tables.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

async function aDatabase(): Promise<Kysely<Tables>> {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  const { db } = await openPostgresDatabase(url)
  onTestFinished(() => db.destroy())
  return db
}

/** Of one connection: how often each statement was run whose plan it has. */
async function kept(connection: Kysely<Tables>, like: string) {
  const { rows } = await sql<{ runs: number }>`
    select generic_plans + custom_plans as runs from pg_prepared_statements
    where strpos(statement, ${like}) > 0 and strpos(statement, 'pg_prepared') = 0`.execute(connection)
  return rows
}

it('plans a statement once for each connection, whatever its values', async () => {
  const db = await aDatabase()
  await db.connection().execute(async (connection) => {
    for (const value of [1, 2, 3]) {
      const { rows } = await sql`select ${value}::int as "thrice"`.execute(connection)
      expect(rows).toEqual([{ thrice: value }])
    }
    expect(await kept(connection, 'thrice')).toEqual([{ runs: 3 }])
  })
})

it('goes on with a statement after it failed', async () => {
  const db = await aDatabase()
  await db.connection().execute(async (connection) => {
    const share = (of: number) => sql`select 10 / ${of}::int as "share"`.execute(connection)
    await expect(share(0)).rejects.toThrow('division by zero')
    expect((await share(5)).rows).toEqual([{ share: 2 }])
  })
})

it('keeps no plan of what is long', async () => {
  const db = await aDatabase()
  await db.connection().execute(async (connection) => {
    const many = Array.from({ length: 1_000 }, (_, index) => index)
    const { rows } = await sql`select ${many.length}::int as "many" where 1 in (${sql.join(many)})`.execute(
      connection,
    )
    expect(rows).toEqual([{ many: 1_000 }])
    expect(await kept(connection, 'many')).toEqual([])
  })
})
