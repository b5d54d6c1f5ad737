import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

type Step<T> = (trx: Kysely<Tables>) => Promise<T>

interface Waiting {
  readonly step: Step<unknown>
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

/**
 * Runs steps that come close together in one transaction: what is dear about a commit is that it reaches the disk, and
 * that costs the same for one delivery as for twenty. Each step's promise resolves when the transaction that holds it is
 * durable, not before. They run in the order in which they came.
 *
 * Where a step throws, the transaction is rolled back and each of its steps is run in one of its own, so that the fault
 * of one is not that of the others. A step may therefore run twice and must change nothing but the database.
 */
export function createCommitQueue(db: Kysely<Tables>): <T>(step: Step<T>) => Promise<T> {
  let waiting: Waiting[] = []
  let isCommitting = false

  async function commitAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await commitTogether(db, batch)
    }
    isCommitting = false
  }

  return (step) =>
    new Promise((resolve, reject) => {
      waiting.push({ step, resolve, reject })
      if (isCommitting) return
      isCommitting = true
      // After the replies of all connections that have come in meanwhile.
      setImmediate(commitAll)
    })
}

async function commitTogether(db: Kysely<Tables>, batch: readonly Waiting[]): Promise<void> {
  try {
    const results = await db.transaction().execute(async (trx) => {
      const values: unknown[] = []
      for (const { step } of batch) values.push(await step(trx))
      return values
    })
    for (const [index, { resolve }] of batch.entries()) resolve(results[index] as never)
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error)
    else for (const one of batch) await commitTogether(db, [one])
  }
}
