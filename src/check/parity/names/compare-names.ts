import type { LanguageTag } from '../../../domain/language/language.ts'
import { msg, named } from '../../../domain/language/message.ts'
import { pairUp } from '../pair-up.ts'
import { blankOut } from '../reading/span.ts'
import type { Finding, Mark, ParityRule, Passage, Side, TextPair } from '../text-pair.ts'
import { pathOf, wordsOf } from '../text-pair.ts'
import {
  type InstitutionSide,
  otherInstitutions,
  type PlacedInstitution,
} from './bodies/compare-institutions.ts'
import { isHeard, isRead } from './heard-names.ts'
import { areAlike, isSameOrPart, kindOf, type Named, type NameSort } from './known-names.ts'
import { type NamesOfPassage, namesIn, type PlacedName } from './names-in.ts'
import { compareSurnames } from './people/chinese-surnames.ts'
import { isPinyinName } from './people/persons-in-words.ts'
import { waysToWrite } from './places/towns.ts'
import { fold } from './scripts.ts'

/**
 * Where both sides name somebody or something that the other side does not, of one sort and in one paragraph, one of them is
 * wrong. A name that one side alone has says nothing: texts call people by their office, and places by who governs there.
 */
export const knownNames: ParityRule = (pair) => {
  const a = readSide(pair, pair.a)
  const b = readSide(pair, pair.b)
  const pairs = pair.blocks.flatMap((block) => {
    const lonelyA = lonelyIn(block.a, a, b)
    if (lonelyA.length === 0) return []
    const lonelyB = lonelyIn(block.b, b, a)
    // Where there is but one, a sentence may begin with it or end with it.
    const most = lonelyA.length === 1 && lonelyB.length === 1 ? 1 : MOST_DISTANT
    return pairUp(lonelyA, lonelyB, (x, y) => likeness(x, y, most)).pairs
  })
  const findings = pairs
    .slice(0, MAX_PAIRS)
    .filter(([x, y]) => !isHeardIn(x, y, b) && !isHeardIn(y, x, a))
    .map(([x, y]) => tell(pair, x, y))
  const isTold = ({ passage, start, end }: PlacedName) =>
    findings.some(({ marks }) =>
      marks.some((mark) => mark.passage === passage && mark.start < end && mark.end > start),
    )
  for (const [x, y] of institutionPairs(pair, a, b))
    if (!isTold(x) && !isTold(y)) findings.push(tell(pair, x, y))
  return [...new Map(findings.map((finding) => [finding.of, finding])).values()]
}

/** More than a record has; listening for each takes a while. */
const MAX_PAIRS = 50

interface ReadNames {
  readonly language: LanguageTag
  /** The text of the side without the names that the table knows. */
  readonly unknown: () => string
  /** The whole text, as letters are compared. */
  readonly folded: () => string
  readonly byPassage: ReadonlyMap<Passage, NamesOfPassage>
  readonly meant: ReadonlySet<Named>
}

function readSide(pair: TextPair, side: Side): ReadNames {
  const byPassage = new Map(side.passages.map((passage) => [passage, namesIn(passage, pair.glossary)]))
  const meant = new Set([...byPassage.values()].flatMap(({ names }) => names.flatMap((name) => name.meant)))
  const withoutKnown = ([{ text }, { names }]: readonly [Passage, NamesOfPassage]) =>
    blankOut(
      text,
      names.filter((name) => name.meant.length > 0),
    )
  let unknown: string | null = null
  let folded: string | null = null
  return {
    language: side.language,
    byPassage,
    meant,
    unknown: () => {
      unknown ??= [...byPassage].map(withoutKnown).join('\n')
      return unknown
    },
    folded: () => {
      folded ??= fold([...byPassage.keys()].map(({ text }) => text).join('\n'))
      return folded
    },
  }
}

function institutionPairs(pair: TextPair, a: ReadNames, b: ReadNames) {
  const sides = { a: institutionSide(a), b: institutionSide(b) }
  if (sides.a.institutions.length === 0 || sides.b.institutions.length === 0) return []
  const inBlock = (passages: readonly Passage[], { byPassage }: ReadNames) =>
    passages.flatMap((passage) => byPassage.get(passage)?.institutions ?? []).slice(0, MAX_LONELY)
  return pair.blocks.flatMap((block) =>
    otherInstitutions(inBlock(block.a, a), inBlock(block.b, b), sides).map(
      ([x, y]) => [placedAs(x), placedAs(y)] as const,
    ),
  )
}

function institutionSide({ byPassage, meant }: ReadNames): InstitutionSide {
  const institutions = [...byPassage.values()].flatMap((it) => it.institutions)
  const text = institutions.length === 0 ? '' : [...byPassage.keys()].map((it) => it.text).join('\n')
  return { institutions, text, meant }
}

function placedAs({
  passage,
  start,
  end,
  meant,
}: PlacedInstitution & { readonly passage: Passage }): PlacedName {
  return { passage, start, end, meant, sort: 'organisation', subjects: [], isSure: true, isChinese: null }
}

/** More names that the other side lacks are a text of its own, or a list. */
const MAX_LONELY = 12

/** The names of a block that the other side does not answer, each once. */
function lonelyIn(passages: readonly Passage[], own: ReadNames, other: ReadNames): readonly PlacedName[] {
  const seen = new Set<Named>()
  return (
    passages
      .flatMap((passage) => own.byPassage.get(passage)?.names ?? [])
      .filter((name) => {
        if (!name.isSure || isAnswered(name, own.meant, other.meant)) return false
        if (name.meant.some((one) => seen.has(one))) return false
        for (const one of name.meant) seen.add(one)
        return true
      })
      .slice(0, MAX_LONELY)
      // Where the other side has a body for the same, the two may be one.
      .map((name) => (name.subjects.some((one) => other.meant.has(one)) ? { ...name, subjects: [] } : name))
  )
}

function isAnswered({ meant }: PlacedName, own: ReadonlySet<Named>, others: ReadonlySet<Named>): boolean {
  return meant.some((one) => {
    if (others.has(one) || (standsForWhole(one, own) && others.has(one.partOf))) return true
    for (const other of others) if (other.partOf === one && standsForWhole(other, own)) return true
    return false
  })
}

/**
 * Whether a part may stand for the whole where a side has the one or the other: a capital for its country, a service for its firm. It does not where that
 * side names both: “Kigali, the capital of Rwanda”.
 */
function standsForWhole(part: Named, own: ReadonlySet<Named>): part is Named & { readonly partOf: Named } {
  if (part.partOf === null) return false
  return !(part.sort === 'city' || part.sort === 'company') || !(own.has(part) && own.has(part.partOf))
}

/** Names that stand at other ends of their paragraphs are not for each other, as a share of its length. */
const MOST_DISTANT = 0.6

function likeness(x: PlacedName, y: PlacedName, most: number): number | null {
  if (!areSetSide(x.passage, y.passage) || !canContradict(x, y)) return null
  const distance = Math.abs(placeOf(x) - placeOf(y))
  // A place may be that of a body: they are compared by what they are called after.
  const isPlace = kindOf(sortsOf(x)[0] ?? 'person') === 'place'
  return distance > (isPlace ? MOST_DISTANT : most) ? null : 1 - distance
}

/** A subject is no translation of a preheader. */
function areSetSide(x: Passage, y: Passage): boolean {
  if (x.block !== null || y.block !== null) return true
  const fieldOf = ({ path, language }: Passage) => path.filter((key) => key !== language).join('.')
  return fieldOf(x) === fieldOf(y)
}

function placeOf({ passage, start }: PlacedName): number {
  return start / Math.max(1, passage.text.length)
}

function canContradict(x: PlacedName, y: PlacedName): boolean {
  if (x.meant.some((one) => y.meant.some((other) => isSameOrPart(one, other)))) return false
  if (x.isChinese !== y.isChinese && !areOtherPeople(x, y)) return false
  const areTellingSubjects = x.subjects.length > 0 && y.subjects.length > 0
  const areComparable =
    isBySubject(x) === isBySubject(y)
      ? areAlike
      : (one: NameSort, other: NameSort) => areTellingSubjects && kindOf(one) === kindOf(other)
  return sortsOf(x).some((sort) => sortsOf(y).some((other) => areComparable(sort, other)))
}

/**
 * Whether a Chinese name and one that is none are of two people. The latter may be that of Kim, Ishiba or Nguyen, whom Chinese texts write in characters:
 * its family name tells. A name of the table is of whom it says, but they may be written in other characters.
 */
function areOtherPeople(x: PlacedName, y: PlacedName): boolean {
  if (areInMandarin(x, y)) return true
  const surnames = surnamesOf(x, y)
  if (x.meant.length > 0 || y.meant.length > 0) return surnames !== 'same'
  const [chinese, other] = x.isChinese ? [x, y] : [y, x]
  return surnames === 'other' || (isLatin(textOf(chinese)) && /[·•・‧]/.test(textOf(other)))
}

/** Whether one is a Chinese name in characters and the other one in pinyin: their readings tell. */
function areInMandarin(x: PlacedName, y: PlacedName): boolean {
  if (x.isChinese && y.isChinese) return true
  const [latin, other] = isLatin(textOf(x)) ? [x, y] : [y, x]
  return isPinyinName(textOf(latin)) && compareSurnames(textOf(other), textOf(latin)) !== null
}

function surnamesOf(x: PlacedName, y: PlacedName) {
  const [signs, letters] = isLatin(textOf(x)) ? [textOf(y), textOf(x)] : [textOf(x), textOf(y)]
  return compareSurnames(signs, letters)
}

function isLatin(name: string): boolean {
  return /^\p{Script=Latin}/u.test(name)
}

/** A body or a law that is known by what it is for alone. */
function isBySubject({ meant }: PlacedName): boolean {
  return meant.some(({ sort }) => sort === 'office' || sort === 'act')
}

function sortsOf({ meant, sort }: PlacedName): readonly NameSort[] {
  return sort === null ? meant.map((one) => one.sort) : [sort]
}

/** Whether the other side writes the name in a way that the table does not know. */
function isHeardIn(name: PlacedName, instead: PlacedName, other: ReadNames): boolean {
  if (!sortsOf(name).some((sort) => sort === 'person' || sort === 'city')) return false
  if (name.meant.some((one) => waysToWrite(one).some((way) => isWrittenIn(way, other.folded())))) return true
  const isKnown = name.meant.length > 0 && instead.meant.length > 0
  const isPerson = sortsOf(name).includes('person')
  const heard = {
    text: textOf(name),
    language: name.passage.language,
    isKnown,
    isPerson,
    instead: textOf(instead),
  }
  // Two Chinese names are read alike, or they are two people.
  if (areInMandarin(name, instead)) return isRead(heard.text, other.unknown())
  if (name.isChinese !== instead.isChinese) {
    if (mayBeAmong(name, other)) return true
    if (surnamesOf(name, instead) === 'other') return false
  }
  return isHeard(heard, other.unknown(), other.language)
}

/** Whether the other side has somebody who may be called so in another language. */
function mayBeAmong(name: PlacedName, { byPassage }: ReadNames): boolean {
  if (!isUnknownPerson(name)) return false
  const people = [...byPassage.values()].flatMap(({ names }) => names.filter(isUnknownPerson))
  return people.some((one) => one.isChinese !== name.isChinese && !areOtherPeople(name, one))
}

function isUnknownPerson({ sort, meant }: PlacedName): boolean {
  return sort === 'person' && meant.length === 0
}

/** Whether a text has a name: as words of their own, where the script has words. */
function isWrittenIn(name: string, folded: string): boolean {
  const wanted = fold(name)
  const inWords = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(wanted)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (!inWords || !/\p{L}/u.test(folded.charAt(at - 1))) return true
  }
  return false
}

function textOf({ passage, start, end }: PlacedName): string {
  return passage.text.slice(start, end)
}

function tell(pair: TextPair, x: PlacedName, y: PlacedName): Finding {
  const marks = [markOf(x), markOf(y)]
  const kind = kindOf(sortsOf(x)[0] ?? 'person')
  const areKnown = x.meant.length > 0 && y.meant.length > 0
  return {
    rule: 'parity-name',
    severity: kind === 'person' && areKnown ? 'error' : 'warning',
    path: pathOf(pair, marks),
    message: msg`${SUBJECTS[kind]} differ: ${named(x.passage.language)} “${textOf(x)}”; ${named(y.passage.language)} “${textOf(y)}”.`,
    hint: msg`Correct the wrong one. If both are right, add both names of one to content/glossary.yaml with their kind, or accept this.`,
    of: wordsOf(pair, marks),
    marks,
  }
}

const SUBJECTS = {
  person: msg`The people named`,
  organisation: msg`The organisations named`,
  place: msg`The places named`,
  law: msg`The laws named`,
} as const

function markOf({ passage, start, end }: PlacedName): Mark {
  return { passage, start, end, read: null }
}
