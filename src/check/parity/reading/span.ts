/** A stretch of a text, in string indexes: from `start` up to but without `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Reads what one pattern finds; null leaves the match to the patterns that come after. */
export interface Scanner<T> {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => readonly T[] | null
}

/** Takes the place of text that is read, so that nothing else reads it again. */
const READ = '\uFFFC'

export interface Scanned<T> {
  readonly found: readonly T[]
  /** The text with all that was read blotted out; as long as the text itself. */
  readonly rest: string
}

/** Runs scanners in order of precedence: what one has read, the next ones do not see. */
export function scan<T>(text: string, scanners: readonly Scanner<T>[]): Scanned<T> {
  const found: T[] = []
  let rest = text
  for (const { pattern, read } of scanners) {
    for (const match of rest.matchAll(pattern)) {
      const items = read(match)
      if (items === null) continue
      found.push(...items)
      rest = blot(rest, spanOf(match))
    }
  }
  return { found, rest }
}

/** Blots out every match: words that look like something to be read and are not. */
export function blotAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => READ.repeat(match.length))
}

export function blot(text: string, { start, end }: Span): string {
  return text.slice(0, start) + READ.repeat(end - start) + text.slice(end)
}

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
