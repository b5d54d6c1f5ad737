import { type Kysely, sql } from 'kysely'
import type { DayCount, IssueFacts, ListFacts } from '../../domain/readers/list-health.ts'
import type { LeaveReason } from '../../domain/readers/reader.ts'
import { getsMail } from '../sends/start-send.ts'
import type { Tables } from '../tables.ts'
import { countTags } from './tag-rows.ts'

const DOMAINS = 10

/** Counts the list and what was sent to it; changes nothing. */
export async function readListFacts(db: Kysely<Tables>, now: Date): Promise<ListFacts> {
  const byStatus = await countByStatus(db)
  const getting = await countGetting(db, now)
  const active = byStatus.get('active') ?? 0
  return {
    active,
    paused: active - getting,
    left: byStatus.get('left') ?? 0,
    suppressed: byStatus.get('suppressed') ?? 0,
    came: await countByDay(db, 'created_at', null),
    went: await countByDay(db, 'changed_at', ['left', 'suppressed']),
    editions: await db
      .selectFrom('subscriber')
      .select(['edition', ({ fn }) => fn.countAll<number>().as('count')])
      .where('status', '=', 'active')
      .groupBy('edition')
      .orderBy('count', 'desc')
      .execute(),
    domains: await db
      .selectFrom('subscriber')
      .select(['domain', ({ fn }) => fn.countAll<number>().as('count')])
      .where('status', '=', 'active')
      .groupBy('domain')
      .orderBy('count', 'desc')
      .orderBy('domain')
      .limit(DOMAINS)
      .execute(),
    tags: await countTags(db),
    signUps: await countSignUps(db),
    reasons: await countReasons(db),
    issues: await issueFacts(db),
  }
}

async function countByStatus(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('subscriber')
    .select(['status', ({ fn }) => fn.countAll<number>().as('count')])
    .where('erased_at', 'is', null)
    .groupBy('status')
    .execute()
  return new Map(rows.map(({ status, count }) => [status, count]))
}

async function countGetting(db: Kysely<Tables>, now: Date): Promise<number> {
  const row = await db
    .selectFrom('subscriber')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((subscriber) => getsMail(subscriber, now))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The day on which a status was last changed is the day on which somebody went: nothing else changes such a row. */
function countByDay(
  db: Kysely<Tables>,
  column: 'created_at' | 'changed_at',
  statuses: readonly ('left' | 'suppressed')[] | null,
): Promise<readonly DayCount[]> {
  const day = sql<string>`substr(${sql.ref(column)}, 1, 10)`
  return db
    .selectFrom('subscriber')
    .select([day.as('day'), ({ fn }) => fn.countAll<number>().as('count')])
    .$if(statuses !== null, (query) => query.where('status', 'in', statuses ?? []))
    .groupBy(day)
    .orderBy(day)
    .execute()
}

async function countSignUps(db: Kysely<Tables>): Promise<ListFacts['signUps']> {
  const row = await db
    .selectFrom('sign_up')
    .select(({ fn }) => [fn.countAll<number>().as('asked'), fn.count<number>('confirmed_at').as('confirmed')])
    .where('mail_kind', 'in', ['confirm', 'blocked'])
    .executeTakeFirstOrThrow()
  return { asked: row.asked, confirmed: row.confirmed }
}

function countReasons(db: Kysely<Tables>): Promise<ListFacts['reasons']> {
  return db
    .selectFrom('departure')
    .select([sql<LeaveReason>`reason`.as('reason'), ({ fn }) => fn.countAll<number>().as('count')])
    .where('reason', 'is not', null)
    .groupBy('reason')
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute()
}

async function issueFacts(db: Kysely<Tables>): Promise<readonly IssueFacts[]> {
  const sends = await db
    .selectFrom('send')
    .select(['issue_id', 'started_at'])
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const departures = await db
    .selectFrom('departure')
    .select(({ fn }) => [
      'issue_id',
      fn.countAll<number>().as('left'),
      fn.count<number>('returned_at').as('returned'),
    ])
    .groupBy('issue_id')
    .execute()
  const outcomes = await countOutcomes(db)
  return sends.map(({ issue_id: issueId, started_at }) => {
    const gone = departures.find((row) => row.issue_id === issueId)
    return {
      issueId,
      sentAt: new Date(started_at),
      accepted: outcomes.get(`${issueId} accepted`) ?? 0,
      rejected: outcomes.get(`${issueId} rejected`) ?? 0,
      left: gone?.left ?? 0,
      returned: gone?.returned ?? 0,
    }
  })
}

async function countOutcomes(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('delivery')
    .select(['issue_id', 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('state', 'in', ['accepted', 'rejected'])
    .groupBy(['issue_id', 'state'])
    .execute()
  return new Map(rows.map(({ issue_id, state, count }) => [`${issue_id} ${state}`, count]))
}
