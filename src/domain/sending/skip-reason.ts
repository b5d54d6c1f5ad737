/** Why somebody got no copy of an issue, as it is counted; `reply` of a skipped delivery has the sentence. */
export const skipReasons = ['smtputf8', 'address', 'left', 'suppressed', 'paused', 'cancelled'] as const

export type SkipReason = (typeof skipReasons)[number]

/** How many deliveries of a send were skipped for a reason; null: one that is not known. */
export interface SkipCount {
  readonly reason: SkipReason | null
  readonly count: number
}

/** What a delivery's `reply` begins with when it is skipped. */
export const skipSentences: Readonly<Record<SkipReason, string>> = {
  smtputf8: 'the server does not offer SMTPUTF8',
  address: 'no message can go to the address',
  left: 'the subscriber left before the turn came',
  suppressed: 'the address was suppressed before the turn came',
  paused: 'the subscriber paused before the turn came',
  cancelled: 'the send was cancelled',
}

export function skipReasonOf(reply: string): SkipReason | null {
  return skipReasons.find((reason) => reply.startsWith(skipSentences[reason])) ?? null
}
