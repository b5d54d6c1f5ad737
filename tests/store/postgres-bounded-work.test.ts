import { sql } from 'kysely'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { openPostgresDatabase } from '../../src/store/postgres/postgres.ts'
import { boundedWorkContract } from '../contracts/bounded-work-contract.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

boundedWorkContract('PostgreSQL', {
  async open() {
    const { url, remove } = await server.createDatabase()
    onTestFinished(remove)
    return openPostgresDatabase(url)
  },
  // A table of three rows is looked through unless that is forbidden; then it is only where no index helps.
  scannedBy: ({ db }, asked) =>
    db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx)
      const { rows } = await trx.executeQuery<{ 'QUERY PLAN': string }>({
        ...sql``.compile(trx),
        sql: `explain ${asked.sql}`,
        parameters: asked.parameters,
      })
      return rows.flatMap((row) => /Seq Scan on (\w+)/.exec(row['QUERY PLAN'])?.[1] ?? [])
    }),
})
