import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migratePostgres } from '../../src/store/postgres/postgres.ts'
import { createPostgres } from './postgres-process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL that all test files of the run share. */
    postgres: SharedPostgres
  }
}

export interface SharedPostgres {
  /** Of a database from which others may be made. */
  readonly url: string
  /** The name of a database with Diglot's tables and without rows. */
  readonly template: string
}

/**
 * Before the first test file that needs a PostgreSQL: the one at `TEST_DATABASE_URL`, where new databases may be made,
 * else one that is started here. What it gives back ends that.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await runningServer()
  const template = `diglot_test_${process.pid}`
  await query(url, `create database ${template}`)
  const own = new URL(url)
  own.pathname = template
  await migratePostgres(own.href)
  project.provide('postgres', { url, template })
  return async () => {
    await query(url, `drop database ${template} with (force)`)
    await stop()
  }
}

async function runningServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const server = await createPostgres(['fsync=off', 'max_connections=200'])
  await server.start()
  return { url: server.url, stop: server.remove }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
