import type { ApprovalView, ChangeView } from './issue.ts'
import type { Destination } from './newsletter.ts'
import type { TestRun } from './sending.ts'

/** GET /api/issues/:issue/approval: what a person knows before they approve, beside the mail and its findings. */
export interface ApprovalDesk {
  /** Of what the issue is at this moment. */
  readonly sha256: string
  readonly recipients: Recipients
  readonly destination: Destination
  /** The newest test mails that somebody got: of this text, else of an older one; null where there are none. */
  readonly test: { readonly run: TestRun; readonly isCurrent: boolean } | null
}

/** Who would get the issue if it were sent at this moment. */
export interface Recipients {
  readonly total: number
  /** The largest first. */
  readonly editions: readonly { readonly edition: string; readonly count: number }[]
  /** On the list, and without mail for a while because they asked for it; 0 of a correction. */
  readonly paused: number
  /** Of active readers, the largest first; empty of a correction. One may have several. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[]
  /** The issue that it corrects: it goes to those alone who got a wrong copy; null where it corrects none. */
  readonly corrects: string | null
}

/** POST /api/issues/:issue/approval */
export type ApproveView =
  | { readonly done: ApprovalView }
  /** It is not the text that was looked at; what differs, or null where that is not known any more. */
  | { readonly refused: 'changed'; readonly changes: readonly ChangeView[] | null }
