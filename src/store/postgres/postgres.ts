import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { msg } from '../../domain/language/message.ts'
import type { Store } from '../../domain/ports.ts'
import { DiglotError } from '../../errors.ts'
import { createStore } from '../create-store.ts'
import { createMigrations, isUpToDate, migrateToLatest } from '../migrations/migrations.ts'
import type { RestartedIds, StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { createPostgresClock } from './postgres-clock.ts'
import { asStoreInvalid, inWords, isUnreachable } from './postgres-errors.ts'
import { lockAsWorker, lockDeadWorkers, lockOutSenders } from './postgres-lock.ts'
import { openPool } from './postgres-pool.ts'
import { SESSION_SETUP } from './postgres-session.ts'

/** While one commit waits for the disk the next ones are under way, and reach it together. */
const COMMITS_AT_ONCE = 5
/** The others are for what is claimed and asked meanwhile. */
const CONNECTIONS = COMMITS_AT_ONCE + 3

const migrations = createMigrations({
  // Not ALWAYS: rows that are copied from another database keep their ids.
  id: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
  tableEnd: sql``,
  keepRows: (table) => [
    sql`create function ${sql.id(`${table}_is_kept`)}() returns trigger language plpgsql as
        $$ begin raise exception 'An entry of the log is never changed or deleted.'; end $$`,
    sql`create trigger ${sql.id(`${table}_is_kept`)} before update or delete or truncate on ${sql.table(table)}
        for each statement execute function ${sql.id(`${table}_is_kept`)}()`,
  ],
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
  return withDatabase(url, async (db) => {
    if (!(await isUpToDate({ db, migrations, where: placeOf(url) })))
      throw new DiglotError('STORE_INVALID', msg`The tables of the database are older than this program.`, {
        where: placeOf(url),
        hint: msg`Run \`diglot migrate\` once.`,
      })
    const clock = createPostgresClock()
    await clock.measure((text) => sql.raw<{ at: number }>(text).execute(db))
    return {
      db,
      manySend: true,
      commitsAtOnce: COMMITS_AT_ONCE,
      lock: () => inWords(lockAsWorker({ url, clock }), placeOf(url)),
      lockOut: () => inWords(lockOutSenders({ url, clock }), placeOf(url)),
      deadWorkers: lockDeadWorkers,
      settleDeliveries,
      countRows,
      restartIds,
      wipe: vacuumErased,
      version,
      clock,
      isUnreachable,
    }
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

/** The lock queues fairly: row locks that are shared could keep out for ever a transaction that wants one alone. */
async function settleDeliveries(trx: Transaction<Tables>): Promise<void> {
  await sql`lock table delivery in share row exclusive mode`.execute(trx)
}

/** Left to itself the server finds out about a minute later, and looks through a million rows for each claim until then. */
async function countRows(trx: Transaction<Tables>): Promise<void> {
  await sql`analyze delivery, turn`.execute(trx)
}

async function restartIds(trx: Transaction<Tables>, { table, after }: RestartedIds): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence(${table}, 'id'), max(${sql.ref(after.column)}))
    from ${sql.table(after.table)}`.execute(trx)
}

/** The old rows stay in the server's files until they are vacuumed, which cannot be done inside a transaction. */
async function vacuumErased(db: Kysely<Tables>): Promise<void> {
  await sql`vacuum ${sql.join(CHANGED_BY_ERASURE.map((table) => sql.table(table)))}`.execute(db)
}

/** Which transactions have ended and which are under way; reading begins none. */
async function version(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ version: string }>`select pg_current_snapshot()::text as version`.execute(db)
  return rows[0]?.version ?? ''
}

const CHANGED_BY_ERASURE = ['subscriber', 'subscriber_tag', 'bounce', 'delivery', 'sign_up', 'test_run']

async function withDatabase<T>(url: string, use: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const dialect = new PostgresDialect({
    pool: openPool(url, { max: CONNECTIONS, where: placeOf(url) }),
    onCreateConnection: async (connection) =>
      void (await connection.executeQuery(CompiledQuery.raw(SESSION_SETUP))),
  })
  const db = new Kysely<Tables>({ dialect })
  try {
    return await use(db)
  } catch (error) {
    await db.destroy()
    throw asStoreInvalid(error, placeOf(url))
  }
}

/** Without user and password: the URL stands in errors. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { host, pathname } = new URL(url)
  return `postgres://${host}${pathname}`
}
