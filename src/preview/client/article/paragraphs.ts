/** What typing does to a list of paragraphs. A text with line breaks that is pasted in becomes several of them. */

export function withParagraph(paragraphs: readonly string[], index: number, text: string): readonly string[] {
  const typed = text.split(/\s*\n\s*/)
  const next = [...paragraphs]
  next.splice(index, 1, ...typed)
  // An empty paragraph at the end is where the next one would be written.
  while (next.at(-1) === '') next.pop()
  return next
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
