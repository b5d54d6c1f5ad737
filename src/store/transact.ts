import { setTimeout } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * What PostgreSQL says to the one of two transactions that it ends because they wait for each other: `deadlock_detected`
 * and `serialization_failure`. SQLite lets one write at a time and has neither.
 */
const DEADLOCKS: ReadonlySet<unknown> = new Set(['40P01', '40001'])
const MOST_ATTEMPTS = 5
/** Of the first attempt; later ones wait longer. */
const LONGEST_PAUSE_MS = 50

/**
 * Runs work in one transaction, which may come to run it again: it must change nothing but the database.
 *
 * A function that is right only as a part of a transaction takes a `Transaction<Tables>`: no other handle fits, so the
 * compiler finds a caller that has none. One that takes a `Kysely<Tables>` may be called inside and outside.
 */
export function transact<T>(db: Kysely<Tables>, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  // A part of a larger transaction: that one is run again as a whole.
  if (db.isTransaction) return work(db as Transaction<Tables>)
  return retryOnDeadlock(() => db.transaction().execute(work))
}

/**
 * Runs a statement or a transaction again where it had to give way to another one: nothing of it was done. It waits a moment
 * first, so that the other one takes the rows which it was waiting for: a transaction that asks at once may get them before it.
 */
export async function retryOnDeadlock<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isDeadlock(error)) throw error
      await setTimeout((attempt * LONGEST_PAUSE_MS * (1 + Math.random())) / 2)
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && DEADLOCKS.has(error.code)
}
