import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import type { Place } from '../../domain/newsletter/problem.ts'

/** What is said behind a value, or behind the key of one that is missing. */
interface ValueComment {
  readonly path: RecordPath
  readonly comment: string
}

interface RecordTextOptions {
  /** Relative to the record: `../schema/article.json`. */
  readonly schema: string
  readonly comments: readonly ValueComment[]
  /** Lists that are written on one line. */
  readonly inline: readonly RecordPath[]
}

/** Writes a new record as YAML: keys in the order given, texts of several lines as they are, nothing folded. */
export function recordText(record: unknown, { schema, comments, inline }: RecordTextOptions): string {
  const document = new Document(record, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  for (const { path, comment } of comments) {
    const node = document.getIn(path, true)
    if (isScalar(node)) node.comment = ` ${comment}`
  }
  for (const path of inline) {
    const node = document.getIn(path, true)
    if (isSeq(node) || isMap(node)) node.flow = true
  }
  const body = document.toString({
    lineWidth: 0,
    nullStr: '',
    flowCollectionPadding: false,
    blockQuote: 'literal',
    defaultStringType: Scalar.PLAIN,
  })
  return `# yaml-language-server: $schema=${schema}\n${body}`
}

/** A value that a new record marks as missing, for an editor to write. */
export interface MissingField {
  /** `headline`, `keywords`, `summary`, `source`, `subject` or `preheader`. */
  readonly field: string
  /** Null where the field is the same in every language. */
  readonly language: LanguageTag | null
  readonly place: Place
}
