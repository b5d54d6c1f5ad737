import type { Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
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

/** The first deliveries of some domains, looked up by the index alone. */
export async function waitingIds(
  trx: Transaction<Tables>,
  issueId: string,
  { turns, limit, now }: { readonly turns: readonly Turn[]; readonly limit: number; readonly now: Date },
): Promise<readonly WaitingIds[]> {
  const named = (some: readonly Turn[]) => some.map(({ domain }) => domain)
  const pending = await firstIds(trx, issueId, { domains: named(turns), limit: limit + 1, dueAt: null })
  const dueTurns = named(turns.filter(({ isDue }) => isDue))
  const due = await firstIds(trx, issueId, { domains: dueTurns, limit, dueAt: now.toISOString() })
  return turns.map((turn) => ({
    turn,
    due: due.get(turn.domain) ?? [],
    pending: pending.get(turn.domain) ?? [],
    limit,
  }))
}

/** Per domain: of its pending deliveries, or of the deferred ones that are due at a time. */
async function firstIds(
  trx: Transaction<Tables>,
  issueId: string,
  of: { readonly domains: readonly string[]; readonly limit: number; readonly dueAt: string | null },
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { domains, limit, dueAt } = of
  if (domains.length === 0) return new Map()
  const rows = await trx
    .selectFrom('turn')
    .innerJoin('delivery', (join) =>
      join.on('delivery.id', 'in', (eb) =>
        eb
          .selectFrom('delivery as waiting')
          .select('waiting.id')
          .whereRef('waiting.issue_id', '=', 'turn.issue_id')
          .whereRef('waiting.domain', '=', 'turn.domain')
          .where('waiting.state', '=', dueAt === null ? 'pending' : 'deferred')
          .$if(dueAt !== null, (query) => query.where('waiting.retry_at', '<=', dueAt))
          .orderBy('waiting.retry_at')
          .orderBy('waiting.id')
          .limit(limit),
      ),
    )
    .select(['turn.domain as domain', 'delivery.id as id'])
    .where('turn.issue_id', '=', issueId)
    .where('turn.domain', 'in', domains)
    .orderBy('delivery.retry_at')
    .orderBy('delivery.id')
    .execute()
  const byDomain = Map.groupBy(rows, ({ domain }) => domain)
  return new Map([...byDomain].map(([domain, found]) => [domain, found.map(({ id }) => id)]))
}
