import { setImmediate } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import { createCommitQueue } from '../../src/store/steps/batch-queue.ts'
import { createDeliveryStore } from '../../src/store/steps/delivery-store.ts'

/** A database in which somebody else's transaction keeps all others waiting, and how many have been asked for since. */
async function aBusyDatabase() {
  const database = await openSqliteDatabase(':memory:')
  onTestFinished(() => database.db.destroy())
  const { promise: end, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const other = database.db.transaction().execute(() => {
    begin()
    return end
  })
  await begun
  const transactions = vi.spyOn(database.db, 'transaction')
  const goOn = () => {
    letGo()
    return other
  }
  return { database, transactions, letGo: goOn }
}

/** Three tasks of which each comes after the transaction of the one before was asked for. */
async function takeTurns(task: () => Promise<unknown>): Promise<Promise<unknown>[]> {
  const tasks: Promise<unknown>[] = []
  for (let count = 0; count < 3; count += 1) {
    tasks.push(task().catch(() => null))
    await setImmediate()
    await setImmediate()
  }
  return tasks
}

it('takes no step of a delivery while earlier ones are being taken, which keeps their order', async () => {
  const { database, transactions, letGo } = await aBusyDatabase()
  const deliveries = createDeliveryStore(database, () => null)
  const at = new Date('2025-07-27T08:00:00Z')
  const steps = await takeTurns(() => deliveries.recordHanded(1, '<1@example.com>', at))
  expect(transactions).toHaveBeenCalledTimes(1)
  await letGo()
  await Promise.all(steps)
})

it('lets what comes during a commit of SQLite share the next one', async () => {
  const { database, transactions, letGo } = await aBusyDatabase()
  const commit = createCommitQueue({ ...database, gatherMs: 0 })
  const steps = await takeTurns(() => commit(async () => {}))
  expect(transactions).toHaveBeenCalledTimes(1)
  await letGo()
  await Promise.all(steps)
  expect(transactions).toHaveBeenCalledTimes(2)
})
