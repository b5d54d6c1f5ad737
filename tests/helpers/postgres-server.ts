import pg from 'pg'
import { inject } from 'vitest'

/** Databases of one test file, on the PostgreSQL of the run. */
export interface PostgresServer {
  /** An empty database with Diglot's tables. */
  createDatabase(): Promise<TestDatabase>
  stop(): Promise<void>
}

export interface TestDatabase {
  readonly url: string
  /** Ends what is connected to it, and empties it for the next test: to make a new one takes a fifth of a second. */
  remove(): Promise<void>
}

/** Only in the tests of the project `postgres`: see vitest.config.ts. */
export async function startPostgres(): Promise<PostgresServer> {
  const { url, template } = inject('postgres')
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const names: string[] = []
  const owners: pg.Client[] = []
  const free: TestDatabase[] = []

  async function create(): Promise<TestDatabase> {
    const name = `diglot_test_${process.pid}_${names.length}`
    names.push(name)
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
    const own = new URL(url)
    own.pathname = name
    const owner = new pg.Client({ connectionString: own.href })
    owners.push(owner)
    await owner.connect()
    const database = {
      url: own.href,
      async remove() {
        await makeEmpty(owner)
        free.push(database)
      },
    }
    return database
  }

  return {
    createDatabase: async () => free.pop() ?? create(),
    async stop() {
      for (const owner of owners) await owner.end()
      for (const name of names) await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** What a new database has in it as well. */
const KEPT = ['kysely_migration', 'kysely_migration_lock', 'salt']

/** Not by TRUNCATE, which makes a new file for each table and index. */
async function makeEmpty(owner: pg.Client): Promise<void> {
  await owner.query(`select pg_terminate_backend(pid, 60000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
  await owner.query('drop schema if exists pgboss cascade')
  const { rows } = await owner.query(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> all($1)`,
    [KEPT],
  )
  // The log lets nobody delete its entries, by a trigger that is passed over here.
  await owner.query('set session_replication_role = replica')
  // One statement, so that none of them has to come before those that it refers to.
  const deletions = rows.map(({ tablename }) => `of_${tablename} as (delete from ${tablename})`)
  await owner.query(`with ${deletions.join(', ')} select`)
  await owner.query(`select setval(oid::regclass, 1, false) from pg_class
    where relkind = 'S' and relnamespace = 'public'::regnamespace`)
}
