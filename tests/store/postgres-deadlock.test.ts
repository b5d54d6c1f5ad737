import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openPostgresDatabase } from '../../src/store/postgres/postgres.ts'
import type { Tables } from '../../src/store/tables.ts'
import { transact } from '../../src/store/transact.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const at = '2025-07-27T08:00:00.000Z'

async function aDatabase(): Promise<Kysely<Tables>> {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  const { db } = await openPostgresDatabase(url)
  onTestFinished(() => db.destroy())
  await db
    .insertInto('worker')
    .values([
      { id: 1, name: '', started_at: at },
      { id: 2, name: '', started_at: at },
    ])
    .execute()
  return db
}

async function addTo(trx: Kysely<Tables>, id: number, text: string): Promise<void> {
  await trx
    .updateTable('worker')
    .set((eb) => ({ name: eb('name', '||', text) }))
    .where('id', '=', id)
    .execute()
}

it('runs a transaction again that had to give way, and all that it did is done once', async () => {
  const db = await aDatabase()
  let [runs, held] = [0, 0]
  const met = Promise.withResolvers<void>()
  // Each has one of two rows before it asks for the other's.
  const both = (first: number, second: number, text: string) =>
    transact(db, async (trx) => {
      runs += 1
      await addTo(trx, first, text)
      held += 1
      if (held === 2) met.resolve()
      await met.promise
      await addTo(trx, second, text)
    })
  await Promise.all([both(1, 2, 'a'), both(2, 1, 'b')])
  expect(runs).toBeGreaterThan(2) // a busy server may let them meet once more
  const rows = await db.selectFrom('worker').select('name').orderBy('id').execute()
  expect(rows.map(({ name }) => [...name].toSorted().join(''))).toEqual(['ab', 'ab'])
})

it('throws what is no such thing at once, and a deadlock that does not end after some attempts', async () => {
  const db = await aDatabase()
  const runs = { bug: 0, beaten: 0 }
  const bug = transact(db, async () => {
    runs.bug += 1
    throw new TypeError('no')
  })
  await expect(bug).rejects.toThrow(TypeError)
  const beaten = transact(db, async () => {
    runs.beaten += 1
    throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
  })
  await expect(beaten).rejects.toThrow('deadlock detected')
  expect(runs).toEqual({ bug: 1, beaten: 5 })
})
