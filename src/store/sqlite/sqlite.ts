import { closeSync, existsSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, sql } from 'kysely'
import type { Store } from '../../domain/ports.ts'
import type { SendLock } from '../../domain/sending/worker-ports.ts'
import { createStore } from '../create-store.ts'
import { createMigrations, isUpToDate, migrateToLatest } from '../migrations/migrations.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { retryWhileBusy } from './sqlite-busy.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { asStoreFault, isBusy, isMoved } from './sqlite-errors.ts'
import { createFileLock, createMemoryLock } from './sqlite-lock.ts'

/** How SQLite calls a database in a file that nobody else can open and that goes when it is closed, or with the process. */
export const TEMPORARY = ''

/**
 * Opens the database at `path`, making it and its folder where there is none, and brings its tables up to date.
 * `:memory:` and `TEMPORARY` are databases that end with the process.
 *
 * Throws `STORE_INVALID` where the file is no database, is damaged, cannot be opened or written, or was written by a newer
 * program, and `FILE_UNUSABLE` where the disk is full.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  return createStore(await openSqliteDatabase(path))
}

/** The same, for what works on the tables themselves. */
export async function openSqliteDatabase(path: string): Promise<StoreDatabase> {
  try {
    const database = await openDatabase(path)
    const db = new Kysely<Tables>({ dialect: createSqliteDialect(database, path) })
    await bringUpToDate(database, db, path)
    const lock = endsWithProcess(path) ? createMemoryLock() : createSendLock(path)
    return {
      db,
      manySend: false,
      commitsAtOnce: 1,
      lock,
      lockOut: lock,
      // The process that recovers has the lock, so there is no other one.
      deadWorkers: async () => 'all',
      settleDeliveries: async () => {}, // one transaction at a time writes
      countRows: async () => {}, // its plans do not depend on it
      restartIds: async () => {}, // SQLite counts on from the highest id by itself
      wipe: emptyLog,
      version,
      clock: null,
      // Another writer ends some time; a send waits for that.
      isUnreachable: isBusy,
    }
  } catch (error) {
    throw asStoreFault(error, path)
  }
}

async function openDatabase(path: string): Promise<DatabaseSync> {
  if (!endsWithProcess(path)) makePrivateFile(path)
  const database = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true })
  try {
    // Readers, such as `status` and the preview, never wait for the sender, nor it for them.
    await retryWhileBusy(() => database.exec('pragma journal_mode = wal'))
    // With NORMAL the last commits are lost in a power cut. A `handed` that is lost would come back as pending and be
    // sent a second time, so every commit reaches the disk before it returns.
    database.exec('pragma synchronous = full')
    // What is deleted is overwritten with zeros: nobody who was erased is found in the file.
    database.exec('pragma secure_delete = on')
  } catch (error) {
    database.close()
    // While it was waited for, `diglot restore` has put another file in its place.
    if (isMoved(error)) return openDatabase(path)
    throw error
  }
  return database
}

/** Whether no other process can open it. */
function endsWithProcess(path: string): boolean {
  return path === ':memory:' || path === TEMPORARY
}

/** SQLite gives what it puts beside a file the rights of that file. */
function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
}

/** All pending migrations are one transaction: a process that dies in the middle leaves the old tables. */
async function bringUpToDate(database: DatabaseSync, db: Kysely<Tables>, path: string): Promise<void> {
  const migrations = createMigrations({
    // AUTOINCREMENT: the id of a row that is gone is never given to another one.
    id: (column) => column.primaryKey().autoIncrement(),
    tableEnd: sql`strict`,
    keepRows: (table) =>
      ['update', 'delete'].map(
        (change) =>
          sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
              begin select raise(abort, 'An entry of the log is never changed or deleted.'); end`,
      ),
  })
  const options = { db, migrations, where: path }
  try {
    // One that is up to date is only read.
    if (await isUpToDate(options)) return
    // Kysely does not run SQLite migrations in a transaction. On the only connection there is, this is one.
    await retryWhileBusy(() => database.exec('begin immediate'))
    await migrateToLatest(options)
    database.exec('commit')
    // Earlier versions left what was deleted in the file.
    await retryWhileBusy(() => database.exec('vacuum'))
  } catch (error) {
    database.close() // with what is not committed
    throw error
  }
}

/**
 * What was deleted is overwritten in the file (`secure_delete`), but stays in the write-ahead log until that is written
 * over: it is emptied here. A reader of an older state is waited for, some seconds at most; then the next erasure, or the
 * last process that closes the database, empties it.
 */
async function emptyLog(db: Kysely<Tables>): Promise<void> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy !== 1) return
    await wait(PAUSE_MS)
  }
}

/** SQLite counts what others have committed, and beside it what this connection has changed itself. */
async function version(db: Kysely<Tables>): Promise<string> {
  const { rows: others } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
  const { rows: own } = await sql<{ changes: number }>`select total_changes() as changes`.execute(db)
  return `${others[0]?.data_version} ${own[0]?.changes}`
}

const MOST_TRIES = 100
const PAUSE_MS = 20

/** Beside the file itself, not beside a symbolic link to it: all names of one database share one lock. The file need not be there. */
export function createSendLock(path: string): () => Promise<SendLock | null> {
  const lock = `${existsSync(path) ? realpathSync(path) : path}-send-lock`
  makePrivateFile(lock)
  return createFileLock(lock)
}
