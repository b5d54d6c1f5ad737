import type { EditionId } from '../newsletter/edition.ts'
import type { PictureFile } from '../newsletter/picture.ts'
import type { DeliveryOutcome } from '../sending/delivery.ts'
import type { Approval, Proof } from './proof.ts'

export interface ApprovalStore {
  /** Keeps the approval together with the whole proof, so that a later change can be shown. */
  record(approval: Approval, proof: Proof): Promise<void>
  /** The newest approval of the issue with the proof that it was given for; null where that one was taken back. */
  latest(issueId: string): Promise<{ approval: Approval; proof: Proof } | null>
  /** Of the proof of the newest approval all since one was taken back or another proof was approved, the oldest first. */
  ofNewest(issueId: string): Promise<readonly Approval[]>
  /** Takes the newest approval back; who did is kept beside it. An older one does not hold again. */
  withdraw(withdrawal: Withdrawal): Promise<WithdrawResult>
}

export interface Withdrawal {
  readonly issueId: string
  readonly withdrawnBy: string
  readonly withdrawnAt: Date
}

/** What was taken back, or why nothing was: the send has begun, it waits for its time, or nobody has approved. */
export type WithdrawResult =
  | { readonly done: Approval }
  | { readonly refused: 'begun' | 'scheduled' | 'not-approved' }

/** The picture files of proofs. */
export interface PictureStore {
  /**
   * Keeps a picture or a calendar file once; of the same name there is no other one. `testedAt`: only a test mail shows it so far.
   */
  keep(
    file: Pick<PictureFile, 'name' | 'sha256'> & Pick<KeptFile, 'type'>,
    content: Buffer,
    testedAt?: Date,
  ): Promise<void>
  /** Deletes what test mails alone have shown, the last time before this one. */
  forget(before: Date): Promise<void>
  /** Null where none has this name, or what is there is not what was kept. */
  find(name: string): Promise<KeptFile | null>
}

export interface KeptFile {
  readonly type: string
  readonly content: Buffer
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
