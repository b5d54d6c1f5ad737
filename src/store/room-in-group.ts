import type { Kysely } from 'kysely'
import type { GroupPace } from '../domain/pace.ts'
import type { Tables } from './tables.ts'

/** How many more deliveries of a group may be under way; whoever sends on this database counts. */
export async function roomInGroup(
  trx: Kysely<Tables>,
  issueId: string,
  { group, connections }: GroupPace,
): Promise<number> {
  if (connections === null) return Number.POSITIVE_INFINITY
  const { count } = await trx
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['claimed', 'handed'])
    .where('domain', 'in', (eb) =>
      eb
        .selectFrom('turn')
        .select('turn.domain')
        .where('turn.issue_id', '=', issueId)
        .where('turn.group_name', '=', group),
    )
    .executeTakeFirstOrThrow()
  return Math.max(0, connections - Number(count))
}
