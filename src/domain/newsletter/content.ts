import type { ErrorDetail } from '../../errors.ts'
import type { PerLanguage } from '../language/language.ts'
import type { Article } from './article.ts'
import type { Glossary } from './glossary.ts'
import type { Issue } from './issue.ts'
import type { Newsletter } from './newsletter.ts'
import type { Place } from './problem.ts'
import type { Strings } from './strings.ts'

export type RecordKind = 'article' | 'issue' | 'newsletter'

/** Keys and list indexes that lead to a value of a record: `['sections', 'en', 'headline']`. */
export type RecordPath = readonly (string | number)[]

/** A value of a record; the id of the newsletter is empty. */
export interface RecordTarget {
  readonly kind: RecordKind
  readonly id: string
  /** Empty: the record as a whole. */
  readonly path: RecordPath
}

/**
 * Everything that editors have written. A record with an error is left out of its map and its errors are in `faults`;
 * an issue may therefore name an article whose record is there but not in `articles`.
 */
export interface Content {
  readonly newsletter: Newsletter
  /** By id, in the order of the file names; so are the issues. */
  readonly articles: ReadonlyMap<string, Article>
  readonly issues: ReadonlyMap<string, Issue>
  /** For every language that a reader can get, unless a fault says why not. */
  readonly strings: PerLanguage<Strings>
  readonly glossary: Glossary
  readonly faults: readonly ErrorDetail[]
  /**
   * Where a value stands, or else the nearest value around it that is there. The id of the newsletter is ignored.
   * Files are named as a person sees them: `content/articles/2024-01-21-beijing.yaml`.
   */
  placeOf(kind: RecordKind, id: string, path: RecordPath): Place
  /** The other way round: which value of which record stands at a place; null where no record does. */
  targetOf(place: Place): RecordTarget | null
}
