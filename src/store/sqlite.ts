import { mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, type SqliteDatabase, sql } from 'kysely'
import type { Store } from '../domain/ports.ts'
import { createStore, type StoreDatabase } from './create-store.ts'
import { isUpToDate, migrateToLatest } from './migrate-to-latest.ts'
import { createMigrations } from './migrations.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { asStoreInvalid } from './sqlite-errors.ts'
import { createFileLock, createMemoryLock } from './sqlite-lock.ts'
import type { Tables } from './tables.ts'

/** Long enough for the start of a send to a million subscribers, which is one transaction. */
const BUSY_TIMEOUT_MS = 30_000

/**
 * Opens the database at `path`, making it and its folder where there is none, and brings its tables up to date.
 * `:memory:` is a database that ends with the process. Open a file once per process: `node:sqlite` waits for another
 * connection's transaction without letting this process go on, so two stores of one process would wait for themselves.
 *
 * Throws `STORE_INVALID` where the file is no database, is damaged, cannot be opened, or was written by a newer program.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  return createStore(await openSqliteDatabase(path))
}

/** The same, for what works on the tables themselves. */
export async function openSqliteDatabase(path: string): Promise<StoreDatabase> {
  try {
    const database = openDatabase(path)
    const db = new Kysely<Tables>({ dialect: createSqliteDialect(asKyselyDatabase(database)) })
    await bringUpToDate(database, db, path)
    const lock = path === ':memory:' ? createMemoryLock() : createFileLock(lockPath(path))
    return {
      db,
      manySend: false,
      commitsAtOnce: 1,
      lock,
      lockOut: lock,
      // Whoever recovers has the lock, and so there is nobody else.
      deadWorkers: async () => 'all',
      settleDeliveries: async () => {}, // one transaction at a time writes
      countRows: async () => {}, // its plans do not depend on it
      restartIds: async () => {}, // SQLite counts on from the highest id by itself
      clock: null,
      isAway: () => false,
    }
  } catch (error) {
    throw asStoreInvalid(error, path)
  }
}

function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path, {
    timeout: BUSY_TIMEOUT_MS,
    enableForeignKeyConstraints: true,
  })
  try {
    // Readers, such as `status` and the preview, never wait for the sender, nor it for them.
    database.exec('pragma journal_mode = wal')
    // With NORMAL the last commits are lost in a power cut. A `handed` that is lost would come back as pending and be
    // sent a second time, so every commit reaches the disk before it returns.
    database.exec('pragma synchronous = full')
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** All pending migrations are one transaction: a process that dies in the middle leaves the old tables. */
async function bringUpToDate(database: DatabaseSync, db: Kysely<Tables>, path: string): Promise<void> {
  const migrations = createMigrations({
    // AUTOINCREMENT: the id of a row that is gone is never given to another one.
    id: (column) => column.primaryKey().autoIncrement(),
    tableEnd: sql`strict`,
  })
  const options = { db, migrations, where: path }
  try {
    // One that is up to date is only read.
    if (await isUpToDate(options)) return
    // Kysely does not run SQLite migrations in a transaction. On the only connection there is, this is one.
    database.exec('begin immediate')
    await migrateToLatest(options)
    database.exec('commit')
  } catch (error) {
    database.close() // with what is not committed
    throw error
  }
}

function asKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const prepare = keepingStatements(database)
  return {
    close: () => database.close(),
    prepare(text) {
      // A transaction that reads first and then writes fails at once, without the busy timeout, where another process
      // wrote in between. Taking the write lock at the beginning waits instead.
      const sqlText = text === 'begin' ? 'begin immediate' : text
      const statement = prepare(sqlText)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        // A statement of its own: it is in use until the last row was taken.
        iterate: (parameters) => database.prepare(sqlText).iterate(...(parameters as SQLInputValue[])),
      }
    },
  }
}

const STATEMENTS_KEPT = 100

/** A send runs the same few statements over and over: they are prepared once, the oldest giving way to new ones. */
function keepingStatements(database: DatabaseSync): (text: string) => StatementSync {
  const kept = new Map<string, StatementSync>()
  return (text) => {
    const statement = kept.get(text) ?? database.prepare(text)
    kept.delete(text)
    kept.set(text, statement)
    const [oldest] = kept.keys()
    if (kept.size > STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest)
    return statement
  }
}

/** Beside the file itself, not beside a symbolic link to it: all names of one database share one lock. */
function lockPath(path: string): string {
  return `${realpathSync(path)}-send-lock`
}
