import type { Transaction } from 'kysely'
import type { ClaimedDelivery } from '../../domain/sending/delivery.ts'
import { ALL_GROUPS } from '../../domain/sending/pace.ts'
import { findSend } from '../sends/start-send.ts'
import type { Tables } from '../tables.ts'
import { readCandidates } from './claim-candidates.ts'
import { createGates, type Gates } from './gates.ts'
import { markClaimed } from './mark-claimed.ts'
import { firstTurns, type MovedTurn, moveTurns, type Turn, wakeTurns } from './turns.ts'
import { type WaitingIds, waitingIds } from './waiting-ids.ts'

/** Domains that are looked at together. */
const DOMAINS_PER_ROUND = 16
/** No domain gets more than this part of a round while others wait for their turn. */
const LARGEST_SHARE = 1 / 4
/** What one round claims at most, in statements of as many parameters. */
const ROWS_PER_ROUND = 1_000

export interface ClaimOptions {
  readonly limit: number
  /** Who claims; null where only one process at a time sends. */
  readonly worker: number | null
  readonly now: Date
}

/**
 * Takes from the domains whose turn it is, round after round, until it has `limit`,
 * no domain has a turn, or the pace allows no more. Of a domain, deferred deliveries that are due come first, the
 * longest due before the others. However many are skipped on the way, an empty answer means that there is nothing to do
 * at this time, or that the send is held.
 */
export async function claimDeliveries(
  trx: Transaction<Tables>,
  issueId: string,
  { limit, worker, now }: ClaimOptions,
): Promise<readonly ClaimedDelivery[]> {
  if ((await findSend(trx, issueId))?.state !== 'running') return []
  await wakeTurns(trx, issueId, now.toISOString())
  const gates = createGates(trx, issueId, now)
  const claimed: ClaimedDelivery[] = []
  for (let isFirst = true; ; isFirst = false) {
    const room = Math.min(limit - claimed.length, await gates.room(ALL_GROUPS), ROWS_PER_ROUND)
    if (room === 0) break
    const turns = await nextTurns(trx, issueId, { exceptGroups: gates.fullGroups(), isFirst })
    if (turns.length === 0) break
    claimed.push(...(await claimRound(turns, { trx, issueId, worker, now, gates, room })))
  }
  await gates.keep()
  return claimed
}

/** Those that no other claim has; where it has them all, the first of them as soon as it is free. */
async function nextTurns(
  trx: Transaction<Tables>,
  issueId: string,
  { exceptGroups, isFirst }: { readonly exceptGroups: readonly string[]; readonly isFirst: boolean },
): Promise<readonly Turn[]> {
  const free = await firstTurns(trx, issueId, { limit: DOMAINS_PER_ROUND, exceptGroups })
  // A claim that has turns already waits for none: two could wait for each other.
  return free.length > 0 || !isFirst
    ? free
    : firstTurns(trx, issueId, { limit: 1, exceptGroups, waits: true })
}

interface PickedTurn extends MovedTurn {
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

async function claimRound(turns: readonly Turn[], round: Round): Promise<readonly ClaimedDelivery[]> {
  const { trx, issueId, worker, now, gates, room } = round
  await gates.load(turns.map(({ group }) => group))
  const limit = turns.length === 1 ? room : Math.ceil(room * LARGEST_SHARE)
  const picks = await pickIds(await waitingIds(trx, issueId, { turns, limit, now }), round)
  const groupOf = new Map(picks.flatMap(({ group, ids }) => ids.map((id) => [id, group] as const)))
  const claimed = await markClaimed(trx, await readCandidates(trx, groupOf, now), { worker, now })
  await giveBackSkipped(groupOf, claimed, gates)
  await moveTurns(trx, issueId, picks)
  await gates.hold(turns.map(({ group }) => group))
  return claimed
}

/** What each domain's group, and all of them together, allow of what waits. */
async function pickIds(
  waiting: readonly WaitingIds[],
  { gates, room }: Round,
): Promise<readonly PickedTurn[]> {
  const picks: PickedTurn[] = []
  let left = room
  for (const domain of waiting) {
    const ids = [...domain.due, ...domain.pending].slice(0, domain.limit)
    const count = await gates.take(domain.turn.group, Math.min(left, ids.length))
    left -= count
    picks.push({ ...domain.turn, ids: ids.slice(0, count), next: nextAfter(domain, count) })
  }
  await gates.take(ALL_GROUPS, room - left)
  return picks
}

/** Where a domain's turn goes when so many were taken. Once all that is due is taken, its deliveries say. */
function nextAfter({ turn, due, pending, limit }: WaitingIds, count: number): MovedTurn['next'] {
  if (!turn.isDue) return pending[count] ?? null
  return count < due.length || due.length === limit ? 0 : 'line up'
}

/** Whoever is skipped takes nothing of the pace. */
async function giveBackSkipped(
  groupOf: ReadonlyMap<number, string>,
  claimed: readonly ClaimedDelivery[],
  gates: Gates,
): Promise<void> {
  const kept = new Set(claimed.map(({ id }) => id))
  for (const [id, group] of groupOf) if (!kept.has(id)) await gates.giveBack(group)
}
