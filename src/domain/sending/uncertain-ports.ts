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
