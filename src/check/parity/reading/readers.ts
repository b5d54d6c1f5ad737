import type { LanguageTag } from '../../../domain/language/language.ts'
import { type Newsletter, readingLanguages } from '../../../domain/newsletter/newsletter.ts'
import type { DateMention } from './date-mention.ts'
import { readDatesEn } from './en/dates-en.ts'
import { readQuantitiesEn } from './en/read-en.ts'
import { idiomsEn } from './en/words-en.ts'
import type { Quantity, Range } from './quantity.ts'
import { blot, blotAll, byPlace, type Span } from './span.ts'
import { readDatesZh } from './zh/dates-zh.ts'
import { readQuantitiesZh } from './zh/read-zh.ts'
import { idiomsZh } from './zh/words-zh.ts'

/** What the rules need to know of a language to compare its numbers and dates with another's. */
interface LanguageReader {
  /** Words that look like numbers and state none. */
  readonly idioms: RegExp
  /** Also blots out what it has read, so that it is not read as a quantity. */
  readDates(text: string): { readonly found: readonly DateMention[]; readonly rest: string }
  readQuantities(text: string): readonly Quantity[]
}

/** By primary language subtag. A further language is one file with a reader, and a line here. */
const readers: ReadonlyMap<string, LanguageReader> = new Map([
  ['zh', { idioms: idiomsZh, readDates: readDatesZh, readQuantities: readQuantitiesZh }],
  ['en', { idioms: idiomsEn, readDates: readDatesEn, readQuantities: readQuantitiesEn }],
])

/** Null where numbers and dates of the language cannot be read; the rules that need no reader still hold. */
export function readerOf(tag: LanguageTag): LanguageReader | null {
  return readers.get(new Intl.Locale(tag).language) ?? null
}

/**
 * The languages of a newsletter whose numbers and dates nobody compares with those of another one: they have no reader,
 * or the first language, beside which all are set, has none. Empty where all are compared, or there is one language.
 */
export function languagesNotCompared(
  newsletter: Pick<Newsletter, 'languages' | 'derived'>,
): readonly LanguageTag[] {
  const [first, ...others] = readingLanguages(newsletter)
  if (first === undefined || others.length === 0) return []
  return readerOf(first) === null ? [first, ...others] : others.filter((tag) => readerOf(tag) === null)
}

interface Reading {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** Reads everything that a text states in numbers; `names` are the stretches whose figures belong to a name. */
export function readText(reader: LanguageReader, text: string, names: readonly Span[]): Reading {
  const plain = blot(withNarrowFigures(text), names)
  const { found, rest } = reader.readDates(blotAll(plain, reader.idioms))
  return { dates: found.toSorted(byPlace), quantities: joinRanges(rest, reader.readQuantities(rest)) }
}

/** Full-width figures and signs as ASCII, one character for one. */
function withNarrowFigures(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．＄]/g, (character) => character.normalize('NFKC'))
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u202F', ' ')
}

/** What stands between the two numbers of a range or a list. */
const BETWEEN = /^\s*(?:至|到|～|~|-|–|—|−|和|与|、|或|to|and|or|through|,)\s*(?:US\$|HK\$|\$|€|£|¥|RMB)?\s*$/

/** Gives a number what only its neighbour in a range or a list says: the percent of 6.7 and 12 percent, the 亿元 of 80至100亿元. */
function joinRanges(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const sorted = quantities.toSorted(byPlace)
  for (let at = sorted.length - 2; at >= 0; at -= 1) {
    const [first, second] = [sorted[at], sorted[at + 1]]
    if (first && second && isBetween(text.slice(first.end, second.start))) sorted[at] = joined(first, second)
  }
  return sorted
}

function isBetween(words: string): boolean {
  return words.length < 16 && BETWEEN.test(words)
}

function joined(first: Quantity, second: Quantity): Quantity {
  if (first.kind !== 'count' || first.unit !== null) return first
  const isPercent = second.kind === 'share' && second.digits > 0
  const factor = isPercent ? 0.01 : second.scale
  const isTaken = isPercent || second.unit !== null || second.kind === 'points' || second.scale > 1
  if (!isTaken || (second.kind !== 'count' && second.kind !== 'points' && !isPercent)) return first
  const scaled = first.readings.map((range) => times(range, factor))
  const readings =
    first.scale === 1 && factor !== 1 ? [...scaled, ...(isPercent ? [] : first.readings)] : first.readings
  return {
    ...first,
    kind: second.kind,
    unit: second.unit,
    readings: readings as [Range, ...Range[]],
    isWeak: false,
  }
}

function times({ low, high }: Range, factor: number): Range {
  const product = (value: number) => (factor < 1 ? Number((value * factor).toPrecision(12)) : value * factor)
  return { low: product(low), high: product(high) }
}
