import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { Proof } from '../../src/domain/proof/proof.ts'
import type { NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { writeMigratedDatabase } from './migrated-database.ts'
import { tempFolder } from './temp-folder.ts'

export interface DeliveryRow {
  readonly address: string
  readonly state: string
  readonly reply: string | null
  readonly attempts: number
  readonly status: string
}

/** The store, and a look at what is in its tables. */
export interface StartedSend extends Store {
  /** Every delivery, in the order of the list, with its subscriber's status. */
  readonly rows: () => readonly DeliveryRow[]
  /** When each of them is due again, or null; in the same order. */
  readonly dueTimes: () => readonly (Date | null)[]
}

/** A send of a proof to some people that was started, in a database file of its own. */
export async function startedSend(
  proof: Proof,
  people: readonly NewSubscriber[],
  now: Date,
): Promise<StartedSend> {
  const path = join(await tempFolder(), 'diglot.db')
  await writeMigratedDatabase(path)
  const store = await openSqliteStore(path)
  onTestFinished(() => store.close())
  await store.subscribers.importAll(people, now)
  const offered = proof.editions.map(({ id }) => id)
  await store.sends.start(proof, { offered, fallback: offered[0] ?? '' }, now)
  return { ...store, rows: () => readRows(path), dueTimes: () => readDueTimes(path) }
}

function readRows(path: string): readonly DeliveryRow[] {
  const rows = query(
    path,
    `select address, state, reply, attempts, status from delivery
     join subscriber on subscriber.id = subscriber_id order by delivery.id`,
  )
  return rows.map((row) => ({ ...row })) as unknown as readonly DeliveryRow[]
}

function readDueTimes(path: string): readonly (Date | null)[] {
  const rows = query(path, 'select retry_at from delivery order by id')
  return rows.map(({ retry_at }) => (retry_at === null ? null : new Date(`${retry_at}`)))
}

function query(path: string, sql: string) {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}
