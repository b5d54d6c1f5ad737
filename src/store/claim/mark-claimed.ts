import type { Transaction } from 'kysely'
import { parseAddress } from '../../domain/readers/address.ts'
import type { ClaimedDelivery } from '../../domain/sending/delivery.ts'
import { skipSentences } from '../../domain/sending/skip-reason.ts'
import type { Tables } from '../tables.ts'
import type { Candidate } from './claim-candidates.ts'

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
  return 'fault' in parsed ? `${skipSentences.address}. ${parsed.fault}` : null
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
