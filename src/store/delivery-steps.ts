import type { Kysely } from 'kysely'
import type { RecordedOutcome } from '../domain/ports.ts'
import { recordRefusal } from './refusals.ts'
import { replyWith } from './reply-after.ts'
import { CANCELLED } from './send-states.ts'
import type { Tables } from './tables.ts'
import { lineUpAll } from './turns.ts'

/**
 * The steps of one delivery. Each names the state that it starts from in its own UPDATE: a step out of order changes
 * nothing and throws, because it means that somebody may get the issue twice.
 *
 * False, and nothing is changed, where the send was paused or cancelled since the delivery was claimed.
 */
export async function markHanded(
  db: Kysely<Tables>,
  id: number,
  { messageId, now }: { readonly messageId: string; readonly now: Date },
): Promise<boolean> {
  const at = now.toISOString()
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set((eb) => ({
      state: 'handed',
      attempts: eb('attempts', '+', 1),
      message_id: messageId,
      reply: null,
      handed_at: at,
      changed_at: at,
    }))
    .where('id', '=', id)
    .where('state', '=', 'claimed')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('send')
          .select('send.id')
          .whereRef('send.issue_id', '=', 'delivery.issue_id')
          .where('send.state', '=', 'running'),
      ),
    )
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return true
  if (await isHeld(db, id)) return false
  throw new Error(`Delivery ${id} was handed over without being claimed.`)
}

/** Of a delivery that could not be handed over: whether that is because a person holds its send. */
async function isHeld(db: Kysely<Tables>, id: number): Promise<boolean> {
  const delivery = await deliveryWithSend(db, id)
  // Claimed, and yet not handed over: the send was not running at that moment, although it may be again at this one.
  if (delivery?.state === 'claimed') return true
  return delivery?.state === 'skipped' && delivery.sendState === 'cancelled'
}

function deliveryWithSend(db: Kysely<Tables>, id: number) {
  return db
    .selectFrom('delivery')
    .innerJoin('send', 'send.issue_id', 'delivery.issue_id')
    .select(['delivery.state as state', 'send.state as sendState'])
    .where('delivery.id', '=', id)
    .executeTakeFirst()
}

/** Inside a transaction of the caller. */
export async function markOutcome(
  trx: Kysely<Tables>,
  id: number,
  { outcome, now }: { readonly outcome: RecordedOutcome; readonly now: Date },
): Promise<void> {
  if ((outcome.state === 'deferred') !== (outcome.retryAt !== null))
    throw new Error(`Delivery ${id}: a deferred outcome, and no other, says when it is due again.`)
  const { state, reply, retryAt, suppress } = await withoutRetryOfCancelled(trx, id, outcome)
  const at = now.toISOString()
  const changed = await trx
    .updateTable('delivery')
    .set({ state, reply, retry_at: retryAt?.toISOString() ?? null, changed_at: at })
    .where('id', '=', id)
    .where('state', '=', 'handed')
    .returning('subscriber_id')
    .executeTakeFirst()
  if (changed === undefined) throw new Error(`Delivery ${id} has an outcome without being handed over.`)
  if (suppress) await suppressSubscriber(trx, changed.subscriber_id, at)
  if (state === 'rejected') await recordRefusal(trx, id, { reply, now })
}

async function withoutRetryOfCancelled(
  trx: Kysely<Tables>,
  id: number,
  outcome: RecordedOutcome,
): Promise<RecordedOutcome> {
  if (outcome.state !== 'deferred') return outcome
  if ((await deliveryWithSend(trx, id))?.sendState !== 'cancelled') return outcome
  return { ...outcome, state: 'skipped', reply: replyWith(CANCELLED, outcome.reply), retryAt: null }
}

/** Somebody who left meanwhile stays `left`: that is a wish, and outlives a fault of the address. */
async function suppressSubscriber(trx: Kysely<Tables>, id: number, at: string): Promise<void> {
  await trx
    .updateTable('subscriber')
    .set({ status: 'suppressed', changed_at: at })
    .where('id', '=', id)
    .where('status', '=', 'active')
    .execute()
}

/** Inside a transaction of the caller. Nothing left of a claimed one; of a handed one nobody knows. */
export async function recoverDeliveries(
  trx: Kysely<Tables>,
  issueId: string,
  now: Date,
): Promise<{ readonly released: number; readonly uncertain: number }> {
  const changed_at = now.toISOString()
  const released = await trx
    .updateTable('delivery')
    .set({ state: 'pending', changed_at })
    .where('issue_id', '=', issueId)
    .where('state', '=', 'claimed')
    .executeTakeFirst()
  const uncertain = await trx
    .updateTable('delivery')
    .set({ state: 'uncertain', reply: 'the process ended before the server answered', changed_at })
    .where('issue_id', '=', issueId)
    .where('state', '=', 'handed')
    .executeTakeFirst()
  await lineUpAll(trx, issueId)
  return { released: Number(released.numUpdatedRows), uncertain: Number(uncertain.numUpdatedRows) }
}
