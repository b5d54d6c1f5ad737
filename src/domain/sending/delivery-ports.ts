import type { EditionId } from '../newsletter/edition.ts'
import type { ClaimedDelivery, DeliveryOutcome, DeliveryState } from './delivery.ts'

/** The record of every delivery: each is handed over durably before it leaves, and its outcome is never a guess. */
export interface DeliveryStore {
  /**
   * Reserves up to `limit` deliveries that are pending, or deferred and due, and whose group may go at this moment;
   * among the domains whose turn it is, in the order of the list. Those whose subscriber is no longer active or
   * has paused, or whose address is none, become `skipped` and are not returned. Nothing where the send is paused or cancelled.
   */
  claim(issueId: string, limit: number, now: Date): Promise<readonly ClaimedDelivery[]>
  /** Claimed but not handed: back to pending. */
  release(ids: readonly number[], now: Date): Promise<void>
  /**
   * Durable when it resolves; must be waited for before the SMTP dialogue begins. Counts an attempt. This and outcomes
   * become durable in the order in which they were asked for, or together. False, and nothing is written, where the send
   * was paused or cancelled since the claim: the message must not leave.
   */
  recordHanded(id: number, messageId: string, now: Date): Promise<boolean>
  /**
   * A refusal suppresses nobody by itself: it is in doubt until `RefusalStore.settle`. `deferred` becomes `skipped` where
   * the send was cancelled meanwhile.
   */
  recordOutcome(id: number, outcome: RecordedOutcome, now: Date): Promise<void>
  /**
   * When something may be claimed again that waits for its group's pace, or `now` where that may be tried at once. Null
   * where nothing waits but deferred deliveries for their time, or the send is held.
   */
  nextClaim(issueId: string, now: Date): Promise<Date | null>
  /** The earliest time at which a deferred delivery is due, or null. */
  nextRetry(issueId: string): Promise<Date | null>
  tally(issueId: string): Promise<readonly TallyRow[]>
  /** Deliveries that were accepted or rejected at this time or later. */
  countEnded(issueId: string, since: Date): Promise<number>
}

export interface RecordedOutcome extends DeliveryOutcome {
  /** When a deferred delivery is due again. */
  readonly retryAt: Date | null
}

export interface TallyRow {
  readonly edition: EditionId
  readonly domain: string
  readonly state: DeliveryState
  readonly count: number
}
