import type { DeliveryState } from '../../domain/sending/delivery.ts'
import type { FailureView } from './failure.ts'
import type { Destination } from './newsletter.ts'

export interface TestRun {
  readonly at: string
  readonly sha256: string
  readonly destination: string
  /** Whether the mails went into the outbox, and so to nobody. */
  readonly isInOutbox: boolean
  readonly results: readonly TestResultView[]
}

export interface TestRunList {
  readonly runs: readonly TestRun[]
}

interface TestResultView {
  readonly edition: string
  readonly address: string
  readonly state: DeliveryState
  /** The server's last line, or why it was not handed over. */
  readonly reply: string
}

/**
 * GET /api/issues/:issue/send/plan: the dry run; changes nothing. 409 `NOT_APPROVED`, `PROOF_CHANGED` (details say what),
 * `SEND_PAUSED`, `SEND_CANCELLED`; 422 `CHECK_FAILED`.
 */
export interface SendPlanView {
  readonly sha256: string
  readonly destination: Destination
  /** Whether it goes into the outbox: then it counts as no send. */
  readonly isRehearsal: boolean
  /** Whether the send was started before; `audience` is what is left then. */
  readonly resumes: boolean
  /** To those with any of these alone; null: to everybody. */
  readonly tags: readonly string[] | null
  /** To those alone who got a wrong copy of this issue; null: it corrects none. */
  readonly corrects: string | null
  /** Of a correction: deliveries of what it corrects that are still to go out, with the wrong text. */
  readonly stillWrong: number
  readonly total: number
  /** Those of `total` who come new to a send that was started before. */
  readonly added: number
  readonly audience: readonly { readonly edition: string; readonly domain: string; readonly count: number }[]
  /**
   * The time that a restored backup does not know of and in which it may have gone to the same people; null where there is
   * none. What sends it or schedules it takes `isKnownUnsent` then: a person says that it did not go out.
   */
  readonly doubt: { readonly from: string; readonly to: string } | null
}

/**
 * GET /api/issues/:issue/send/new: the plan of a send to those who subscribed since it was started and have no copy; POST
 * there, with the `sha256` of the plan, sends to them. GET and POST /api/issues/:issue/send take `tags` as well: to a send
 * that was started before these add those who have no copy, and one to tags that has ended goes on to everybody else.
 */

/** GET /api/issues/:issue/rehearsal */
export interface RehearsalView {
  /** The last one that ran in this preview; null where none did, or the issue was sent since. */
  readonly run: SendView | null
  /** Its mails in the outbox, also of rehearsals of earlier days and of the terminal; with `isMore` there may be others. */
  readonly outbox: { readonly mails: number; readonly isMore: boolean; readonly last: string | null }
}

/** POST /api/issues/:issue/withdrawal: who had approved, or why the approval stays. */
export type WithdrawView =
  | { readonly done: { readonly by: string } }
  | { readonly refused: 'begun' | 'scheduled' | 'not-approved' }

/**
 * GET /api/issues/:issue/send; 404 where it was not started.
 * POST .../send/resume (also goes on, in this process), .../send/cancel -> SendView. 409 `SEND_CANCELLED`.
 * GET .../send/events: server-sent events `send` with a SendView, whenever it changed and when it begins.
 */
export interface SendView {
  readonly issue: string
  /** Whether it went, or goes, into the outbox: then it counts as no send, is no report, and only lasts as long as the preview. */
  readonly isRehearsal: boolean
  readonly sha256: string
  readonly startedAt: string
  /** `finished`: every delivery is at its end, and no person has cancelled the send. */
  readonly state: 'running' | 'paused' | 'finished' | 'cancelled'
  /** When the last delivery ended; null while some have not. */
  readonly finishedAt: string | null
  /** Went to those with any of these tags alone; null: to everybody. */
  readonly tags: readonly string[] | null
  /** Goes to those alone who got a wrong copy of this issue; null: it corrects none. */
  readonly corrects: string | null
  /** Where something of it waits for a person because the database was restored: the time of the backup. */
  readonly restoredFrom?: string | undefined
  /** Whether a process is at it: this one, another one (a `diglot send`), or none. */
  readonly runs: 'here' | 'elsewhere' | 'no'
  readonly total: number
  /** Deliveries at their end. */
  readonly done: number
  readonly counts: StateCounts
  /** Largest first. */
  readonly domains: readonly {
    readonly domain: string
    readonly total: number
    readonly counts: StateCounts
  }[]
  readonly editions: readonly {
    readonly edition: string
    readonly total: number
    readonly counts: StateCounts
  }[]
  /** Of a send that runs here. */
  readonly ratePerSecond: number | null
  readonly secondsLeft: number | null
  /** When the first deferred delivery is due again. */
  readonly nextRetry: string | null
  /**
   * Why a send that runs here sends nothing for a while: all that is left is deferred, or the server takes nothing, with
   * what it said last. Null where it sends.
   */
  readonly hold: {
    readonly why: 'retry' | 'server'
    readonly until: string
    readonly reply: string | null
  } | null
  /** Why the last run here ended early; null where it did not. */
  readonly failure: FailureView | null
}

/** POST /api/issues/:issue/send/pause: the send as it is then, and why it was not paused; null where it was. */
export interface PauseView extends SendView {
  readonly refused: 'finished' | 'cancelled' | null
}

export type StateCounts = Readonly<Record<DeliveryState, number>>

/** GET /api/issues/:issue/send/uncertain, and .../send/rejected for those that a server refused. */
export interface UncertainList {
  /** In the order in which they were handed over. */
  readonly deliveries: readonly UncertainView[]
}

export interface UncertainView {
  readonly id: number
  readonly address: string
  readonly messageId: string
  readonly handedAt: string
  readonly reply: string
}
