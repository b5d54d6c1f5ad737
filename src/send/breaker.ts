import type { DeliveryOutcome } from '../domain/sending/delivery.ts'
import type { WeighedRefusal } from '../domain/sending/delivery-ports.ts'
import { MANY_REFUSALS } from '../domain/sending/server-trust.ts'

/**
 * The circuit breaker: where the server itself is gone, every further delivery would spend an attempt for nothing. After
 * some failures in a row nothing is claimed for a while; then a single delivery probes, and either all goes on or the
 * next pause is longer.
 */
export interface Breaker {
  /** Of the failures in a row. */
  readonly weight: number
  /** When the first of them was; null where the last delivery found the server in order. */
  readonly brokenSince: Date | null
  /** Pauses so far without a success. */
  readonly pauses: number
  /** The end of the pause; null while deliveries go on as usual. */
  readonly pausedUntil: Date | null
  /** What the server said last, or what broke. */
  readonly reply: string
}

export const closedBreaker: Breaker = {
  weight: 0,
  brokenSince: null,
  pauses: 0,
  pausedUntil: null,
  reply: '',
}

/** What the breaker is after a delivery had this outcome. */
export function afterOutcome(breaker: Breaker, outcome: DeliveryOutcome, now: Date): Breaker {
  const more = weightOf(outcome)
  if (more === null) return breaker
  if (more === 0) return closedBreaker
  const weight = breaker.weight + more
  const broken = { ...breaker, weight, brokenSince: breaker.brokenSince ?? now, reply: outcome.reply }
  if (weight < OPENS_AT) return broken
  // What was under way when it opened fails as well, and is the same failure.
  if (breaker.pausedUntil !== null && breaker.pausedUntil > now) return broken
  return { ...broken, pauses: breaker.pauses + 1, pausedUntil: pauseEnd(breaker.pauses, now) }
}

/** Whether nothing has come through for so long that a person has to look. */
export function hasFailedTooLong({ brokenSince, pausedUntil }: Breaker, now: Date): boolean {
  return brokenSince !== null && pausedUntil !== null && now.getTime() - brokenSince.getTime() >= GIVE_UP_MS
}

/** Without any success; then the send ends, to be taken up again. */
const GIVE_UP_MS = 15 * 60_000

const OPENS_AT = 9
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 120_000

/**
 * Three refused sessions in a row open it, and so do three deliveries that were cut off in their body, since each of them
 * is left uncertain. A connection that is lost before may be the whim of one domain: it takes nine. Null where the
 * server was not asked.
 */
function weightOf({ state, about }: DeliveryOutcome): number | null {
  if (state === 'skipped') return null
  if (state === 'uncertain' || about === 'session') return 3
  return about === 'connection' ? 1 : 0
}

function pauseEnd(pauses: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** pauses, LONGEST_PAUSE_MS))
}

/**
 * Refusals for good since the server took something last. A breaker is for a server that is unreachable and may come back; this is
 * for one that refuses everybody, which only a person can change: the send is held.
 */
export interface RefusalRun {
  /** Deliveries that were refused in doubt. */
  readonly ids: readonly number[]
  /** How often the server refused us, whatever we send. */
  readonly ofSender: number
  /** What it said last; null where nothing was refused. */
  readonly reply: string | null
  readonly mustHold: boolean
}

export const noRefusals: RefusalRun = { ids: [], ofSender: 0, reply: null, mustHold: false }

/** A server that speaks of us needs no more than this to be believed. */
const REFUSALS_OF_SENDER = 3

/** What the run is after an outcome; `weighed` where it was a refusal of the recipient or the message. A hold stays. */
export function afterRefusal(
  run: RefusalRun,
  { state, about, reply }: DeliveryOutcome,
  refused: (WeighedRefusal & { readonly id: number }) | null,
): RefusalRun {
  if (run.mustHold) return run
  if (state === 'accepted') return noRefusals
  if (about === 'sender') {
    const ofSender = run.ofSender + 1
    return { ...run, ofSender, reply, mustHold: ofSender >= REFUSALS_OF_SENDER }
  }
  if (refused === null || !refused.isDoubted) return run
  const ids = [...run.ids, refused.id]
  return { ...run, ids, reply, mustHold: refused.mustHold || ids.length >= MANY_REFUSALS }
}
