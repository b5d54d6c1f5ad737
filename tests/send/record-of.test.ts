import { describe, expect, it } from 'vitest'
import type { DeliveryOutcome } from '../../src/domain/delivery.ts'
import { MAX_ATTEMPTS } from '../../src/domain/delivery.ts'
import { recordOf } from '../../src/send/record-of.ts'

const now = new Date('2025-07-27T08:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('recordOf', () => {
  it.each<[DeliveryOutcome, number, { retryAt: Date | null; suppress: boolean }]>([
    [{ state: 'accepted', reply: '250 2.0.0 ok' }, 1, { retryAt: null, suppress: false }],
    [{ state: 'deferred', reply: '451 4.7.1 later' }, 1, { retryAt: minutesLater(1), suppress: false }],
    [{ state: 'deferred', reply: '451 4.7.1 later' }, 3, { retryAt: minutesLater(4), suppress: false }],
    [{ state: 'rejected', reply: '550 5.1.1 nobody' }, 1, { retryAt: null, suppress: true }],
    [{ state: 'rejected', reply: '550 5.7.1 policy' }, 1, { retryAt: null, suppress: false }],
    [{ state: 'rejected', reply: '552 5.2.2 full' }, 1, { retryAt: null, suppress: false }],
    [{ state: 'deferred', reply: '550 5.1.1 session' }, 1, { retryAt: minutesLater(1), suppress: false }],
    [{ state: 'uncertain', reply: 'closed' }, 1, { retryAt: null, suppress: false }],
    [{ state: 'skipped', reply: 'no SMTPUTF8' }, 1, { retryAt: null, suppress: false }],
  ])('of %j after attempt %i', (outcome, attempts, rest) => {
    expect(recordOf(outcome, attempts, now)).toEqual({ ...outcome, ...rest })
  })

  it('gives up after the last attempt, and does not hold it against the address', () => {
    const outcome = { state: 'deferred', reply: '550 5.1.1 session' } as const
    expect(recordOf(outcome, MAX_ATTEMPTS - 1, now).state).toBe('deferred')
    expect(recordOf(outcome, MAX_ATTEMPTS, now)).toEqual({
      state: 'rejected',
      reply: 'expired: 550 5.1.1 session',
      retryAt: null,
      suppress: false,
    })
  })
})
