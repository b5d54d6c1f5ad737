import type { Kysely, Transaction } from 'kysely'
import type { ClaimedDelivery } from '../../domain/sending/delivery.ts'
import { ALL_GROUPS, afterClaim, allowance, type GroupPace, initialPace } from '../../domain/sending/pace.ts'
import { findSend } from '../sends/start-send.ts'
import type { Tables } from '../tables.ts'
import {
  earliestReady,
  firstDomains,
  holdGroup,
  type MovedDomain,
  moveDomains,
  type QueuedDomain,
  wakeDomains,
} from './domain-queue.ts'
import { markClaimed, readCandidates } from './mark-claimed.ts'
import { keepPace, lockPaces, pacesOf } from './pace-store.ts'

/** Domains that are looked at together. */
const DOMAINS_PER_ROUND = 16
/** No domain gets more than this part of a round while others wait for their turn. */
const LARGEST_SHARE = 1 / 4
/** What one round claims at most, in statements of as many parameters. */
const ROWS_PER_ROUND = 1_000

interface ClaimOptions {
  readonly limit: number
  /** Who claims; null where only one process at a time sends. */
  readonly worker: number | null
  readonly now: Date
}

/**
 * Takes from the domains at the head of the queue, round after round, until it has `limit`, no domain is left, or the
 * pace allows no more. Of a domain, deferred deliveries that are due come first, the
 * longest due before the others. However many are skipped on the way, an empty answer means that there is nothing to do
 * at this time, or that the send is held.
 */
export async function claimDeliveries(
  trx: Transaction<Tables>,
  issueId: string,
  { limit, worker, now }: ClaimOptions,
): Promise<readonly ClaimedDelivery[]> {
  if ((await findSend(trx, issueId))?.state !== 'running') return []
  await wakeDomains(trx, issueId, now.toISOString())
  const gates = createGates(trx, issueId, now)
  const claimed: ClaimedDelivery[] = []
  for (let isFirst = true; ; isFirst = false) {
    const room = Math.min(limit - claimed.length, await gates.room(ALL_GROUPS), ROWS_PER_ROUND)
    if (room === 0) break
    const domains = await nextDomains(trx, issueId, { exceptGroups: gates.fullGroups(), isFirst })
    if (domains.length === 0) break
    claimed.push(...(await claimRound(domains, { trx, issueId, worker, now, gates, room })))
  }
  await gates.keep()
  return claimed
}

/** Those that no other claim has; where it has them all, the first of them as soon as it is free. */
async function nextDomains(
  trx: Transaction<Tables>,
  issueId: string,
  { exceptGroups, isFirst }: { readonly exceptGroups: readonly string[]; readonly isFirst: boolean },
): Promise<readonly QueuedDomain[]> {
  const free = await firstDomains(trx, issueId, { limit: DOMAINS_PER_ROUND, exceptGroups })
  // A claim that has domains already waits for none: two could wait for each other.
  return free.length > 0 || !isFirst
    ? free
    : firstDomains(trx, issueId, { limit: 1, exceptGroups, waits: true })
}

interface PickedDomain extends MovedDomain {
  readonly group: string
  readonly ids: readonly number[]
}

interface Round {
  readonly trx: Transaction<Tables>
  readonly issueId: string
  readonly worker: number | null
  readonly now: Date
  readonly gates: Gates
  readonly room: number
}

async function claimRound(
  domains: readonly QueuedDomain[],
  round: Round,
): Promise<readonly ClaimedDelivery[]> {
  const { trx, issueId, worker, now, gates, room } = round
  await gates.load(domains.map(({ group }) => group))
  const limit = domains.length === 1 ? room : Math.ceil(room * LARGEST_SHARE)
  const picks = await pickIds(await waitingIds(trx, issueId, { domains, limit, now }), round)
  const groupOf = new Map(picks.flatMap(({ group, ids }) => ids.map((id) => [id, group] as const)))
  const claimed = await markClaimed(trx, await readCandidates(trx, groupOf, now), { worker, now })
  await giveBackSkipped(groupOf, claimed, gates)
  await moveDomains(trx, issueId, picks)
  await gates.hold(domains.map(({ group }) => group))
  return claimed
}

/** What each domain's group, and all of them together, allow of what waits. */
async function pickIds(
  waiting: readonly WaitingIds[],
  { gates, room }: Round,
): Promise<readonly PickedDomain[]> {
  const picks: PickedDomain[] = []
  let left = room
  for (const domain of waiting) {
    const ids = [...domain.due, ...domain.pending].slice(0, domain.limit)
    const count = await gates.take(domain.queued.group, Math.min(left, ids.length))
    left -= count
    picks.push({ ...domain.queued, ids: ids.slice(0, count), next: nextAfter(domain, count) })
  }
  await gates.take(ALL_GROUPS, room - left)
  return picks
}

/** Where a domain goes on when so many were taken. Once all that is due is taken, its deliveries say. */
function nextAfter({ queued, due, pending, limit }: WaitingIds, count: number): MovedDomain['next'] {
  if (!queued.isDue) return pending[count] ?? null
  return count < due.length || due.length === limit ? 0 : 'requeue'
}

/** Those who are skipped take nothing of the pace. */
async function giveBackSkipped(
  groupOf: ReadonlyMap<number, string>,
  claimed: readonly ClaimedDelivery[],
  gates: Gates,
): Promise<void> {
  const kept = new Set(claimed.map(({ id }) => id))
  for (const [id, group] of groupOf) if (!kept.has(id)) await gates.giveBack(group)
}

/** What waits of one domain, as far as it may be claimed. */
interface WaitingIds {
  readonly queued: QueuedDomain
  /** Deferred and due, the longest due first; at most `limit`. */
  readonly due: readonly number[]
  /** In the order of the list; one more than `limit`, which says where the domain goes on. */
  readonly pending: readonly number[]
  readonly limit: number
}

/** The first deliveries of some domains, looked up by the index alone. */
async function waitingIds(
  trx: Transaction<Tables>,
  issueId: string,
  {
    domains,
    limit,
    now,
  }: { readonly domains: readonly QueuedDomain[]; readonly limit: number; readonly now: Date },
): Promise<readonly WaitingIds[]> {
  const namesOf = (some: readonly QueuedDomain[]) => some.map(({ domain }) => domain)
  const pending = await firstIds(trx, issueId, { domains: namesOf(domains), limit: limit + 1, dueAt: null })
  const dueDomains = namesOf(domains.filter(({ isDue }) => isDue))
  const due = await firstIds(trx, issueId, { domains: dueDomains, limit, dueAt: now.toISOString() })
  return domains.map((queued) => ({
    queued,
    due: due.get(queued.domain) ?? [],
    pending: pending.get(queued.domain) ?? [],
    limit,
  }))
}

/** Per domain: of its pending deliveries, or of the deferred ones that are due at a time. */
async function firstIds(
  trx: Transaction<Tables>,
  issueId: string,
  of: { readonly domains: readonly string[]; readonly limit: number; readonly dueAt: string | null },
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { domains, limit, dueAt } = of
  if (domains.length === 0) return new Map()
  const rows = await trx
    .selectFrom('turn')
    .innerJoin('delivery', (join) =>
      join.on('delivery.id', 'in', (eb) =>
        eb
          .selectFrom('delivery as waiting')
          .select('waiting.id')
          .whereRef('waiting.issue_id', '=', 'turn.issue_id')
          .whereRef('waiting.domain', '=', 'turn.domain')
          .where('waiting.state', '=', dueAt === null ? 'pending' : 'deferred')
          .$if(dueAt !== null, (query) => query.where('waiting.retry_at', '<=', dueAt))
          .orderBy('waiting.retry_at')
          .orderBy('waiting.id')
          .limit(limit),
      ),
    )
    .select(['turn.domain as domain', 'delivery.id as id'])
    .where('turn.issue_id', '=', issueId)
    .where('turn.domain', 'in', domains)
    .orderBy('delivery.retry_at')
    .orderBy('delivery.id')
    .execute()
  const byDomain = Map.groupBy(rows, ({ domain }) => domain)
  return new Map([...byDomain].map(([domain, found]) => [domain, found.map(({ id }) => id)]))
}

/** See `DeliveryStore.nextClaim`. What all deliveries together may do holds for every domain. */
export async function nextClaim(db: Kysely<Tables>, issueId: string, now: Date): Promise<Date | null> {
  if ((await findSend(db, issueId))?.state !== 'running') return null
  const at = await earliestReady(db, issueId, now.toISOString())
  if (at === null) return null
  const overall = (await pacesOf(db, [ALL_GROUPS])).get(ALL_GROUPS)
  return new Date(Math.max(Date.parse(at), overall?.nextAt?.getTime() ?? 0))
}

/** What the paces of groups allow one claim; each is read once, and written down at the end. */
interface Gates {
  load(groups: readonly string[]): Promise<void>
  /** How many more of a group may be claimed. */
  room(group: string): Promise<number>
  /** Takes up to `count`, and says how many. */
  take(group: string, count: number): Promise<number>
  giveBack(group: string): Promise<void>
  /** Groups that have as many under way as they may: nobody knows until when. */
  fullGroups(): readonly string[]
  /** Makes groups wait, with all their domains, whose pace allows no more at this moment. */
  hold(groups: readonly string[]): Promise<void>
  keep(): Promise<void>
}

interface Gate {
  readonly pace: GroupPace
  readonly allowed: number
  readonly connections: number
  taken: number
}

function createGates(trx: Transaction<Tables>, issueId: string, now: Date): Gates {
  const gates = new Map<string, Gate>()

  async function load(groups: readonly string[]): Promise<void> {
    const unknown = [...new Set(groups)].filter((group) => !gates.has(group))
    if (unknown.length === 0) return
    for (const [group, pace] of await lockPaces(trx, unknown)) gates.set(group, await gateOf(pace))
  }

  async function gateOf(pace: GroupPace): Promise<Gate> {
    // Those of all deliveries together are the lanes of the sender; counted here, none could be claimed ahead of them.
    const connections =
      pace.connections === null || pace.group === ALL_GROUPS
        ? Number.POSITIVE_INFINITY
        : pace.connections - (await countUnderWay(trx, issueId, pace.group))
    return { pace, allowed: allowance(pace, now), connections, taken: 0 }
  }

  async function gate(group: string): Promise<Gate> {
    await load([group])
    return gates.get(group) ?? gateOf(initialPace(group))
  }

  async function room(group: string): Promise<number> {
    const { allowed, connections, taken } = await gate(group)
    return Math.max(0, Math.min(allowed, connections) - taken)
  }

  return {
    load,
    room,
    async take(group, count) {
      const taken = Math.min(count, await room(group))
      ;(await gate(group)).taken += taken
      return taken
    },
    async giveBack(group) {
      ;(await gate(group)).taken -= 1
    },
    fullGroups: () =>
      [...gates].filter(([, { connections, taken }]) => connections <= taken).map(([group]) => group),
    async hold(groups) {
      for (const group of new Set(groups)) {
        const { pace, allowed, taken } = await gate(group)
        const until = afterClaim(pace, taken, now).nextAt
        if (allowed <= taken && until !== null && until > now) await holdGroup(trx, issueId, { group, until })
      }
    },
    async keep() {
      for (const { pace, taken } of gates.values()) {
        const after = taken === 0 ? pace : afterClaim(pace, taken, now)
        if (after !== pace) await keepPace(trx, after)
      }
    },
  }
}

/** Deliveries of a group that are claimed or handed over, by any process that sends on this database. */
async function countUnderWay(db: Kysely<Tables>, issueId: string, group: string): Promise<number> {
  const { count } = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['claimed', 'handed'])
    .where('domain', 'in', (eb) =>
      eb
        .selectFrom('turn')
        .select('turn.domain')
        .where('turn.issue_id', '=', issueId)
        .where('turn.group_name', '=', group),
    )
    .executeTakeFirstOrThrow()
  return Number(count)
}
