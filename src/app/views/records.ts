import type { LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'
import type { ApiErrorDetail } from './error-detail.ts'
import type { ProblemView } from './issue.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/articles. Newest first. */
export interface ArticleList {
  readonly articles: readonly ArticleSummary[]
  readonly faults: readonly ApiErrorDetail[]
}

export interface ArticleSummary {
  readonly id: string
  readonly date: string
  readonly topic: string | null
  readonly headline: ByLanguage<string | null>
  /** Fields that are marked missing, over all languages. */
  readonly missing: number
  readonly issues: readonly string[]
}

/** GET /api/articles/:article */
export interface ArticleRecord {
  readonly kind: 'article'
  readonly id: string
  readonly path: string
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  /** The file. */
  readonly text: string
  /** Null where the file is broken: `faults` says how. */
  readonly fields: ArticleFields | null
  readonly faults: readonly ApiErrorDetail[]
  /** Whether POST .../undo has a text to go back to. */
  readonly canUndo: boolean
  readonly issues: readonly string[]
}

export interface ArticleFields {
  readonly date: string
  readonly topic: string | null
  readonly sources: readonly SourceFields[]
  /** A language without a section is left out. */
  readonly sections: ByLanguage<SectionFields>
}

export interface SourceFields {
  readonly url: string
  /** Null: the host is shown. */
  readonly name: string | ByLanguage<string> | null
}

/** Null is a field that is marked missing. */
export interface SectionFields {
  readonly headline: string | null
  readonly keywords: readonly string[] | null
  /** Paragraphs of inline Markdown. */
  readonly summary: readonly string[] | null
}

/**
 * PUT /api/articles/:article -> ArticleRecord. Only what is given changes; comments, order and quoting of the rest stay.
 * 409 `RECORD_CHANGED` with `conflict` where the file is not `revision` any more; 422 `CONTENT_INVALID` where the record
 * would be broken (HTML in a headline...). Nothing is written then.
 */
export interface ArticleWrite {
  readonly revision: string
  readonly changes: ArticleChanges
}

export interface ArticleChanges {
  readonly date?: string
  readonly topic?: string | null
  readonly sources?: readonly SourceFields[]
  readonly sections?: ByLanguage<Partial<SectionFields>>
}

/**
 * POST /api/articles/:article/draft -> DraftView: how an issue would look with changes that are not saved. Nothing is
 * written and no revision is asked for; 422 `CONTENT_INVALID` where they would break the record, 404 where the issue
 * has no such article or edition.
 */
export interface DraftRequest {
  readonly changes: ArticleChanges
  readonly issue: string
  readonly edition: string
}

export interface DraftView {
  /** The edition as GET /frame/issues/:issue/:edition would show it. */
  readonly html: string
  /** Of this article in that issue. */
  readonly problems: readonly ProblemView[]
}

/** GET /api/issues/:issue/record */
export interface IssueRecordView {
  readonly kind: 'issue'
  readonly id: string
  readonly path: string
  readonly revision: string
  readonly text: string
  readonly fields: IssueFields | null
  readonly faults: readonly ApiErrorDetail[]
  readonly canUndo: boolean
}

export interface IssueFields {
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly subject: ByLanguage<string | null>
  readonly preheader: ByLanguage<string | null>
  /** Paragraphs; empty where there is none. */
  readonly intro: ByLanguage<readonly string[]>
  readonly articles: readonly string[]
  readonly template: TemplateName
  readonly layout: LayoutName
}

/** PUT /api/issues/:issue/record -> IssueRecordView. Failures as with an article. */
export interface IssueWrite {
  readonly revision: string
  readonly changes: IssueChanges
}

export interface IssueChanges {
  readonly number?: number
  readonly date?: string
  readonly subject?: ByLanguage<string | null>
  readonly preheader?: ByLanguage<string | null>
  readonly intro?: ByLanguage<readonly string[]>
  /** The new order; articles may be taken out and put in. */
  readonly articles?: readonly string[]
  readonly template?: TemplateName
  readonly layout?: LayoutName
}

/**
 * POST /api/articles/:article/undo and /api/issues/:issue/record/undo -> the record as it was before the last write of
 * this session. 409 `RECORD_CHANGED` where the file is not `revision`, 404 where there is nothing to undo.
 */
export interface UndoRequest {
  readonly revision: string
}

/** Both versions of a record that two wrote at once. */
export interface RecordConflict {
  /** As it is on the disk. To overwrite on purpose, write again with its revision. */
  readonly current: ArticleRecord | IssueRecordView
  /** The text that the file on the disk would have with the changes applied to it; null where that would break it. */
  readonly merged: string | null
}

/**
 * POST /api/articles/:article/accepted -> ArticleRecord, /api/issues/:issue/record/accepted -> IssueRecordView. An editor
 * has looked at a finding and lets it stand; it comes back when the text that it speaks of changes. Failures as with
 * writing; 404 where the check finds no such thing.
 */
export interface AcceptFinding {
  readonly revision: string
  readonly rule: string
  /** What was found, in the words of `ProblemView.acceptAs`. */
  readonly of: string
  readonly reason: string
}
