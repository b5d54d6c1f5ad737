import type { ClaimedDelivery, DeliveryOutcome } from '../domain/sending/delivery.ts'
import type { RecordedOutcome } from '../domain/sending/delivery-ports.ts'
import { isExpired, retryAt, type Tried } from '../domain/sending/retry.ts'

/**
 * What is written down of an attempt's outcome: when a deferred delivery is due again, or that it is given up after
 * the last attempt or a day.
 */
export function recordOf(
  { state, reply, about }: DeliveryOutcome,
  delivery: Pick<ClaimedDelivery, keyof Tried>,
  now: Date,
): RecordedOutcome {
  const tried = { ...delivery, attempts: delivery.attempts + 1 }
  // A server that lets nobody in uses up no reader's attempts.
  if (state === 'deferred' && about !== 'session' && isExpired(tried, now))
    return { state: 'rejected', reply: `expired: ${reply}`, retryAt: null }
  return {
    state,
    reply,
    retryAt: state === 'deferred' ? retryAt(tried, now) : null,
  }
}
