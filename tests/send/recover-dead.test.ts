import { expect, it } from 'vitest'
import { recoverDead } from '../../src/send/recover-dead.ts'
import { now, proof, subscribers } from '../helpers/sending.ts'
import { startedSend } from '../helpers/started-send.ts'

it('leaves alone what a process has under way that sends at this moment, and takes up what it leaves', async () => {
  const { ledger } = await startedSend(proof, subscribers(3), now)
  const lock = await ledger.lock()
  const [handed] = await ledger.claim('2025-w30', 2, now)
  await ledger.recordHanded(handed?.id ?? 0, '<1@example.com>', now)
  expect(await recoverDead(ledger, '2025-w30', now)).toBeNull()
  expect(await ledger.listUncertain('2025-w30')).toEqual([])
  await lock?.release()
  expect(await recoverDead(ledger, '2025-w30', now)).toEqual({ released: 1, uncertain: 1 })
  const again = await ledger.lock()
  expect(again).not.toBeNull()
  await again?.release()
})
