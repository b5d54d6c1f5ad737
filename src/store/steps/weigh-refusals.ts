import type { Kysely, Transaction } from 'kysely'
import type { WeighedRefusal } from '../../domain/ports.ts'
import { retryAt } from '../../domain/sending/retry.ts'
import { isBelieved, mustHold } from '../../domain/sending/server-trust.ts'
import { hasWornOut, takeOffList } from '../bounces/soft-failures.ts'
import { lineUpDeliveries } from '../claim/turns.ts'
import type { Tables } from '../tables.ts'
import { readStanding } from './standing.ts'

type Db = Kysely<Tables>

const ROWS_PER_PAGE = 500

/** What a refusal that was just recorded means for the send. */
export async function weighRefusal(db: Db, deliveryId: number): Promise<WeighedRefusal> {
  const row = await openDoubts(db)
    .select('delivery.issue_id as issueId')
    .where('bounce.delivery_id', '=', deliveryId)
    .executeTakeFirst()
  if (row === undefined) return { isDoubted: false, mustHold: false }
  return { isDoubted: true, mustHold: mustHold(await readStanding(db, row.issueId, row.group)) }
}

/**
 * The server refused everybody: its refusals of this send say nothing of the
 * readers, who are deferred. Those are the ones of groups of which it takes nothing, and the ones that are named. Where
 * it took something before, each is put back once. How many were.
 */
export async function putBackRefused(
  trx: Transaction<Tables>,
  issueId: string,
  { ids, now }: { readonly ids: readonly number[]; readonly now: Date },
): Promise<number> {
  const rows = await openDoubts(trx)
    .select(['bounce.id as bounceId', 'delivery.id as id', 'delivery.attempts as attempts'])
    .where('bounce.doubted_in', '=', issueId)
    .where('delivery.state', '=', 'rejected')
    .where('delivery.reply', 'like', '5%')
    .orderBy('delivery.id')
    .execute()
  const groups = [...new Set(rows.map(({ group }) => group))]
  const standings = new Map<string, Awaited<ReturnType<typeof readStanding>>>()
  for (const group of groups) standings.set(group, await readStanding(trx, issueId, group))
  const hasTaken = [...standings.values()].some((standing) => standing.hasTaken)
  const put = rows.filter(({ id, group }) => ids.includes(id) || !standings.get(group)?.groupTakes)
  for (const { bounceId, id, attempts } of put) {
    if (hasTaken)
      await trx.updateTable('bounce').set({ doubt: 'put-back' }).where('id', '=', bounceId).execute()
    else await trx.deleteFrom('bounce').where('id', '=', bounceId).execute()
    await trx
      .updateTable('delivery')
      .set({
        state: 'deferred',
        retry_at: retryAt({ id, attempts }, now).toISOString(),
        changed_at: now.toISOString(),
      })
      .where('id', '=', id)
      .where('state', '=', 'rejected')
      .execute()
  }
  await lineUpDeliveries(
    trx,
    put.map(({ id }) => id),
  )
  return put.length
}

/**
 * Refusals after which the server has shown that it takes others are believed: an
 * address that it called dead is suppressed, and one that failed too often. From `after` on, in the order in which they
 * came; the id to go on from, or null where none is left.
 */
export async function settleRefusals(
  trx: Transaction<Tables>,
  issueId: string,
  { after, now }: { readonly after: number; readonly now: Date },
): Promise<number | null> {
  const rows = await openDoubts(trx)
    .select(['bounce.id as id', 'bounce.kind as kind', 'bounce.subscriber_id as subscriberId'])
    .where('bounce.doubted_in', '=', issueId)
    .where('bounce.id', '>', after)
    .orderBy('bounce.id')
    .limit(ROWS_PER_PAGE)
    .execute()
  const believed = new Map<string, boolean>()
  for (const { id, kind, group, subscriberId } of rows) {
    if (!believed.has(group)) believed.set(group, isBelieved(await readStanding(trx, issueId, group)))
    if (!believed.get(group)) continue
    await trx
      .updateTable('bounce')
      .set({ doubted_in: null, doubt: null, recorded_at: now.toISOString() })
      .where('id', '=', id)
      .execute()
    if (kind === 'hard' || (kind === 'soft' && (await hasWornOut(trx, subscriberId))))
      await takeOffList(trx, subscriberId, { status: 'suppressed', now })
  }
  return rows.length < ROWS_PER_PAGE ? null : (rows.at(-1)?.id ?? null)
}

function openDoubts(db: Db) {
  return db
    .selectFrom('bounce')
    .innerJoin('delivery', 'delivery.id', 'bounce.delivery_id')
    .innerJoin('turn', (join) =>
      join.onRef('turn.issue_id', '=', 'delivery.issue_id').onRef('turn.domain', '=', 'delivery.domain'),
    )
    .select('turn.group_name as group')
    .where('bounce.doubt', '=', 'open')
}
