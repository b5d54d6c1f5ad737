/**
 * What people say to each other about a text, beside it and never in it: of an article or an issue, of one of its texts or of
 * the whole. A comment is open until somebody calls it resolved.
 */
export interface Comment {
  /** Unique in its file, and in no order. */
  readonly id: string
  readonly by: Commenter
  readonly at: Date
  /** Null: the whole record. */
  readonly on: CommentedWords | null
  readonly text: string
  /** The oldest first. */
  readonly replies: readonly CommentReply[]
  readonly resolved: { readonly by: Commenter; readonly at: Date } | null
}

interface CommentReply {
  readonly id: string
  readonly by: Commenter
  readonly at: Date
  readonly text: string
}

export interface Commenter {
  readonly name: string
  /** Only of somebody whom newsletter.yaml names with it anyway: the files go into git. */
  readonly address?: string
  /** Of somebody who looked at an issue by a mailed link: the mark of their request, which is no secret. */
  readonly guest?: string
}

/** Words that are found again after the text around them has changed. */
interface CommentedWords {
  /** `sections.en.headline`, `subject.en`; of a paragraph with its number from 0: `sections.en.summary.2`. */
  readonly field: string
  readonly quote: string
}

/** What a comment is about. */
export interface Commented {
  readonly kind: 'article' | 'issue'
  readonly id: string
}

/** Characters of a comment, of the words that it quotes; comments of a record, and replies to one of them. */
export const MAX_COMMENT = 4_000
export const MAX_QUOTE = 400
export const MAX_COMMENTS = 400
export const MAX_REPLIES = 100

/** Whether two are the same person, as far as a file can say. */
export function isSameCommenter(one: Commenter, other: Commenter): boolean {
  if (one.guest !== undefined || other.guest !== undefined) return one.guest === other.guest
  if (one.address !== undefined || other.address !== undefined) return one.address === other.address
  return one.name === other.name
}
