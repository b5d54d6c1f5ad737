import { type LanguageTag, scriptOf } from '../../../domain/language/language.ts'
import { pageOf } from '../links.ts'
import { isHeard } from '../names/heard-names.ts'
import { isSameOrPart, type Named } from '../names/known-names.ts'
import { namesIn, type PlacedName } from '../names/names-in.ts'
import { latinNamesIn } from '../names.ts'
import type { Dated, ReadBlock, ReadSide, Stated } from '../read-pair.ts'
import { agreement, isRelativeOnly } from '../reading/date-mention.ts'
import { type LatinName, lettersOf } from '../reading/latin-name.ts'
import { agrees } from '../reading/quantity.ts'
import type { Span } from '../reading/span.ts'
import type { Link, Passage, TextPair } from '../text-pair.ts'
import type { Anchor } from './align-sentences.ts'

/** A sentence where it stands. */
export interface PlacedSentence extends Span {
  readonly passage: Passage
}

/** What each sentence of both sides has in common with which of the other; null where a side has too much. */
export function anchorsOf(
  pair: TextPair,
  read: ReadBlock,
  { a, b }: { readonly a: readonly PlacedSentence[]; readonly b: readonly PlacedSentence[] },
): { readonly a: readonly (readonly Anchor[])[]; readonly b: readonly (readonly Anchor[])[] } | null {
  const [inA, inB] = [itemsOf(pair, read.a, a), itemsOf(pair, read.b, b)]
  if (isCrowded(inA) || isCrowded(inB)) return null
  const anchors = { a: anchorsIn(inA, inB), b: anchorsIn(inB, inA) }
  pairWrongNumbers(anchors.a, anchors.b)
  return anchors
}

type ReadAnchor = Item & { readonly isIn: Set<number>; readonly isRepeated: boolean }

/**
 * A number that one side alone has, and another one that the other side alone has: one of both is wrong, which another rule says,
 * and no sentence is missing.
 */
function pairWrongNumbers(a: readonly ReadAnchor[][], b: readonly ReadAnchor[][]): void {
  for (const kind of ['stated', 'dated'] as const) {
    const [onlyA, onlyB] = [withoutPartner(a, kind), withoutPartner(b, kind)]
    for (const [at, one] of onlyA.entries()) {
      const other = onlyB[at]
      if (other === undefined) break
      one.anchor.isIn.add(other.sentence)
      other.anchor.isIn.add(one.sentence)
    }
  }
}

function withoutPartner(anchors: readonly ReadAnchor[][], kind: 'stated' | 'dated') {
  return anchors.flatMap((ofSentence, sentence) =>
    ofSentence
      .filter((anchor) => kind in anchor && anchor.isTelling && anchor.isIn.size === 0)
      .map((anchor) => ({ anchor, sentence })),
  )
}

/**
 * Something that a translation has as well. What it has less surely weighs less; where something is not `telling`, a
 * translation often says it in other words, so that it counts only where both have it.
 */
type Item = { readonly weight: number; readonly isTelling: boolean } & (
  | { readonly stated: Stated }
  | { readonly dated: Dated }
  | { readonly page: string }
  | { readonly meant: readonly Named[] }
  | { readonly letters: string }
  /** In no table; to be listened for. */
  | { readonly heard: string; readonly language: LanguageTag }
  /** The whole sentence, for names in letters to be looked for. */
  | { readonly text: string; readonly inLetters: string; readonly language: LanguageTag }
)

type PlacedItem = Item & { readonly passage: Passage; readonly start: number }

/** The items of each sentence. */
type Items = readonly (readonly Item[])[]

/** Everything of one side is compared with everything of the other: no paragraph has more. */
const MAX_ITEMS = 150

function isCrowded(items: Items): boolean {
  return items.reduce((sum, ofSentence) => sum + ofSentence.length, 0) > MAX_ITEMS
}

function anchorsIn(items: Items, others: Items): ReadAnchor[][] {
  return items.map((ofSentence) =>
    ofSentence
      .filter((item) => !('text' in item))
      .flatMap((item) => {
        const isIn = placesOf(item, others)
        if (!item.isTelling && isIn.size === 0) return []
        return [{ ...item, isIn, isRepeated: placesOf(item, items).size > 1 }]
      }),
  )
}

/** The sentences that have the like of an item. */
function placesOf(item: Item, others: Items): Set<number> {
  return new Set(others.flatMap((inOther, at) => (inOther.some((it) => isLike(item, it)) ? [at] : [])))
}

function isLike(x: Item, y: Item): boolean {
  if ('stated' in x && 'stated' in y) return agrees(x.stated.quantity, y.stated.quantity)
  if ('stated' in x && 'dated' in y) return isInDate(x.stated, y.dated)
  if ('dated' in x && 'stated' in y) return isInDate(y.stated, x.dated)
  if ('dated' in x && 'dated' in y) return agreement(x.dated.fields, y.dated.fields) !== null
  if ('page' in x && 'page' in y) return x.page === y.page
  if ('meant' in x && 'meant' in y)
    return x.meant.some((one) => y.meant.some((other) => isSameOrPart(one, other)))
  if (!('text' in y)) return false
  if ('letters' in x) return y.inLetters.includes(x.letters)
  return (
    'heard' in x &&
    isHeard({ text: x.heard, language: x.language, isKnown: false, isPerson: true }, y.text, y.language)
  )
}

/** 12 of “12月”, and the year 2026 that looks like a count. */
function isInDate({ quantity: { readings } }: Stated, { fields }: Dated): boolean {
  const value = readings[0].low
  return fields.year === value || fields.month === value || fields.day === value
}

function itemsOf(
  pair: TextPair,
  { quantities, dates }: ReadSide,
  sentences: readonly PlacedSentence[],
): Items {
  const passages = new Set(sentences.map(({ passage }) => passage))
  const items = [
    ...quantities.map(numberItem),
    ...dates.map(dateItem),
    ...[...passages].flatMap((passage) => [
      ...passage.links.map((link) => linkItem(passage, link)),
      ...namesIn(passage, pair.glossary)
        .names.filter(({ isSure }) => isSure)
        .map(nameItem),
      ...(scriptOf(passage.language) === 'Latn' ? [] : latinNamesIn(passage)).map((name) =>
        letterItem(passage, name),
      ),
    ]),
  ]
  return sentences.map((sentence) => [
    ...items.filter(
      ({ passage, start }) => passage === sentence.passage && start >= sentence.start && start < sentence.end,
    ),
    textItem(sentence),
  ])
}

/** “One”, “first” and what stands in brackets may be left out; a small count may be said in another way. */
function numberItem(stated: Stated): PlacedItem {
  const { passage, quantity } = stated
  const { isWeak, isAside, digits, kind, unit, start } = quantity
  const isTelling =
    !isWeak && !isAside && (digits > 1 || unit !== null || kind === 'share' || kind === 'points')
  return { passage, start, weight: isTelling ? 1 : 0.5, isTelling, stated }
}

function dateItem(dated: Dated): PlacedItem {
  const isTelling = !isRelativeOnly(dated.mention)
  return {
    passage: dated.passage,
    start: dated.mention.start,
    weight: isTelling ? 0.75 : 0.25,
    isTelling,
    dated,
  }
}

function linkItem(passage: Passage, { start, href }: Link): PlacedItem {
  return { passage, start, weight: 1, isTelling: true, page: pageOf(href) }
}

/** Bodies and places are often called otherwise; people are as a rule called by their name once. */
function nameItem({ passage, start, end, meant, sort }: PlacedName): PlacedItem {
  const text = passage.text.slice(start, end)
  if (sort !== null)
    return {
      passage,
      start,
      weight: 0.75,
      isTelling: sort === 'person',
      heard: text,
      language: passage.language,
    }
  return { passage, start, weight: 0.75, isTelling: meant.every(({ sort }) => sort === 'person'), meant }
}

function letterItem(passage: Passage, { start, text }: LatinName): PlacedItem {
  return { passage, start, weight: 0.5, isTelling: true, letters: lettersOf(text) }
}

function textItem({ passage, start, end }: PlacedSentence): Item {
  const text = passage.text.slice(start, end)
  return { weight: 0, isTelling: false, text, inLetters: lettersOf(text), language: passage.language }
}
