import type { Kysely } from 'kysely'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import { ALL_GROUPS, allowance } from '../domain/pace.ts'
import { dueCandidates, pendingCandidates } from './claim-candidates.ts'
import { markClaimed } from './mark-claimed.ts'
import { createPaceCache, type PaceCache } from './pace-cache.ts'
import { roomInGroup } from './room-in-group.ts'
import { findSend } from './start-send.ts'
import type { Tables } from './tables.ts'
import { firstTurns, holdGroup, lineUpDomain, moveTurn, type Turn, wakeTurns } from './turns.ts'

type Db = Kysely<Tables>

/** Domains that share one round of a claim; also keeps one of them from taking all that is claimed at once. */
const DOMAINS_PER_ROUND = 4
/** Rows in one statement; also how many are looked at before those who left are told apart. */
const ROWS_PER_STATEMENT = 1_000

/**
 * Inside a transaction of the caller. Takes from the domains whose turn it is, round after round, until it has `limit`,
 * no domain has a turn, or the pace allows no more. Of a domain, deferred deliveries that are due come first, the
 * longest due before the others. However many are skipped on the way, an empty answer means that there is nothing to do
 * at this time, or that the send is held.
 */
export async function claimDeliveries(
  trx: Db,
  issueId: string,
  { limit, now }: { readonly limit: number; readonly now: Date },
): Promise<readonly ClaimedDelivery[]> {
  if ((await findSend(trx, issueId))?.state !== 'running') return []
  await wakeTurns(trx, issueId, now.toISOString())
  const paces = createPaceCache(trx, now)
  const overall = await paces.of(ALL_GROUPS)
  const most = Math.min(limit, allowance(overall, now))
  const round: Round = { trx, issueId, now, paces, fullGroups: [], claimed: [] }
  while (round.claimed.length < most) {
    const turns = await firstTurns(trx, issueId, { limit: DOMAINS_PER_ROUND, exceptGroups: round.fullGroups })
    if (turns.length === 0) break
    const share = Math.ceil((most - round.claimed.length) / turns.length)
    await paces.load(turns.map(({ group }) => group))
    for (const turn of turns)
      await claimFrom(turn, Math.min(share, most - round.claimed.length, ROWS_PER_STATEMENT), round)
  }
  await paces.charge(ALL_GROUPS, round.claimed.length)
  return round.claimed
}

/** A claim in the middle. */
interface Round {
  readonly trx: Db
  readonly issueId: string
  readonly now: Date
  readonly paces: PaceCache
  /** Groups with as many deliveries under way as they may have. */
  readonly fullGroups: string[]
  readonly claimed: ClaimedDelivery[]
}

/** Claims up to `share` of one domain. What its group does not allow now makes it wait, and its siblings with it. */
async function claimFrom(turn: Turn, share: number, round: Round): Promise<void> {
  const { trx, issueId, now, paces, fullGroups, claimed } = round
  if (share === 0 || fullGroups.includes(turn.group)) return
  const pace = await paces.of(turn.group)
  const room = await roomInGroup(trx, issueId, pace)
  if (room === 0) return void fullGroups.push(turn.group)
  const count = Math.min(share, room, allowance(pace, now))
  if (count > 0) {
    const taken = await take(turn, count, round)
    claimed.push(...taken)
    await paces.charge(turn.group, taken.length)
  }
  const { nextAt } = await paces.of(turn.group)
  if (nextAt !== null && allowance(await paces.of(turn.group), now) === 0)
    await holdGroup(trx, issueId, { group: turn.group, until: nextAt })
}

/** Marks the first deliveries of a domain as claimed, or skipped, and moves its turn on. */
async function take(
  { domain, group, isDue }: Turn,
  count: number,
  { trx, issueId, now }: Round,
): Promise<readonly ClaimedDelivery[]> {
  const from = { issueId, domain, group, now }
  const due = isDue ? await dueCandidates(trx, { ...from, limit: count }) : []
  // One more than is taken says where the next turn begins.
  const pending =
    due.length < count ? await pendingCandidates(trx, { ...from, limit: count - due.length + 1 }) : []
  const candidates = [...due, ...pending].slice(0, count)
  const claimed = await markClaimed(trx, candidates, now)
  if (!isDue) await moveTurn(trx, issueId, { domain, nextId: pending[count]?.id ?? null })
  // Otherwise more of them may be due, and the turn is still theirs.
  else if (due.length < count) await lineUpDomain(trx, issueId, domain)
  return claimed
}
