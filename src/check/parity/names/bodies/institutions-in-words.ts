import { type Word, wordsOf } from '../in-words.ts'
import type { FoundName } from '../known-names.ts'
import { syllablesIn } from '../mandarin.ts'
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

/** Universities, hospitals, courts, banks and others of an English text, with what they are called after. */
export function institutionsInWords(text: string, known: readonly FoundName[]): readonly Institution[] {
  const words = wordsOf(text)
  const places = new Map(known.filter(isTownOrRegion).map((place) => [place.start, place]))
  const found: Institution[] = []
  let floor = 0
  for (const [at, head] of words.entries()) {
    const kind = kindOf(head)
    if (kind === null || at < floor) continue
    const edge = edgeOf(text, words, { at, step: -1, floor })
    const first = words[edge]?.folded === 'the' ? edge + 1 : edge
    const last = edgeOf(text, words, { at, step: 1, floor })
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

interface Walk {
  readonly at: number
  readonly step: 1 | -1
  readonly floor: number
}

/** The last word with a capital on one side, over such words as “of”. */
function edgeOf(text: string, words: readonly Word[], { at, step, floor }: Walk): number {
  let edge = at
  for (let to = at + step; Math.abs(to - at) <= MOST_WORDS && to >= floor; to += step) {
    const [word, near] = [words[to], words[to - step]]
    if (word === undefined || near === undefined) break
    const between = step === 1 ? text.slice(near.end, word.start) : text.slice(word.end, near.start)
    if (!/^(?: |-|’|, (?=$)| & )$/.test(between)) break
    if (word.isCapital) edge = to
    else if (!(/^(?:of|for|and|de|di|la|der)$/.test(word.folded) || (word.folded === 's' && between === '’')))
      break
    // “Utrecht University and Bank of England” are two.
    if (word.folded === 'and' && isHeadAfter(words, to)) break
  }
  return edge
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
