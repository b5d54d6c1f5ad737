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

/**
 * Deliveries of which nobody knows whether the server took them: a person decides. Ids of deliveries that are not
 * uncertain are passed over, so that doing a thing again changes nothing.
 */
export interface UncertainStore {
  /** In the order in which they were handed over. */
  list(issueId: string): Promise<readonly UncertainDelivery[]>
  /** Uncertain deliveries become pending again; those of a cancelled send do not. How many changed. */
  resend(ids: readonly number[], now: Date): Promise<number>
  /** Uncertain deliveries end as a person found out; their reply says who, and keeps the last line. How many changed. */
  close(ids: readonly number[], verdict: Verdict, now: Date): Promise<number>
}

/** A delivery that the server may have taken or not, or that was rejected, with what a person needs to find out. */
export interface UncertainDelivery {
  readonly id: number
  readonly subscriberId: number
  readonly address: string
  /** With the angle brackets; a copy that is sent once more carries the same. Empty where a restored database knows of none. */
  readonly messageId: string
  readonly handedAt: Date
  /** The server's last line, or what broke. */
  readonly reply: string
}

/** What a person found out about an uncertain delivery. */
export interface Verdict {
  readonly state: 'accepted' | 'rejected'
  readonly by: string
}

/** Deliveries that a server refused for good, and whether that speaks of the reader. */
export interface RefusalStore {
  /** What a refusal that was recorded means for its send. */
  weigh(deliveryId: number): Promise<WeighedRefusal>
  /**
   * After a hold: refusals of groups of which the server takes nothing, and those with these ids, become deferred and are
   * forgotten. How many.
   */
  putBack(issueId: string, ids: readonly number[], now: Date): Promise<number>
  /** Believes the refusals of groups of which the server took others in this send, or of nearly all others; suppresses then. */
  settle(issueId: string, now: Date): Promise<void>
  /** Refusals that nothing on the list explains: of the message or of us, or from a server that took nothing for the same domain. */
  countUnexplained(issueId: string): Promise<number>
  /** Rejected deliveries, in the order in which they were handed over. */
  list(issueId: string): Promise<readonly UncertainDelivery[]>
  /** Rejected deliveries become pending again, but for those of a cancelled send. How many changed. */
  resend(ids: readonly number[], now: Date): Promise<number>
}

export interface WeighedRefusal {
  /** Whether it may be the server that is at fault, and not the address. */
  readonly isDoubted: boolean
  /** Whether nothing more of the send should be spent on this server. */
  readonly mustHold: boolean
}
