import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBatchQueue } from '../../src/store/steps/batch-queue.ts'

const MOST = 3

/** A queue whose batches hold three at most; what it ran, batch after batch, as long as none of it is in `faults`. */
function aQueue(faults: ReadonlySet<number>) {
  const batches: (readonly number[])[] = []
  let running = 0
  const commit = createBatchQueue<number, string>({
    async runTogether(items) {
      running += 1
      expect(running).toBe(1)
      await setImmediate()
      running -= 1
      if (items.some((item) => faults.has(item))) throw new Error('a fault')
      batches.push(items)
      return items.map((item) => `done ${item}`)
    },
    countTogether: (waiting) => Math.min(MOST, waiting.length),
    isUnreachable: () => false,
    commitsAtOnce: 1,
    gatherMs: 0,
  })
  return { commit, batches }
}

it('runs everything once and in order, and keeps the fault of one from the others', async () => {
  const bursts = fc.array(fc.array(fc.boolean(), { maxLength: 8 }), { maxLength: 5 })
  const property = fc.asyncProperty(bursts, async (given) => {
    const faults = new Set(given.flat().flatMap((isFault, item) => (isFault ? [item] : [])))
    const { commit, batches } = aQueue(faults)
    const results: Promise<string>[] = []
    for (const burst of given) {
      for (const _ of burst) results.push(commit(results.length).catch(({ message }) => message))
      await setImmediate()
    }
    expect(await Promise.all(results)).toEqual(
      given.flat().map((isFault, item) => (isFault ? 'a fault' : `done ${item}`)),
    )
    expect(batches.flat()).toEqual(given.flat().flatMap((isFault, item) => (isFault ? [] : [item])))
    expect(Math.max(0, ...batches.map(({ length }) => length))).toBeLessThanOrEqual(MOST)
  })
  await fc.assert(property, { numRuns: 50 })
})

it('takes together what comes while a batch is under way', async () => {
  const { commit, batches } = aQueue(new Set())
  const first = [commit(0), commit(1)]
  await setImmediate()
  await Promise.all([...first, commit(2), commit(3)])
  expect(batches).toEqual([
    [0, 1],
    [2, 3],
  ])
})
