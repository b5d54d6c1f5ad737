import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { copyStore } from '../../src/store/copy-store.ts'
import { createStore } from '../../src/store/create-store.ts'
import { openPostgresDatabase } from '../../src/store/postgres/postgres.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import type { StoreDatabase } from '../../src/store/store-database.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

async function aSqlite(): Promise<StoreDatabase> {
  const database = await openSqliteDatabase(join(await tempFolder(), 'diglot.db'))
  onTestFinished(() => database.db.destroy())
  return database
}

async function aPostgres(): Promise<StoreDatabase> {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  const database = await openPostgresDatabase(url)
  onTestFinished(() => database.db.destroy())
  return database
}

describe.each([
  ['SQLite', aSqlite],
  ['PostgreSQL', aPostgres],
])('the log in %s', (_name, open) => {
  it('lets no statement change or delete an entry, and is copied with all else', async () => {
    const database = await open()
    const { log } = createStore(database)
    const at = new Date('2025-07-27T08:00:00.000Z')
    const entry = {
      at,
      by: 'an editor',
      address: null,
      act: 'list',
      about: null,
      details: { added: 3 },
    } as const
    await log.add(entry)
    for (const change of [
      sql`update log_entry set by_name = 'nobody'`,
      sql`delete from log_entry`,
      sql`delete from log_entry where id = 1`,
    ])
      await expect(change.execute(database.db)).rejects.toThrow('never changed or deleted')
    expect(await log.find({ limit: 9 })).toEqual([{ id: 1, ...entry }])

    const target = await aSqlite()
    await copyStore(database, target)
    expect(await createStore(target).log.find({ limit: 9 })).toEqual([{ id: 1, ...entry }])
  })
})
