import { type ExpressionBuilder, type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * The domain queue, the table `turn`: one row for each domain of a send, which says when it is next claimed from. It is
 * kept beside the deliveries, because a claim that looked through these for one whose group may go would pass half a
 * million that may not.
 *
 * Every change that makes a delivery wait again requeues its domain, in the same transaction. A row may be too early,
 * which costs a look; it is never too late. So a transaction that reads deliveries to move a domain has locked its row before: two
 * claims at a time work on different domains, and none of them waits for another. (SQLite locks the database.)
 */
/** The queue of a send that begins: each domain in a group of its own. */
export async function insertDomains(trx: Transaction<Tables>, issueId: string): Promise<void> {
  await trx
    .insertInto('turn')
    .columns(['issue_id', 'domain', 'group_name', 'next_id'])
    .expression((eb) =>
      eb
        .selectFrom('delivery')
        .select(['issue_id', 'domain', 'domain as group_name', ({ fn }) => fn.min('id').as('next_id')])
        .where('issue_id', '=', issueId)
        .groupBy(['issue_id', 'domain']),
    )
    .execute()
}

/**
 * The same where deliveries were added to a send. A domain that is queued keeps its place: it comes before what was added,
 * or is for what is due. One that had none waits for its row, so that a claim which has just ended it is not missed.
 */
export async function addDomains(trx: Transaction<Tables>, issueId: string): Promise<void> {
  await trx
    .insertInto('turn')
    .columns(['issue_id', 'domain', 'group_name', 'next_id'])
    .expression((eb) =>
      eb
        .selectFrom('delivery')
        .select(['issue_id', 'domain', 'domain as group_name', ({ fn }) => fn.min('id').as('next_id')])
        .where('issue_id', '=', issueId)
        .where('state', '=', 'pending')
        .groupBy(['issue_id', 'domain'])
        .orderBy('domain'),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['issue_id', 'domain'])
        .doUpdateSet({ next_id: sql`coalesce(turn.next_id, excluded.next_id)` }),
    )
    .execute()
}

/** Requeues the domains of these deliveries. */
export async function requeueDeliveries(trx: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_PER_STATEMENT) {
    const some = ids.slice(start, start + IDS_PER_STATEMENT)
    const domains = await trx
      .selectFrom('delivery')
      .select(['issue_id', 'domain'])
      .distinct()
      .where('id', 'in', some)
      .orderBy('issue_id')
      .orderBy('domain')
      .execute()
    for (const { issue_id, domain } of domains) await requeueDomain(trx, issue_id, domain)
  }
}

async function requeueDomain(trx: Transaction<Tables>, issueId: string, domain: string): Promise<void> {
  await trx
    .selectFrom('turn')
    .select('domain')
    .where('issue_id', '=', issueId)
    .where('domain', '=', domain)
    .forUpdate()
    .execute()
  await trx
    .updateTable('turn')
    .set(asDeliveriesSay)
    .where('issue_id', '=', issueId)
    .where('domain', '=', domain)
    .execute()
}

/** Ends the holds that are over, and queues domains with deferred deliveries that are due. */
export async function wakeDomains(trx: Transaction<Tables>, issueId: string, at: string): Promise<void> {
  await trx
    .updateTable('turn')
    .set({ held_until: null })
    .where('issue_id', '=', issueId)
    .where('domain', 'in', freeDomains(trx, issueId).where('held_until', '<=', at))
    .execute()
  await trx
    .updateTable('turn')
    .set({ next_id: 0, retry_at: null })
    .where('issue_id', '=', issueId)
    .where('domain', 'in', freeDomains(trx, issueId).where('retry_at', '<=', at))
    .execute()
}

/** Locks domains for this transaction, without those that another one has. */
function freeDomains(trx: Transaction<Tables>, issueId: string) {
  return trx
    .selectFrom('turn as free')
    .select('free.domain')
    .where('free.issue_id', '=', issueId)
    .forUpdate()
    .skipLocked()
}

export interface QueuedDomain {
  readonly domain: string
  readonly group: string
  /** Whether deferred deliveries may be due. */
  readonly isDue: boolean
}

interface DomainChoice {
  readonly limit: number
  readonly exceptGroups: readonly string[]
  /** Whether domains that another transaction has are waited for. Left out, they are passed over. */
  readonly waits?: boolean
}

/** The domains that may be claimed from, the first in the order of the list first; their rows are locked. */
export async function firstDomains(
  trx: Transaction<Tables>,
  issueId: string,
  { limit, exceptGroups, waits = false }: DomainChoice,
): Promise<readonly QueuedDomain[]> {
  const rows = await trx
    .selectFrom('turn')
    .select(['domain', 'group_name', 'next_id'])
    .where('issue_id', '=', issueId)
    .where('held_until', 'is', null)
    .where('next_id', 'is not', null)
    .$if(exceptGroups.length > 0, (query) => query.where('group_name', 'not in', exceptGroups))
    .orderBy('next_id')
    .limit(limit)
    .forUpdate()
    .$if(!waits, (query) => query.skipLocked())
    .execute()
  return rows.map(({ domain, group_name, next_id }) => ({ domain, group: group_name, isDue: next_id === 0 }))
}

/** Where a domain goes on: at a delivery, at what is due (0), nowhere, or at what its deliveries say. */
export interface MovedDomain {
  readonly domain: string
  readonly next: number | null | 'requeue'
}

export async function moveDomains(
  trx: Transaction<Tables>,
  issueId: string,
  domains: readonly MovedDomain[],
): Promise<void> {
  const known = domains.filter(({ next }) => next !== 'requeue')
  if (known.length > 0)
    await trx
      .updateTable('turn')
      .set({ next_id: sql<number | null>`case domain ${sql.join(known.map(whenDomain), sql` `)} end` })
      .where('issue_id', '=', issueId)
      .where(
        'domain',
        'in',
        known.map(({ domain }) => domain),
      )
      .execute()
  for (const { domain, next } of domains) if (next === 'requeue') await requeueDomain(trx, issueId, domain)
}

// A parameter alone would be a text to PostgreSQL.
function whenDomain({ domain, next }: MovedDomain) {
  return sql`when ${domain} then cast(${next} as integer)`
}

export async function holdGroup(
  trx: Transaction<Tables>,
  issueId: string,
  { group, until }: { readonly group: string; readonly until: Date },
): Promise<void> {
  await trx
    .updateTable('turn')
    .set({ held_until: until.toISOString() })
    .where('issue_id', '=', issueId)
    // A claim from one of the others finds out by itself.
    .where('domain', 'in', freeDomains(trx, issueId).where('group_name', '=', group))
    .execute()
}

/** When the first domain may be claimed from that has something to claim: `at` where that is now, null where none has. */
export async function earliestReady(db: Kysely<Tables>, issueId: string, at: string): Promise<string | null> {
  const ready = await db
    .selectFrom('turn')
    .select('domain')
    .where('issue_id', '=', issueId)
    .where((eb) =>
      eb.or([
        eb.and([eb('held_until', 'is', null), eb('next_id', 'is not', null)]),
        eb.and([eb('held_until', 'is', null), eb('retry_at', '<=', at)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  if (ready !== undefined) return at
  const held = await db
    .selectFrom('turn')
    .select('held_until')
    .where('issue_id', '=', issueId)
    .where('held_until', 'is not', null)
    .where((eb) => eb.or([eb('next_id', 'is not', null), eb('retry_at', '<=', at)]))
    .orderBy('held_until')
    .limit(1)
    .executeTakeFirst()
  return held?.held_until ?? null
}

/** What the deliveries of a domain say of its place in the queue. */
function asDeliveriesSay(eb: ExpressionBuilder<Tables, 'turn'>) {
  const ofDomain = eb
    .selectFrom('delivery')
    .whereRef('delivery.issue_id', '=', 'turn.issue_id')
    .whereRef('delivery.domain', '=', 'turn.domain')
  return {
    next_id: ofDomain
      .select('delivery.id')
      .where('delivery.state', '=', 'pending')
      .orderBy('delivery.retry_at')
      .orderBy('delivery.id')
      .limit(1),
    retry_at: ofDomain
      .select('delivery.retry_at')
      .where('delivery.state', '=', 'deferred')
      .orderBy('delivery.retry_at')
      .limit(1),
  }
}

const IDS_PER_STATEMENT = 1_000
