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

interface Scanned<T> {
  readonly found: readonly T[]
  /** The text with all that was read blanked out; as long as the text itself. */
  readonly rest: string
}

/** Runs scanners in order of precedence: what one has read, the next ones do not see. */
export function scan<T>(text: string, scanners: readonly Scanner<T>[]): Scanned<T> {
  const found: T[] = []
  let rest = text
  for (const { pattern, read } of scanners) {
    const spans: Span[] = []
    // `matchAll` would copy every pattern for every text.
    pattern.lastIndex = 0
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      const items = read(match)
      if (items === null) continue
      found.push(...items)
      spans.push(spanOf(match))
    }
    rest = blankOut(rest, spans)
  }
  return { found, rest }
}

/** Blanks out every match: words that look like something to be read and are not. */
export function blankOutAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => READ.repeat(match.length))
}

/** Blanks out stretches that may overlap, in one pass. */
export function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let done = 0
  for (const { start, end } of spans.toSorted(byPlace)) {
    if (end <= done) continue
    parts.push(text.slice(done, Math.max(done, start)), READ.repeat(end - Math.max(done, start)))
    done = end
  }
  return parts.join('') + text.slice(done)
}

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** Two stretches overlap only where they share such a part of the text. */
const PART = 64

/** Finds which of many stretches another one overlaps, in time that does not grow with their number. */
export function overlapsWith<T extends Span>(spans: readonly T[]): (other: Span) => readonly T[] {
  // Most texts have nothing to be asked for.
  let byPart: ReadonlyMap<number, readonly T[]> | null = null
  return (other) => {
    byPart ??= groupByPart(spans)
    const found = new Set<T>()
    for (let part = partOf(other.start); part <= partOf(other.end); part += 1)
      for (const span of byPart.get(part) ?? [])
        if (span.start < other.end && span.end > other.start) found.add(span)
    return [...found]
  }
}

function groupByPart<T extends Span>(spans: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const byPart = new Map<number, T[]>()
  for (const span of spans)
    for (let part = partOf(span.start); part <= partOf(span.end); part += 1) {
      const inPart = byPart.get(part)
      if (inPart === undefined) byPart.set(part, [span])
      else inPart.push(span)
    }
  return byPart
}

function partOf(place: number): number {
  return Math.floor(place / PART)
}

/** Brackets that hold more than this are no aside. */
const MAX_ASIDE = 200

interface BracketMarks {
  readonly open: readonly string[]
  readonly close: readonly string[]
  /** Ends a sentence: a bracket that is closed behind it was never meant to be. */
  readonly stop: string
}

/** Whether a stretch of a text stands in brackets. */
export function isInBrackets(
  text: string,
  { start, end }: Span,
  { open, close, stop }: BracketMarks,
): boolean {
  const before = text.slice(Math.max(0, start - MAX_ASIDE), start + 1)
  const after = text.slice(end, end + MAX_ASIDE)
  const last = (marks: readonly string[]) => Math.max(...marks.map((mark) => before.lastIndexOf(mark)))
  const closing = [...after].find((character) => close.includes(character) || character === stop)
  return last(open) > last(close) && closing !== undefined && closing !== stop
}
