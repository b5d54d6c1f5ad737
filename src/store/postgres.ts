import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Store } from '../domain/ports.ts'
import { DiglotError } from '../errors.ts'
import { createStore, type StoreDatabase } from './create-store.ts'
import { isUpToDate, migrateToLatest } from './migrate-to-latest.ts'
import { createMigrations } from './migrations.ts'
import { asStoreInvalid } from './postgres-errors.ts'
import { createSessionLock } from './postgres-lock.ts'
import type { Tables } from './tables.ts'

/** A process writes down its deliveries one batch at a time; the others are for what is asked meanwhile, and the lock. */
const CONNECTIONS = 5
const CONNECT_TIMEOUT_MS = 10_000
/** The oid of int8, as which PostgreSQL counts: ours stay far below 2^53. */
const INT8 = 20

const migrations = createMigrations({
  // Not ALWAYS: rows that are copied from another database keep their ids.
  id: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
  tableEnd: sql``,
})

/**
 * Opens the database at a `postgres://` URL. Throws `STORE_INVALID` where it cannot be reached, and where its tables are
 * not those of this program: of many processes that start at once none may change tables under the others, so that is
 * `diglot migrate`'s to do.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  return createStore(await openPostgresDatabase(url))
}

/** The same, for what works on the tables themselves. */
export async function openPostgresDatabase(url: string): Promise<StoreDatabase> {
  return withDatabase(url, async (db, pool) => {
    if (!(await isUpToDate({ db, migrations, where: placeOf(url) })))
      throw new DiglotError('STORE_INVALID', 'The tables of the database are older than this program.', {
        where: placeOf(url),
        hint: 'Run `diglot migrate` once.',
      })
    return { db, lock: createSessionLock(pool), restartIds }
  })
}

/**
 * Makes the tables or brings them up to date, in one transaction. Two at once do no harm: the second waits. How the
 * database is called, without user and password.
 */
export async function migratePostgres(url: string): Promise<string> {
  return withDatabase(url, async (db) => {
    await migrateToLatest({ db, migrations, where: placeOf(url) })
    await db.destroy()
    return placeOf(url)
  })
}

async function restartIds(trx: Kysely<Tables>, table: string): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'), max(id)) from ${sql.table(table)}`.execute(
    trx,
  )
}

async function withDatabase<T>(
  url: string,
  use: (db: Kysely<Tables>, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const pool = openPool(url)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await use(db, pool)
  } catch (error) {
    await db.destroy()
    throw asStoreInvalid(error, placeOf(url))
  }
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'diglot',
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  })
  // An idle connection that breaks is no news: whoever asks next gets a fresh one, or an error.
  pool.on('error', () => {})
  return pool
}

/** Without user and password: the URL stands in errors. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { host, pathname } = new URL(url)
  return `postgres://${host}${pathname}`
}
