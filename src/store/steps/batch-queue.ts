import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'

interface BatchTools<Item, Result> {
  /** In one transaction; what it resolves to is durable, a result for each item in their order. */
  readonly runTogether: (items: readonly Item[]) => Promise<readonly Result[]>
  /** How many of those that wait, counted from the first, may be run together. */
  readonly countTogether: (waiting: readonly Item[]) => number
  readonly isUnreachable: (error: unknown) => boolean
  readonly commitsAtOnce: number
  /** How long the first item waits for others; 0: until the replies that have come in already are read. */
  readonly gatherMs: number
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2_000

/**
 * Runs items that come close together in one transaction: the expensive part of a commit is reaching the disk, and
 * that costs the same for one delivery as for twenty. Each promise resolves when the transaction that holds its item is
 * durable, not before. They run in the order in which they came, as far as only one transaction runs at a time.
 *
 * Where one cannot be run, each of them is run in a transaction of its own, so that the fault of one is not that of the
 * others. Where the database is unreachable, they wait until it is back: what a server has answered must be written down,
 * however long that takes, and a connection that broke does not say whether the commit went through. An item may
 * therefore be run twice, must change nothing but the database, and know what it has done before.
 */
export function createBatchQueue<Item, Result>({
  runTogether,
  countTogether,
  isUnreachable,
  commitsAtOnce,
  gatherMs,
}: BatchTools<Item, Result>): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let committing = 0
  let isGathering = false

  function gather(): void {
    if (isGathering || committing >= commitsAtOnce) return
    isGathering = true
    if (gatherMs > 0) setTimeout(commitAll, gatherMs)
    else setImmediate(commitAll)
  }

  async function commitAll(): Promise<void> {
    isGathering = false
    committing += 1
    while (waiting.length > 0) {
      const count = countTogether(waiting.map(({ item }) => item))
      await commitTogether(waiting.splice(0, count))
    }
    committing -= 1
  }

  async function commitTogether(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        const results = await runTogether(batch.map(({ item }) => item))
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result)
        return
      } catch (error) {
        if (!isUnreachable(error)) return commitEach(batch, error)
      }
      await wait(pauseMs)
    }
  }

  async function commitEach(batch: readonly Waiting<Item, Result>[], error: unknown): Promise<void> {
    if (batch.length === 1) batch[0]?.reject(error)
    else for (const one of batch) await commitTogether([one])
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      gather()
    })
}

type Step<T> = (trx: Transaction<Tables>) => Promise<T>

export type CommitTools = Pick<StoreDatabase, 'db' | 'isUnreachable' | 'commitsAtOnce'> &
  Pick<BatchTools<never, never>, 'gatherMs'>

/** The queue of steps that share a transaction, one after the other. See `createBatchQueue`. */
export function createCommitQueue({
  db,
  isUnreachable,
  commitsAtOnce,
  gatherMs,
}: CommitTools): <T>(step: Step<T>) => Promise<T> {
  const commit = createBatchQueue<Step<unknown>, unknown>({
    runTogether: (steps) => runOneByOne(db, steps),
    countTogether: (steps) => steps.length,
    isUnreachable,
    commitsAtOnce,
    gatherMs,
  })
  return <T>(step: Step<T>) => commit(step) as Promise<T>
}

function runOneByOne(db: Kysely<Tables>, steps: readonly Step<unknown>[]): Promise<readonly unknown[]> {
  return transact(db, async (trx) => {
    const values: unknown[] = []
    for (const step of steps) values.push(await step(trx))
    return values
  })
}
