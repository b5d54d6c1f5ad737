import { expect, it } from 'vitest'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import { slowsGroup } from '../../src/domain/sending/smtp-outcome.ts'

const deferred = (reply: string, about?: 'session' | 'connection'): DeliveryOutcome => ({
  state: 'deferred',
  reply,
  ...(about && { about }),
})

it.each<[DeliveryOutcome, boolean]>([
  [deferred('451 4.3.2 system not accepting messages'), true],
  [deferred('421 4.7.0 too many connections'), true],
  [deferred('450 busy'), true],
  [deferred('Connection closed unexpectedly', 'connection'), true],
  [deferred('421 try later', 'session'), false],
  [deferred('450 4.7.1 please wait'), false],
  [deferred('451 Greylisted for 300 seconds'), false],
  [deferred('450 4.2.0 grey-listed'), false],
  [deferred('452 4.2.2 mailbox full'), false],
  [deferred('450 4.1.1 mailbox unknown'), false],
  [{ state: 'accepted', reply: '250 ok' }, false],
  [{ state: 'rejected', reply: '550 5.7.1 no' }, false],
])('%o slows its group: %s', (outcome, is) => {
  expect(slowsGroup(outcome)).toBe(is)
})
