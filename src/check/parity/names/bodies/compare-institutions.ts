import type { LanguageTag } from '../../../../domain/language/language.ts'
import { isHeard, isRead } from '../heard-names.ts'
import { isSameOrPart, type Named } from '../known-names.ts'
import { waysToWrite } from '../places/towns.ts'
import { fold } from '../scripts.ts'
import { type Institution, KIND_WORDS } from './institution.ts'

/** An institution in its passage. */
export interface PlacedInstitution extends Institution {
  readonly text: string
  readonly language: LanguageTag
  /** What the table or the glossary knows it as. */
  readonly meant: readonly Named[]
}

/** What a side says of institutions, and its whole text. */
export interface InstitutionSide {
  readonly institutions: readonly PlacedInstitution[]
  readonly text: string
  /** What the table and the glossary know in its text. */
  readonly meant: ReadonlySet<Named>
}

type Pair<T> = readonly [T, T]

/**
 * Universities, courts or banks of two sides of which each lacks the other's: of one kind and called after different places or
 * persons, or called after one place and of two kinds. What a side only mentions, in whatever words, it does not lack.
 */
export function otherInstitutions<T extends PlacedInstitution>(
  as: readonly T[],
  bs: readonly T[],
  sides: { readonly a: InstitutionSide; readonly b: InstitutionSide },
): readonly Pair<T>[] {
  const lonelyA = as.filter((one) => isLonely(one, sides.b))
  const lonelyB = bs.filter((one) => isLonely(one, sides.a))
  const sameKind = lonelyA.flatMap((x) => {
    const y = lonelyB.find((other) => other.kind === x.kind && !mayBeOne(x, other))
    return y === undefined || areKnown(x, y) || isSpokenOf(x, sides.b) || isSpokenOf(y, sides.a)
      ? []
      : [[x, y] as const]
  })
  const otherKind = lonelyA.flatMap((x) => {
    if (hasKind(x, sides.b)) return []
    const y = lonelyB.find((other) => isOtherKind(x, other) && !hasKind(other, sides.a))
    return y === undefined || areKnown(x, y) ? [] : [[x, y] as const]
  })
  return [...sameKind, ...otherKind]
}

function isLonely(one: PlacedInstitution, { institutions }: InstitutionSide): boolean {
  return !institutions.some((other) => other.kind === one.kind && mayBeOne(one, other))
}

/** Those are compared by what they are, not by how they are called. */
function areKnown(x: PlacedInstitution, y: PlacedInstitution): boolean {
  return x.meant.length > 0 && y.meant.length > 0
}

function isOtherKind(x: PlacedInstitution, y: PlacedInstitution): boolean {
  if (x.kind === y.kind || x.kind === 'company' || y.kind === 'company') return false
  return x.place !== null && y.place !== null && isOnePlace(x.place, y.place)
}

function hasKind({ kind }: Institution, { text }: InstitutionSide): boolean {
  return KIND_WORDS[kind].test(text)
}

/** Whether two names can be of one institution, as far as they tell. */
function mayBeOne(x: PlacedInstitution, y: PlacedInstitution): boolean {
  if (x.meant.some((one) => y.meant.some((other) => isSameOrPart(one, other)))) return true
  if (x.place !== null && y.place !== null && isOnePlace(x.place, y.place)) return true
  const [one, other] = [calledIn(x), calledIn(y)]
  if (one === null || other === null || isRead(one, y.text) || isRead(other, x.text)) return true
  const isAlike = (name: string, from: PlacedInstitution, text: string, to: PlacedInstitution) =>
    isHeard({ text: name, language: from.language, isKnown: false, isPerson: true }, text, to.language)
  if (isAlike(one, x, other, y) || isAlike(other, y, one, x)) return true
  // What may be a translation contradicts nothing, but 华中 beside “Wuhan”, which would be “Huazhong” if it were it.
  return !(isBySound(x) && isBySound(y)) && !isPinyinBeside(x, y) && !isPinyinBeside(y, x)
}

function calledIn({ place, proper }: Institution): string | null {
  return place?.text ?? proper?.text ?? null
}

function isBySound({ place, proper }: Institution): boolean {
  return place !== null || proper?.isBySound === true
}

function isPinyinBeside({ kind, proper }: Institution, other: Institution): boolean {
  if (kind !== 'school' || proper === null || proper.isBySound) return false
  return /\p{Script=Han}/u.test(proper.text) && isBySound(other)
}

type Place = NonNullable<Institution['place']>

function isOnePlace(x: Place, y: Place): boolean {
  if (x.meant.some((one) => y.meant.some((other) => isSameOrPart(one, other)))) return true
  return (
    isWayToWrite(x, y.text) || isWayToWrite(y, x.text) || isRead(x.text, y.text) || isRead(y.text, x.text)
  )
}

function isWayToWrite({ meant }: Place, text: string): boolean {
  return meant.some((one) => waysToWrite(one).some((way) => fold(way) === fold(text)))
}

/** Whether a text has what an institution is called after, though in no name of such a one. */
function isSpokenOf(institution: PlacedInstitution, { text, meant }: InstitutionSide): boolean {
  const called = calledIn(institution)
  if (called === null || isRead(called, text)) return true
  if (institution.place?.meant.some((one) => meant.has(one))) return true
  const folded = fold(text)
  const ways = institution.place?.meant.flatMap((one) => waysToWrite(one)) ?? []
  return ways.some((way) => folded.includes(fold(way)))
}
