/**
 * What typing does to a list of paragraphs. A text with line breaks that is pasted in becomes several of them; the lines of a list
 * or a quote stay together.
 */

export function withParagraph(paragraphs: readonly string[], index: number, text: string): readonly string[] {
  const typed = blocksIn(text)
  const next = [...paragraphs]
  next.splice(index, 1, ...typed)
  // An empty paragraph at the end is where the next one would be written.
  while (next.at(-1) === '') next.pop()
  return next
}

// The first line of a list or a quote.
const KEEPS_LINES = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|>)/

/** Whether Enter goes on with the same list or quote: not on an empty line, which ends it. */
export function goesOn(text: string, cursor: number): boolean {
  return KEEPS_LINES.test(text) && !text.slice(0, cursor).endsWith('\n')
}

function blocksIn(text: string): readonly string[] {
  if (!text.split('\n').some((line) => KEEPS_LINES.test(line))) return text.split(/\s*\n\s*/)
  const blocks: string[] = []
  for (const line of text.split('\n')) {
    const last = blocks.at(-1)
    const isInside = line === '' || KEEPS_LINES.test(line) || /^\s/.test(line)
    if (last !== undefined && KEEPS_LINES.test(last) && isInside)
      blocks[blocks.length - 1] = `${last}\n${line}`
    else if (line.trim() !== '') blocks.push(line)
  }
  return blocks
}

/** In two where the cursor stands; what is selected goes. */
export function splitAt(
  paragraphs: readonly string[],
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const text = paragraphs[index] ?? ''
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()]
  const next = [...paragraphs]
  if (before === '' && after === '') return next
  next.splice(index, 1, ...(after === '' && index === paragraphs.length - 1 ? [before] : [before, after]))
  return next
}

export function mergedWithPrevious(paragraphs: readonly string[], index: number): readonly string[] {
  const [before, text] = [paragraphs[index - 1] ?? '', paragraphs[index] ?? '']
  const needsSpace = /[\w.,;:!?)’”]$/.test(before) && /^[\w(“‘[]/.test(text)
  const next = [...paragraphs]
  next.splice(index - 1, 2, `${before}${needsSpace ? ' ' : ''}${text}`)
  return next
}

/** A text with words put in where the cursor stands, in place of what is selected, and where the cursor is then. */
export function withWords(
  text: string,
  words: string,
  { start, end, isSpaced }: { readonly start: number; readonly end: number; readonly isSpaced: boolean },
): { readonly text: string; readonly cursor: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const lead = isSpaced && /[\p{L}\p{N}.,:;!?)]$/u.test(before) ? ' ' : ''
  const trail = isSpaced && /^[\p{L}\p{N}(]/u.test(after) ? ' ' : ''
  const head = `${before}${lead}${words}`
  return { text: `${head}${trail}${after}`, cursor: head.length }
}
