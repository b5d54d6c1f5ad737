import { CALENDAR, isTitle, type Word, wordsOf } from '../in-words.ts'
import { syllablesIn } from '../mandarin.ts'
import { isPlace, type KnownNames, type PlaceName } from './place-name.ts'
import { beginsTown, townsCalled } from './towns.ts'

const PREPOSITION = /^(?:in|at|from|near|outside|around|via)$/
const NO_PLACE =
  /^(?:spring|summer|autumn|winter|english|chinese|parliament|congress|internet|web|section|article|annex|chapter|part|phase|stage)$/
/** Towns that are called like words, given names or companies: only where a place would stand is it they. */
const ORDINARY = new Set(
  'same long hope most many bar hook split normal reading date much grants sale best grant salt media man peer ask marks manage tar union nice delta ada cut green federal enterprise pong cascade chore price opportunity alice pop java central hot boom sauce sake una reserve bear darwin circle junction gray walker surprise roman gap barry david mobile wise young buy english orange commerce industry liberal independence temple victoria kent hamilton jackson lincoln madison franklin marion monroe jefferson clinton washington bath mission progress liberty providence phoenix eagle progreso george james paul anna maria elizabeth charlotte florence augusta martin miller allen parker taylor nelson murray stanley sidney santos santana rosario trinidad salvador'.split(
    ' ',
  ),
)
/** What a place is, behind its name: Haidian District. */
const UNIT = /^(?:city|county|district|province|prefecture|parish|region|state|oblast|canton|municipality)$/
/** No name of a town has more words. */
const MAX_WORDS = 4
const MOST_LETTERS = 42

/** The towns of an English text: behind a preposition, before a country, in a list with others, or in the list of towns. */
export function placesInWords(text: string, names: KnownNames): readonly PlaceName[] {
  const words = wordsOf(text)
  const places: PlaceName[] = []
  const placesAt = new Map(names.known.filter(isPlace).map(({ start }) => [start, true]))
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const length = word === undefined || !word.isCapital ? 0 : lengthOfPlace(text, words, at, placesAt)
    const last = words[at + length - 1]
    if (word !== undefined && last !== undefined && length > 0)
      places.push({
        start: word.start,
        end: last.end,
        isChinese: length === 1 && syllablesIn(word.folded) > 1,
        meant: townsCalled(text.slice(word.start, last.end), 'Latin'),
      })
    at += Math.max(1, length)
  }
  return places
}

/** How many words of a place stand here; 0 where none does. */
function lengthOfPlace(
  text: string,
  words: readonly Word[],
  at: number,
  placesAt: ReadonlyMap<number, boolean>,
): number {
  const known = lengthOfTown(text, words, at)
  const isBehind = isBehindPreposition(text, words, at)
  if (known === 0) return (isBehind || isBeforeUnit(text, words, at)) && isLonePlace(text, words, at) ? 1 : 0
  const [first, last] = [words[at], words[at + known - 1]]
  if (first === undefined || last === undefined || CALENDAR.test(first.folded)) return 0
  if (goesOn(text, words, at + known - 1)) return 0
  const isBeforePlace = text.startsWith(', ', last.end) && placesAt.has(last.end + 2)
  if (isBehind || isBeforePlace) return known
  const isOrdinary = known === 1 && (ORDINARY.has(first.folded) || isTitle(first) || first.folded.length < 4)
  return isOrdinary || isPartOfName(text, words, at) ? 0 : known
}

function lengthOfTown(text: string, words: readonly Word[], at: number): number {
  const [first, second] = [words[at], words[at + 1]]
  if (first === undefined) return 0
  // Xi’an is one word of a name.
  const isParted = second !== undefined && /^[’']$/.test(text.slice(first.end, second.start))
  if (!beginsTown(isParted ? first.folded + second.folded : first.folded)) return 0
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const last = words[at + length - 1]
    if (last === undefined || last.end - first.start > MOST_LETTERS) continue
    const name = text.slice(first.start, last.end)
    if (!/[,.;:()]/.test(name) && townsCalled(name, 'Latin').length > 0) return length
  }
  return 0
}

function isBehindPreposition(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined &&
    word !== undefined &&
    PREPOSITION.test(before.folded) &&
    text.slice(before.end, word.start) === ' '
  )
}

/** One word with a capital, which no other such word follows. */
function isLonePlace(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.written)) return false
  return (
    !NO_PLACE.test(word.folded) && !CALENDAR.test(word.folded) && !isTitle(word) && !goesOn(text, words, at)
  )
}

/** Whether a word with a capital follows, so that this is the beginning of a longer name. */
function goesOn(text: string, words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]]
  return (
    word !== undefined &&
    after?.isCapital === true &&
    !UNIT.test(after.folded) &&
    /^[ &-]$/.test(text.slice(word.end, after.start))
  )
}

function isBeforeUnit(text: string, words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]]
  if (word === undefined || after === undefined || !UNIT.test(after.folded)) return false
  if (!after.isCapital && !/^(?:district|county|prefecture|parish)$/.test(after.folded)) return false
  return text.slice(word.end, after.start) === ' ' && !isPartOfName(text, words, at)
}

/** Whether the word before is of the same name: Abraham Lincoln. */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined || !before.isCapital) return false
  return /^(?:[ &-]|\. )$/.test(text.slice(before.end, word.start))
}
