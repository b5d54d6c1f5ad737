/**
 * Pace: how fast deliveries go out, in all and per group of recipient domains that share their servers.
 *
 * A group goes as fast as the newsletter allows, or as fast as the server takes it. A server that puts mail off slows
 * its group: the rate is halved, and rises in even steps while mail is accepted again (additive increase,
 * multiplicative decrease). Other groups do not notice.
 */
export interface Limit {
  /** Null: as fast as the server takes them. */
  readonly messagesPerSecond: number | null
  /** Deliveries at a time; null: as many as there are connections. */
  readonly connections: number | null
}

/** Recipient domains that share their servers, and with them one pace. It is called after the first of them. */
export interface PaceGroup extends Limit {
  readonly domains: readonly string[]
}

/** The limit in all, and those of groups. Domains that are in no group are one of their own, without a limit. */
export interface Pace extends Limit {
  readonly groups: readonly PaceGroup[]
}

/** What is kept of a group, or of all deliveries together. */
export interface GroupPace extends Limit {
  readonly group: string
  /** Messages a second while the group is slowed; null at full speed. */
  readonly slowedTo: number | null
  /** The rate at which a slowed group counts as recovered. */
  readonly slowedFrom: number | null
  readonly slowedAt: Date | null
  /** When it was last let go a step faster since then. */
  readonly raisedAt: Date | null
  /** Nothing is claimed before; null where nothing was claimed yet. */
  readonly nextAt: Date | null
  /** The refusal that slowed it last, without addresses. */
  readonly reply: string | null
}

/** Stands for all deliveries together, where a group is named. No domain is called so. */
export const ALL_GROUPS = '*'

export const noLimit: Limit = { messagesPerSecond: null, connections: null }

export function initialPace(group: string, { messagesPerSecond, connections }: Limit = noLimit): GroupPace {
  return {
    group,
    messagesPerSecond,
    connections,
    slowedTo: null,
    slowedFrom: null,
    slowedAt: null,
    raisedAt: null,
    nextAt: null,
    reply: null,
  }
}

/** Messages a second that may go out at present; null without a limit. */
export function rateOf({ slowedTo, messagesPerSecond }: GroupPace): number | null {
  return slowedTo ?? messagesPerSecond
}

/** How many may be claimed at this moment: what the rate gives since the last claim, but no more than a short burst. */
export function allowance(pace: GroupPace, now: Date): number {
  const rate = rateOf(pace)
  if (rate === null) return Number.POSITIVE_INFINITY
  const earliest = startOfBurst(pace, now)
  return earliest > now.getTime() ? 0 : Math.floor(((now.getTime() - earliest) * rate) / 1000) + 1
}

/** The pace after `count` were claimed. */
export function afterClaim(pace: GroupPace, count: number, now: Date): GroupPace {
  const rate = rateOf(pace)
  if (rate === null) return pace
  // Rounded up: the rate is a promise to the server.
  return { ...pace, nextAt: new Date(Math.ceil(startOfBurst(pace, now) + (count / rate) * 1000)) }
}

/** A refusal that slows a group: how fast the group went, and the server's line without addresses. */
interface SlowDown {
  readonly measuredRate: number
  readonly reply: string
  readonly now: Date
}

/** Halves the rate, once for all refusals of one burst. A group without a limit is slowed from what it really did. */
export function slowDown(pace: GroupPace, { measuredRate, reply, now }: SlowDown): GroupPace {
  if (pace.slowedTo !== null && isWithin(pace.slowedAt, BURST_OF_REFUSALS_MS, now)) return { ...pace, reply }
  const from = Math.min(rateOf(pace) ?? Number.POSITIVE_INFINITY, Math.max(measuredRate, LEAST_MEASURED))
  const full = pace.slowedFrom ?? pace.messagesPerSecond ?? from
  const least = Math.min(Math.max(full / 64, SLOWEST), from)
  const slowedTo = Math.max(from / 2, least)
  const nextAt = new Date(Math.ceil(now.getTime() + 1000 / slowedTo))
  return { ...pace, slowedTo, slowedFrom: full, slowedAt: now, raisedAt: null, nextAt, reply }
}

/** After an accepted delivery: one step up where the last change is long enough ago; at full speed in the end. */
export function speedUp(pace: GroupPace, now: Date): GroupPace {
  const { slowedTo, slowedFrom, slowedAt, raisedAt } = pace
  if (slowedTo === null || slowedFrom === null) return pace
  if (isWithin(raisedAt ?? slowedAt, STEP_UP_MS, now)) return pace
  const raised = slowedTo + slowedFrom / STEPS_UP
  if (raised < slowedFrom) return { ...pace, slowedTo: raised, raisedAt: now }
  return { ...pace, slowedTo: null, slowedFrom: null, slowedAt: null, raisedAt: null, reply: null }
}

/** The same group under other limits of the newsletter: a slowed one stays slowed, and never exceeds them. */
export function withLimit(pace: GroupPace, { messagesPerSecond, connections }: Limit): GroupPace {
  const most = messagesPerSecond ?? Number.POSITIVE_INFINITY
  const isSlowed = pace.slowedTo !== null && pace.slowedTo < most
  return {
    ...pace,
    messagesPerSecond,
    connections,
    slowedTo: isSlowed ? pace.slowedTo : null,
    slowedFrom: isSlowed ? (messagesPerSecond ?? pace.slowedFrom) : null,
  }
}

/** What may go out at once after a rest, in milliseconds of the rate; also makes up for a timer that is late. */
const BURST_MS = 100
/** Refusals within this time speak of the same burst. */
const BURST_OF_REFUSALS_MS = 10_000
const STEP_UP_MS = 15_000
/** From a standstill to full speed. */
const STEPS_UP = 16
/** Messages a second, below which no group is slowed: one in half a minute. */
const SLOWEST = 1 / 30
/** A group that just begins has hardly a rate to measure. */
const LEAST_MEASURED = 1

function startOfBurst({ nextAt }: GroupPace, now: Date): number {
  return Math.max(nextAt?.getTime() ?? 0, now.getTime() - BURST_MS)
}

function isWithin(at: Date | null, ms: number, now: Date): boolean {
  return at !== null && now.getTime() - at.getTime() < ms
}
