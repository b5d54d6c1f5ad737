import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { migratePostgres } from '../../src/store/postgres/postgres.ts'

const names = ['old', 'new'].map((name) => `diglot_schema_${process.pid}_${name}`)
const { url } = inject('postgres')
const admin = new pg.Client({ connectionString: url })

beforeAll(async () => {
  await admin.connect()
  for (const name of names) await admin.query(`create database ${name}`)
})

afterAll(async () => {
  for (const name of names) await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

/** Columns, constraints and indexes, after the database was brought up to date. */
async function schemaOf(name: string, before: string | null): Promise<readonly string[]> {
  const own = new URL(url)
  own.pathname = name
  const client = new pg.Client({ connectionString: own.href })
  await client.connect()
  try {
    if (before !== null) await client.query(before)
    await migratePostgres(own.href)
    const { rows } = await client.query<{ line: string }>(`
      select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, is_identity) as line
      from information_schema.columns where table_schema = 'public'
      union all
      select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace
      union all
      select indexdef from pg_indexes where schemaname = 'public'
      order by line`)
    return rows.map(({ line }) => line)
  } finally {
    await client.end()
  }
}

it('is that of a new database in one of an earlier version, on PostgreSQL', async () => {
  const [old = '', fresh = ''] = names
  const before = await readFile(new URL('../fixtures/store-0007.postgres.sql', import.meta.url), 'utf8')
  expect(await schemaOf(old, before)).toEqual(await schemaOf(fresh, null))
})
