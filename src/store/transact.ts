import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * What PostgreSQL says to the one of two transactions that it ends because they wait for each other: `deadlock_detected`
 * and `serialization_failure`. SQLite lets one write at a time and has neither.
 */
const BEATEN: ReadonlySet<unknown> = new Set(['40P01', '40001'])
const MOST_ATTEMPTS = 5

/** Runs work in one transaction, which may come to run it again: it must change nothing but the database. */
export function transact<T>(db: Kysely<Tables>, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
  return untilUnbeaten(() => db.transaction().execute(work))
}

/** Runs a statement or a transaction again where it had to give way to another one: nothing of it was done. */
export async function untilUnbeaten<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isBeaten(error)) throw error
    }
  }
}

function isBeaten(error: unknown): boolean {
  return error instanceof Error && 'code' in error && BEATEN.has(error.code)
}
