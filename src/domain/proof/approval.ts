import { DiglotError } from '../../errors.ts'
import { msg } from '../language/message.ts'
import { keyOfName } from '../newsletter/editor.ts'
import type { Newsletter } from '../newsletter/newsletter.ts'
import type { Approval, Proof } from './proof.ts'
import { proofChanges } from './proof-changes.ts'

/** An approval together with the proof that it was given for. */
export interface ApprovedProof {
  readonly approval: Approval
  readonly proof: Proof
}

/** Throws `NOT_APPROVED` where nobody has, and `PROOF_CHANGED` with every difference where it is not these bytes. */
export function requireApproved(proof: Proof, approved: ApprovedProof | null): void {
  const { issueId, sha256 } = proof
  if (approved === null) {
    throw new DiglotError('NOT_APPROVED', msg`Nobody has approved the issue ${issueId}.`, {
      hint: msg`Look at it, then run \`diglot approve ${issueId}\`.`,
    })
  }
  const { approval } = approved
  if (approval.sha256 === sha256) return
  throw new DiglotError(
    'PROOF_CHANGED',
    msg`The issue ${issueId} has changed since ${approval.approvedBy} approved it; nothing was sent.`,
    {
      hint: msg`Look at what changed, then run \`diglot approve ${issueId}\` again or undo the change.`,
      details: proofChanges(approved.proof, proof).map(({ edition, part, before, after }) => ({
        where: `${edition ?? 'all editions'}, ${part}`,
        message: msg`approved: “${before}”`,
        hint: msg`now: “${after}”`,
      })),
    },
  )
}

/**
 * Whether those who approved are enough to send: by the rule of two people, the person who changed the text last is not, alone; and
 * where nobody knows who did, nobody is.
 */
export function isEnough(
  people: readonly string[],
  { rule, changedBy }: { readonly rule: Newsletter['approval']; readonly changedBy: string | null },
): boolean {
  const keys = new Set(people.map(keyOfName))
  if (rule === 'one' || keys.size === 0) return keys.size > 0
  return keys.size > 1 || (changedBy !== null && !keys.has(keyOfName(changedBy)))
}
