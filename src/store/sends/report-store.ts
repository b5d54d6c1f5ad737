import { type Kysely, type Selectable, sql } from 'kysely'
import { finalStates, type SkipCount, skipReasonOf, skipSentences } from '../../domain/sending/delivery.ts'
import type { DeliveryRecord, EndedCount, ReportStore } from '../../domain/sending/report-ports.ts'
import type { Tables } from '../tables.ts'

const PAGE_ROWS = 1_000
const LONGEST_SENTENCE = Math.max(...Object.values(skipSentences).map(({ length }) => length))

export function createReportStore(db: Kysely<Tables>): ReportStore {
  return {
    ends: (issueId) => countEnds(db, issueId),

    async lastEnd(issueId) {
      const { last } = await endedOf(db, issueId)
        .select(sql<string | null>`max(${endedAt})`.as('last'))
        .executeTakeFirstOrThrow()
      return last === null ? null : new Date(last)
    },

    async rejected(issueId, limit) {
      const rows = await records(db, issueId)
        .where('delivery.state', '=', 'rejected')
        .orderBy('delivery.changed_at', 'desc')
        .orderBy('delivery.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(recordOf)
    },

    skipped: (issueId) => countSkipped(db, issueId),
    deliveries: (issueId) => listDeliveries(db, issueId),
  }
}

// What a person closes or a cancel skips later has its time from the attempt: that is when it was sent.
const endedAt = sql<string>`coalesce(handed_at, changed_at)`

function endedOf(db: Kysely<Tables>, issueId: string) {
  return db
    .selectFrom('delivery')
    .where('issue_id', '=', issueId)
    .where('state', 'in', [...finalStates])
}

async function countEnds(db: Kysely<Tables>, issueId: string): Promise<readonly EndedCount[]> {
  const ended = endedOf(db, issueId)
  const span = await ended
    .select([sql<string | null>`min(${endedAt})`.as('first'), sql<string | null>`max(${endedAt})`.as('last')])
    .executeTakeFirst()
  if (span?.first == null || span.last === null) return []
  const { length, rest } = precisionFor(Date.parse(span.last) - Date.parse(span.first))
  const cut = sql<string>`substr(${endedAt}, 1, ${sql.lit(length)})`
  const rows = await ended
    .select([cut.as('cut'), 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy([cut, 'state'])
    .orderBy(cut)
    .orderBy('state')
    .execute()
  return rows.map(({ cut, state, count }) => ({ at: new Date(`${cut}${rest}`), state, count }))
}

/** How much of `2025-07-27T08:00:00.000Z` tells the steps of a send apart, and what is put in the place of the rest. */
function precisionFor(spanMs: number): { readonly length: number; readonly rest: string } {
  const hours = spanMs / 3_600_000
  if (hours <= 1) return { length: 19, rest: 'Z' }
  return hours <= 48 ? { length: 16, rest: ':00Z' } : { length: 13, rest: ':00:00Z' }
}

function records(db: Kysely<Tables>, issueId: string) {
  return db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'delivery.id as id',
      'address',
      'delivery.edition as edition',
      'delivery.domain as domain',
      'delivery.state as state',
      'attempts',
      'reply',
      'delivery.changed_at as changed_at',
    ])
    .where('delivery.issue_id', '=', issueId)
}

type Row = Pick<
  Selectable<Tables['delivery']>,
  'edition' | 'domain' | 'state' | 'attempts' | 'reply' | 'changed_at'
> & { readonly address: string }

function recordOf({ address, edition, domain, state, attempts, reply, changed_at }: Row): DeliveryRecord {
  return { address, edition, domain, state, attempts, reply: reply ?? '', at: new Date(changed_at) }
}

async function countSkipped(db: Kysely<Tables>, issueId: string): Promise<readonly SkipCount[]> {
  // Behind its beginning a sentence may have what the server said, which is another for each delivery.
  const beginning = sql<string>`substr(coalesce(reply, ''), 1, ${sql.lit(LONGEST_SENTENCE)})`
  const rows = await db
    .selectFrom('delivery')
    .select([beginning.as('sentence'), ({ fn }) => fn.countAll<number>().as('count')])
    .where('issue_id', '=', issueId)
    .where('state', '=', 'skipped')
    .groupBy(beginning)
    .execute()
  const byReason = Map.groupBy(rows, ({ sentence }) => skipReasonOf(sentence))
  return [...byReason]
    .map(([reason, same]) => ({ reason, count: same.reduce((sum, { count }) => sum + Number(count), 0) }))
    .sort((a, b) => b.count - a.count || `${a.reason}`.localeCompare(`${b.reason}`))
}

/** Page by page after the last id: memory stays flat, and no read stays open while the caller works on a page. */
async function* listDeliveries(db: Kysely<Tables>, issueId: string): AsyncGenerator<DeliveryRecord> {
  let lastId = 0
  for (;;) {
    const page = await records(db, issueId)
      .where('delivery.id', '>', lastId)
      .orderBy('delivery.id')
      .limit(PAGE_ROWS)
      .execute()
    for (const row of page) yield recordOf(row)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE_ROWS) return
    lastId = last.id
  }
}
