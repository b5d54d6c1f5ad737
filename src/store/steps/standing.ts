import { type Kysely, sql } from 'kysely'
import type { ServerStanding } from '../../domain/sending/server-trust.ts'
import type { Tables } from '../tables.ts'

type Db = Kysely<Tables>

/** What is looked at of a send that is large: the newest of what was taken, and of what is in doubt. */
const MOST_ROWS = 200

/** How the server stands in a send at this moment, towards a group of domains. */
export async function readStanding(db: Db, issueId: string, group: string): Promise<ServerStanding> {
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
