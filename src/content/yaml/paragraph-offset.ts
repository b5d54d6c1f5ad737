/** Where the paragraph with this index begins in the source of a text value that stands from `start` to `end`. */
export function paragraphOffset(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  index: number,
): number {
  const isBlock = /^[|>]/.test(source.slice(start, start + 1))
  // The first line of a block is its sign; what is above the paragraphs.
  let offset = isBlock ? source.indexOf('\n', start) + 1 : start
  let [paragraph, isInside] = [-1, false]
  for (const line of source.slice(offset, end).split('\n')) {
    const hasText = line.trim() !== ''
    if (hasText && !isInside) paragraph += 1
    if (paragraph === index) return offset + line.length - line.trimStart().length
    isInside = hasText
    offset += line.length + 1
  }
  return start
}
