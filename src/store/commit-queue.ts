import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { StoreDatabase } from './create-store.ts'
import type { Tables } from './tables.ts'

type Step<T> = (trx: Kysely<Tables>) => Promise<T>

interface Waiting {
  readonly step: Step<unknown>
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

export interface CommitTools extends Pick<StoreDatabase, 'db' | 'isAway' | 'commitsAtOnce'> {
  /** How long the first step waits for others; 0: until the replies that have come in already are read. */
  readonly gatherMs: number
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2_000

/**
 * Runs steps that come close together in one transaction: what is dear about a commit is that it reaches the disk, and
 * that costs the same for one delivery as for twenty. Each step's promise resolves when the transaction that holds it is
 * durable, not before. They run in the order in which they came, as far as only one transaction runs at a time.
 *
 * Where a step throws, the transaction is rolled back and each of its steps is run in one of its own, so that the fault
 * of one is not that of the others. Where the database is away, they wait until it is back: what a server has answered
 * must be written down, however long that takes, and a connection that broke does not say whether the commit went
 * through. A step may therefore run twice, must change nothing but the database, and know what it has done before.
 */
export function createCommitQueue({
  db,
  isAway,
  commitsAtOnce,
  gatherMs,
}: CommitTools): <T>(step: Step<T>) => Promise<T> {
  let waiting: Waiting[] = []
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
      const batch = waiting
      waiting = []
      await commitTogether(batch)
    }
    committing -= 1
  }

  async function commitTogether(batch: readonly Waiting[]): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        const results = await runTogether(db, batch)
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as never)
        return
      } catch (error) {
        if (!isAway(error)) return commitEach(batch, error)
      }
      await wait(pauseMs)
    }
  }

  async function commitEach(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length === 1) batch[0]?.reject(error)
    else for (const one of batch) await commitTogether([one])
  }

  return (step) =>
    new Promise((resolve, reject) => {
      waiting.push({ step, resolve, reject })
      gather()
    })
}

function runTogether(db: Kysely<Tables>, batch: readonly Waiting[]): Promise<readonly unknown[]> {
  return db.transaction().execute(async (trx) => {
    const values: unknown[] = []
    for (const { step } of batch) values.push(await step(trx))
    return values
  })
}
