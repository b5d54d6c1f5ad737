import type { ErrorDetail } from '../../errors.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/comments/:kind/:record */
export interface RecordComments {
  readonly kind: 'article' | 'issue'
  readonly id: string
  /** The oldest first. */
  readonly comments: readonly CommentView[]
  /** Where the file with the comments is broken, what is wrong with it; nobody can comment until it is fixed. */
  readonly faults: readonly ErrorDetail[]
}

/** GET /api/issues/:issue/comments: of the issue and of the articles in it that have any. */
export interface IssueComments {
  readonly open: number
  readonly records: readonly (RecordComments & {
    /** Of an article; null of the issue itself. */
    readonly headline: ByLanguage<string | null> | null
  })[]
}

export interface CommentView {
  readonly id: string
  readonly by: CommenterView
  readonly at: string
  /** Null: the whole record. */
  readonly on: { readonly field: string; readonly quote: string } | null
  readonly text: string
  readonly replies: readonly ReplyView[]
  /** Null while it is open. */
  readonly resolved: { readonly by: CommenterView; readonly at: string } | null
  /** Whether the person who asks has written it. */
  readonly isOwn: boolean
}

export interface ReplyView {
  readonly id: string
  readonly by: CommenterView
  readonly at: string
  readonly text: string
  readonly isOwn: boolean
}

export interface CommenterView {
  readonly name: string
  /** Whether they came by a mailed link. */
  readonly isGuest: boolean
}

/** GET /api/issues/:issue/reviews: the newest first. */
export interface ReviewList {
  /** Null where links can be mailed; else what is missing. */
  readonly cannotAsk: 'no-url' | null
  /** Where mails go: a folder of this machine where nothing leaves it. */
  readonly staysHere: boolean
  readonly requests: readonly ReviewRequestView[]
}

export interface ReviewRequestView {
  readonly id: number
  readonly address: string
  readonly mayComment: boolean
  readonly by: string
  readonly at: string
  readonly endsAt: string
  readonly state: 'open' | 'withdrawn' | 'ended'
  readonly openedAt: string | null
  readonly commentedAt: string | null
}

/** POST /api/issues/:issue/reviews */
export interface AskedReviews {
  readonly mailed: readonly string[]
  /** They got no link; `reply` is what the server said. */
  readonly failed: readonly { readonly address: string; readonly reply: string }[]
}

/** GET /api/review: what somebody sees who was asked to look at an issue. */
export interface ReviewView {
  readonly newsletter: ByLanguage<string>
  readonly issue: { readonly id: string; readonly number: number; readonly date: string }
  readonly me: string
  readonly mayComment: boolean
  readonly endsAt: string
  readonly editions: readonly {
    readonly id: string
    readonly languages: readonly string[]
    readonly subject: string
  }[]
  /** What a comment can be about; empty where they only read. */
  readonly texts: readonly ReviewText[]
  /** Null where they only read. */
  readonly comments: IssueComments | null
}

export interface ReviewText {
  readonly article: string
  readonly field: string
  readonly language: string
  readonly text: string
}
