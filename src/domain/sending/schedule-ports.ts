import type { NewSchedule, Schedule } from './schedule.ts'

/** Sends of a later time, one per issue. */
export interface ScheduleStore {
  /**
   * Freezes the proof and keeps the time at which its send starts by itself. An issue that is scheduled already goes at
   * the new time. Null, and nothing is kept, where the issue has a send.
   */
  keep(schedule: NewSchedule, now: Date): Promise<Schedule | null>
  /** All that were ever scheduled, the first due first. */
  list(): Promise<readonly Schedule[]>
  /** A schedule that waits, or is held, does not start any more; null where there is none such. */
  cancel(issueId: string): Promise<Schedule | null>
  /**
   * Starts the sends whose time has come, each in the transaction that says so, and holds those that come too late; what
   * became of them. Of two processes at once each starts its own.
   */
  startDue(now: Date): Promise<readonly Schedule[]>
}
