import type { BounceReport, BounceVerdict } from '../../src/domain/sending/bounce.ts'

/** That the mailbox of the first subscriber does not exist, by a token of `2025-w30`. */
export function aVerdict(given: Partial<BounceVerdict> = {}): BounceVerdict {
  return {
    kind: 'hard',
    proof: 'token',
    isFormal: true,
    address: null,
    delivery: { issueId: '2025-w30', subscriberId: 1 },
    messageId: null,
    status: '5.1.1',
    reason: '550 5.1.1 no such user',
    ...given,
  }
}

/** A report that came by mail: of `aVerdict`, or of the ones that are given. */
export function aReport(id: string, ...verdicts: readonly Partial<BounceVerdict>[]): BounceReport {
  return { id, source: 'mail', verdicts: verdicts.length === 0 ? [aVerdict()] : verdicts.map(aVerdict) }
}
