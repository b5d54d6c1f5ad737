import type { Kysely, Transaction } from 'kysely'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { type BatchTools, createBatchQueue } from './batch-queue.ts'

type Step<T> = (trx: Transaction<Tables>) => Promise<T>

export type CommitTools = Pick<StoreDatabase, 'db' | 'isAway' | 'commitsAtOnce'> &
  Pick<BatchTools<never, never>, 'gatherMs'>

/** The queue of steps that share a transaction, one after the other. See `createBatchQueue`. */
export function createCommitQueue({
  db,
  isAway,
  commitsAtOnce,
  gatherMs,
}: CommitTools): <T>(step: Step<T>) => Promise<T> {
  const commit = createBatchQueue<Step<unknown>, unknown>({
    runTogether: (steps) => runInTurn(db, steps),
    countTogether: (steps) => steps.length,
    isAway,
    commitsAtOnce,
    gatherMs,
  })
  return <T>(step: Step<T>) => commit(step) as Promise<T>
}

function runInTurn(db: Kysely<Tables>, steps: readonly Step<unknown>[]): Promise<readonly unknown[]> {
  return transact(db, async (trx) => {
    const values: unknown[] = []
    for (const step of steps) values.push(await step(trx))
    return values
  })
}
