import type { Store } from '../../src/domain/ports.ts'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'

export const now = new Date('2025-07-27T08:00:00.000Z')
export const issueId = '2025-w30'

/** Claims the next delivery, hands it over and records how that ended. */
export async function handOver({ deliveries }: Pick<Store, 'deliveries'>, outcome: RecordedOutcome) {
  const [delivery] = await deliveries.claim(issueId, 1, now)
  if (delivery === undefined) throw new Error('There was nothing to claim.')
  await deliveries.recordHanded(delivery.id, `<${delivery.id}@example.com>`, now)
  await deliveries.recordOutcome(delivery.id, outcome, now)
  return delivery
}

/** Deliveries per state. */
export async function states(
  { deliveries }: Pick<Store, 'deliveries'>,
  id = issueId,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state, count } of await deliveries.tally(id)) counts[state] = (counts[state] ?? 0) + count
  return counts
}
