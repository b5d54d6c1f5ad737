import pg from 'pg'
import { migratePostgres } from '../../src/store/postgres.ts'
import { createPostgres } from './postgres-process.ts'

export interface PostgresServer {
  /** A new database with Diglot's tables. */
  createDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }>
  stop(): Promise<void>
}

/** A real PostgreSQL: the one at `TEST_DATABASE_URL`, where new databases may be made, else one that is started here. */
export async function startPostgres(): Promise<PostgresServer> {
  const { url, stop } = await runningServer()
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const names: string[] = []
  const template = await create('')
  await migratePostgres(template.url)

  async function create(from: string) {
    const name = `diglot_test_${process.pid}_${names.length}`
    names.push(name)
    await admin.query(`create database ${name} ${from}`)
    const own = new URL(url)
    own.pathname = name
    return {
      name,
      url: own.href,
      remove: async () => void (await admin.query(`drop database if exists ${name} with (force)`)),
    }
  }

  return {
    createDatabase: () => create(`template ${template.name} strategy file_copy`),
    async stop() {
      await template.remove()
      await admin.end()
      await stop()
    },
  }
}

async function runningServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const server = await createPostgres(['fsync=off', 'max_connections=200'])
  await server.start()
  return { url: server.url, stop: server.remove }
}
