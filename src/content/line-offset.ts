/**
 * Where a line of a text value begins in the YAML source in which the value stands from `start` to `end`; lines count from 0.
 * A literal block (`|`) has the lines of its value. Any other text is folded: a line break is a space, and each empty line is
 * a line break.
 */
export function lineOffset(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  line: number,
): number {
  const sign = source.charAt(start)
  const isLiteral = sign === '|'
  // The first line of a block is its sign; what is above the text.
  let offset = sign === '|' || sign === '>' ? source.indexOf('\n', start) + 1 : start
  let at = 0
  for (const text of source.slice(offset, end).split('\n')) {
    const isEmpty = text.trim() === ''
    if (at >= line && !isEmpty) return offset + text.length - text.trimStart().length
    if (isLiteral || isEmpty) at += 1
    offset += text.length + 1
  }
  return start
}
