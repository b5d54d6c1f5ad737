import { isScalar, parseDocument, type Scalar } from 'yaml'
import type { RecordPath } from '../../domain/newsletter/content.ts'

/** A text of a record that may be fixed, and how. */
export interface ScalarFix {
  readonly path: RecordPath
  readonly fix: (text: string) => string
}

interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Fixes texts of a YAML file where they stand, so that comments, order, quoting and line breaks of everything else stay
 * byte for byte. A text whose new form would not be plain YAML any more is put in double quotes. Paths that lead to no
 * text are passed over.
 */
export function fixScalars(source: string, fixes: readonly ScalarFix[]): string {
  const document = parseDocument(source, { version: '1.2', schema: 'core' })
  const splices = fixes.flatMap(({ path, fix }) => {
    const node = document.getIn(path, true)
    return isScalar(node) && typeof node.value === 'string' ? (spliceOf(source, node, fix) ?? []) : []
  })
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: fixed }) => text.slice(0, from) + fixed + text.slice(to), source)
}

function spliceOf(source: string, node: Scalar, fix: ScalarFix['fix']): Splice | null {
  if (!node.range) return null
  const [from, to] = node.range
  const written = source.slice(from, to)
  const fixed = fixWritten(written, node, fix)
  return fixed === written ? null : { from, to, text: fixed }
}

function fixWritten(written: string, node: Scalar, fix: ScalarFix['fix']): string {
  const value = String(node.value)
  if (fix(value) === value) return written
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    // The first line is the header, `|` or `>`, perhaps with a comment.
    const start = written.indexOf('\n') + 1
    return written.slice(0, start) + fix(written.slice(start))
  }
  const fixed = node.type === 'PLAIN' ? fix(written) : null
  return fixed !== null && staysPlain(fixed, written) ? fixed : JSON.stringify(fix(value))
}

/** Whether nothing came in that YAML reads as its own. */
function staysPlain(fixed: string, written: string): boolean {
  const own = (text: string) => text.replace(/[^:,[\]{}#"'&*!|>%@`?]/g, '').length
  return own(fixed) <= own(written) && !/^[-?:,[\]{}#&*!|>'"%@`]/.test(fixed)
}
