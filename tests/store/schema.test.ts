import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { visitors } from '../../src/domain/readers/click-link.ts'
import { leaveReasons, leaveWays } from '../../src/domain/readers/reader.ts'
import { ownerPurposes } from '../../src/domain/readers/reader-link.ts'
import { subscriberStatuses } from '../../src/domain/readers/subscriber.ts'
import { recordedKinds } from '../../src/domain/sending/bounce.ts'
import { deliveryStates } from '../../src/domain/sending/delivery.ts'
import { scheduleStates } from '../../src/domain/sending/schedule.ts'
import { sendStates } from '../../src/domain/sending/send-state.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** The statements that make tables and indexes, after the database was brought up to date. */
async function schemaOf(path: string): Promise<readonly string[]> {
  await (await openSqliteStore(path)).close()
  const database = new DatabaseSync(path)
  try {
    const rows = database.prepare('select sql from sqlite_master where sql is not null order by name').all()
    return rows.map(({ sql }) => String(sql))
  } finally {
    database.close()
  }
}

it('is that of a new database in one of an earlier version, on SQLite', async () => {
  const folder = await tempFolder()
  const old = new DatabaseSync(join(folder, 'old.db'))
  old.exec(await readFile(new URL('../fixtures/store-0007.sqlite.sql', import.meta.url), 'utf8'))
  old.close()
  expect(await schemaOf(join(folder, 'old.db'))).toEqual(await schemaOf(join(folder, 'new.db')))
})

// The words stand in the migrations, so that a new one here cannot reach a database without a migration.
it.each([
  ['subscriber', 'status', subscriberStatuses],
  ['delivery', 'state', deliveryStates],
  ['send', 'state', sendStates],
  ['bounce', 'kind', recordedKinds],
  ['departure', 'way', leaveWays],
  ['departure', 'reason', leaveReasons],
  ['click', 'visitor', visitors],
  ['schedule', 'state', scheduleStates],
  ['owner_mail', 'purpose', ownerPurposes],
])('lets %s.%s be what the program knows, and nothing else', async (table, column, words) => {
  const statements = await schemaOf(join(await tempFolder(), 'new.db'))
  const create = statements.find((text) => text.toLowerCase().startsWith(`create table "${table}"`)) ?? ''
  const list = new RegExp(`"?\\b${column}"? in \\(([^)]*)\\)`).exec(create)?.[1] ?? ''
  expect(list.split(', ').map((word) => word.replaceAll("'", ''))).toEqual(words)
})
