import { describe, expect, it } from 'vitest'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import { MAX_AGE_MS, MAX_ATTEMPTS, recordOf, retryAt } from '../../src/domain/sending/retry.ts'

const now = new Date('2025-07-27T08:00:00Z')
/** A delivery before its attempt of that number. */
const deliveryAt = (attempt: number, triedSince = now) => ({ id: 7, attempts: attempt - 1, triedSince })
const dueAfter = (attempt: number) => retryAt({ id: 7, attempts: attempt }, now)

describe('recordOf', () => {
  it.each<[DeliveryOutcome, number, { retryAt: Date | null }]>([
    [{ state: 'accepted', reply: '250 2.0.0 ok' }, 1, { retryAt: null }],
    [{ state: 'deferred', reply: '451 4.7.1 later' }, 1, { retryAt: dueAfter(1) }],
    [{ state: 'deferred', reply: '451 4.7.1 later' }, 3, { retryAt: dueAfter(3) }],
    [{ state: 'rejected', reply: '550 5.1.1 nobody' }, 1, { retryAt: null }],
    [{ state: 'rejected', reply: '550 5.7.1 policy' }, 1, { retryAt: null }],
    [{ state: 'rejected', reply: '552 5.2.2 full' }, 1, { retryAt: null }],
    [{ state: 'deferred', reply: '550 5.1.1 session' }, 1, { retryAt: dueAfter(1) }],
    [{ state: 'uncertain', reply: 'closed' }, 1, { retryAt: null }],
    [{ state: 'skipped', reply: 'no SMTPUTF8' }, 1, { retryAt: null }],
  ])('of %j after attempt %i', (outcome, attempt, rest) => {
    expect(recordOf(outcome, deliveryAt(attempt), now)).toEqual({ ...outcome, ...rest })
  })

  it.each([
    ['the last attempt', deliveryAt(MAX_ATTEMPTS)],
    ['a day', deliveryAt(2, new Date(now.getTime() - MAX_AGE_MS))],
  ])('gives up after %s, and does not hold it against the address', (_what, delivery) => {
    const outcome = { state: 'deferred', reply: '451 4.7.1 later' } as const
    const almost = { ...delivery, attempts: Math.min(delivery.attempts, MAX_ATTEMPTS - 2) }
    const earlier = new Date(now.getTime() - 1)
    expect(recordOf(outcome, almost, earlier).state).toBe('deferred')
    expect(recordOf(outcome, delivery, now)).toEqual({
      state: 'rejected',
      reply: 'expired: 451 4.7.1 later',
      retryAt: null,
    })
  })

  it('never gives up a reader because the server lets nobody in', () => {
    const delivery = deliveryAt(MAX_ATTEMPTS, new Date(now.getTime() - 3 * MAX_AGE_MS))
    const outcome = { state: 'deferred', reply: '554 5.7.1 no service', about: 'session' } as const
    expect(recordOf(outcome, delivery, now).state).toBe('deferred')
  })
})
