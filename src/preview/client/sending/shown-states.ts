import type { StateCounts } from '../../../app/views/sending.ts'
import type { DeliveryState } from '../../../domain/sending/delivery.ts'

export interface Shown {
  readonly state: DeliveryState
  readonly count: number
}

/** In the order in which a bar fills: what is certain first, what is still to come last. */
const order: readonly DeliveryState[] = [
  'accepted',
  'rejected',
  'uncertain',
  'skipped',
  'deferred',
  'handed',
  'claimed',
  'pending',
]

/** The states that some deliveries are in. */
export function shownStates(counts: StateCounts): readonly Shown[] {
  return order.map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0)
}
