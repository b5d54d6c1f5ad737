import type { Kysely, Transaction } from 'kysely'
import type { UncertainDelivery, UncertainStore, Verdict } from '../../domain/sending/delivery-ports.ts'
import { requeueDeliveries } from '../claim/domain-queue.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { replyAfter } from './reply-after.ts'

export function createUncertainStore(db: Kysely<Tables>): UncertainStore {
  return {
    list: (issueId) => listInState(db, issueId, 'uncertain'),
    resend: (ids, now) => transact(db, (trx) => resendUncertain(trx, ids, now)),
    close: (ids, verdict, now) => transact(db, (trx) => closeUncertain(trx, ids, { verdict, now })),
  }
}

/** In the order in which they were handed over. */
export async function listInState(
  db: Kysely<Tables>,
  issueId: string,
  state: 'uncertain' | 'rejected',
): Promise<readonly UncertainDelivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select(['delivery.id as id', 'subscriber_id', 'address', 'message_id', 'handed_at', 'reply'])
    .where('issue_id', '=', issueId)
    .where('state', '=', state)
    .orderBy('handed_at')
    .orderBy('delivery.id')
    .execute()
  return rows.map(({ id, subscriber_id, address, message_id, handed_at, reply }) => ({
    id,
    subscriberId: subscriber_id,
    address,
    messageId: message_id ?? '',
    handedAt: new Date(handed_at ?? ''),
    reply: reply ?? '',
  }))
}

/** Passes over what is not uncertain, and every delivery of a cancelled send. */
async function resendUncertain(trx: Transaction<Tables>, ids: readonly number[], now: Date): Promise<number> {
  let count = 0n
  for (const id of ids) {
    const { numUpdatedRows } = await trx
      .updateTable('delivery')
      .set({ state: 'pending', tried_since: null, changed_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'uncertain')
      .where((eb) =>
        eb(
          'issue_id',
          'in',
          eb.selectFrom('send').select('send.issue_id').where('send.state', '!=', 'cancelled'),
        ),
      )
      .executeTakeFirst()
    count += numUpdatedRows
  }
  await requeueDeliveries(trx, ids)
  return Number(count)
}

/**
 * Something came back that only a server which has taken the message can send, so
 * nobody has to ask any more whether it left. Passes over what is not uncertain.
 */
export async function acceptUncertain(trx: Transaction<Tables>, id: number, now: Date): Promise<void> {
  await trx
    .updateTable('delivery')
    .set({
      state: 'accepted',
      reply: replyAfter('a report about it came back'),
      changed_at: now.toISOString(),
    })
    .where('id', '=', id)
    .where('state', '=', 'uncertain')
    .execute()
}

/** Passes over what is not uncertain. */
async function closeUncertain(
  trx: Transaction<Tables>,
  ids: readonly number[],
  { verdict: { state, by }, now }: { readonly verdict: Verdict; readonly now: Date },
): Promise<number> {
  let count = 0n
  for (const id of ids) {
    const { numUpdatedRows } = await trx
      .updateTable('delivery')
      .set({ state, reply: replyAfter(`closed as ${state} by ${by}`), changed_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'uncertain')
      .executeTakeFirst()
    count += numUpdatedRows
  }
  return Number(count)
}
