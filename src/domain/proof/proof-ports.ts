import type { EditionId } from '../newsletter/edition.ts'
import type { DeliveryOutcome } from '../sending/delivery.ts'
import type { Approval, Proof } from './proof.ts'

export interface ApprovalStore {
  /** Keeps the approval together with the whole proof, so that a later change can be shown. */
  record(approval: Approval, proof: Proof): Promise<void>
  /** The newest approval of the issue with the proof that it was given for. */
  latest(issueId: string): Promise<{ approval: Approval; proof: Proof } | null>
}

/** Test mails that were sent together. */
export interface TestRun {
  readonly issueId: string
  readonly sha256: string
  /** The server's host, or the outbox. */
  readonly destination: string
  readonly at: Date
  readonly results: readonly TestResult[]
}

export interface TestResult {
  readonly editionId: EditionId
  readonly address: string
  readonly outcome: DeliveryOutcome
}

export interface TestRunStore {
  /** Before anything leaves, so that nothing does which cannot be recorded. Its id. */
  begin(run: TestRun): Promise<number>
  /** What came of it. */
  finish(id: number, results: readonly TestResult[]): Promise<void>
  /** The newest runs of an issue, newest first. */
  latest(issueId: string, limit: number): Promise<readonly TestRun[]>
}
