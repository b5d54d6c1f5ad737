import type { Gap } from './gap.ts'

/** What a database holds, in numbers. */
export interface StoreContents {
  readonly subscribers: number
  readonly sends: number
  /** When anything of it changed last; null where it is empty. A backup is at least as new as that. */
  readonly newestEntry: Date | null
}

export interface RestoredFrom {
  /** The time of the backup, as far as its rows tell it. */
  readonly backupAt: Date
  /** Whether it also holds what was sent after the backup, which is the case where that was taken over. */
  readonly isComplete: boolean
  readonly now: Date
}

/** What a restore keeps from going on by itself. */
export interface Held {
  /** Issues whose send was running and has deliveries left; it is paused. */
  readonly paused: readonly string[]
  /** Issues that waited for their time; their schedules are held. */
  readonly schedules: readonly string[]
  /** Deliveries that nobody knows of whether they went out; they are uncertain. */
  readonly uncertain: number
  /** Mails about subscribing, and links to readers' own data, that were due and are not sent. */
  readonly mails: number
}

/** What becomes of a database that was put back from a backup. */
export interface RestoreStore {
  /** In the order in which they were found. */
  gaps(): Promise<readonly Gap[]>
  contents(): Promise<StoreContents>
  /**
   * Nothing goes out by itself any more, in one transaction. Where it is not complete, what was not at its end may
   * have been sent since the backup: it becomes uncertain, and the time since then is a gap.
   *
   * Throws `SEND_RUNNING` where a process sends.
   */
  hold(restored: RestoredFrom): Promise<Held>
}
