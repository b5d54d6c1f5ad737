import type { Kysely, Transaction } from 'kysely'
import type { ListAct, ListActKind, ListActor } from '../../domain/readers/list-act.ts'
import type { Tables } from '../tables.ts'

/** Writes down what a person did with a subscriber; nothing where nobody is named. */
export async function recordListAct(
  trx: Transaction<Tables>,
  {
    subscriberId,
    kind,
    at,
  }: { readonly subscriberId: number; readonly kind: ListActKind; readonly at: Date },
  actor: ListActor | undefined,
): Promise<void> {
  if (actor === undefined) return
  await trx
    .insertInto('list_act')
    .values({
      ...{ subscriber_id: subscriberId, kind, acted_at: at.toISOString() },
      ...{ acted_by: actor.by, note: actor.note },
    })
    .execute()
}

export async function listActsOf(db: Kysely<Tables>, subscriberId: number): Promise<readonly ListAct[]> {
  const rows = await db
    .selectFrom('list_act')
    .select(['kind', 'acted_by', 'acted_at', 'note'])
    .where('subscriber_id', '=', subscriberId)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, acted_by, acted_at, note }) => ({
    ...{ kind, by: acted_by, at: new Date(acted_at), note },
  }))
}
