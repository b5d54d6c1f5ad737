import type { Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import { lineUpDeliveries } from './turns.ts'

const IDS_PER_STATEMENT = 1_000

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
  await lineUpDeliveries(trx, ids)
}
