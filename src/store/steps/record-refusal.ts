import type { Transaction } from 'kysely'
import { isAddressFault } from '../../domain/sending/delivery.ts'
import { readFailure } from '../../domain/sending/failure.ts'
import { asReason } from '../../domain/sending/reason.ts'
import type { Tables } from '../tables.ts'

/**
 * After the delivery was marked `rejected`: keeps what the server said as a bounce
 * would be kept, so that a box that is full for months is found whether its server says so at once or later. It is in doubt, and
 * changes nothing of the list, until `settleRefusals` finds that this server takes mail for others. Of a delivery
 * that was put back after an earlier refusal, that one stays what is known.
 */
export async function recordRefusal(
  trx: Transaction<Tables>,
  deliveryId: number,
  { reply, now }: { readonly reply: string; readonly now: Date },
): Promise<void> {
  const { issue_id, subscriber_id, handed_at } = await trx
    .selectFrom('delivery')
    .select(['issue_id', 'subscriber_id', 'handed_at'])
    .where('id', '=', deliveryId)
    .executeTakeFirstOrThrow()
  const failure = readFailure(reply)
  await trx
    .insertInto('bounce')
    .values({
      event_id: `smtp:${deliveryId}`,
      source: 'smtp',
      kind: failure.kind === 'hard' && !isAddressFault(reply) ? 'soft' : failure.kind,
      subscriber_id,
      delivery_id: deliveryId,
      status: failure.status,
      reason: asReason(reply),
      failed_at: handed_at ?? now.toISOString(),
      recorded_at: now.toISOString(),
      doubted_in: issue_id,
      doubt: 'open',
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'subscriber_id']).doNothing())
    .execute()
}
