import type { Expression, ExpressionBuilder, Kysely, SqlBool, Transaction } from 'kysely'
import type { TestResult } from '../../domain/proof/proof-ports.ts'
import { readFields } from '../../domain/readers/fields.ts'
import {
  type Preferences,
  type Reader,
  type ReaderRecord,
  UNDO_MINUTES,
} from '../../domain/readers/reader.ts'
import type { ReaderStore } from '../../domain/readers/reader-ports.ts'
import { listActsOf } from '../list/list-acts.ts'
import { mergeTags, putTags, tagsOf, takeTags } from '../list/tag-rows.ts'
import { type CommitTools, createCommitQueue } from '../steps/batch-queue.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { ERASED, keepErased } from './erased-addresses.ts'
import { dateOrNull, FORGOTTEN, findReader, findReaderRow, readerOf } from './reader-rows.ts'

/** Those who leave come at the same time as many others, when an issue arrives: their steps are committed together. */
export function createReaderStore(database: CommitTools & Pick<StoreDatabase, 'wipe'>): ReaderStore {
  const { db, wipe } = database
  const inSharedTransaction = createCommitQueue(database)
  return {
    find: (id) => findReader(db, id),

    leave: (id, { issueId, way }, now) =>
      inSharedTransaction(async (trx) => {
        const left = await moveStatus(trx, id, { from: 'active', to: 'left', now })
        if (left !== null) {
          const left_at = now.toISOString()
          await trx
            .insertInto('departure')
            .values({ subscriber_id: id, issue_id: issueId, way, left_at })
            .execute()
        }
        return left ?? findReader(trx, id)
      }),

    mayComeBack: (id, now) => mayComeBack(db, id, now),

    comeBack: (id, now) =>
      inSharedTransaction(async (trx) => {
        const back = (await mayComeBack(trx, id, now))
          ? await moveStatus(trx, id, { from: 'left', to: 'active', now })
          : null
        await trx
          .updateTable('departure')
          .set({ returned_at: now.toISOString() })
          .where('subscriber_id', '=', back?.id ?? 0)
          .where('returned_at', 'is', null)
          .execute()
        return back ?? findReader(trx, id)
      }),

    async giveReason(id, reason) {
      await db
        .updateTable('departure')
        .set({ reason })
        .where('id', '=', (eb) =>
          eb
            .selectFrom('departure')
            .select(({ fn }) => fn.max('id').as('last'))
            .where('subscriber_id', '=', id)
            .where('returned_at', 'is', null),
        )
        .execute()
    },

    change: (id, preferences, now) => transact(db, (trx) => changeReader(trx, id, { preferences, now })),

    async tagsOf(id) {
      return ((await tagsOf(db, [id])).get(id) ?? []).map(({ key }) => key)
    },

    record: (id) => readerRecord(db, id),
    async erase(id, now) {
      const isErased = await transact(db, (trx) => eraseReader(trx, id, now))
      if (isErased) await wipe(db)
      return isErased
    },
  }
}

/** Those who are not active stay as they are. */
async function changeReader(
  trx: Transaction<Tables>,
  id: number,
  { preferences, now }: { readonly preferences: Preferences; readonly now: Date },
): Promise<Reader | null> {
  const { name, edition, pausedUntil, tags } = preferences
  const row = await trx
    .updateTable('subscriber')
    .set({
      name,
      edition,
      paused_until: pausedUntil?.toISOString() ?? null,
      changed_at: now.toISOString(),
    })
    .where('id', '=', id)
    .where('status', '=', 'active')
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return findReader(trx, id)
  if (tags !== undefined) {
    await takeTags(
      trx,
      id,
      tags.others.map(({ key }) => key),
    )
    const kept = (await tagsOf(trx, [id])).get(id) ?? []
    await putTags(trx, [{ subscriberId: id, tags: mergeTags(kept, tags.chosen) }])
  }
  return readerOf(row)
}

async function mayComeBack(db: Kysely<Tables>, id: number, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - UNDO_MINUTES * 60_000).toISOString()
  const departure = await db
    .selectFrom('departure')
    .innerJoin('subscriber', 'subscriber.id', 'departure.subscriber_id')
    .select('departure.id')
    .where('subscriber_id', '=', id)
    .where('status', '=', 'left')
    .where('returned_at', 'is', null)
    .where('way', '=', 'page')
    .where('left_at', '>', since)
    .executeTakeFirst()
  return departure !== undefined
}

async function moveStatus(
  trx: Transaction<Tables>,
  id: number,
  { from, to, now }: { readonly from: 'active' | 'left'; readonly to: 'active' | 'left'; readonly now: Date },
) {
  const row = await trx
    .updateTable('subscriber')
    .set({ status: to, changed_at: now.toISOString() })
    .where('id', '=', id)
    .where('status', '=', from)
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? null : readerOf(row)
}

/** All that the database knows of a reader; `eraseReader` takes the same out of every table. */
async function readerRecord(db: Kysely<Tables>, id: number): Promise<ReaderRecord | null> {
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
    acts: await listActsOf(db, id),
  }
}

/** Also one that waits for them, or for somebody who has asked with their address. */
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

/**
 * The row stays, because deliveries refer to it, but says nothing of anybody. What servers said may quote the address or a
 * part of it, so it goes as well.
 *
 * A request of the same address is forgotten first: that is the row which confirming takes first, so one of two that come
 * at once waits for the other.
 */
async function eraseReader(trx: Transaction<Tables>, id: number, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const known = await trx
    .selectFrom('subscriber')
    .select('address_key')
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  if (known === undefined) return false
  await trx.updateTable('sign_up').set(FORGOTTEN).where('address_key', '=', known.address_key).execute()
  await keepErased(trx, known.address_key, at)
  await trx
    .updateTable('subscriber')
    .set({
      address: ERASED,
      address_key: `${ERASED} ${id}`,
      domain: ERASED,
      name: '',
      edition: null,
      status: 'suppressed',
      paused_until: null,
      fields: null,
      erased_at: at,
      changed_at: at,
    })
    .where('id', '=', id)
    .execute()
  await trx.deleteFrom('welcome').where('subscriber_id', '=', id).execute()
  await trx.deleteFrom('subscriber_tag').where('subscriber_id', '=', id).execute()
  await trx.updateTable('list_act').set({ note: '' }).where('subscriber_id', '=', id).execute()
  await trx.updateTable('bounce').set({ reason: '' }).where('subscriber_id', '=', id).execute()
  await trx
    .updateTable('delivery')
    .set({ reply: null })
    .where((eb) => ofSubscriber(eb, id))
    .execute()
  await eraseTests(trx, known.address_key)
  return true
}

/** Somebody may have sent test mails to a subscriber. */
async function eraseTests(trx: Transaction<Tables>, addressKey: string): Promise<void> {
  const runs = await trx.selectFrom('test_run').select(['id', 'results']).execute()
  for (const { id, results } of runs) {
    const all = JSON.parse(results) as readonly TestResult[]
    const kept = all.filter(({ address }) => address.toLowerCase() !== addressKey)
    if (kept.length === all.length) continue
    await trx
      .updateTable('test_run')
      .set({ results: JSON.stringify(kept) })
      .where('id', '=', id)
      .execute()
  }
}

/**
 * The condition of the deliveries to one subscriber. The index that there is begins with the issue: naming every send
 * spares another one, which each of a million deliveries would have to be written into.
 */
function ofSubscriber(eb: ExpressionBuilder<Tables, 'delivery'>, subscriberId: number): Expression<SqlBool> {
  return eb.and([
    eb('delivery.issue_id', 'in', eb.selectFrom('send').select('send.issue_id')),
    eb('delivery.subscriber_id', '=', subscriberId),
  ])
}
