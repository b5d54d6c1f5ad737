import type { Kysely } from 'kysely'
import type { RecordedOutcome } from '../domain/ports.ts'
import { recordRefusal } from './refusals.ts'
import { replyWith } from './reply-after.ts'
import { CANCELLED } from './send-states.ts'
import type { Tables } from './tables.ts'
import { lineUpDeliveries } from './turns.ts'

/**
 * The steps of one delivery. Each names the state that it starts from, and the worker whose it is, in its own UPDATE: a
 * step out of order changes nothing and throws, because it means that somebody may get the issue twice.
 *
 * A step may be run again whose commit went through although the connection broke before its answer: it finds itself done.
 *
 * False, and nothing is changed, where the send was paused or cancelled since the delivery was claimed, or the delivery
 * is not this worker's any more, because others took it for dead.
 */
export async function markHanded(
  db: Kysely<Tables>,
  id: number,
  {
    messageId,
    worker,
    now,
  }: { readonly messageId: string; readonly worker: number | null; readonly now: Date },
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
    .where('claimed_by', 'is not distinct from', worker)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('send')
          .select('send.id')
          .whereRef('send.issue_id', '=', 'delivery.issue_id')
          .where('send.state', '=', 'running'),
      ),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n || mayLeave(db, id, { worker, at })
}

/** Of a delivery that was not handed over by this UPDATE: whether it was by the same one before. */
async function mayLeave(
  db: Kysely<Tables>,
  id: number,
  { worker, at }: { readonly worker: number | null; readonly at: string },
): Promise<boolean> {
  const delivery = await deliveryWithSend(db, id)
  if (worker !== null) {
    if (delivery?.claimedBy !== worker) return false
    if (delivery.state === 'handed' && delivery.handedAt === at) return true
    if (delivery.state === 'uncertain' && delivery.handedAt === at) return takeBack(db, id, at)
  }
  // Claimed, and yet not handed over: the send was not running at that moment, although it may be again at this one.
  if (delivery?.state === 'claimed') return false
  if (delivery?.state === 'skipped' && delivery.sendState === 'cancelled') return false
  throw new Error(`Delivery ${id} was handed over without being claimed.`)
}

/** Others found it handed over and its worker gone; the worker knows that nothing left. */
async function takeBack(db: Kysely<Tables>, id: number, at: string): Promise<false> {
  await db
    .updateTable('delivery')
    .set({ state: 'pending', claimed_by: null, reply: null, changed_at: at })
    .where('id', '=', id)
    .where('state', '=', 'uncertain')
    .execute()
  await lineUpDeliveries(db, [id])
  return false
}

function deliveryWithSend(db: Kysely<Tables>, id: number) {
  return db
    .selectFrom('delivery')
    .innerJoin('send', 'send.issue_id', 'delivery.issue_id')
    .select([
      'delivery.state as state',
      'delivery.claimed_by as claimedBy',
      'delivery.handed_at as handedAt',
      'delivery.subscriber_id as subscriberId',
      'send.state as sendState',
    ])
    .where('delivery.id', '=', id)
    .executeTakeFirst()
}

export interface OutcomeOptions {
  readonly outcome: RecordedOutcome
  readonly worker: number | null
  readonly now: Date
}

/**
 * Inside a transaction of the caller. A worker that was cut off and taken for dead may come with the outcome of what
 * others have made uncertain. It is recorded: the server's word is worth more than what a person would find out. Once a
 * person has decided, that stands.
 */
export async function markOutcome(trx: Kysely<Tables>, id: number, options: OutcomeOptions): Promise<void> {
  const { outcome, worker, now } = options
  if ((outcome.state === 'deferred') !== (outcome.retryAt !== null))
    throw new Error(`Delivery ${id}: a deferred outcome, and no other, says when it is due again.`)
  const at = now.toISOString()
  const { numUpdatedRows } = await trx
    .updateTable('delivery')
    .set({
      state: outcome.state,
      reply: outcome.reply,
      retry_at: outcome.retryAt?.toISOString() ?? null,
      changed_at: at,
    })
    .where('id', '=', id)
    .where('claimed_by', 'is not distinct from', worker)
    .where('state', 'in', worker === null ? ['handed'] : ['handed', 'uncertain'])
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return followUp(trx, id, options)
  // Done before, or decided by others since. Without workers neither can be.
  if (worker === null) throw new Error(`Delivery ${id} has an outcome without being handed over.`)
}

async function followUp(trx: Kysely<Tables>, id: number, { outcome, now }: OutcomeOptions): Promise<void> {
  if (outcome.state === 'accepted') return
  // Asked when the row is written: from here on nobody cancels the send before this transaction ends.
  const delivery = await deliveryWithSend(trx, id)
  if (outcome.state === 'deferred') {
    if (delivery?.sendState === 'cancelled') await skipCancelled(trx, id, outcome.reply)
    else await lineUpDeliveries(trx, [id])
  }
  if (outcome.suppress && delivery !== undefined)
    await suppressSubscriber(trx, delivery.subscriberId, now.toISOString())
  if (outcome.state === 'rejected') await recordRefusal(trx, id, { reply: outcome.reply, now })
}

/** There is no other attempt in a cancelled send. */
async function skipCancelled(trx: Kysely<Tables>, id: number, reply: string): Promise<void> {
  await trx
    .updateTable('delivery')
    .set({ state: 'skipped', reply: replyWith(CANCELLED, reply), retry_at: null })
    .where('id', '=', id)
    .execute()
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
