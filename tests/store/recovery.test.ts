import { expect, it } from 'vitest'
import { aProof } from '../helpers/a-proof.ts'
import { now, proof, subscribers } from '../helpers/sending.ts'
import { startedSend } from '../helpers/started-send.ts'

it('leaves alone what a process has under way that sends at this moment, and takes up what it leaves', async () => {
  const { deliveries, uncertain, workers } = await startedSend(proof, subscribers(3), now)
  const lock = await workers.lock()
  const [handed] = await deliveries.claim('2025-w30', 2, now)
  await deliveries.recordHanded(handed?.id ?? 0, '<1@example.com>', now)
  expect(await workers.recover(now)).toEqual({ released: 0, uncertain: 0 })
  expect(await uncertain.list('2025-w30')).toEqual([])
  await lock?.release()
  expect(await workers.recover(now)).toEqual({ released: 1, uncertain: 1 })
  const again = await workers.lock()
  expect(again).not.toBeNull()
  await again?.release()
})

it('takes up what was left of every send', async () => {
  const { deliveries, sends, workers } = await startedSend(proof, subscribers(2), now)
  await sends.start(aProof({ issueId: '2025-w31' }), { offered: ['en'], fallback: 'en' }, now)
  await deliveries.claim('2025-w30', 2, now)
  await deliveries.claim('2025-w31', 1, now)
  expect(await workers.recover(now)).toEqual({ released: 3, uncertain: 0 })
})

it('recovers under the lock that this process has', async () => {
  const { deliveries, uncertain, workers } = await startedSend(proof, subscribers(2), now)
  const [handed] = await deliveries.claim('2025-w30', 2, now)
  await deliveries.recordHanded(handed?.id ?? 0, '<1@example.com>', now)
  const lock = await workers.lock()
  if (lock === null) throw new Error('Nobody else sends.')
  expect(await workers.recover(now, lock)).toEqual({ released: 1, uncertain: 1 })
  expect(await uncertain.list('2025-w30')).toMatchObject([{ id: handed?.id }])
  await lock.release()
})
