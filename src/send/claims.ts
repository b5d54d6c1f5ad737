import type { Store } from '../domain/ports.ts'
import type { ClaimedDelivery, DeliveryOutcome } from '../domain/sending/delivery.ts'
import { withoutAddresses } from '../domain/sending/quoted-reply.ts'
import { afterOutcome, type Breaker, closedBreaker } from './breaker.ts'
import type { SendTime } from './send-time.ts'

/** Why nothing goes out for a longer while, and until when. */
export type Hold =
  /** All that is left is deferred. */
  | { readonly why: 'retry'; readonly until: Date }
  /** The server gives no session, or takes nothing; what it said last. */
  | { readonly why: 'server'; readonly until: Date; readonly reply: string }

/** The deliveries that this process has reserved, shared by all lanes, and when it may reserve more. */
export interface Claims {
  /** The next one, as soon as its turn has come; null where there is nothing left to do. */
  next(): Promise<ClaimedDelivery | null>
  /** From here on the delivery is the server's: it must not be released. */
  markHanded(id: number): void
  /** How a delivery that was handed over ended; what the breaker is then. */
  noteOutcome(outcome: DeliveryOutcome, now: Date): Promise<Breaker>
  /** No lane gets another one. */
  end(): void
  /** Gives back what nothing has left of. */
  releaseAll(): Promise<void>
}

interface ClaimsOptions {
  readonly issueId: string
  readonly store: Pick<Store, 'deliveries' | 'sends'>
  readonly time: SendTime
  /** Deliveries that are reserved at once. */
  readonly ahead: number
  /** How many are claimed in all. */
  readonly atMost: number
  /** Whether deliveries that are deferred, and not due, are something left to do. */
  readonly waitsForRetries: boolean
  /** A turn that comes later is not waited for. */
  readonly patienceMs: number
  readonly onHold: (hold: Hold) => void
  readonly signal: AbortSignal
}

/** Every group that has something left waits for its pace. */
interface PaceHold {
  readonly why: 'pace'
  readonly until: Date
}

/** While nothing can be claimed, the database is looked at this often: another process may pause the send, or resend. */
const LOOK_AGAIN_MS = 5 * 60_000
/** Where something has its turn but cannot be had: another process has it under way. */
const TRY_AGAIN_MS = 1_000
const AWAKE = 'awake'

/** The last moment that a Date can be. */
const LAST_TIME_MS = 8.64e15

export function createClaims(options: ClaimsOptions): Claims {
  const { issueId, store, time, ahead, signal, patienceMs } = options
  const waiting: ClaimedDelivery[] = []
  const unhanded = new Set<number>()
  let left = options.atMost
  let underWay = 0
  let isOver = false
  let breaker = closedBreaker
  let refilling: Promise<boolean> | null = null
  let wakeUp = new AbortController()
  let reported: Hold | null = null

  /** Ends a rest that is under way. */
  function wake(): void {
    wakeUp.abort(AWAKE) // a reason of our own: the default one is an error with its stack, made for every delivery
    wakeUp = new AbortController()
  }
  signal.addEventListener('abort', wake, { once: true })

  async function refill(): Promise<boolean> {
    while (!isOver && !signal.aborted && left > 0) {
      const at = time.now()
      const claimed = await claimAt(at)
      if (claimed > 0) return true
      if (isOver || !(await rest(at))) return false
    }
    return false
  }

  async function claimAt(at: Date): Promise<number> {
    const room = roomAt(at)
    const claimed = room === 0 ? [] : await store.deliveries.claim(issueId, room, at)
    for (const delivery of claimed) {
      waiting.push(delivery)
      unhanded.add(delivery.id)
    }
    left -= claimed.length
    return claimed.length
  }

  /** A single one to probe with, where the breaker is open. */
  function roomAt(at: Date): number {
    if (breaker.pausedUntil === null) return Math.min(ahead, left)
    return breaker.pausedUntil <= at && !isBusy() ? 1 : 0
  }

  function isBusy(): boolean {
    return underWay + unhanded.size > 0
  }

  /** Waits after a claim that gave nothing, until another one may; false where there is nothing left to wait for. */
  async function rest(claimedAt: Date): Promise<boolean> {
    const asleep = wakeUp.signal
    const hold = await holdAt(claimedAt)
    if (asleep.aborted) return true
    if (hold === null && !isBusy()) return false
    if (hold?.why === 'pace' && hold.until > later(claimedAt, patienceMs) && !isBusy()) return false
    if (hold !== null && hold.until > claimedAt) {
      if (!isBusy() && hold.why !== 'pace') tell(hold)
      await time.waitUntil(earlier(hold.until, later(claimedAt, LOOK_AGAIN_MS)), asleep)
    } else if (isBusy()) await aborted(asleep)
    else await time.waitUntil(later(claimedAt, TRY_AGAIN_MS), asleep)
    return true
  }

  async function holdAt(at: Date): Promise<Hold | PaceHold | null> {
    const { pausedUntil, reply } = breaker
    if (pausedUntil !== null && pausedUntil > at)
      return { why: 'server', until: pausedUntil, reply: withoutAddresses(reply) }
    const turn = await store.deliveries.nextClaim(issueId, at)
    if (turn !== null) return { why: 'pace', until: turn }
    // A held send has nothing to wait for, whenever its deferred deliveries are due.
    if (!options.waitsForRetries || (await store.sends.find(issueId))?.state !== 'running') return null
    const retry = await store.deliveries.nextRetry(issueId)
    return retry && { why: 'retry', until: retry }
  }

  /** Each hold once, however often it is looked at meanwhile. */
  function tell(hold: Hold): void {
    if (reported?.why !== hold.why || reported.until.getTime() !== hold.until.getTime()) options.onHold(hold)
    reported = hold
  }

  async function release(ids: readonly number[]): Promise<void> {
    for (const id of ids) unhanded.delete(id)
    await store.deliveries.release(ids, time.now())
  }

  return {
    async next() {
      while (!isOver && !signal.aborted && waiting.length === 0) {
        // Lanes that find nothing at the same time wait for one claim.
        refilling ??= refill().finally(() => {
          refilling = null
        })
        if (!(await refilling)) return null
      }
      return isOver || signal.aborted ? null : (waiting.shift() ?? null)
    },

    markHanded(id) {
      unhanded.delete(id)
      underWay += 1
    },

    async noteOutcome(outcome, now) {
      underWay -= 1
      breaker = afterOutcome(breaker, outcome, now)
      if (breaker.pausedUntil !== null) await release(waiting.splice(0).map(({ id }) => id))
      wake()
      return breaker
    },

    end() {
      isOver = true
      wake()
    },

    releaseAll: () => release([...unhanded]),
  }
}

function later(time: Date, ms: number): Date {
  return new Date(Math.min(time.getTime() + ms, LAST_TIME_MS))
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
