import type { Store } from '../../domain/ports.ts'
import { countStates, type StateCounts } from '../../send/count-states.ts'

/** Refusals of this part of a send are no dead addresses; fewer than three say nothing, unless nothing was taken at all. */
const UNEXPLAINED_SHARE = 0.05
const FEWEST_UNEXPLAINED = 3

/**
 * How many deliveries of a send were refused for a reason that no dead address explains, where they are so many that the
 * send is no success; otherwise 0.
 */
export async function unexplainedRefusals(
  { refusals, deliveries }: Pick<Store, 'refusals' | 'deliveries'>,
  issueId: string,
): Promise<number> {
  const unexplained = await refusals.countUnexplained(issueId)
  return isTooMany(unexplained, countStates(await deliveries.tally(issueId))) ? unexplained : 0
}

export function isTooMany(
  unexplained: number,
  { accepted, rejected }: Pick<StateCounts, 'accepted' | 'rejected'>,
): boolean {
  if (accepted === 0) return unexplained > 0
  return unexplained >= Math.max(FEWEST_UNEXPLAINED, UNEXPLAINED_SHARE * (accepted + rejected))
}
