import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import {
  ALL_GROUPS,
  type GroupPace,
  initialPace,
  type Limit,
  noLimit,
  type Pace,
  withLimit,
} from '../../domain/sending/pace.ts'
import { allGroups, groupFinder } from '../../domain/sending/pace-groups.ts'
import type { PaceStore } from '../../domain/sending/worker-ports.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'

export function createPaceStore(db: Kysely<Tables>): PaceStore {
  return {
    set: (issueId, pace) => transact(db, (trx) => setPace(trx, issueId, pace)),
    list: () => readPaces(db),
    adjust: (group, change) => transact(db, (trx) => adjustPace(trx, group, change)),
    groupsOf: (issueId) => readGroups(db, issueId),
  }
}

/** Those that have a limit, or had one. */
async function readPaces(db: Kysely<Tables>): Promise<readonly GroupPace[]> {
  return (await db.selectFrom('pace').selectAll().execute()).map(paceOf)
}

/** Of these groups; one of which nothing is kept is at full speed. */
export async function pacesOf(
  db: Kysely<Tables>,
  groups: readonly string[],
): Promise<ReadonlyMap<string, GroupPace>> {
  const rows = await db.selectFrom('pace').selectAll().where('group_name', 'in', groups).execute()
  const known = new Map(rows.map((row) => [row.group_name, paceOf(row)]))
  return new Map(groups.map((group) => [group, known.get(group) ?? initialPace(group)]))
}

/** The same, for a transaction that goes by it: until it ends no other one does. */
export async function lockPaces(
  trx: Transaction<Tables>,
  groups: readonly string[],
): Promise<ReadonlyMap<string, GroupPace>> {
  // In one order, so that two claims never wait for each other.
  await trx
    .selectFrom('pace')
    .select('group_name')
    .where('group_name', 'in', groups)
    .orderBy('group_name')
    .forUpdate()
    .execute()
  return pacesOf(trx, groups)
}

async function adjustPace(
  trx: Transaction<Tables>,
  group: string,
  change: (pace: GroupPace) => GroupPace,
): Promise<GroupPace> {
  const before = (await lockPaces(trx, [group])).get(group) ?? initialPace(group)
  const after = change(before)
  if (after !== before) await keepPace(trx, after)
  return after
}

export async function keepPace(trx: Transaction<Tables>, pace: GroupPace): Promise<void> {
  const { group_name: _, ...row } = rowOf(pace)
  await trx
    .insertInto('pace')
    .values({ group_name: pace.group, ...row })
    .onConflict((conflict) => conflict.column('group_name').doUpdateSet(row))
    .execute()
}

/** Holds end: the limits that they were made for may have changed. */
export async function setPace(trx: Transaction<Tables>, issueId: string, pace: Pace): Promise<void> {
  await setLimits(trx, pace)
  await regroup(trx, issueId, groupFinder(pace))
  await trx.updateTable('turn').set({ held_until: null }).where('issue_id', '=', issueId).execute()
}

/** Limits that the newsletter no longer has are taken away. */
async function setLimits(trx: Transaction<Tables>, pace: Pace): Promise<void> {
  const limits = new Map<string, Limit>([
    [ALL_GROUPS, pace],
    ...allGroups(pace).map((group) => [group.domains[0] ?? '', group] as const),
  ])
  await lockPaces(trx, [...limits.keys()])
  const known = new Map((await readPaces(trx)).map((kept) => [kept.group, kept]))
  for (const group of new Set([...limits.keys(), ...known.keys()])) {
    const kept = known.get(group)
    const limit = limits.get(group) ?? noLimit
    if (kept !== undefined || limit.messagesPerSecond !== null || limit.connections !== null)
      await keepPace(trx, withLimit(kept ?? initialPace(group), limit))
  }
}

async function regroup(
  trx: Transaction<Tables>,
  issueId: string,
  groupOf: (domain: string) => string,
): Promise<void> {
  for (const [domain, group] of await readGroups(trx, issueId))
    if (groupOf(domain) !== group)
      await trx
        .updateTable('turn')
        .set({ group_name: groupOf(domain) })
        .where('issue_id', '=', issueId)
        .where('domain', '=', domain)
        .execute()
}

/** The group of each domain of a send. */
async function readGroups(db: Kysely<Tables>, issueId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('turn')
    .select(['domain', 'group_name'])
    .where('issue_id', '=', issueId)
    .execute()
  return new Map(rows.map(({ domain, group_name }) => [domain, group_name]))
}

function paceOf(row: Selectable<Tables['pace']>): GroupPace {
  return {
    group: row.group_name,
    messagesPerSecond: row.per_second,
    connections: row.connections,
    slowedTo: row.slowed_to,
    slowedFrom: row.slowed_from,
    slowedAt: dateOf(row.slowed_at),
    raisedAt: dateOf(row.raised_at),
    nextAt: dateOf(row.next_at),
    reply: row.reply,
  }
}

function rowOf(pace: GroupPace): Insertable<Tables['pace']> {
  return {
    group_name: pace.group,
    per_second: pace.messagesPerSecond,
    connections: pace.connections,
    slowed_to: pace.slowedTo,
    slowed_from: pace.slowedFrom,
    slowed_at: pace.slowedAt?.toISOString() ?? null,
    raised_at: pace.raisedAt?.toISOString() ?? null,
    next_at: pace.nextAt?.toISOString() ?? null,
    reply: pace.reply,
  }
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
