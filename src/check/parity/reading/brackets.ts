import type { Span } from './span.ts'

/** Brackets that hold more than this are no aside. */
const MAX_ASIDE = 200

export interface BracketMarks {
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
