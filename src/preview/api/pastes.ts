import type { ApiErrorDetail } from './error-detail.ts'
import type { MissingView } from './issues.ts'
import type { ArticleFields } from './records.ts'

/** POST /api/pastes -> PastePreview; nothing is written. 422 `PASTE_UNREADABLE` with the line. */
export interface PasteRequest {
  readonly text: string
  /** The day of the event, where the text does not name it. */
  readonly date?: string | null
}

export interface PastePreview {
  readonly id: string
  readonly path: string
  /** The record as it would be written. */
  readonly record: string
  /** Of `record`: to be given back on confirming, so that what is written is what was seen. */
  readonly revision: string
  readonly fields: ArticleFields
  /** `full`: the text names the whole day. `assumed`: no year is named, to be looked at. */
  readonly date: { readonly day: string; readonly isYearAssumed: boolean }
  readonly missing: readonly MissingView[]
  /** Keywords that the glossary knows in a language that lacks them; an editor decides. */
  readonly proposals: readonly { readonly language: string; readonly keywords: readonly string[] }[]
  /** Records that have the same name or source: writing answers 409 `ALREADY_EXISTS`. */
  readonly taken: readonly ApiErrorDetail[]
}

/** POST /api/articles -> 201 ArticleRecord. 409 `ALREADY_EXISTS`, 409 `RECORD_CHANGED` where the paste gives another record than the one seen. */
export interface PasteConfirm extends PasteRequest {
  readonly revision: string
}
