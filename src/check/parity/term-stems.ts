import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { baseLanguage, type LanguageTag } from '../../domain/language/language.ts'
import type { Span } from './reading/span.ts'

type Stemmer = (word: string) => string

/** By Snowball. English has its own few endings, with which its figures were measured. */
const stemmers: ReadonlyMap<string, Stemmer> = new Map([
  // Snowball takes the last letters of these for an ending, and only where no other one follows.
  ['de', (word) => /^.{0,60}(?:system|problem)(?=(?:e|en|s|es)?$)/u.exec(word)?.[0] ?? german(word)],
  ['es', spanish],
  // Snowball leaves the plural of short words: loi, lois.
  ['fr', (word) => french(word).replace(/(?<=\p{L}{3})[sx]$/u, '')],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
  ['ru', russian],
])

/** A word by its stem, where it stands. */
export interface StemmedWord extends Span {
  readonly stem: string
}

/**
 * Where a text has a name in any of its forms: gesetzlichen for gesetzlich, законом for закон. Null for a language whose words
 * are not cut to stems here.
 */
export function findStems(text: string, name: string, tag: LanguageTag): readonly Span[] | null {
  const language = baseLanguage(tag)
  const stem = stemmers.get(language)
  if (stem === undefined) return null
  const wanted = stemsOfName(name, language, stem)
  const { words, places } = stemmedText(text, language, stem)
  return (places.get(wanted[0]?.stem ?? '') ?? [])
    .filter((at) =>
      wanted.every((word, offset) => isAt(text, { words, at: at + offset, isFirst: offset === 0 }, word)),
    )
    .map((at) => ({ start: words[at]?.start ?? 0, end: words[at + wanted.length - 1]?.end ?? 0 }))
}

interface WordPlace {
  readonly words: readonly StemmedWord[]
  readonly at: number
  readonly isFirst: boolean
}

function isAt(text: string, { words, at, isFirst }: WordPlace, { stem }: StemmedWord): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined || word.stem !== stem) return false
  return isFirst || BETWEEN.test(text.slice(before?.end, word.start))
}

/** What may stand between the words of a name. */
const BETWEEN = /^[\s\-‑'’]{1,4}$/

interface StemmedText {
  readonly words: readonly StemmedWord[]
  /** Which words have a stem. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** The words of a text by their stems. Null for a language whose words are not cut to stems here. */
export function stemmedWords(text: string, tag: LanguageTag): readonly StemmedWord[] | null {
  const stem = stemmers.get(baseLanguage(tag))
  return stem === undefined ? null : wordsOf(text, stem)
}

/** Whether the words of a language are cut to stems here. */
export function hasStems(tag: LanguageTag): boolean {
  return stemmers.has(baseLanguage(tag))
}

/** A paragraph is asked for each name of a glossary: the last few are kept. */
const texts = new Map<string, StemmedText>()
const MAX_TEXTS = 8

function stemmedText(text: string, language: string, stem: Stemmer): StemmedText {
  const key = `${language} ${text}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const words = wordsOf(text, stem)
  const places = Map.groupBy(words.keys(), (at) => words[at]?.stem ?? '')
  if (texts.size >= MAX_TEXTS) texts.delete(texts.keys().next().value ?? '')
  texts.set(key, { words, places })
  return { words, places }
}

// A glossary has hundreds of names.
const names = new Map<string, readonly StemmedWord[]>()
const MAX_NAMES = 20_000

function stemsOfName(name: string, language: string, stem: Stemmer): readonly StemmedWord[] {
  const key = `${language} ${name}`
  const words = names.get(key) ?? wordsOf(name, stem)
  if (names.size > MAX_NAMES) names.clear()
  names.set(key, words)
  return words
}

const WORD = /[\p{L}\p{M}\d]+/gu

/** No word is longer: what is, is not cut, so that the time grows as the text does. */
const MAX_WORD = 60

function wordsOf(text: string, stem: Stemmer): readonly StemmedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    stem: isInflected(written) ? stem(written.toLowerCase().replaceAll('ё', 'е')) : written,
  }))
}

/** An abbreviation has no endings, and is another word than the small letters: IA, US, KI. */
function isInflected(word: string): boolean {
  return word.length <= MAX_WORD && (/\p{Ll}/u.test(word) || word.length > MAX_ABBREVIATION)
}

const MAX_ABBREVIATION = 5
