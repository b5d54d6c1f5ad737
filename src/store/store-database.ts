import type { Kysely, Transaction } from 'kysely'
import type { SharedClock } from '../domain/ports.ts'
import type { SendLock } from '../domain/sending/worker-ports.ts'
import type { Tables } from './tables.ts'

/** Who is dead: some workers, or everybody, where it is only asked under a lock that lets one process send. */
export type DeadWorkers = readonly number[] | 'all'

/** A database with Diglot's tables, on any dialect that Kysely speaks. */
export interface StoreDatabase {
  readonly db: Kysely<Tables>
  /** Whether many processes may send at a time; else the process that has the lock is alone. */
  readonly manySend: boolean
  /** Transactions by which a process writes down at a time what readers do. */
  readonly commitsAtOnce: number
  /** The dialect's way to let a process send. */
  readonly lock: () => Promise<SendLock | null>
  /** Lets nobody send until it is released; null where somebody does. */
  readonly lockOut: () => Promise<SendLock | null>
  /** The workers that are dead, and nobody else's to recover until it ends. */
  readonly deadWorkers: (trx: Transaction<Tables>) => Promise<DeadWorkers>
  /** Waits until every transaction that writes deliveries has committed, and keeps others from it. */
  readonly settleDeliveries: (trx: Transaction<Tables>) => Promise<void>
  /** After many rows at once: lets the database know how many there are of what. */
  readonly countRows: (trx: Transaction<Tables>) => Promise<void>
  /** After rows that brought their ids: new ids of a table are counted on from the highest of a column. */
  readonly restartIds: (trx: Transaction<Tables>, ids: RestartedIds) => Promise<void>
  /** After an erasure, outside a transaction: nothing of it stays in what the database keeps on the disk. */
  readonly wipe: (db: Kysely<Tables>) => Promise<void>
  /** Another word after every commit of anybody: of this process and of others. */
  readonly version: (db: Kysely<Tables>) => Promise<string>
  readonly clock: SharedClock | null
  readonly isUnreachable: (error: unknown) => boolean
}

export interface RestartedIds {
  readonly table: string
  readonly after: { readonly table: string; readonly column: string }
}
