import { baseLanguage, type LanguageTag } from '../../../domain/language/language.ts'
import { overlapsWith, type Span } from '../reading/span.ts'
import { isTitle, wordsOf } from './in-words.ts'
import { CALENDAR, syllablesIn } from './persons-by-title.ts'
import { TRANSLITERATION } from './scripts.ts'

/** A place that no table knows, by the words around it: 在埃因霍温, 昆山市, “in Eindhoven”. */
export interface PlaceName extends Span {
  /** Whether it is a Chinese name, as such: Kunshan, 昆山. */
  readonly isChinese: boolean
}

/** The places of a text that stand where a place would, without what `taken` has. Of a language other than Chinese and English there are none. */
export function placeNames(
  text: string,
  language: LanguageTag,
  taken: readonly Span[],
): readonly PlaceName[] {
  const places = FINDERS[baseLanguage(language)]?.(text, taken) ?? []
  const takenBy = overlapsWith(taken)
  return places.filter((place) => takenBy(place).length === 0)
}

type Finder = (text: string, taken: readonly Span[]) => readonly PlaceName[]

const FINDERS: Readonly<Record<string, Finder>> = {
  zh: (text, taken) => [...bySound(text, taken), ...townsIn(text)],
  en: inWords,
}

/** Fewer characters in a row are common words, too. */
const LEAST_SIGNS = 3

/** Foreign names behind 在, behind a name that is known, as of a country, or before 市. */
function bySound(text: string, taken: readonly Span[]): readonly PlaceName[] {
  const ends = new Set(taken.map(({ end }) => end))
  const places: PlaceName[] = []
  for (let start = 0; start < text.length; ) {
    let end = start
    while (isOfSound(text.charAt(end))) end += 1
    const isPlaced =
      ends.has(start) ||
      /[在于於从從到赴往抵至]$/.test(text.slice(Math.max(0, start - 1), start)) ||
      /^[市州省郡县縣镇鎮]/.test(text.slice(end, end + 1))
    if (end - start >= LEAST_SIGNS && isPlaced) places.push({ start, end, isChinese: false })
    start = Math.max(end, start + 1)
  }
  return places
}

function isOfSound(character: string): boolean {
  return character !== '·' && character !== '-' && TRANSLITERATION.has(character)
}

/** 昆山市; not 城市, 上市, 超市. */
function townsIn(text: string): readonly PlaceName[] {
  const towns = text.matchAll(
    /\p{Script=Han}(?![城都股上超门門楼夜入集闹开休熊牛债汇利])\p{Script=Han}(?=[市县縣镇鎮])/gu,
  )
  return Array.from(towns, ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isChinese: true,
  })).filter(({ start, end }) => ![...text.slice(start, end)].every((sign) => TRANSLITERATION.has(sign)))
}

const PREPOSITION = /^(?:in|at|from|near|outside|around|via)$/
const NO_PLACE =
  /^(?:spring|summer|autumn|winter|english|chinese|parliament|congress|internet|web|section|article|annex|chapter|part|phase|stage)$/

/** One word with a capital behind a preposition, which no other such word follows. */
function inWords(text: string): readonly PlaceName[] {
  const words = wordsOf(text)
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]]
    if (before === undefined || !PREPOSITION.test(before.written)) return []
    if (text.slice(before.end, word.start) !== ' ' || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.written)) return []
    if (NO_PLACE.test(word.folded) || CALENDAR.test(word.folded) || isTitle(word)) return []
    const goesOn = after !== undefined && /^\p{Lu}/u.test(after.written)
    if (goesOn && text.slice(word.end, after.start) === ' ') return []
    const isChinese = syllablesIn(word.folded) > 1
    return [{ start: word.start, end: word.end, isChinese }]
  })
}
