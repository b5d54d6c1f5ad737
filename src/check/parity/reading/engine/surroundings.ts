import type { Bound, Quantity } from '../quantity.ts'
import { isInBrackets } from '../span.ts'
import { past, type Source } from './cursor.ts'

/** Words between those that say how exact a number is, and the number: more than a dozen. */
const MAX_BEFORE = 5

const BRACKETS = { open: ['(', '（'], close: [')', '）'], stop: '.' }

/** What stands around a number: about, more than, or so; brackets are asides. */
export function withSurroundings(source: Source, quantity: Quantity): Quantity {
  return {
    ...quantity,
    bound: boundOf(source, quantity) ?? quantity.bound,
    isAside: isInBrackets(source.text, quantity, BRACKETS),
  }
}

function boundOf(source: Source, { start, end }: Quantity): Bound | null {
  const { tokens, lexicon } = source
  const first = indexFrom(source, start)
  for (let at = Math.max(0, first - MAX_BEFORE); at < first; at += 1) {
    const hit = lexicon.bounds.at(tokens, at)
    if (hit === null) continue
    const next = past(source, past(source, hit.next, lexicon.is('of')), lexicon.is('articles'))
    if (hit.next === first || next === first) return hit.value
  }
  return lexicon.boundsAfter.at(tokens, indexFrom(source, end))?.value ?? null
}

/** The first token that begins at a place or behind it. */
function indexFrom({ tokens }: Source, place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
