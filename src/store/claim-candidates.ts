import type { Kysely } from 'kysely'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'
import type { Tables } from './tables.ts'

/** A delivery whose turn it is, with what may be known against it. */
export interface Candidate extends ClaimedDelivery {
  readonly status: SubscriberStatus
}

/** One domain of a send, and the group that it is in. */
export interface CandidatesOf {
  readonly issueId: string
  readonly domain: string
  readonly group: string
  readonly now: Date
  readonly limit: number
}

/** Deferred deliveries that are due, the longest due first. */
export async function dueCandidates(trx: Kysely<Tables>, of: CandidatesOf): Promise<readonly Candidate[]> {
  const rows = await inState(trx, 'deferred', of)
    .where('delivery.retry_at', '<=', of.now.toISOString())
    .execute()
  return rows.map((row) => candidateOf(row, of))
}

/** Pending deliveries, in the order of the list. */
export async function pendingCandidates(
  trx: Kysely<Tables>,
  of: CandidatesOf,
): Promise<readonly Candidate[]> {
  return (await inState(trx, 'pending', of).execute()).map((row) => candidateOf(row, of))
}

function inState(
  trx: Kysely<Tables>,
  state: 'deferred' | 'pending',
  { issueId, domain, limit }: CandidatesOf,
) {
  return trx
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
      'delivery.tried_since as triedSince',
      'subscriber.status as status',
    ])
    .where('delivery.issue_id', '=', issueId)
    .where('delivery.state', '=', state)
    .where('delivery.domain', '=', domain)
    .orderBy('delivery.retry_at')
    .orderBy('delivery.id')
    .limit(limit)
}

type Row = Awaited<ReturnType<ReturnType<typeof inState>['execute']>>[number]

function candidateOf({ triedSince, ...row }: Row, { group, now }: CandidatesOf): Candidate {
  return { ...row, group, triedSince: triedSince === null ? now : new Date(triedSince) }
}
