import type { Transaction } from 'kysely'
import { readFields } from '../../domain/readers/fields.ts'
import type { SubscriberStatus } from '../../domain/readers/subscriber.ts'
import type { ClaimedDelivery } from '../../domain/sending/delivery.ts'
import type { Tables } from '../tables.ts'

/** A delivery whose turn it is, with what may be known against it. */
export interface Candidate extends ClaimedDelivery {
  readonly status: SubscriberStatus
  readonly isPaused: boolean
}

/** The deliveries with these ids, in their order; each id with the group of its domain. */
export async function readCandidates(
  trx: Transaction<Tables>,
  groupOf: ReadonlyMap<number, string>,
  now: Date,
): Promise<readonly Candidate[]> {
  if (groupOf.size === 0) return []
  const rows = await trx
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'delivery.id as id',
      'delivery.issue_id as issueId',
      'delivery.subscriber_id as subscriberId',
      'subscriber.address as address',
      'subscriber.name as name',
      'subscriber.fields as fields',
      'delivery.edition as editionId',
      'delivery.attempts as attempts',
      'delivery.message_id as messageId',
      'delivery.tried_since as triedSince',
      'subscriber.status as status',
      'subscriber.paused_until as pausedUntil',
    ])
    .where('delivery.id', 'in', [...groupOf.keys()])
    .execute()
  const at = now.toISOString()
  const byId = new Map(
    rows.map(({ pausedUntil, fields, ...row }) => [
      row.id,
      { ...row, fields: readFields(fields), isPaused: pausedUntil !== null && pausedUntil > at },
    ]),
  )
  return [...groupOf].flatMap(([id, group]) => {
    const row = byId.get(id)
    if (row === undefined) return []
    return { ...row, group, triedSince: row.triedSince === null ? now : new Date(row.triedSince) }
  })
}
