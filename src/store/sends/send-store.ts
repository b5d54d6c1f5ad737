import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely'
import { distinctTags } from '../../domain/readers/tags.ts'
import { skipSentences } from '../../domain/sending/delivery.ts'
import type { EditionChoice, NewReaders, Send, SendStore } from '../../domain/sending/send-ports.ts'
import type { SendState } from '../../domain/sending/send-state.ts'
import { addDomains } from '../claim/domain-queue.ts'
import { replyAfter } from '../steps/reply-after.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { readProof } from './proofs.ts'
import {
  audienceOf,
  extendSend,
  findSend,
  insertDeliveries,
  lacksCopy,
  lockRunning,
  sendOf,
  startSend,
} from './start-send.ts'

export function createSendStore({ db, countRows, settleDeliveries }: StoreDatabase): SendStore {
  const inTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => transact(db, work)

  return {
    audience: (choice, now, withoutCopyOf) =>
      audienceOf(db, {
        ...{ choice, now },
        ...(withoutCopyOf !== undefined && { only: (eb) => lacksCopy(eb, withoutCopyOf) }),
      }),
    start: (proof, choice, now) =>
      inTransaction(async (trx) => {
        const send = await startSend(trx, proof, { choice, now })
        await countRows(trx)
        return send
      }),
    extend: (issueId, choice, now) =>
      inTransaction(async (trx) => {
        const added = await extendSend(trx, issueId, { choice, now })
        await countRows(trx)
        return added
      }),
    newReaders: (issueId, choice, now) => countNewReaders(db, issueId, { choice, now }),
    addNewReaders: (readers) =>
      inTransaction(async (trx) => {
        const added = await addNewReaders(trx, readers)
        if (added > 0) await countRows(trx)
        return added
      }),
    find: (issueId) => findSend(db, issueId),

    async list() {
      const rows = await db
        .selectFrom('send')
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(sendOf)
    },

    async frozenProof(issueId) {
      const send = await findSend(db, issueId)
      if (send === null) throw new Error(`There is no send of ${issueId} to read a proof from.`)
      return readProof(db, send.sha256)
    },

    async pause(issueId) {
      const send = await inTransaction((trx) => moveSend(trx, issueId, { from: 'running', to: 'paused' }))
      // A process that hands over at this moment has looked before.
      await inTransaction(settleDeliveries)
      return send
    },
    resume: (issueId) => inTransaction((trx) => moveSend(trx, issueId, { from: 'paused', to: 'running' })),
    cancel: (issueId, now) =>
      inTransaction(async (trx) => {
        await settleDeliveries(trx)
        return cancelSend(trx, issueId, now)
      }),
  }
}

/** A send in another state than `from` stays as it is. A person's word ends what a restore held. */
async function moveSend(
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
 * Claimed deliveries are skipped as well, so that nothing can be handed over once it is committed; the process that claimed
 * them finds out when it wants to.
 */
async function cancelSend(trx: Transaction<Tables>, issueId: string, now: Date): Promise<number> {
  await trx.updateTable('send').set({ state: 'cancelled' }).where('issue_id', '=', issueId).execute()
  const { numUpdatedRows } = await trx
    .updateTable('delivery')
    .set({
      state: 'skipped',
      retry_at: null,
      reply: replyAfter(skipSentences.cancelled),
      changed_at: now.toISOString(),
    })
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['pending', 'claimed', 'deferred'])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * A pending delivery for everybody who joined since the send began and has no delivery of the issue, in whatever state; of
 * a send to tags, who has any of them. Two at once wait for each other, and the second finds what the first did.
 */
async function addNewReaders(
  trx: Transaction<Tables>,
  { issueId, choice, now }: NewReaders,
): Promise<number> {
  const send = await lockRunning(trx, issueId)
  // Who is new got no wrong text.
  if (send === undefined || send.correction !== null) return 0
  const added = await insertDeliveries(trx, issueId, {
    choice: { ...choice, ...tagsOfSend(sendOf(send)) },
    now,
    only: (eb) => isNewReader(eb, send.started_at),
  })
  if (added > 0) await addDomains(trx, issueId)
  return added
}

/** Those to whom `addNewReaders` would give a copy; changes nothing. */
async function countNewReaders(
  db: Kysely<Tables>,
  issueId: string,
  { choice, now }: { readonly choice: EditionChoice; readonly now: Date },
) {
  const send = await findSend(db, issueId)
  if (send === null || send.correction !== undefined) return []
  const since = send.startedAt.toISOString()
  return audienceOf(db, {
    choice: { ...choice, ...tagsOfSend(send) },
    now,
    only: (eb) => eb.and([isNewReader(eb, since), lacksCopy(eb, issueId)]),
  })
}

/** A send to tags goes to nobody else who is new. */
function tagsOfSend({ tags }: Send): Pick<EditionChoice, 'tags'> {
  return tags === undefined ? {} : { tags: distinctTags(tags) }
}

/**
 * People who were on the list when the send began and got nothing had paused, and have not asked for it since. A reader is new
 * who was added after that time, or has come back by confirming or by undoing their departure.
 */
function isNewReader(eb: ExpressionBuilder<Tables, 'subscriber'>, since: string): Expression<SqlBool> {
  const one = sql<number>`1`
  return eb.or([
    eb('subscriber.created_at', '>=', since),
    eb.exists(
      eb
        .selectFrom('sign_up')
        .select(one.as('one'))
        .whereRef('sign_up.subscriber_id', '=', 'subscriber.id')
        .where('sign_up.confirmed_at', '>=', since),
    ),
    eb.exists(
      eb
        .selectFrom('departure')
        .select(one.as('one'))
        .whereRef('departure.subscriber_id', '=', 'subscriber.id')
        .where('departure.returned_at', '>=', since),
    ),
  ])
}
