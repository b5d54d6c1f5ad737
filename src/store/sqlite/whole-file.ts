import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { msg } from '../../domain/language/message.ts'
import type { StoreContents } from '../../domain/sending/restore-ports.ts'
import { DiglotError } from '../../errors.ts'
import { readContents } from '../sends/restore-store.ts'
import type { Tables } from '../tables.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { asStoreFault } from './sqlite-errors.ts'

/** In one step: SQLite begins again with its first page where another process writes between two. */
const ALL_PAGES = 2 ** 31 - 1

/**
 * Copies a database, as it is at one moment, into a new file that nobody else can read and that needs no other file beside
 * it. Others may write to it meanwhile. `to` is not there yet; what there is of it after an error is the caller's to remove.
 *
 * Throws `STORE_INVALID` where `from` is no database of Diglot, or one of them is damaged.
 */
export async function copyWhole(from: string, to: string): Promise<void> {
  const source = openToRead(from)
  try {
    requireDiglot(source, from)
    closeSync(openSync(to, 'wx', 0o600))
    await backup(source, to, { rate: ALL_PAGES })
  } catch (error) {
    throw asStoreFault(error, from)
  } finally {
    source.close()
  }
  makeWhole(to, from)
}

/** Puts all of a database into its one file, reads it whole, and waits until the disk has it. `where` is how errors name it. */
export function makeWhole(path: string, where = path): void {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('pragma journal_mode = delete')
    requireSound(database)
  } catch (error) {
    throw asStoreFault(error, where)
  } finally {
    database.close()
  }
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What a database holds; changes nothing. Throws as `copyWhole` does, and `NOT_FOUND` where there is no such file. */
export async function contentsOf(path: string): Promise<StoreContents> {
  const database = openToRead(path)
  try {
    requireDiglot(database, path)
  } catch (error) {
    database.close()
    throw asStoreFault(error, path)
  }
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, path) })
  try {
    return await readContents(db)
  } finally {
    await db.destroy()
  }
}

/** A database, and what is put beside it. */
export function removeWhole(path: string): void {
  for (const name of ['', '-wal', '-shm', '-journal', '-send-lock']) rmSync(`${path}${name}`, { force: true })
}

/** Throws where SQLite finds the file damaged. */
export function requireSound(database: DatabaseSync): void {
  const [first] = database.prepare('pragma integrity_check(1)').all()
  if (first?.integrity_check === 'ok') return
  throw Object.assign(new Error(String(first?.integrity_check)), { errcode: CORRUPT })
}

/** SQLite's own result code, so that it is reported as SQLite's own finding is. */
const CORRUPT = 11

function openToRead(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly: true, timeout: 60_000 })
  } catch (error) {
    throw asStoreFault(error, path)
  }
}

/** Any database can be opened, also an empty file. */
function requireDiglot(database: DatabaseSync, where: string): void {
  const tables = database
    .prepare(
      `select count(*) as count from sqlite_master where name in ('kysely_migration', 'subscriber', 'send')`,
    )
    .get()
  if (tables?.count === 3) return
  throw new DiglotError('STORE_INVALID', msg`The file is not a Diglot database.`, {
    where,
    hint: msg`Name a file that \`diglot backup\` or \`diglot store copy\` wrote, or a diglot.db.`,
  })
}
