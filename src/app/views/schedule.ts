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
