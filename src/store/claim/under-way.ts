import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Deliveries of a group that are claimed or handed over, whoever sends on this database. */
export async function countUnderWay(db: Kysely<Tables>, issueId: string, group: string): Promise<number> {
  const { count } = await db
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
  return Number(count)
}
