import { type Message, msg, named } from '../../domain/language/message.ts'
import { pairUp } from './pair-up.ts'
import { type ReadBlock, readPair, type Stated } from './read-pair.ts'
import { describeQuantity } from './reading/describe-reading.ts'
import { agrees, comparable, differsInUnitOnly, isConverted, repeats } from './reading/quantity.ts'
import { isMoney } from './reading/units.ts'
import {
  type Finding,
  type Mark,
  type ParityRule,
  pathOf,
  type TextPair,
  tellNotCompared,
  wordsOf,
} from './text-pair.ts'

/** Every quantity of one side has its like on the other: values, and what they are values of. */
export const numbers: ParityRule = (pair) => {
  const { blocks, crowded } = readPair(pair)
  const all = blocks.map(matched)
  const elsewhere: Elsewhere = {
    left: { a: all.flatMap(({ a }) => a), b: all.flatMap(({ b }) => b) },
    all: {
      a: blocks.flatMap(({ a }) => a.quantities),
      b: blocks.flatMap(({ b }) => b.quantities),
    },
  }
  return [
    ...crowded.map((side) => tellNotCompared(side, msg`numbers and dates`)),
    ...all.flatMap((block) => compare(pair, block, elsewhere)),
  ]
}

/** What the blocks of a record state all together. */
interface Elsewhere {
  /** What has no like in its block. */
  readonly left: { readonly a: readonly Stated[]; readonly b: readonly Stated[] }
  readonly all: { readonly a: readonly Stated[]; readonly b: readonly Stated[] }
}

interface Matched {
  readonly block: ReadBlock
  /** What has no like in the block. */
  readonly a: readonly Stated[]
  readonly b: readonly Stated[]
}

function matched(block: ReadBlock): Matched {
  const { onlyA, onlyB } = pairUp(block.a.quantities, block.b.quantities, likeness)
  return {
    block,
    a: onlyA.filter((it) => !isDate(it, block.b)),
    b: onlyB.filter((it) => !isDate(it, block.a)),
  }
}

function compare(pair: TextPair, here: Matched, { left, all }: Elsewhere): Finding[] {
  const units = pairUp(here.a, here.b, (x, y) => (differsInUnitOnly(x.quantity, y.quantity) ? 1 : null))
  const said = {
    a: saidAgain(units.onlyA, [...here.block.b.quantities, ...left.b]),
    b: saidAgain(units.onlyB, [...here.block.a.quantities, ...left.a]),
  }
  const values = pairUp(units.onlyA, units.onlyB, (x, y) =>
    said.a.has(x) && said.b.has(y) && !isOverwritten(x, y, here.block) ? null : suspicion(x, y),
  )
  const alone = [
    ...values.onlyA.filter((it) => isTelling(it) && !isAmong(it, all.b)),
    ...values.onlyB.filter((it) => isTelling(it) && !isAmong(it, all.a)),
  ]
  return [
    ...units.pairs.map(([x, y]) => tellUnit(pair, x, y)),
    ...values.pairs.map(([x, y]) => tellValue(pair, x, y)),
    ...alone.map((it) => tellAlone(pair, it)),
  ]
}

/** Those that have their like after all: said before in the same paragraph, or moved to another one. */
function saidAgain(left: readonly Stated[], others: readonly Stated[]): ReadonlySet<Stated> {
  return new Set(left.filter((it) => isAmong(it, others)))
}

/**
 * Whether two that are said again are one that was overwritten by its neighbour: both paragraphs have as many telling
 * numbers of the kind.
 */
function isOverwritten(x: Stated, y: Stated, { a, b }: ReadBlock): boolean {
  const isAlike = ({ quantity: { kind, unit, isWeak } }: Stated) =>
    kind === x.quantity.kind && unit === x.quantity.unit && !isWeak
  const isSharp = isAlike(y) && isTelling(x) && isTelling(y)
  return isSharp && a.quantities.filter(isAlike).length === b.quantities.filter(isAlike).length
}

function isAmong({ quantity }: Stated, others: readonly Stated[]): boolean {
  return others.some((other) => repeats(quantity, other.quantity))
}

/** How well two quantities answer each other; of two that do so equally, the one at the like place does better. */
function likeness(a: Stated, b: Stated): number | null {
  const [x, y] = [a.quantity, b.quantity]
  if (!agrees(x, y)) return null
  // The miles in brackets are those of the kilometres before them, which have to answer themselves.
  if (x.isAside !== y.isAside && isConverted(x, y)) return null
  const isSame = x.readings[0].low === y.readings[0].low && x.readings[0].high === y.readings[0].high
  return (isSame ? 4 : 0) + (x.kind === y.kind ? 2 : 0) + (x.unit === y.unit ? 1 : 0) - distance(a, b)
}

/** Between 0 and 1, in tenths: how far apart two stand, each measured along its own passage. */
function distance(x: Stated, y: Stated): number {
  const place = ({ passage, quantity }: Stated) => quantity.start / Math.max(1, passage.text.length)
  return Math.round(Math.abs(place(x) - place(y)) * 10) / 10
}

/** Whether the number is said on the other side as a year or a day. */
function isDate({ quantity }: Stated, other: ReadBlock['a']): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') return false
  const value = quantity.readings[0].low
  return other.dates.some(
    ({ fields }) =>
      fields.year === value || fields.day === value || (quantity.unit === 'month' && fields.month === value),
  )
}

/** How likely one is the other, said wrongly: the same unit, the same size, the same place in the paragraph. */
function suspicion(x: Stated, y: Stated): number | null {
  if (x.quantity.isAside !== y.quantity.isAside || !comparable(x.quantity, y.quantity)) return null
  const isSameUnit = x.quantity.unit === y.quantity.unit && x.quantity.kind === y.quantity.kind
  return (isSameUnit ? 2 : 0) + 1 - distance(x, y)
}

/** Sums, shares and precise figures are not left out by chance; small counts and asides are. */
function isTelling({ quantity }: Stated): boolean {
  if (quantity.isAside || quantity.isWeak) return false
  const { kind, unit, digits, readings } = quantity
  if (kind === 'points') return true
  if (kind === 'share') return digits > 0
  if (kind !== 'count' || readings[0].low !== readings[0].high) return false
  if (unit !== null && isMoney(unit)) return readings[0].low > 1
  return digits >= 3 && readings[0].low >= 100
}

function markOf({ passage, quantity }: Stated): Mark {
  return { passage, start: quantity.start, end: quantity.end, read: describeQuantity(quantity) }
}

function quoted(mark: Mark): Message {
  const { passage, start, end, read } = mark
  return msg`${named(passage.language)} “${passage.text.slice(start, end)}” = ${read ?? ''}`
}

function tellUnit(pair: TextPair, x: Stated, y: Stated): Finding {
  return {
    ...described(pair, [markOf(x), markOf(y)]),
    rule: 'parity-unit',
    message: msg`The same figure stands in different units: ${quoted(markOf(x))}; ${quoted(markOf(y))}.`,
  }
}

function tellValue(pair: TextPair, x: Stated, y: Stated): Finding {
  return {
    ...described(pair, [markOf(x), markOf(y)]),
    rule: 'parity-number',
    message: msg`The numbers differ: ${quoted(markOf(x))}; ${quoted(markOf(y))}.`,
  }
}

function tellAlone(pair: TextPair, it: Stated): Finding {
  const other = it.passage.language === pair.a.language ? pair.b.language : pair.a.language
  return {
    ...described(pair, [markOf(it)]),
    rule: 'parity-number',
    severity: 'warning',
    message: msg`The ${named(other)} text does not have this number: ${quoted(markOf(it))}.`,
    hint: msg`Add it there, or accept the difference where it is left out on purpose.`,
  }
}

function described(pair: TextPair, marks: readonly Mark[]) {
  return {
    severity: 'error' as const,
    path: pathOf(pair, marks),
    hint: msg`Compare both with the source and correct the wrong one.`,
    of: wordsOf(pair, marks),
    marks,
  }
}
