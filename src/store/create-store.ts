import type { Kysely } from 'kysely'
import type { SendLock, Store } from '../domain/ports.ts'
import { createApprovalStore } from './approval-store.ts'
import { createLedger } from './ledger.ts'
import { createSubscriberStore } from './subscriber-store.ts'
import type { Tables } from './tables.ts'

/** A database with Diglot's tables, on any dialect that Kysely speaks. */
export interface StoreDatabase {
  readonly db: Kysely<Tables>
  /** The dialect's way to let one process send. */
  readonly lock: () => Promise<SendLock | null>
  /** After rows that brought their ids: new ones are counted on from the highest. */
  readonly restartIds: (trx: Kysely<Tables>, table: string) => Promise<void>
}

export function createStore({ db, lock }: StoreDatabase): Store {
  return {
    subscribers: createSubscriberStore(db),
    approvals: createApprovalStore(db),
    ledger: createLedger(db, lock),
    close: () => db.destroy(),
  }
}
