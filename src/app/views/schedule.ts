/** A send of a later time, which a `diglot worker` starts: the preview does not. */
export interface ScheduleView {
  /** Of the proof that goes; the issue may have changed since. */
  readonly sha256: string
  readonly at: string
  /** IANA name: in whose clocks a person set the time, and reads it. */
  readonly timeZone: string
  /** `held`: it has missed its time by hours, or the database was restored, and waits for a person. */
  readonly state: 'waiting' | 'held'
  /** Its time has come, and no worker has started it yet. */
  readonly isOverdue: boolean
  /** Goes to those with any of these tags; null: to everybody on the list then. */
  readonly tags: readonly string[] | null
  /** Where it is held because the database was restored: the time of the backup. */
  readonly restoredFrom?: string | undefined
}
