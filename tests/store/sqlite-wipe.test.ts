import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('empties the write-ahead log when a reader of an older state has ended', async () => {
  const path = join(await tempFolder(), 'diglot.db')
  const { db, wipe } = await openSqliteDatabase(path)
  onTestFinished(() => db.destroy())
  const reader = new DatabaseSync(path)
  onTestFinished(() => reader.close())
  reader.exec('begin')
  reader.prepare('select count(*) from subscriber').get()
  await sql`create table trace (words text)`.execute(db)
  const emptied = wipe(db)
  await wait(30)
  expect((await stat(`${path}-wal`)).size).toBeGreaterThan(0)
  reader.exec('commit')
  await emptied
  expect((await stat(`${path}-wal`)).size).toBe(0)
})
