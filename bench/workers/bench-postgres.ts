import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { migratePostgres } from '../../src/store/postgres/postgres.ts'
import { createPostgres } from '../../tests/helpers/postgres-process.ts'

export interface BenchPostgres {
  /** A new database with Diglot's tables. */
  createDatabase(name: string): Promise<string>
  /** Stops the server for so long, as for an update of it. */
  awayFor(ms: number): Promise<void>
  stop(): Promise<void>
}

/** A PostgreSQL as it is installed: every commit reaches the disk. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const server = await createPostgres([])
  await server.start()
  return {
    async createDatabase(name) {
      const admin = new pg.Client({ connectionString: server.url })
      await admin.connect()
      await admin.query(`create database ${name}`)
      await admin.end()
      const url = new URL(server.url)
      url.pathname = name
      await migratePostgres(url.href)
      return url.href
    },
    async awayFor(ms) {
      await server.stop()
      await wait(ms)
      await server.start()
    },
    stop: server.remove,
  }
}
