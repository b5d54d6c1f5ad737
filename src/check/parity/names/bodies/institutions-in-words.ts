import { type Word, wordsOf } from '../in-words.ts'
import type { FoundName } from '../known-names.ts'
import { syllablesIn } from '../mandarin.ts'
import { edgeOfName } from '../name-edge.ts'
import { townsCalled } from '../places/towns.ts'
import { type Institution, type InstitutionKind, isTownOrRegion } from './institution.ts'

const HEADS: ReadonlyMap<string, InstitutionKind> = new Map(
  Object.entries({
    school:
      'university universitat universite universidad universita universiteit college polytechnic politecnico school',
    hospital: 'hospital hospitals clinic infirmary',
    court: 'court tribunal',
    police: 'police',
    bank: 'bank',
    airport: 'airport',
    museum: 'museum',
    company: 'company corporation corp group holdings electric power motors steel telecom',
  } satisfies Record<InstitutionKind, string>).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as InstitutionKind] as const),
  ),
)

/** Words of such names that many have: what they teach, judge or sell, and where in a country they are. */
const COMMON = new Set(
  'a the of for and in at de la di del der fur et science sciences technology technical technological normal medical medicine agricultural agriculture engineering information electronic economics economic finance business law political foreign studies languages national federal state royal central international free open applied arts education teachers management people intermediate high higher supreme district appeal appeals constitutional administrative general children women city municipal county provincial department force service services northern southern eastern western north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern capital reserve commercial development investment cooperative industrial industry first second third affiliated teaching community academic institute centre center academy electric power company corporation group holdings limited ltd inc gas energy water'.split(
    ' ',
  ),
)
const MOST_WORDS = 7
const GAP = /^(?: |, |-|’| & )$/

/** Universities, hospitals, courts, banks and others of an English text, with what they are called after. */
export function institutionsInWords(text: string, known: readonly FoundName[]): readonly Institution[] {
  const words = wordsOf(text)
  const places = new Map(known.filter(isTownOrRegion).map((place) => [place.start, place]))
  const found: Institution[] = []
  let floor = 0
  for (const [at, head] of words.entries()) {
    const kind = kindOf(head)
    if (kind === null || at < floor) continue
    const walk = {
      at,
      floor,
      most: MOST_WORDS,
      gap: GAP,
      isPart: ({ isCapital }: Word) => isCapital,
      isBetween: (word: Word, to: number) => isBetween(words, word, to),
    }
    const edge = edgeOfName(text, words, { ...walk, step: -1 })
    const first = words[edge]?.folded === 'the' ? edge + 1 : edge
    const last = edgeOfName(text, words, { ...walk, step: 1 })
    const named = words.slice(first, last + 1)
    const [start, end] = [named[0]?.start ?? head.start, named.at(-1)?.end ?? head.end]
    floor = last + 1
    const institution = { start, end, kind, place: placeIn(text, named, places) }
    const proper = institution.place === null ? properIn(named, at - first) : null
    if (institution.place !== null || proper !== null) found.push({ ...institution, proper })
  }
  return found
}

function kindOf({ isCapital, folded }: Word): InstitutionKind | null {
  return isCapital ? (HEADS.get(folded) ?? null) : null
}

/** “of”, and the s of “People’s”. “Utrecht University and Bank of England” are two. */
function isBetween(words: readonly Word[], { folded }: Word, at: number): boolean {
  if (folded === 's') return /^(?:people|children|women|king|queen)$/.test(words[at - 1]?.folded ?? '')
  return /^(?:of|for|and|de|di|la|der)$/.test(folded) && !(folded === 'and' && isHeadAfter(words, at))
}

function isHeadAfter(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 4).some((word) => kindOf(word) !== null)
}

function placeIn(text: string, named: readonly Word[], places: ReadonlyMap<number, FoundName>) {
  for (const [at, word] of named.entries()) {
    const known = places.get(word.start)
    if (known !== undefined) return { text: text.slice(known.start, known.end), meant: known.meant }
    if (COMMON.has(word.folded) || !word.isCapital) continue
    for (let length = Math.min(3, named.length - at); length > 0; length -= 1) {
      const called = text.slice(word.start, named[at + length - 1]?.end)
      const meant = townsCalled(called, 'Latin')
      if (meant.length > 0) return { text: called, meant }
    }
  }
  return null
}

function properIn(named: readonly Word[], head: number) {
  const proper = named.find((word) => word.isCapital && !COMMON.has(word.folded) && kindOf(word) === null)
  if (proper === undefined) return null
  const isBehindOf = named.indexOf(proper) > head
  return { text: proper.written, isBySound: isBehindOf || syllablesIn(proper.folded) > 1 }
}
