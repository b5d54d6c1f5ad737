import type { Kysely } from 'kysely'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'
import { findSend } from './start-send.ts'
import type { Tables } from './tables.ts'

/** Ids in one statement; also how many rows are looked at before those who left are told apart. */
const IDS_PER_STATEMENT = 1_000

interface Candidate extends ClaimedDelivery {
  readonly status: SubscriberStatus
}

/**
 * Inside a transaction of the caller. Deferred deliveries that are due come first, the longest due before the others;
 * then pending ones in the order of the list. Goes on until it has `limit` or nothing is left, however many are
 * skipped on the way: an empty answer means that there is nothing to do at this time, or that the send is held.
 */
export async function claimDeliveries(
  trx: Kysely<Tables>,
  issueId: string,
  { limit, now }: { readonly limit: number; readonly now: Date },
): Promise<readonly ClaimedDelivery[]> {
  if ((await findSend(trx, issueId))?.state !== 'running') return []
  const at = now.toISOString()
  const claimed: ClaimedDelivery[] = []
  while (claimed.length < limit) {
    const candidates = await nextCandidates(trx, issueId, {
      limit: Math.min(limit - claimed.length, IDS_PER_STATEMENT),
      at,
    })
    if (candidates.length === 0) break
    const active = candidates.filter(({ status }) => status === 'active')
    await markClaimed(trx, idsOf(active), at)
    for (const status of ['left', 'suppressed'] as const)
      await markSkipped(trx, idsOf(candidates.filter((candidate) => candidate.status === status)), {
        reply: skipReplies[status],
        at,
      })
    claimed.push(...active.map(({ status: _, ...delivery }) => delivery))
  }
  return claimed
}

const skipReplies = {
  left: 'the subscriber left before the turn came',
  suppressed: 'the address was suppressed before the turn came',
} as const

function idsOf(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({ id }) => id)
}

async function nextCandidates(
  trx: Kysely<Tables>,
  issueId: string,
  { limit, at }: { readonly limit: number; readonly at: string },
): Promise<readonly Candidate[]> {
  const inState = (state: 'deferred' | 'pending', count: number) =>
    trx
      .selectFrom('delivery')
      .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
      .select([
        'delivery.id as id',
        'delivery.issue_id as issueId',
        'delivery.subscriber_id as subscriberId',
        'subscriber.address as address',
        'subscriber.name as name',
        'delivery.edition as editionId',
        'delivery.attempts as attempts',
        'subscriber.status as status',
      ])
      .where('delivery.issue_id', '=', issueId)
      .where('delivery.state', '=', state)
      .orderBy('delivery.retry_at')
      .orderBy('delivery.id')
      .limit(count)
  const due = await inState('deferred', limit).where('delivery.retry_at', '<=', at).execute()
  if (due.length === limit) return due
  return [...due, ...(await inState('pending', limit - due.length).execute())]
}

async function markClaimed(trx: Kysely<Tables>, ids: readonly number[], at: string): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('delivery')
    .set({ state: 'claimed', retry_at: null, claimed_at: at, changed_at: at })
    .where('id', 'in', ids)
    .execute()
}

async function markSkipped(
  trx: Kysely<Tables>,
  ids: readonly number[],
  { reply, at }: { readonly reply: string; readonly at: string },
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('delivery')
    .set({ state: 'skipped', retry_at: null, reply, changed_at: at })
    .where('id', 'in', ids)
    .execute()
}
