import type { UncertainDelivery } from './uncertain-ports.ts'

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
