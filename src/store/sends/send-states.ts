import type { Transaction } from 'kysely'
import type { Send } from '../../domain/sending/send-ports.ts'
import type { SendState } from '../../domain/sending/send-state.ts'
import { skipSentences } from '../../domain/sending/skip-reason.ts'
import { replyAfter } from '../steps/reply-after.ts'
import type { Tables } from '../tables.ts'
import { findSend } from './start-send.ts'

export const CANCELLED = skipSentences.cancelled

/** A send in another state than `from` stays as it is. A person's word ends what a restore held. */
export async function moveSend(
  trx: Transaction<Tables>,
  issueId: string,
  { from, to }: { readonly from: SendState; readonly to: SendState },
): Promise<Send | null> {
  await trx
    .updateTable('send')
    .set({ state: to, restored_from: null })
    .where('issue_id', '=', issueId)
    .where('state', '=', from)
    .execute()
  return findSend(trx, issueId)
}

/**
 * Claimed deliveries are skipped as well, so that nothing can be handed over once
 * it is committed; the process that claimed them finds out when it wants to.
 */
export async function cancelSend(trx: Transaction<Tables>, issueId: string, now: Date): Promise<number> {
  await trx.updateTable('send').set({ state: 'cancelled' }).where('issue_id', '=', issueId).execute()
  const { numUpdatedRows } = await trx
    .updateTable('delivery')
    .set({
      state: 'skipped',
      retry_at: null,
      reply: replyAfter(CANCELLED),
      changed_at: now.toISOString(),
    })
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['pending', 'claimed', 'deferred'])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
