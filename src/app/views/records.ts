import type { SourceChange } from '../../content/records/record-changes.ts'
import type { Section } from '../../domain/newsletter/article.ts'
import type { LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'
import type { ErrorDetail } from '../../errors.ts'
import type { ProblemView } from './issue.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/articles. Newest first. */
export interface ArticleList {
  readonly articles: readonly ArticleSummary[]
  readonly faults: readonly ErrorDetail[]
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

/** GET /api/trash/articles and .../issues: what may be restored, the newest first. */
export interface TrashList {
  readonly records: readonly {
    readonly id: string
    /** The name of the copy, as POST /api/trash takes it. */
    readonly copy: string
    readonly deletedAt: string
  }[]
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
  readonly faults: readonly ErrorDetail[]
  /** Whether POST .../undo has a text to go back to. */
  readonly canUndo: boolean
  readonly issues: readonly string[]
}

export interface ArticleFields {
  readonly date: string
  readonly topic: string | null
  readonly sources: readonly SourceChange[]
  /** A language without a section is left out. */
  readonly sections: ByLanguage<Section>
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
  readonly faults: readonly ErrorDetail[]
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

/** Both versions of a record that two wrote at once. */
export interface RecordConflict {
  /** As it is on the disk. To overwrite on purpose, write again with its revision. */
  readonly current: ArticleRecord | IssueRecordView
  /** The text that the file on the disk would have with the changes applied to it; null where that would break it. */
  readonly merged: string | null
}
