import { isScalar, parseDocument, type Scalar } from 'yaml'
import type { RecordPath } from '../../domain/newsletter/content.ts'

/** A text of a record that may be mended, and how. */
export interface ScalarFix {
  readonly path: RecordPath
  readonly mend: (text: string) => string
}

interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Mends texts of a YAML file where they stand, so that comments, order, quoting and line breaks of everything else stay
 * byte for byte. A text whose new form would not be plain YAML any more is put in double quotes. Paths that lead to no
 * text are passed over.
 */
export function fixScalars(source: string, mends: readonly ScalarFix[]): string {
  const document = parseDocument(source, { version: '1.2', schema: 'core' })
  const splices = mends.flatMap(({ path, mend }) => {
    const node = document.getIn(path, true)
    return isScalar(node) && typeof node.value === 'string' ? (spliceOf(source, node, mend) ?? []) : []
  })
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: mended }) => text.slice(0, from) + mended + text.slice(to), source)
}

function spliceOf(source: string, node: Scalar, mend: ScalarFix['mend']): Splice | null {
  if (!node.range) return null
  const [from, to] = node.range
  const written = source.slice(from, to)
  const mended = fixWritten(written, node, mend)
  return mended === written ? null : { from, to, text: mended }
}

function fixWritten(written: string, node: Scalar, mend: ScalarFix['mend']): string {
  const value = String(node.value)
  if (mend(value) === value) return written
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    // The first line is the header, `|` or `>`, perhaps with a comment.
    const start = written.indexOf('\n') + 1
    return written.slice(0, start) + mend(written.slice(start))
  }
  const mended = node.type === 'PLAIN' ? mend(written) : null
  return mended !== null && staysPlain(mended, written) ? mended : JSON.stringify(mend(value))
}

/** Whether nothing came in that YAML reads as its own. */
function staysPlain(mended: string, written: string): boolean {
  const own = (text: string) => text.replace(/[^:,[\]{}#"'&*!|>%@`?]/g, '').length
  return own(mended) <= own(written) && !/^[-?:,[\]{}#&*!|>'"%@`]/.test(mended)
}
