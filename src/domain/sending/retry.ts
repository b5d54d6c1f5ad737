import type { ClaimedDelivery, DeliveryOutcome } from './delivery.ts'
import type { RecordedOutcome } from './delivery-ports.ts'

/** What has been tried of a delivery, this attempt included. */
type Tried = Pick<ClaimedDelivery, 'id' | 'attempts' | 'triedSince'>

/** Attempts after which a delivery that is still deferred is rejected as expired: some 20 hours after the first. */
export const MAX_ATTEMPTS = 12
/** The same by time, for a send that was held for long. */
export const MAX_AGE_MS = 24 * 60 * 60_000

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

/** Whether a delivery that was deferred after so many attempts is given up. */
export function isExpired({ attempts, triedSince }: Tried, now: Date): boolean {
  return attempts >= MAX_ATTEMPTS || now.getTime() - triedSince.getTime() >= MAX_AGE_MS
}

/**
 * When a deferred delivery is tried again: about 1 minute after the first attempt, doubling up to 6 hours. It is up to a
 * fifth earlier or later, so that what was deferred together does not come back together; by how much follows from the
 * delivery and the attempt, and is the same each time.
 */
export function retryAt({ id, attempts }: Pick<Tried, 'id' | 'attempts'>, now: Date): Date {
  const minutes = Math.min(2 ** Math.max(0, attempts - 1), LONGEST_MINUTES)
  const jitter = 0.8 + 0.4 * fractionOf(id, attempts)
  return new Date(now.getTime() + Math.round(minutes * jitter * 60_000))
}

const LONGEST_MINUTES = 360

/** From 0 to below 1, evenly spread over neighbouring ids and attempts (the finalizer of MurmurHash3). */
function fractionOf(id: number, attempts: number): number {
  let mixed = Math.imul(id ^ Math.imul(attempts, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
