import { DiglotError } from '../../errors.ts'
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
    throw new DiglotError('NOT_APPROVED', `Nobody has approved the issue ${issueId}.`, {
      hint: `Look at it, then run \`diglot approve ${issueId}\`.`,
    })
  }
  const { approval } = approved
  if (approval.sha256 === sha256) return
  throw new DiglotError(
    'PROOF_CHANGED',
    `The issue ${issueId} has changed since ${approval.approvedBy} approved it; nothing was sent.`,
    {
      hint: `Look at what changed, then run \`diglot approve ${issueId}\` again or undo the change.`,
      details: proofChanges(approved.proof, proof).map(({ edition, part, before, after }) => ({
        where: `${edition ?? 'all editions'}, ${part}`,
        message: `approved: “${before}”`,
        hint: `now: “${after}”`,
      })),
    },
  )
}
