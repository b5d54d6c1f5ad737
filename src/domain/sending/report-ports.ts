import type { EditionId } from '../newsletter/edition.ts'
import type { DeliveryState, SkipCount } from './delivery.ts'

/** What is read of a send afterwards; nothing here changes anything. */
export interface ReportStore {
  /**
   * How many deliveries ended when: by the time of their last attempt, or of the end of those that had none. Times are
   * cut to seconds, or for a long send to minutes or hours, so that a send of any size has few rows. Oldest first.
   */
  ends(issueId: string): Promise<readonly EndedCount[]>
  /** When the last of the deliveries that have ended did so, by the same time, uncut; null where none has. */
  lastEnd(issueId: string): Promise<Date | null>
  /** The newest refusals first. */
  rejected(issueId: string, limit: number): Promise<readonly DeliveryRecord[]>
  /** How many were skipped for what, the most first; empty where nobody was. */
  skipped(issueId: string): Promise<readonly SkipCount[]>
  /** In the order of the list, without holding them in memory. */
  deliveries(issueId: string): AsyncIterable<DeliveryRecord>
}

export interface EndedCount {
  readonly at: Date
  readonly state: DeliveryState
  readonly count: number
}

/** A delivery as a report shows it. */
export interface DeliveryRecord {
  readonly address: string
  readonly edition: EditionId
  readonly domain: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly reply: string
  /** Of its last change. */
  readonly at: Date
}
