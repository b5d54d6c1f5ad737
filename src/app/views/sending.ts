import type { DeliveryState } from '../../domain/sending/delivery.ts'
import type { ApiError } from './error.ts'
import type { Destination } from './newsletter.ts'

/** POST /api/issues/:issue/tests -> TestRun. GET -> { runs: TestRun[] }, newest first, at most 20. */
export interface TestRequest {
  /** Null: the newsletter's editors. */
  readonly to: readonly string[] | null
  readonly editions: readonly string[]
}

export interface TestRun {
  readonly at: string
  readonly sha256: string
  readonly destination: string
  readonly results: readonly TestResultView[]
}

export interface TestRunList {
  readonly runs: readonly TestRun[]
}

export interface TestResultView {
  readonly edition: string
  readonly address: string
  readonly state: DeliveryState
  /** The server's last line, or why it was not handed over. */
  readonly reply: string
}

/** POST /api/issues/:issue/approval -> ApprovalView. 409 `PROOF_CHANGED` where the issue is not what was seen, 422 `CHECK_FAILED`. */
export interface ApproveRequest {
  readonly sha256: string
  readonly by: string
}

/**
 * GET /api/issues/:issue/send/plan: the dry run; changes nothing. 409 `NOT_APPROVED`, `PROOF_CHANGED` (details say what),
 * `SEND_PAUSED`, `SEND_CANCELLED`; 422 `CHECK_FAILED`.
 */
export interface SendPlanView {
  readonly sha256: string
  readonly destination: Destination
  /** Whether the send was started before; `audience` is what is left then. */
  readonly resumes: boolean
  readonly total: number
  readonly audience: readonly { readonly edition: string; readonly domain: string; readonly count: number }[]
}

/** POST /api/issues/:issue/send -> 202 SendView. It runs in the preview's process, whether or not a page is open. 409 `SEND_RUNNING` and those of the plan. */
export interface SendRequest {
  /** Of the plan that was confirmed. */
  readonly sha256: string
}

/**
 * POST /api/issues/:issue/schedule -> 201 ScheduleView: what is approved is frozen, and goes at that time; where one is set
 * already, at the new one. 400 `USAGE` (no time, or over), 409 `ALREADY_EXISTS` (the send has begun) and those of the plan.
 */
export interface ScheduleRequest {
  /** `2026-11-30 08:00`, or with a `T`: as the clocks of the newsletter's time zone show it. */
  readonly at: string
  /** Of the plan that was confirmed. */
  readonly sha256: string
}

/** POST /api/issues/:issue/unschedule -> {}. 404 where none waits or is held, 409 `ALREADY_EXISTS`, `PROOF_CHANGED`. */
export interface UnscheduleRequest {
  /** Of the schedule that was shown. */
  readonly sha256: string
}

/** A send of a later time, which a `diglot worker` starts: the preview does not. */
export interface ScheduleView {
  /** Of the proof that goes; the issue may have changed since. */
  readonly sha256: string
  readonly at: string
  /** IANA name: in whose clocks a person set the time, and reads it. */
  readonly timeZone: string
  /** `held`: it has missed its time by hours, and waits for a person. */
  readonly state: 'waiting' | 'held'
  /** Its time has come, and no worker has started it yet. */
  readonly isOverdue: boolean
}

/**
 * GET /api/issues/:issue/send; 404 where it was not started.
 * POST .../send/pause, .../send/resume (also goes on, in this process), .../send/cancel -> SendView. 409 `SEND_CANCELLED`.
 * GET .../send/events: server-sent events `send` with a SendView, whenever it changed and when it begins.
 */
export interface SendView {
  readonly issue: string
  /** Whether it went, or goes, into the outbox: then it counts as no send, is no report, and only lasts as long as the preview. */
  readonly isRehearsal: boolean
  readonly sha256: string
  readonly startedAt: string
  readonly state: 'running' | 'paused' | 'cancelled'
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
  readonly failure: ApiError | null
}

export type StateCounts = Readonly<Record<DeliveryState, number>>

/** GET /api/issues/:issue/send/uncertain */
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

/** POST /api/issues/:issue/send/uncertain -> { changed }. `resend` puts them back; sending goes on with POST .../send. */
export interface ResolveRequest {
  readonly ids: readonly number[]
  readonly as: 'resend' | 'accepted' | 'rejected'
  readonly by: string
}

export interface ResolveResult {
  readonly changed: number
}
