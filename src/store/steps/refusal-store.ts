import { type Kysely, sql, type Transaction } from 'kysely'
import type { RefusalStore, WeighedRefusal } from '../../domain/sending/delivery-ports.ts'
import { readFailure } from '../../domain/sending/failure.ts'
import { asReason } from '../../domain/sending/quoted-reply.ts'
import { retryAt } from '../../domain/sending/retry.ts'
import { isTrusted, type ServerStanding, shouldHoldSend } from '../../domain/sending/server-trust.ts'
import { isAddressFault } from '../../domain/sending/smtp-outcome.ts'
import { hasExceededSoftBounceLimit, takeOffList } from '../bounces/soft-failures.ts'
import { requeueDeliveries } from '../claim/domain-queue.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { listInState } from './uncertain-store.ts'

const ROWS_PER_PAGE = 500

export function createRefusalStore(db: Kysely<Tables>): RefusalStore {
  return {
    weigh: (deliveryId) => weighRefusal(db, deliveryId),
    putBack: (issueId, ids, now) => transact(db, (trx) => putBackRefused(trx, issueId, { ids, now })),
    async settle(issueId, now) {
      for (let after: number | null = 0; after !== null; ) {
        const from: number = after
        after = await transact(db, (trx) => settleRefusals(trx, issueId, { after: from, now }))
      }
    },
    countUnexplained: (issueId) => countUnexplained(db, issueId),
    list: (issueId) => listInState(db, issueId, 'rejected'),
    resend: (ids, now) => transact(db, (trx) => resendRejected(trx, ids, now)),
  }
}

/**
 * After the delivery was marked `rejected`: keeps what the server said as a bounce
 * would be kept, so that a box that is full for months is found whether its server says so at once or later. It is in doubt, and
 * changes nothing of the list, until `settleRefusals` finds that this server takes mail for others. Of a delivery
 * that was put back after an earlier refusal, that one stays what is known.
 */
export async function recordRefusal(
  trx: Transaction<Tables>,
  deliveryId: number,
  { reply, now }: { readonly reply: string; readonly now: Date },
): Promise<void> {
  const { issue_id, subscriber_id, handed_at } = await trx
    .selectFrom('delivery')
    .select(['issue_id', 'subscriber_id', 'handed_at'])
    .where('id', '=', deliveryId)
    .executeTakeFirstOrThrow()
  const failure = readFailure(reply)
  await trx
    .insertInto('bounce')
    .values({
      event_id: `smtp:${deliveryId}`,
      source: 'smtp',
      kind: failure.kind === 'hard' && !isAddressFault(reply) ? 'soft' : failure.kind,
      subscriber_id,
      delivery_id: deliveryId,
      status: failure.status,
      reason: asReason(reply),
      failed_at: handed_at ?? now.toISOString(),
      recorded_at: now.toISOString(),
      doubted_in: issue_id,
      doubt: 'open',
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'subscriber_id']).doNothing())
    .execute()
}

/** What a refusal that was just recorded means for the send. */
async function weighRefusal(db: Kysely<Tables>, deliveryId: number): Promise<WeighedRefusal> {
  const row = await openDoubts(db)
    .select('delivery.issue_id as issueId')
    .where('bounce.delivery_id', '=', deliveryId)
    .executeTakeFirst()
  if (row === undefined) return { isDoubted: false, mustHold: false }
  return { isDoubted: true, mustHold: shouldHoldSend(await readStanding(db, row.issueId, row.group)) }
}

/**
 * The server refused everybody: its refusals of this send say nothing of the
 * readers, who are deferred. Those are the ones of groups of which it takes nothing, and the ones that are named. Where
 * it took something before, each is put back once. How many were.
 */
async function putBackRefused(
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
  await requeueDeliveries(
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
async function settleRefusals(
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
    if (!believed.has(group)) believed.set(group, isTrusted(await readStanding(trx, issueId, group)))
    if (!believed.get(group)) continue
    await trx
      .updateTable('bounce')
      .set({ doubted_in: null, doubt: null, recorded_at: now.toISOString() })
      .where('id', '=', id)
      .execute()
    if (kind === 'hard' || (kind === 'soft' && (await hasExceededSoftBounceLimit(trx, subscriberId))))
      await takeOffList(trx, subscriberId, { status: 'suppressed', now })
  }
  return rows.length < ROWS_PER_PAGE ? null : (rows.at(-1)?.id ?? null)
}

function openDoubts(db: Kysely<Tables>) {
  return db
    .selectFrom('bounce')
    .innerJoin('delivery', 'delivery.id', 'bounce.delivery_id')
    .innerJoin('turn', (join) =>
      join.onRef('turn.issue_id', '=', 'delivery.issue_id').onRef('turn.domain', '=', 'delivery.domain'),
    )
    .select('turn.group_name as group')
    .where('bounce.doubt', '=', 'open')
}

/**
 * Rejected deliveries start afresh, and what the server said of them is forgotten.
 * Passes over what is not rejected, and every delivery of a cancelled send.
 */
async function resendRejected(trx: Transaction<Tables>, ids: readonly number[], now: Date): Promise<number> {
  const put: number[] = []
  for (const id of ids) {
    const { numUpdatedRows } = await trx
      .updateTable('delivery')
      .set({ state: 'pending', attempts: 0, tried_since: null, changed_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'rejected')
      .where('issue_id', 'in', (eb) =>
        eb.selectFrom('send').select('send.issue_id').where('send.state', '!=', 'cancelled'),
      )
      .executeTakeFirst()
    if (numUpdatedRows === 0n) continue
    put.push(id)
    await trx.deleteFrom('bounce').where('delivery_id', '=', id).where('source', '=', 'smtp').execute()
  }
  await requeueDeliveries(trx, put)
  return put.length
}

async function countUnexplained(db: Kysely<Tables>, issueId: string): Promise<number> {
  const { count } = await db
    .selectFrom('delivery')
    .innerJoin('bounce', 'bounce.delivery_id', 'delivery.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('delivery.issue_id', '=', issueId)
    .where('delivery.state', '=', 'rejected')
    .where('bounce.source', '=', 'smtp')
    .where((eb) => eb.or([eb('bounce.kind', '=', 'policy'), eb('bounce.doubt', '=', 'open')]))
    .executeTakeFirstOrThrow()
  return Number(count)
}

type Db = Kysely<Tables>

/** What is looked at of a send that is large: the newest of what was taken, and of what is in doubt. */
const MOST_ROWS = 200

/** How the server stands in a send at this moment, towards a group of domains. */
async function readStanding(db: Db, issueId: string, group: string): Promise<ServerStanding> {
  const taking = await takingGroups(db, issueId)
  const doubted = await doubtedGroups(db, issueId)
  const refusedOnly: string[] = []
  for (const { name } of doubted)
    if (!taking.has(name) && !(await groupTakes(db, issueId, name))) refusedOnly.push(name)
  return {
    hasTaken: taking.size > 0,
    groupTakes: taking.has(group) || (await groupTakes(db, issueId, group)),
    refusedOfGroup: doubted.find(({ name }) => name === group)?.count ?? 0,
    refused: doubted.reduce((sum, { count }) => sum + count, 0),
    takingGroups: taking.size,
    refusedGroups: refusedOnly.length,
    isMoreLeft: await isMoreLeft(db, issueId),
  }
}

async function groupTakes(db: Db, issueId: string, group: string): Promise<boolean> {
  const found = await db
    .selectFrom('turn')
    .innerJoin('delivery', (join) =>
      join
        .onRef('delivery.issue_id', '=', 'turn.issue_id')
        .onRef('delivery.domain', '=', 'turn.domain')
        .on('delivery.state', '=', 'accepted'),
    )
    .select('delivery.id')
    .where('turn.issue_id', '=', issueId)
    .where('turn.group_name', '=', group)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

async function takingGroups(db: Db, issueId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('delivery')
        .select('domain')
        .where('issue_id', '=', issueId)
        .where('state', '=', 'accepted')
        .orderBy('id', 'desc')
        .limit(MOST_ROWS)
        .as('taken'),
    )
    .innerJoin('turn', 'turn.domain', 'taken.domain')
    .select('turn.group_name as name')
    .distinct()
    .where('turn.issue_id', '=', issueId)
    .execute()
  return new Set(rows.map(({ name }) => name))
}

async function doubtedGroups(db: Db, issueId: string) {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('bounce')
        .innerJoin('delivery', 'delivery.id', 'bounce.delivery_id')
        .select('delivery.domain as domain')
        .where('doubted_in', '=', issueId)
        .where('doubt', '=', 'open')
        .where('delivery.reply', 'like', '5%')
        .orderBy('bounce.id', 'desc')
        .limit(MOST_ROWS)
        .as('doubted'),
    )
    .innerJoin('turn', 'turn.domain', 'doubted.domain')
    .select(['turn.group_name as name', sql<number>`count(*)`.as('count')])
    .where('turn.issue_id', '=', issueId)
    .groupBy('turn.group_name')
    .execute()
  return rows.map(({ name, count }) => ({ name, count: Number(count) }))
}

async function isMoreLeft(db: Db, issueId: string): Promise<boolean> {
  const found = await db
    .selectFrom('delivery')
    .select('id')
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['pending', 'claimed', 'deferred'])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
