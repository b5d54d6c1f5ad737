import type { Store } from '../../domain/ports.ts'
import type { BounceCount } from '../../domain/sending/bounce.ts'
import { finalStates, type SkipCount } from '../../domain/sending/delivery.ts'
import type { DeliveryStore, TallyRow } from '../../domain/sending/delivery-ports.ts'
import { ALL_GROUPS, type GroupPace, initialPace, rateOf } from '../../domain/sending/pace.ts'
import type { ReportStore } from '../../domain/sending/report-ports.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import type { SendState } from '../../domain/sending/send-state.ts'
import { countAll, countFinal, countStates, type StateCounts, total } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
import { requireSend } from './require-send.ts'

/** What became of a send: what a person has decided, or `finished` where every delivery is in a final state. */
export type ShownSendState = SendState | 'finished'

/** A send as everything shows it. */
export interface ShownSend extends Omit<Send, 'state'> {
  readonly state: ShownSendState
  /** When the last delivery ended; null while some have not. A delivery that is sent once more makes it null again. */
  readonly finishedAt: Date | null
}

/** Nobody says that a send has finished: it has, once nothing of it is left. A cancelled one stays cancelled. */
export function stateOfSend({ state }: Pick<Send, 'state'>, counts: StateCounts): ShownSendState {
  return state !== 'cancelled' && hasEnded(counts) ? 'finished' : state
}

export async function showSend(
  send: Send,
  tally: readonly TallyRow[],
  { lastEnd }: Pick<ReportStore, 'lastEnd'>,
): Promise<ShownSend> {
  const counts = countStates(tally)
  const finishedAt = hasEnded(counts) ? ((await lastEnd(send.issueId)) ?? send.startedAt) : null
  return { ...send, state: stateOfSend(send, counts), finishedAt }
}

function hasEnded(counts: StateCounts): boolean {
  return countFinal(counts) === countAll(counts)
}

/** A group of domains in a send. */
export interface GroupStatus {
  readonly pace: GroupPace
  /** Only those that deliveries of this send go to. */
  readonly domains: readonly string[]
  readonly counts: StateCounts
}

export interface SendStatus extends ShownSend {
  readonly tally: readonly TallyRow[]
  /** The largest first. */
  readonly groups: readonly GroupStatus[]
  /** The pace of all deliveries together. */
  readonly overall: GroupPace
  readonly nextRetry: Date | null
  /** Deliveries that were accepted or rejected per second, over the last minutes. */
  readonly recentRate: number
  /** What is neither final nor deferred, by the recent rate and the limits; null where nothing tells. */
  readonly secondsLeft: number | null
  /** What came back, or was complained about, after the server had taken it. */
  readonly bounces: readonly BounceCount[]
  /** Why those got no copy who were skipped. */
  readonly skipped: readonly SkipCount[]
}

const RECENT_MS = 5 * 60_000

export async function readSendStatus(
  store: Pick<Store, 'sends' | 'deliveries' | 'paces' | 'bounces' | 'reports'>,
  issueId: string,
  now: Date,
): Promise<SendStatus> {
  const { deliveries, bounces, reports } = store
  const send = await requireSend(store.sends, issueId)
  const tally = await deliveries.tally(issueId)
  const paces = new Map((await store.paces.list()).map((pace) => [pace.group, pace]))
  const groups = groupStatuses(tally, await store.paces.groupsOf(issueId), paces)
  const overall = paces.get(ALL_GROUPS) ?? initialPace(ALL_GROUPS)
  const recentRate = await recentRateOf(deliveries, send, now)
  return {
    ...(await showSend(send, tally, reports)),
    tally,
    groups,
    overall,
    nextRetry: await deliveries.nextRetry(issueId),
    recentRate,
    secondsLeft: secondsLeft(groups, { overall, recentRate }),
    bounces: await bounces.count(issueId),
    skipped: await reports.skipped(issueId),
  }
}

/** The list and every send, in numbers. */
export async function readOverview({ store }: AppContext) {
  const opened = await store()
  const sends = []
  for (const sent of await opened.sends.list()) {
    const tally = await opened.deliveries.tally(sent.issueId)
    const done = tally.filter(({ state }) => finalStates.includes(state))
    const shown = await showSend(sent, tally, opened.reports)
    sends.push({ ...shown, total: total(tally), done: total(done) })
  }
  return {
    subscribers: await opened.subscribers.count(),
    sends,
    schedules: await opened.schedules.list(),
    gaps: await opened.restores.gaps(),
  }
}

function groupStatuses(
  tally: readonly TallyRow[],
  groupOf: ReadonlyMap<string, string>,
  paces: ReadonlyMap<string, GroupPace>,
): readonly GroupStatus[] {
  const byGroup = Map.groupBy(tally, ({ domain }) => groupOf.get(domain) ?? domain)
  return [...byGroup]
    .map(([group, rows]) => ({
      pace: paces.get(group) ?? initialPace(group),
      domains: [...new Set(rows.map(({ domain }) => domain))],
      counts: countStates(rows),
      size: rows.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => b.size - a.size || (a.pace.group < b.pace.group ? -1 : 1))
    .map(({ size: _, ...status }) => status)
}

/** A send that began within those minutes is measured from its beginning. */
async function recentRateOf(
  deliveries: DeliveryStore,
  { issueId, startedAt }: Send,
  now: Date,
): Promise<number> {
  const since = new Date(Math.max(now.getTime() - RECENT_MS, startedAt.getTime()))
  const seconds = (now.getTime() - since.getTime()) / 1000
  return seconds > 0 ? (await deliveries.countEnded(issueId, since)) / Math.max(1, seconds) : 0
}

/** The slowest part tells: all that is left at the recent rate, or one group at its own. */
function secondsLeft(
  groups: readonly GroupStatus[],
  { overall, recentRate }: { readonly overall: GroupPace; readonly recentRate: number },
): number | null {
  const left = groups.reduce((sum, { counts }) => sum + countWaiting(counts), 0)
  if (left === 0) return 0
  if (recentRate === 0) return null
  const limited = [
    left / recentRate,
    left / (rateOf(overall) ?? Number.POSITIVE_INFINITY),
    ...groups.map(({ pace, counts }) => countWaiting(counts) / (rateOf(pace) ?? Number.POSITIVE_INFINITY)),
  ]
  return Math.max(...limited)
}

/** Deliveries that wait for their first or next turn now, or are under way. */
function countWaiting(counts: StateCounts): number {
  return counts.pending + counts.claimed + counts.handed
}

/** Refusals of this part of a send are no dead addresses; fewer than three say nothing, unless nothing was taken at all. */
const UNEXPLAINED_SHARE = 0.05
const FEWEST_UNEXPLAINED = 3

/**
 * How many deliveries of a send were refused for a reason that no dead address explains, where they are so many that the
 * send is no success; otherwise 0.
 */
export async function unexplainedRefusals(
  { refusals, deliveries }: Pick<Store, 'refusals' | 'deliveries'>,
  issueId: string,
): Promise<number> {
  const unexplained = await refusals.countUnexplained(issueId)
  return isTooMany(unexplained, countStates(await deliveries.tally(issueId))) ? unexplained : 0
}

export function isTooMany(
  unexplained: number,
  { accepted, rejected }: Pick<StateCounts, 'accepted' | 'rejected'>,
): boolean {
  if (accepted === 0) return unexplained > 0
  return unexplained >= Math.max(FEWEST_UNEXPLAINED, UNEXPLAINED_SHARE * (accepted + rejected))
}
