import type { Kysely } from 'kysely'
import type { SendLock, SharedClock, Store } from '../domain/ports.ts'
import { createBounceStore } from './bounces/bounce-store.ts'
import type { DeadWorkers } from './claim/recover-deliveries.ts'
import { createClickStore } from './clicks/click-store.ts'
import { createLinkStore } from './clicks/link-store.ts'
import { readListFacts } from './list/list-facts.ts'
import { createSubscriberStore } from './list/subscriber-store.ts'
import { createOwnerLinkStore } from './readers/owner-link-store.ts'
import { createReaderStore } from './readers/reader-store.ts'
import { createSignUpStore } from './readers/sign-up-store.ts'
import { createApprovalStore } from './sends/approval-store.ts'
import { createLedger } from './sends/ledger.ts'
import { createReportStore } from './sends/report-store.ts'
import { createTestRunStore } from './sends/test-run-store.ts'
import type { Tables } from './tables.ts'

/** A database with Diglot's tables, on any dialect that Kysely speaks. */
export interface StoreDatabase {
  readonly db: Kysely<Tables>
  /** Whether many processes may send at a time; else whoever has the lock is alone. */
  readonly manySend: boolean
  /** Transactions by which a process writes down at a time what readers do. */
  readonly commitsAtOnce: number
  /** The dialect's way to let a process send. */
  readonly lock: () => Promise<SendLock | null>
  /** Lets nobody send until it is released; null where somebody does. */
  readonly lockOut: () => Promise<SendLock | null>
  /** Inside a transaction: the workers that are dead, and nobody else's to recover until it ends. */
  readonly deadWorkers: (trx: Kysely<Tables>) => Promise<DeadWorkers>
  /** Inside a transaction: waits until whoever writes deliveries has committed, and keeps others from it. */
  readonly settleDeliveries: (trx: Kysely<Tables>) => Promise<void>
  /** After many rows at once: lets the database know how many there are of what. */
  readonly countRows: (trx: Kysely<Tables>) => Promise<void>
  /** After rows that brought their ids: new ids of a table are counted on from the highest of a column. */
  readonly restartIds: (trx: Kysely<Tables>, ids: RestartedIds) => Promise<void>
  /** After an erasure, outside a transaction: nothing of it stays in what the database keeps on the disk. */
  readonly wipe: (db: Kysely<Tables>) => Promise<void>
  readonly clock: SharedClock | null
  readonly isAway: (error: unknown) => boolean
}

export interface RestartedIds {
  readonly table: string
  readonly after: { readonly table: string; readonly column: string }
}

export function createStore(database: StoreDatabase): Store {
  const { db, clock, isAway } = database
  // A sender waits until the database is back; a reader before a page is told that it is away. When an issue arrives a
  // thousand leave in a second: a commit stops this process for as long as the disk takes, so that many share it.
  const impatient = { ...database, isAway: () => false, gatherMs: 5 }
  return {
    subscribers: createSubscriberStore(db),
    approvals: createApprovalStore(db),
    testRuns: createTestRunStore(db),
    ledger: createLedger(database),
    reports: createReportStore(db),
    bounces: createBounceStore(db),
    readers: createReaderStore(impatient),
    signUps: createSignUpStore(impatient),
    ownerLinks: createOwnerLinkStore(db),
    links: createLinkStore(db),
    clicks: createClickStore(impatient),
    stats: { facts: (now) => readListFacts(db, now) },
    clock,
    isAway,
    close: () => db.destroy(),
  }
}
