import type { Kysely } from 'kysely'
import { readFields } from '../../domain/readers/fields.ts'
import type { ReaderRecord } from '../../domain/readers/reader.ts'
import { tagsOf } from '../list/tag-rows.ts'
import { ofSubscriber } from '../steps/delivery-of.ts'
import type { Tables } from '../tables.ts'
import { dateOrNull, findReaderRow, readerOf } from './reader-rows.ts'

/** All that the database knows of a reader. */
export async function readerRecord(db: Kysely<Tables>, id: number): Promise<ReaderRecord | null> {
  const row = await findReaderRow(db, id)
  if (row === undefined) return null
  return {
    ...readerOf(row),
    since: new Date(row.created_at),
    changedAt: new Date(row.changed_at),
    tags: ((await tagsOf(db, [id])).get(id) ?? []).map(({ label }) => label),
    fields: readFields(row.fields),
    signUps: await signUpsOf(db, row),
    departures: await departuresOf(db, id),
    deliveries: await deliveriesTo(db, id),
    bounces: await bouncesOf(db, id),
    restorations: await restorationsOf(db, id),
  }
}

/** Also one that waits for her, or for whoever has asked with her address. */
async function signUpsOf(
  db: Kysely<Tables>,
  { id, address_key }: { readonly id: number; readonly address_key: string },
): Promise<ReaderRecord['signUps']> {
  const rows = await db
    .selectFrom('sign_up')
    .select(['asked_at', 'confirmed_at'])
    .where((eb) => eb.or([eb('subscriber_id', '=', id), eb('address_key', '=', address_key)]))
    .orderBy('id')
    .execute()
  return rows.map(({ asked_at, confirmed_at }) => ({
    askedAt: new Date(asked_at),
    confirmedAt: dateOrNull(confirmed_at),
  }))
}

async function departuresOf(db: Kysely<Tables>, id: number): Promise<ReaderRecord['departures']> {
  const rows = await db
    .selectFrom('departure')
    .selectAll()
    .where('subscriber_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ issue_id, way, reason, left_at, returned_at }) => ({
    issueId: issue_id,
    way,
    reason,
    leftAt: new Date(left_at),
    returnedAt: dateOrNull(returned_at),
  }))
}

async function deliveriesTo(db: Kysely<Tables>, id: number): Promise<ReaderRecord['deliveries']> {
  const rows = await db
    .selectFrom('delivery')
    .select(['issue_id', 'edition', 'state', 'message_id', 'reply', 'handed_at', 'changed_at'])
    .where((eb) => ofSubscriber(eb, id))
    .orderBy('id')
    .execute()
  return rows.map(({ issue_id, edition, state, message_id, reply, handed_at, changed_at }) => ({
    issueId: issue_id,
    edition,
    state,
    messageId: message_id,
    reply,
    handedAt: dateOrNull(handed_at),
    changedAt: new Date(changed_at),
  }))
}

async function bouncesOf(db: Kysely<Tables>, id: number): Promise<ReaderRecord['bounces']> {
  const rows = await db
    .selectFrom('bounce')
    .select(['kind', 'source', 'status', 'reason', 'recorded_at'])
    .where('subscriber_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ recorded_at, ...told }) => ({ ...told, recordedAt: new Date(recorded_at) }))
}

async function restorationsOf(db: Kysely<Tables>, id: number): Promise<ReaderRecord['restorations']> {
  const rows = await db
    .selectFrom('restoration')
    .select(['restored_by', 'restored_at'])
    .where('subscriber_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ restored_by, restored_at }) => ({ by: restored_by, restoredAt: new Date(restored_at) }))
}
