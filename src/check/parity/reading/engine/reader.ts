import type { LanguageTag } from '../../../../domain/language/language.ts'
import type { DateMention } from '../date-mention.ts'
import { powersInFigures } from '../powers.ts'
import type { Quantity } from '../quantity.ts'
import { betweenPattern, joinRanges } from '../ranges.ts'
import type { LanguageReader } from '../reading.ts'
import { blotAll, scan } from '../span.ts'
import type { Source } from './cursor.ts'
import { datesAt } from './dates.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { quantitiesAt } from './quantities.ts'
import { withSurroundings } from './surroundings.ts'
import { tokensOf } from './tokens.ts'
import type { LanguageWords } from './words.ts'
import { yearFirstAt } from './year-first.ts'

/** Reads texts by the words of their language: from left to right, dates before amounts, the longest words first. */
export function createReader(words: LanguageWords, tag: LanguageTag): LanguageReader {
  // CLDR is asked once, when a text is read for the first time.
  let lexicon: Lexicon | null = null
  const between = betweenPattern((words.between ?? '').split('|').filter((word) => word !== ''))
  return {
    read(text) {
      lexicon ??= lexiconOf(words, tag)
      const plain = words.idioms === undefined ? text : blotAll(text, words.idioms)
      const powers = scan(plain, powersInFigures)
      const source: Source = { text, tokens: tokensOf(powers.rest, lexicon.writing), lexicon }
      const dates: DateMention[] = []
      const quantities: Quantity[] = [...powers.found]
      for (let at = 0; at < source.tokens.length; ) at = readAt(source, at, { dates, quantities })
      const surrounded = quantities.map((quantity) => withSurroundings(source, quantity))
      return { dates, quantities: joinRanges(text, surrounded, between) }
    },
  }
}

function readAt(source: Source, at: number, into: { dates: DateMention[]; quantities: Quantity[] }): number {
  const token = source.tokens[at]
  if (token === undefined || !mayBegin(source, at)) return at + 1
  const dates = yearFirstAt(source, at) ?? datesAt(source, at)
  if (dates !== null && dates.next > at) {
    into.dates.push(...dates.found)
    return dates.next
  }
  const quantities = quantitiesAt(source, at)
  if (quantities === null || quantities.next <= at) return at + 1
  into.quantities.push(...quantities.found)
  return quantities.next
}

function mayBegin({ tokens, lexicon }: Source, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'figures') return true
  return (
    lexicon.isBeginning(token) ||
    (token.kind === 'word'
      ? isSpelt(token.text, lexicon) || /^[IVX]+e?$/.test(token.raw)
      : /^[-−]$/.test(token.raw))
  )
}

function isSpelt(word: string, { words }: Lexicon): boolean {
  return (words.compound?.(word) ?? words.ordinalOf?.(word) ?? null) !== null
}
