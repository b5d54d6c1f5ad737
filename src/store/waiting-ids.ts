import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import type { Turn } from './turns.ts'

/** What waits of one domain, as far as it may be claimed. */
export interface WaitingIds {
  readonly turn: Turn
  /** Deferred and due, the longest due first; at most `limit`. */
  readonly due: readonly number[]
  /** In the order of the list; one more than `limit`, which says where the next turn begins. */
  readonly pending: readonly number[]
  readonly limit: number
}

/** The first deliveries of some domains, in one statement that looks at the index alone. */
export async function waitingIds(
  trx: Kysely<Tables>,
  issueId: string,
  { turns, limit, now }: { readonly turns: readonly Turn[]; readonly limit: number; readonly now: Date },
): Promise<readonly WaitingIds[]> {
  const first = (domain: string, state: 'pending' | 'deferred') =>
    trx
      .selectFrom('delivery')
      .select(['id', 'domain', 'state'])
      .where('issue_id', '=', issueId)
      .where('state', '=', state)
      .where('domain', '=', domain)
      .orderBy('retry_at')
      .orderBy('id')
  const arms = turns.flatMap(({ domain, isDue }) => [
    ...(isDue ? [first(domain, 'deferred').where('retry_at', '<=', now.toISOString()).limit(limit)] : []),
    first(domain, 'pending').limit(limit + 1),
  ])
  const [head, ...others] = arms.map((arm) => trx.selectFrom(arm.as('waiting')).selectAll())
  if (head === undefined) return []
  const rows = await others.reduce((query, arm) => query.unionAll(arm), head).execute()
  return turns.map((turn) => {
    const ids = (state: string) =>
      rows.filter((row) => row.domain === turn.domain && row.state === state).map(({ id }) => id)
    return { turn, due: ids('deferred'), pending: ids('pending'), limit }
  })
}
