import type { Expression, ExpressionBuilder, Kysely, Selectable, SqlBool, Transaction } from 'kysely'
import type { Proof } from '../../domain/proof/proof.ts'
import { distinctTags } from '../../domain/readers/tags.ts'
import type { AudienceRow, Correction, EditionChoice, Send } from '../../domain/sending/send-ports.ts'
import { addDomains, insertDomains } from '../claim/domain-queue.ts'
import { hasAnyTag } from '../list/tag-rows.ts'
import type { Tables } from '../tables.ts'
import { requireNotWithdrawn } from './approval-store.ts'
import { keepProof } from './proofs.ts'

/**
 * Keeps the proof and writes one pending delivery per subscriber who gets mail at this time. It is one
 * INSERT..SELECT, so that a million of them never pass through this process. A second start finds the first send.
 */
export async function startSend(
  trx: Transaction<Tables>,
  proof: Proof,
  options: { readonly choice: EditionChoice; readonly now: Date },
): Promise<Send> {
  await requireNotWithdrawn(trx, proof)
  await keepProof(trx, proof)
  const { issueId, sha256 } = proof
  // Of two at once the second waits here, and finds what the first did.
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('send')
    .values({
      ...{ issue_id: issueId, sha256, started_at: options.now.toISOString() },
      tags: storedTags(options.choice),
      correction: storedCorrection(options.choice),
    })
    .onConflict((conflict) => conflict.column('issue_id').doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return requireFound(await findSend(trx, issueId), issueId)
  await trx
    .updateTable('schedule')
    .set({ state: 'started' })
    .where('issue_id', '=', issueId)
    .where('state', '!=', 'cancelled')
    .execute()
  await insertDeliveries(trx, issueId, options)
  await insertDomains(trx, issueId)
  return requireFound(await findSend(trx, issueId), issueId)
}

/**
 * Adds to a send that runs those who have no copy of it yet. Those who have one, whatever
 * became of it, get no other. How many were added.
 */
export async function extendSend(
  trx: Transaction<Tables>,
  issueId: string,
  options: { readonly choice: EditionChoice; readonly now: Date },
): Promise<number> {
  // Of two at once the second waits here, and adds nobody whom the first did.
  const send = await lockRunning(trx, issueId)
  if (send === undefined) return 0
  await trx
    .updateTable('send')
    .set({ tags: joinedTags(send.tags, storedTags(options.choice)) })
    .where('id', '=', send.id)
    .execute()
  const added = await insertDeliveries(trx, issueId, options)
  if (added > 0) await addDomains(trx, issueId)
  return added
}

/** The row of a send that is neither paused nor cancelled, held until it ends. */
export function lockRunning(trx: Transaction<Tables>, issueId: string) {
  return trx
    .selectFrom('send')
    .selectAll()
    .where('issue_id', '=', issueId)
    .where('state', '=', 'running')
    .forUpdate()
    .executeTakeFirst()
}

function storedTags({ tags }: EditionChoice): string | null {
  return tags === undefined ? null : JSON.stringify(tags.map(({ label }) => label))
}

function storedCorrection({ correction }: EditionChoice): string | null {
  return correction === undefined ? null : JSON.stringify(correction)
}

/** Null is everybody; together with others it still is. */
function joinedTags(known: string | null, more: string | null): string | null {
  if (known === null || more === null) return null
  const labels: readonly string[] = [...JSON.parse(known), ...JSON.parse(more)]
  return JSON.stringify(distinctTags(labels).map(({ label }) => label))
}

export async function findSend(db: Kysely<Tables>, issueId: string): Promise<Send | null> {
  const row = await db.selectFrom('send').selectAll().where('issue_id', '=', issueId).executeTakeFirst()
  return row === undefined ? null : sendOf(row)
}

function requireFound(send: Send | null, issueId: string): Send {
  if (send === null) throw new Error(`The send of ${issueId} was started by somebody else, and is not there.`)
  return send
}

export function sendOf(row: Selectable<Tables['send']>): Send {
  const { issue_id: issueId, sha256, started_at, state, tags, correction, restored_from } = row
  return {
    ...{ issueId, sha256, startedAt: new Date(started_at), state },
    ...(tags !== null && { tags: JSON.parse(tags) }),
    ...(correction !== null && { correction: JSON.parse(correction) }),
    ...(restored_from !== null && { restoredFrom: new Date(restored_from) }),
  }
}

/** The edition that a subscriber gets: the preferred one if it is offered, else the fallback. */
function editionFor({ offered, fallback }: EditionChoice) {
  return ({ eb }: ExpressionBuilder<Tables, 'subscriber'>) =>
    eb
      .case()
      .when('edition', 'in', [...offered, fallback])
      .then(eb.ref('edition').$notNull())
      .else(fallback)
      .end()
}

/** Whether a subscriber is among those whom a send at this time goes to. */
function isMeant(
  eb: ExpressionBuilder<Tables, 'subscriber'>,
  { tags, correction }: Pick<EditionChoice, 'tags' | 'correction'>,
  now: Date,
): Expression<SqlBool> {
  const conditions = [getsMail(eb, now)]
  if (tags !== undefined)
    conditions.push(
      hasAnyTag(
        eb,
        tags.map(({ key }) => key),
      ),
    )
  if (correction !== undefined) conditions.push(gotWrongCopy(eb, correction))
  return eb.and(conditions)
}

/** Whether the server took a wrong copy for a subscriber, or may have taken it. */
function gotWrongCopy(
  eb: ExpressionBuilder<Tables, 'subscriber'>,
  { copies }: Correction,
): Expression<SqlBool> {
  const wrong = copies.filter(({ editions }) => editions.length > 0)
  return eb.or(
    wrong.map(({ issueId, editions }) =>
      eb.exists(
        eb
          .selectFrom('delivery')
          .select('delivery.id')
          .where('delivery.issue_id', '=', issueId)
          .whereRef('delivery.subscriber_id', '=', 'subscriber.id')
          .where('delivery.state', 'in', ['accepted', 'uncertain'])
          .where('delivery.edition', 'in', [...editions]),
      ),
    ),
  )
}

/** Whether a subscriber has no copy of an issue, in whatever state. */
export function lacksCopy(
  { not, exists, selectFrom }: ExpressionBuilder<Tables, 'subscriber'>,
  issueId: string,
): Expression<SqlBool> {
  return not(
    exists(
      selectFrom('delivery')
        .select('delivery.id')
        .where('delivery.issue_id', '=', issueId)
        .whereRef('delivery.subscriber_id', '=', 'subscriber.id'),
    ),
  )
}

/** Whether a subscriber gets what is sent at this time. */
export function getsMail(eb: ExpressionBuilder<Tables, 'subscriber'>, now: Date): Expression<SqlBool> {
  return eb.and([
    eb('status', '=', 'active'),
    eb.or([eb('paused_until', 'is', null), eb('paused_until', '<=', now.toISOString())]),
  ])
}

/** Among the subscribers who get mail at this time. */
interface AudienceChoice {
  readonly choice: EditionChoice
  readonly now: Date
  /** Left out: all of them. */
  readonly only?: (eb: ExpressionBuilder<Tables, 'subscriber'>) => Expression<SqlBool>
}

export function audienceOf(
  db: Kysely<Tables>,
  { choice, now, only }: AudienceChoice,
): Promise<readonly AudienceRow[]> {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom('subscriber')
        .select((subscriber) => [editionFor(choice)(subscriber).as('edition'), 'domain'])
        .where((subscriber) => isMeant(subscriber, choice, now))
        .where((subscriber) => subscriber.and(only === undefined ? [] : [only(subscriber)]))
        .as('reader'),
    )
    .select(['edition', 'domain', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy(['edition', 'domain'])
    .orderBy('edition')
    .orderBy('domain')
    .execute()
}

/** One pending delivery each; how many. */
export async function insertDeliveries(
  trx: Transaction<Tables>,
  issueId: string,
  { choice, now, only }: AudienceChoice,
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('delivery')
    .columns(['issue_id', 'subscriber_id', 'edition', 'domain', 'state', 'changed_at'])
    .expression((eb) =>
      eb
        .selectFrom('subscriber')
        .select((subscriber) => [
          subscriber.val(issueId).as('issue_id'),
          'id',
          editionFor(choice)(subscriber).as('edition'),
          'domain',
          subscriber.val('pending' as const).as('state'),
          subscriber.val(now.toISOString()).as('changed_at'),
        ])
        .where((subscriber) => isMeant(subscriber, choice, now))
        .where((subscriber) => lacksCopy(subscriber, issueId))
        .where((subscriber) => subscriber.and(only === undefined ? [] : [only(subscriber)]))
        .orderBy('id'),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0)
}
