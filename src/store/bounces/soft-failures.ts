import type { Transaction } from 'kysely'
import { exceedsSoftBounceLimit, SOFT_LIMIT } from '../../domain/sending/bounce.ts'
import type { Tables } from '../tables.ts'

/** More than the limit needs, also where one issue came back several times. */
const MOST_ROWS = 20 * SOFT_LIMIT.issues

/**
 * After the latest failure was recorded: whether the subscriber's address has come
 * back soft too often. What servers refused at once counts beside what came back later.
 */
export async function hasExceededSoftBounceLimit(
  trx: Transaction<Tables>,
  subscriberId: number,
): Promise<boolean> {
  const rows = await trx
    .selectFrom('bounce')
    .select('failed_at')
    .where('subscriber_id', '=', subscriberId)
    .where('kind', '=', 'soft')
    .where('doubt', 'is', null)
    // A person who restored the subscriber has forgiven what was recorded before.
    .where('recorded_at', '>', (eb) =>
      eb
        .selectFrom('restoration')
        .select((of) => of.fn.coalesce(of.fn.max('restored_at'), of.val('')).as('last'))
        .where('subscriber_id', '=', subscriberId),
    )
    .orderBy('failed_at', 'desc')
    .limit(MOST_ROWS)
    .execute()
  return exceedsSoftBounceLimit(rows.map(({ failed_at }) => new Date(failed_at)))
}

/** Whether it changed anything. Somebody who left stays `left`: that is a wish, and outlives a fault of the address. */
export async function takeOffList(
  trx: Transaction<Tables>,
  subscriberId: number,
  { status, now }: { readonly status: 'suppressed' | 'left'; readonly now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('subscriber')
    .set({ status, changed_at: now.toISOString() })
    .where('id', '=', subscriberId)
    .where('status', 'not in', ['left', 'suppressed'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
