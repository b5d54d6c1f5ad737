import { type DeliveryOutcome, isAddressFault, MAX_ATTEMPTS, retryAt } from '../domain/delivery.ts'
import type { RecordedOutcome } from '../domain/ports.ts'

/**
 * What the ledger writes down of an outcome: when a deferred delivery is due again, that it is given up after the last
 * attempt, and whether the reply speaks of the address itself. `attempts` counts the one that had this outcome.
 */
export function recordOf(outcome: DeliveryOutcome, attempts: number, now: Date): RecordedOutcome {
  const { state, reply } = outcome
  if (state === 'deferred' && attempts >= MAX_ATTEMPTS)
    return { state: 'rejected', reply: `expired: ${reply}`, retryAt: null, suppress: false }
  return {
    state,
    reply,
    retryAt: state === 'deferred' ? retryAt(attempts, now) : null,
    suppress: state === 'rejected' && isAddressFault(reply),
  }
}
