import type { EditionId } from '../newsletter/edition.ts'
import type { Proof } from '../proof/proof.ts'
import type { Tag } from '../readers/tags.ts'
import type { Pace } from './pace.ts'

/**
 * A send of a later time. The proof is frozen when it is scheduled, because it is what was approved; the audience when it
 * starts, because somebody who leaves meanwhile is not written to, and who joins is.
 *
 * `waiting` for its time, `started` as a send, `held` because its time was missed by too much or the
 * database was restored from a backup, or `cancelled`.
 */
export interface Schedule {
  readonly issueId: string
  readonly sha256: string
  readonly dueAt: Date
  /** IANA name of the newsletter's time zone: how a person wrote the time and reads it. */
  readonly timeZone: string
  readonly state: ScheduleState
  /** Goes to subscribers with any of these tags alone, as they are written. Left out: to everybody. */
  readonly tags?: readonly string[]
  /** The time of the backup from which the database was restored, where it is held for that. */
  readonly restoredFrom?: Date
}

export type ScheduleState = 'waiting' | 'started' | 'held' | 'cancelled'

export const scheduleStates: readonly ScheduleState[] = ['waiting', 'started', 'held', 'cancelled']

/** What is frozen when a send is scheduled. */
export interface NewSchedule {
  readonly proof: Proof
  readonly choice: {
    readonly offered: readonly EditionId[]
    readonly fallback: EditionId
    readonly tags?: readonly Tag[]
  }
  readonly pace: Pace
  readonly dueAt: Date
  readonly timeZone: string
}

/**
 * How late a send may start whose time has passed while nothing ran that could start it. A digest of the morning still
 * fits two hours later; one that comes out in the night after an outage is for a person to decide.
 */
export const GRACE_MS = 2 * 60 * 60_000

/** What becomes of a waiting send whose time has come. */
export function startOrHold({ dueAt }: Pick<Schedule, 'dueAt'>, now: Date): 'started' | 'held' {
  return now.getTime() - dueAt.getTime() <= GRACE_MS ? 'started' : 'held'
}
