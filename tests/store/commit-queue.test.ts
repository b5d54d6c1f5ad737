import { expect, it, onTestFinished, vi } from 'vitest'
import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import { createCommitQueue } from '../../src/store/steps/batch-queue.ts'

const away = new Error('away')

async function aQueue({ gatherMs = 0 } = {}) {
  const { db } = await openSqliteDatabase(':memory:')
  onTestFinished(() => db.destroy())
  return createCommitQueue({ db, isUnreachable: (error) => error === away, commitsAtOnce: 1, gatherMs })
}

it('lets steps share a commit that come one after the other, where it may wait for them', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const commit = await aQueue({ gatherMs: 20 })
  const transactions = new Set<unknown>()
  const step = async (trx: unknown) => void transactions.add(trx)
  const steps: Promise<void>[] = []
  for (let count = 0; count < 5; count += 1) {
    steps.push(commit(step))
    await new Promise((resolve) => setImmediate(resolve))
  }
  vi.advanceTimersByTime(20)
  await Promise.all(steps)
  expect(transactions.size).toBe(1)
  const last = commit(step)
  vi.advanceTimersByTime(20)
  await last
  expect(transactions.size).toBe(2)
})

it('waits while the database is unreachable, and runs every step of the batch again', async () => {
  const commit = await aQueue()
  let [first, second] = [0, 0]
  const results = await Promise.all([
    commit(async () => {
      first += 1
      return 'one'
    }),
    commit(async () => {
      second += 1
      if (second < 3) throw away
      return 'two'
    }),
  ])
  expect(results).toEqual(['one', 'two'])
  expect([first, second]).toEqual([3, 3])
})

it('keeps the fault of one step from the others', async () => {
  const commit = await aQueue()
  const results = await Promise.allSettled([
    commit(async () => 'one'),
    commit(async () => {
      throw new Error('a bug')
    }),
    commit(async () => 'three'),
  ])
  expect(results).toEqual([
    { status: 'fulfilled', value: 'one' },
    { status: 'rejected', reason: new Error('a bug') },
    { status: 'fulfilled', value: 'three' },
  ])
})
