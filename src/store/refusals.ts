import type { Kysely } from 'kysely'
import { countedKind } from '../domain/bounce.ts'
import { needsRepeat, readFailure } from '../domain/failure.ts'
import { asReason } from '../domain/reason.ts'
import { hasWornOut, takeOffList } from './soft-failures.ts'
import type { Tables } from './tables.ts'

/**
 * Inside a transaction of the caller, which has marked the delivery `rejected`: keeps what the server said as a bounce
 * would be kept, so that a box that is full for months is found whether its server says so at once or later.
 */
export async function recordRefusal(
  trx: Kysely<Tables>,
  deliveryId: number,
  { reply, now }: { readonly reply: string; readonly now: Date },
): Promise<void> {
  const { subscriber_id, handed_at } = await trx
    .selectFrom('delivery')
    .select(['subscriber_id', 'handed_at'])
    .where('id', '=', deliveryId)
    .executeTakeFirstOrThrow()
  const failure = readFailure(reply)
  const { status } = failure
  const kind = countedKind({ kind: failure.kind, needsRepeat: needsRepeat(failure) })
  await trx
    .insertInto('bounce')
    .values({
      event_id: `smtp:${deliveryId}`,
      source: 'smtp',
      kind,
      subscriber_id,
      delivery_id: deliveryId,
      status,
      reason: asReason(reply),
      failed_at: handed_at ?? now.toISOString(),
      recorded_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'subscriber_id']).doNothing())
    .execute()
  if (kind === 'soft' && (await hasWornOut(trx, subscriber_id)))
    await takeOffList(trx, subscriber_id, { status: 'suppressed', now })
}
