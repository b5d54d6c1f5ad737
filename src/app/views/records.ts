import type { SourceChange } from '../../content/records/record-changes.ts'
import type { BlockKind } from '../../domain/blocks/block-kinds.ts'
import type { Section } from '../../domain/newsletter/article.ts'
import type { LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'
import type { Focus, PictureSource } from '../../domain/newsletter/picture.ts'
import type { RenderingProposal } from '../../domain/renderings/propose-renderings.ts'
import type { ErrorDetail } from '../../errors.ts'
import type { ProblemView } from './issue.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/articles?search=&use=&topic=&from=&to=&gaps=&page= */
export interface ArticlePool {
  /** Those of the page, the newest first. */
  readonly articles: readonly PoolArticle[]
  /** How many were found, and how many there are. */
  readonly found: number
  readonly total: number
  /** From 1; a page behind the last one is the last one. */
  readonly page: number
  readonly pages: number
  readonly faults: readonly ErrorDetail[]
}

export interface PoolArticle {
  readonly id: string
  readonly date: string
  readonly topic: string | null
  readonly headline: ByLanguage<string | null>
  /** Fields that are marked missing, over all languages. */
  readonly missing: number
  /** That have it. */
  readonly issues: readonly { readonly id: string; readonly number: number }[]
  /** Where the words that were searched for stand; empty where none were. */
  readonly found: readonly FoundText[]
}

/** A headline as a whole, or what stands around the words in another field. */
export interface FoundText {
  readonly field: 'headline' | 'keywords' | 'summary' | 'source'
  /** Null for a source. */
  readonly language: string | null
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** GET /api/trash/articles and .../issues: what may be restored, the newest first. */
export interface TrashList {
  readonly records: readonly {
    readonly id: string
    /** The name of the copy, as POST /api/trash takes it. */
    readonly copy: string
    readonly deletedAt: string
    /** The headline of an article, the subject of an issue; empty where the copy cannot be read. */
    readonly title: ByLanguage<string | null>
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
  readonly readOnly: ReadOnlyFields
  readonly issues: readonly string[]
  readonly proposals: readonly ProposedRendering[]
}

/**
 * Fields that the person may only read, by their paths in the file: `date`, `sections.en`. What is below one of them is as it
 * is; `*` is any block: `blocks.*.url`.
 */
export type ReadOnlyFields = readonly string[]

export interface ArticleFields {
  readonly date: string
  readonly topic: string | null
  readonly sources: readonly SourceChange[]
  /** A language without a section is left out. */
  readonly sections: ByLanguage<Section>
  readonly image: PictureFields | null
}

export interface PictureFields {
  readonly source: PictureSource
  /** A language without words is left out. */
  readonly alt: ByLanguage<string>
  readonly caption: ByLanguage<string>
  readonly credit: ByLanguage<string>
  readonly dark: PictureSource | null
  /** Null: its middle. */
  readonly focus: Focus | null
}

/** POST /api/media */
export interface UploadedPicture {
  /** What a record names. */
  readonly file: string
  readonly width: number
  readonly height: number
  readonly bytes: number
}

export interface DraftView {
  /** The edition as GET /frame/issues/:issue/:edition would show it. */
  readonly html: string
  /** Of this record, and of an article in that issue. */
  readonly problems: readonly ProblemView[]
}

/** POST /api/articles/:article/draft */
export interface ArticleDraftView extends DraftView {
  readonly proposals: readonly ProposedRendering[]
}

/** What an earlier article, or the glossary, has for what this one says. */
export interface ProposedRendering extends Omit<RenderingProposal, 'from'> {
  /** Null: the glossary. */
  readonly from: {
    readonly id: string
    readonly date: string
    readonly headline: ByLanguage<string | null>
  } | null
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
  readonly readOnly: ReadOnlyFields
}

/** GET .../versions: what the file said before somebody changed it on the page, the newest first. */
export interface VersionList {
  readonly versions: readonly VersionView[]
}

export interface VersionView {
  /** SHA-256 of the file's bytes, as POST .../versions takes it. */
  readonly revision: string
  /** When it was replaced, as an ISO instant, and by whom. */
  readonly until: string
  readonly by: string
  /** The file. */
  readonly text: string
}

export interface IssueFields {
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  /** Whether it stands in the archive once it is sent. */
  readonly public: boolean
  readonly subject: ByLanguage<string | null>
  readonly preheader: ByLanguage<string | null>
  /** Paragraphs; empty where there is none. */
  readonly intro: ByLanguage<readonly string[]>
  /** Ids of articles, and `blocks/KEY` of blocks. */
  readonly articles: readonly string[]
  /** By their keys, in the order of the issue; behind them those that were taken out of it. */
  readonly blocks: Readonly<Record<string, BlockFields>>
  readonly image: PictureFields | null
  readonly template: TemplateName
  readonly layout: LayoutName
}

/** What of a block is the same in every language, and what it says in each. */
export interface BlockFields {
  readonly kind: BlockKind
  /** By their keys in the file: `starts`, `url`. */
  readonly facts: Readonly<Record<string, string | null>>
  /** Lines, and a text as its paragraphs. */
  readonly sections: ByLanguage<Readonly<Record<string, string | readonly string[] | null>>>
  /** Of a note. */
  readonly image: PictureFields | null
}

/** GET /api/terms: the glossary's, each by a name that a block may have for it. */
export interface TermList {
  readonly terms: readonly { readonly id: string; readonly names: ByLanguage<string> }[]
}

/** Both versions of a record that two wrote at once. */
export interface RecordConflict {
  /** As it is on the disk. To overwrite on purpose, write again with its revision. */
  readonly current: ArticleRecord | IssueRecordView
  /** The text that the file on the disk would have with the changes applied to it; null where that would break it. */
  readonly merged: string | null
}
