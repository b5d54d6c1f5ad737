import { type DeliveryState, deliveryStates, finalStates } from '../domain/sending/delivery.ts'
import type { TallyRow } from '../domain/sending/delivery-ports.ts'

export type StateCounts = Readonly<Record<DeliveryState, number>>

/** How many deliveries are in each state, over all editions and domains. */
export function countStates(tally: readonly TallyRow[]): StateCounts {
  const counts = Object.fromEntries(deliveryStates.map((state) => [state, 0])) as Record<
    DeliveryState,
    number
  >
  for (const { state, count } of tally) counts[state] += count
  return counts
}

export function countAll(counts: StateCounts): number {
  return deliveryStates.reduce((sum, state) => sum + counts[state], 0)
}

export function countFinal(counts: StateCounts): number {
  return finalStates.reduce((sum, state) => sum + counts[state], 0)
}

/** Of rows that each count something. */
export function total(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
