import type { Kysely, Transaction } from 'kysely'
import { type Preferences, type Reader, UNDO_MINUTES } from '../../domain/readers/reader.ts'
import type { ReaderStore } from '../../domain/readers/reader-ports.ts'
import { mergeTags, putTags, tagsOf, takeTags } from '../list/tag-rows.ts'
import { type CommitTools, createCommitQueue } from '../steps/batch-queue.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { eraseReader, readerRecord } from './reader-record.ts'
import { findReader, readerOf } from './reader-rows.ts'

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
