import { baseLanguage, type LanguageTag } from '../../../domain/language/language.ts'
import { type Newsletter, readingLanguages } from '../../../domain/newsletter/newsletter.ts'
import { createReader } from './engine/reader.ts'
import type { LanguageWords } from './engine/words.ts'
import { ar } from './languages/ar.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { ru } from './languages/ru.ts'
import { zh } from './languages/zh.ts'
import type { LanguageReader, Reading } from './reading.ts'
import { blankOut, byPlace, type Span } from './span.ts'

/** By primary language subtag. A further language is one file in `languages/`, and a name here. */
const languages: ReadonlyMap<string, LanguageWords> = new Map(
  [ar, de, en, es, fr, ja, ko, ru].map((words) => [words.tag, words]),
)

// One for each tag that a newsletter has, so it stays small.
const readers = new Map<LanguageTag, LanguageReader>()

/** A language without words of its own is read in figures, percent and dates, as CLDR says that it writes them. */
export function readerOf(tag: LanguageTag): LanguageReader {
  const known = readers.get(tag) ?? openReader(tag)
  readers.set(tag, known)
  return known
}

function openReader(tag: LanguageTag): LanguageReader {
  const language = baseLanguage(tag)
  return language === 'zh'
    ? zh
    : createReader(languages.get(language) ?? { tag: language, percent: '%' }, tag)
}

/** The languages of a newsletter that are compared with another one, and of which only figures, percent and dates are read. */
export function languagesReadInFigures(
  newsletter: Pick<Newsletter, 'languages' | 'derived'>,
): readonly LanguageTag[] {
  const compared = readingLanguages(newsletter)
  return compared.length < 2 ? [] : compared.filter((tag) => !hasWords(baseLanguage(tag)))
}

function hasWords(language: string): boolean {
  return language === 'zh' || languages.has(language)
}

/** Reads everything that a text states in numbers; `names` are the stretches whose figures belong to a name. */
export function readText(reader: LanguageReader, text: string, names: readonly Span[]): Reading {
  const { dates, quantities } = reader.read(blankOut(withPlainFigures(text), names))
  return { dates: dates.toSorted(byPlace), quantities }
}

/** Figures and signs of every width and script as ASCII, one character for one. */
function withPlainFigures(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．，＄\u00A0\u202F\u2009]/g, (character) => character.normalize('NFKC'))
    .replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replace(/(?<=\d)[٫٬](?=\d)/g, (mark) => (mark === '٫' ? '.' : ','))
}
