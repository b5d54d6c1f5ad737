import type { ExpressionBuilder, Kysely, Transaction } from 'kysely'
import type { NotRestored, RestoreChoice, WhyNotRestored } from '../../domain/readers/list-ports.ts'
import type { Subscriber } from '../../domain/readers/subscriber.ts'
import type { Tables } from '../tables.ts'
import { subscriberOf } from './subscriber-rows.ts'

/**
 * Those whose suppression was made by a server's refusal or a bounce. Such a record is as old as the suppression itself; one
 * that a person, a list or a complaint made has none, and stays. So does that of people who ever left or complained, and of
 * those who had themselves erased.
 */
export async function findRestorable(
  db: Kysely<Tables>,
  { addressKeys, since, issueId }: RestoreChoice,
): Promise<readonly Subscriber[]> {
  const rows = await db
    .selectFrom('subscriber')
    .selectAll()
    .where('status', '=', 'suppressed')
    .where('erased_at', 'is', null)
    .$if(addressKeys !== undefined, (query) => query.where('address_key', 'in', [...(addressKeys ?? [])]))
    .$if(since !== undefined, (query) => query.where('changed_at', '>=', since?.toISOString() ?? ''))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('bounce')
          .leftJoin('delivery', 'delivery.id', 'bounce.delivery_id')
          .select('bounce.id')
          .whereRef('bounce.subscriber_id', '=', 'subscriber.id')
          .whereRef('bounce.recorded_at', '=', 'subscriber.changed_at')
          .where('bounce.kind', 'in', ['hard', 'soft'])
          .$if(issueId !== undefined, (query) => query.where('delivery.issue_id', '=', issueId ?? '')),
      ),
    )
    .where((eb) => eb.not(everSaid(eb, 'complaint')))
    .where((eb) => eb.not(everSaid(eb, 'unsubscribe')))
    .where((eb) => eb.not(everLeft(eb)))
    .orderBy('id')
    .execute()
  return rows.map(subscriberOf)
}

/** Whom the choice names, who gets no mail, and whose suppression is not one that `findRestorable` finds. */
export async function findNotRestorable(
  db: Kysely<Tables>,
  choice: RestoreChoice,
): Promise<readonly NotRestored[]> {
  const { addressKeys, since, issueId } = choice
  const rows = await db
    .selectFrom('subscriber')
    .selectAll()
    .select((eb) => [
      everSaid(eb, 'complaint').as('complained'),
      everSaid(eb, 'unsubscribe').as('asked_to_leave'),
      everLeft(eb).as('departed'),
    ])
    .where('status', 'in', ['left', 'suppressed'])
    .where('erased_at', 'is', null)
    .$if(addressKeys !== undefined, (query) => query.where('address_key', 'in', [...(addressKeys ?? [])]))
    .$if(since !== undefined, (query) => query.where('changed_at', '>=', since?.toISOString() ?? ''))
    .$if(issueId !== undefined, (query) =>
      query.where(({ or, exists, selectFrom }) =>
        or([
          exists(
            selectFrom('bounce')
              .innerJoin('delivery', 'delivery.id', 'bounce.delivery_id')
              .select('bounce.id')
              .whereRef('bounce.subscriber_id', '=', 'subscriber.id')
              .whereRef('bounce.recorded_at', '=', 'subscriber.changed_at')
              .where('delivery.issue_id', '=', issueId ?? ''),
          ),
          exists(
            selectFrom('departure')
              .select('departure.id')
              .whereRef('departure.subscriber_id', '=', 'subscriber.id')
              .where('departure.returned_at', 'is', null)
              .where('departure.issue_id', '=', issueId ?? ''),
          ),
        ]),
      ),
    )
    .orderBy('id')
    .execute()
  const restorable = new Set((await findRestorable(db, choice)).map(({ id }) => id))
  return rows
    .filter(({ id }) => !restorable.has(id))
    .map((row) => ({ ...subscriberOf(row), why: whyNot(row) }))
}

/** Whether a mail about a subscriber ever came back with such a word. */
function everSaid(eb: ExpressionBuilder<Tables, 'subscriber'>, kind: 'complaint' | 'unsubscribe') {
  return eb.exists(
    eb
      .selectFrom('bounce')
      .select('bounce.id')
      .whereRef('bounce.subscriber_id', '=', 'subscriber.id')
      .where('bounce.kind', '=', kind),
  )
}

function everLeft(eb: ExpressionBuilder<Tables, 'subscriber'>) {
  return eb.exists(
    eb
      .selectFrom('departure')
      .select('departure.id')
      .whereRef('departure.subscriber_id', '=', 'subscriber.id'),
  )
}

interface Gone {
  readonly status: string
  /** 0 and 1 on SQLite. */
  readonly complained: unknown
  readonly asked_to_leave: unknown
  readonly departed: unknown
}

function whyNot({ status, complained, asked_to_leave, departed }: Gone): WhyNotRestored {
  if (complained) return 'complained'
  return status === 'left' || asked_to_leave || departed ? 'left' : 'list'
}

/** Lifts those suppressions, and keeps who did it. */
export async function restorePeople(
  trx: Transaction<Tables>,
  choice: RestoreChoice,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<readonly Subscriber[]> {
  const found = await findRestorable(trx, choice)
  const at = now.toISOString()
  for (const { id } of found) {
    await trx
      .updateTable('subscriber')
      .set({ status: 'active', changed_at: at })
      .where('id', '=', id)
      .execute()
    await trx
      .insertInto('restoration')
      .values({ subscriber_id: id, restored_by: by, restored_at: at })
      .execute()
  }
  return found.map((subscriber) => ({ ...subscriber, status: 'active' }))
}
