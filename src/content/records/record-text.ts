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

/**
 * The fields at these paths of a new record, in the order of its lines: each is a key with nothing but a comment behind it,
 * and a text is indented further than any key.
 */
export function missingFields(paths: readonly RecordPath[], text: string, file: string): MissingField[] {
  const lines = text.split('\n')
  let line = 0
  return paths.map((path) => {
    const indent = '  '.repeat(path.length - 1)
    line = lines.findIndex((one, at) => at >= line && one.startsWith(`${indent}${path.at(-1)}: #`)) + 1
    const [field, language = null] = path[0] === 'sections' ? [path[2], path[1]] : path
    const place = { file, line, column: indent.length + 1 }
    return { field: String(field), language: language === null ? null : String(language), place }
  })
}
