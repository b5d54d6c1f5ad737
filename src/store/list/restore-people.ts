import type { Kysely, Transaction } from 'kysely'
import type { RestoreChoice } from '../../domain/readers/list-ports.ts'
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
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('bounce')
            .select('bounce.id')
            .whereRef('bounce.subscriber_id', '=', 'subscriber.id')
            .where('bounce.kind', 'in', ['complaint', 'unsubscribe']),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('departure')
            .select('departure.id')
            .whereRef('departure.subscriber_id', '=', 'subscriber.id'),
        ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(subscriberOf)
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
