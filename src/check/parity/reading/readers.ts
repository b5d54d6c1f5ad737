import type { LanguageTag } from '../../../domain/language/language.ts'
import type { DateMention } from './date-mention.ts'
import { readDatesEn } from './en/dates-en.ts'
import { readQuantitiesEn } from './en/read-en.ts'
import { idiomsEn } from './en/words-en.ts'
import { joinRanges } from './join-ranges.ts'
import type { Quantity } from './quantity.ts'
import { blot, blotAll, byPlace, type Span } from './span.ts'
import { readDatesZh } from './zh/dates-zh.ts'
import { readQuantitiesZh } from './zh/read-zh.ts'
import { idiomsZh } from './zh/words-zh.ts'

/** What the rules need to know of a language to compare its numbers and dates with another's. */
export interface LanguageReader {
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

export interface Reading {
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
