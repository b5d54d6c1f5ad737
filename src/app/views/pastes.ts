import type { ErrorDetail } from '../../errors.ts'
import type { MissingView } from './issues.ts'
import type { ArticleFields, ArticleRecord } from './records.ts'

export interface PastePreview {
  /** One for each article of the paste. */
  readonly records: readonly PastedArticle[]
  /** Of all records: to be given back on confirming, so that what is written is what was seen. */
  readonly revision: string
}

export interface PastedArticle {
  readonly id: string
  readonly path: string
  /** The record as it would be written. */
  readonly record: string
  readonly fields: ArticleFields
  /**
   * `url` and `elsewhere`: the year is from the source's address, or from another date of the text. `assumed`: no year is
   * named; `none`: no day is, and it is today's. All of these are to be looked at.
   */
  readonly date: {
    readonly day: string
    readonly basis: 'named' | 'url' | 'elsewhere' | 'assumed' | 'none'
  }
  readonly missing: readonly MissingView[]
  /** A first line that looks like a headline, and keywords that the glossary knows; an editor decides. */
  readonly proposals: readonly PasteProposal[]
  /** What was left out of the paste: bylines, counts, pictures, what stands around an article. */
  readonly dropped: readonly string[]
  /** A source that is named without an address. */
  readonly namedSource: string | null
  /** Records that have the same name or source: writing answers 409 `ALREADY_EXISTS`. */
  readonly taken: readonly ErrorDetail[]
}

interface PasteProposal {
  readonly language: string
  readonly headline?: string | undefined
  readonly keywords?: readonly string[] | undefined
}

export interface WrittenPaste {
  readonly articles: readonly ArticleRecord[]
}
