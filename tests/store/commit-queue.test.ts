import { expect, it, onTestFinished } from 'vitest'
import { createCommitQueue } from '../../src/store/commit-queue.ts'
import { openSqliteDatabase } from '../../src/store/sqlite.ts'

const away = new Error('away')

async function aQueue() {
  const { db } = await openSqliteDatabase(':memory:')
  onTestFinished(() => db.destroy())
  return createCommitQueue({ db, isAway: (error) => error === away, commitsAtOnce: 1 })
}

it('waits while the database is away, and runs every step of the batch again', async () => {
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
