import { expect, it } from 'vitest'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { startedSend } from '../helpers/started-send.ts'

const now = new Date('2025-07-27T08:00:00Z')
const issueId = '2025-w30'
const deferred: RecordedOutcome = {
  state: 'deferred',
  reply: '451 4.7.1 greylisted',
  retryAt: new Date('2025-07-27T08:01:00Z'),
}
const silent: RecordedOutcome = {
  state: 'uncertain',
  reply: 'Connection closed unexpectedly',
  retryAt: null,
}

/** Deliveries that were handed over and ended as given; the last one is still handed. */
async function sendWith(outcomes: readonly RecordedOutcome[]) {
  const send = await startedSend(aProof(), people(outcomes.length + 2), now)
  for (const outcome of outcomes) {
    const [delivery] = await send.deliveries.claim(issueId, 1, now)
    await send.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
    await send.deliveries.recordOutcome(delivery?.id ?? 0, outcome, now)
  }
  const [delivery] = await send.deliveries.claim(issueId, 1, now)
  await send.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
  return { ...send, handed: delivery?.id ?? 0 }
}

it('says of a cancelled delivery that it was, and keeps the last line of the server', async () => {
  const { sends, deliveries, rows, handed } = await sendWith([deferred])
  await sends.cancel(issueId, now)
  await deliveries.recordOutcome(handed, { ...deferred, reply: '421 4.3.2 shutting down' }, now)
  expect(rows().map(({ state, reply }) => [state, reply])).toEqual([
    ['skipped', 'the send was cancelled; the last line was: 451 4.7.1 greylisted'],
    ['skipped', 'the send was cancelled; the last line was: 421 4.3.2 shutting down'],
    ['skipped', 'the send was cancelled'],
  ])
})

it('says of a closed delivery who closed it as what, and keeps the last line', async () => {
  const { uncertain, rows } = await sendWith([silent, silent])
  const [first, second] = await uncertain.list(issueId)
  await uncertain.close([first?.id ?? 0], { state: 'accepted', by: 'the editor' }, now)
  await uncertain.close([second?.id ?? 0], { state: 'rejected', by: '王芳' }, now)
  expect(rows().map(({ state, reply }) => [state, reply])).toEqual([
    ['accepted', 'closed as accepted by the editor; the last line was: Connection closed unexpectedly'],
    ['rejected', 'closed as rejected by 王芳; the last line was: Connection closed unexpectedly'],
    ['handed', null],
    ['pending', null],
  ])
})
