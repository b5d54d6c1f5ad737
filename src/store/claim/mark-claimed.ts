import type { Transaction } from 'kysely'
import { inEnglish } from '../../domain/language/message.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import { readFields } from '../../domain/readers/fields.ts'
import type { SubscriberStatus } from '../../domain/readers/subscriber.ts'
import { type ClaimedDelivery, skipSentences } from '../../domain/sending/delivery.ts'
import type { Tables } from '../tables.ts'
import { requeueDeliveries } from './domain-queue.ts'

const IDS_PER_STATEMENT = 1_000

/** A delivery that may be claimed, with what may be known against it. */
interface Candidate extends ClaimedDelivery {
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

/**
 * Claims the candidates, and gives back those that are claimed: who left, is
 * suppressed, has paused, or has an address that no message can go to, is skipped instead; one that does not wait any
 * more, because the send was cancelled since it was read, stays as it is.
 */
export async function markClaimed(
  trx: Transaction<Tables>,
  candidates: readonly Candidate[],
  { worker, now }: { readonly worker: number | null; readonly now: Date },
): Promise<readonly ClaimedDelivery[]> {
  const byReason = Map.groupBy(candidates, reasonToSkip)
  const fit = byReason.get(null) ?? []
  const claimed = await claim(trx, idsOf(fit), { worker, now })
  for (const [reason, skipped] of byReason)
    if (reason !== null) await skip(trx, idsOf(skipped), { reason, now })
  return fit.filter(({ id }) => claimed.has(id)).map(({ status: _, isPaused: __, ...delivery }) => delivery)
}

/** Null where the delivery can be made. Addresses were parsed when they came in, but the rules may be stricter since. */
function reasonToSkip({ status, isPaused, address }: Candidate): string | null {
  if (status === 'left') return skipSentences.left
  if (status === 'suppressed') return skipSentences.suppressed
  if (isPaused) return skipSentences.paused
  const parsed = parseAddress(address)
  return 'fault' in parsed ? `${skipSentences.address}. ${inEnglish(parsed.fault)}` : null
}

async function claim(
  trx: Transaction<Tables>,
  ids: readonly number[],
  { worker, now }: { readonly worker: number | null; readonly now: Date },
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set()
  const at = now.toISOString()
  const rows = await trx
    .updateTable('delivery')
    .set(({ fn, val }) => ({
      state: 'claimed',
      retry_at: null,
      claimed_at: at,
      claimed_by: worker,
      tried_since: fn.coalesce('tried_since', val(at)),
      changed_at: at,
    }))
    .where('id', 'in', ids)
    .where('state', 'in', ['pending', 'deferred'])
    .returning('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function skip(
  trx: Transaction<Tables>,
  ids: readonly number[],
  { reason, now }: { readonly reason: string; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('delivery')
    .set({ state: 'skipped', retry_at: null, reply: reason, changed_at: now.toISOString() })
    .where('id', 'in', ids)
    .where('state', 'in', ['pending', 'deferred'])
    .execute()
}

function idsOf(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({ id }) => id)
}

/** Ids whose delivery this worker has not claimed are passed over. */
export async function markReleased(
  trx: Transaction<Tables>,
  ids: readonly number[],
  { worker, now }: { readonly worker: number | null; readonly now: Date },
): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_PER_STATEMENT)
    await trx
      .updateTable('delivery')
      .set({ state: 'pending', claimed_by: null, changed_at: now.toISOString() })
      .where('id', 'in', ids.slice(start, start + IDS_PER_STATEMENT))
      .where('state', '=', 'claimed')
      .where('claimed_by', 'is not distinct from', worker)
      .execute()
  await requeueDeliveries(trx, ids)
}
