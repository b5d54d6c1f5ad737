import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely'
import { distinctTags } from '../../domain/readers/tags.ts'
import type { EditionChoice, NewReaders, Send } from '../../domain/sending/send-ports.ts'
import { addDomains } from '../claim/domain-queue.ts'
import type { Tables } from '../tables.ts'
import { audienceOf, findSend, insertDeliveries, lacksCopy, lockRunning, sendOf } from './start-send.ts'

type Db = Kysely<Tables>

/**
 * A pending delivery for everybody who joined since the send began and has no delivery
 * of the issue, in whatever state; of a send to tags, who has any of them. Two at once wait for each other, and the second finds what the first did.
 */
export async function addNewReaders(
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
export async function countNewReaders(
  db: Db,
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
