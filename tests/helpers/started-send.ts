import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import type { Ledger } from '../../src/domain/ports.ts'
import type { Proof } from '../../src/domain/proof.ts'
import type { NewSubscriber } from '../../src/domain/subscriber.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { tempFolder } from './temp-folder.ts'

export interface DeliveryRow {
  readonly address: string
  readonly state: string
  readonly reply: string | null
  readonly attempts: number
  readonly status: string
}

export interface StartedSend {
  readonly ledger: Ledger
  /** Every delivery, in the order of the list, with its subscriber's status. */
  readonly rows: () => readonly DeliveryRow[]
}

/** A send of a proof to some people that was started, in a database file of its own. */
export async function startedSend(
  proof: Proof,
  people: readonly NewSubscriber[],
  now: Date,
): Promise<StartedSend> {
  const path = join(await tempFolder(), 'diglot.db')
  const store = await openSqliteStore(path)
  onTestFinished(() => store.close())
  await store.subscribers.importAll(people, now)
  const offered = proof.editions.map(({ id }) => id)
  await store.ledger.start(proof, { offered, fallback: offered[0] ?? '' }, now)
  return { ledger: store.ledger, rows: () => readRows(path) }
}

function readRows(path: string): readonly DeliveryRow[] {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const rows = database
      .prepare(
        `select address, state, reply, attempts, status from delivery
         join subscriber on subscriber.id = subscriber_id order by delivery.id`,
      )
      .all()
    return rows.map((row) => ({ ...row })) as unknown as readonly DeliveryRow[]
  } finally {
    database.close()
  }
}
