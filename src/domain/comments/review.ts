/** Somebody was asked by mail to look at one issue. Their link ends after a week, or when an editor takes it back. */
export interface ReviewRequest {
  readonly id: number
  readonly issueId: string
  readonly address: string
  /** Else they only read. */
  readonly mayComment: boolean
  readonly askedBy: string
  readonly askedAt: Date
  readonly endsAt: Date
  readonly withdrawnAt: Date | null
  /** When they first opened it; a program that fetches links opens nothing. */
  readonly openedAt: Date | null
  readonly commentedAt: Date | null
  /** What their comments bear: nobody gets to the link by it. */
  readonly mark: string
}

export type NewReviewRequest = Pick<
  ReviewRequest,
  'issueId' | 'address' | 'mayComment' | 'askedBy' | 'askedAt' | 'endsAt'
>

export const REVIEW_DAYS = 7
const DAY_MS = 86_400_000

export function endOfReview(askedAt: Date): Date {
  return new Date(askedAt.getTime() + REVIEW_DAYS * DAY_MS)
}

export function isOpenReview({ endsAt, withdrawnAt }: ReviewRequest, now: Date): boolean {
  return withdrawnAt === null && now < endsAt
}

/** Tokens are known to it by their SHA-256 in hexadecimal digits alone. */
export interface ReviewStore {
  add(request: NewReviewRequest, tokenHash: string): Promise<number>
  /** Those that were asked for after that time, the newest first. */
  ofIssue(issueId: string, since: Date): Promise<readonly ReviewRequest[]>
  find(tokenHash: string): Promise<ReviewRequest | null>
  /** False where there is no such request of the issue, or it was withdrawn before. */
  withdraw(of: Pick<ReviewRequest, 'issueId' | 'id'>, now: Date): Promise<boolean>
  /** The first time counts. */
  recordOpened(id: number, now: Date): Promise<void>
  /** The last time counts. */
  recordCommented(id: number, now: Date): Promise<void>
  /** Deletes requests that were asked for before that time. */
  forget(before: Date): Promise<void>
  /** Deletes all requests to an address, however it is spelled. */
  forgetAddress(address: string): Promise<void>
}
