import { nameSpans } from './names.ts'
import {
  type DateFields,
  type DateMention,
  type Period,
  periodOf,
  resolveDate,
} from './reading/date-mention.ts'
import type { Quantity } from './reading/quantity.ts'
import { readerOf, readText } from './reading/readers.ts'
import { type Block, MAX_COMPARED, type Passage, type Side, type TextPair } from './text-pair.ts'

/** A quantity in its passage. */
export interface Stated {
  readonly passage: Passage
  readonly quantity: Quantity
}

/** A date in its passage, with what the day of the record adds to it. */
export interface Dated {
  readonly passage: Passage
  readonly mention: DateMention
  readonly fields: DateFields
  /** The days of 上周 or last month; null for what says more than such a period. */
  readonly period: Period | null
}

export interface ReadSide {
  readonly quantities: readonly Stated[]
  readonly dates: readonly Dated[]
}

export interface ReadBlock {
  readonly a: ReadSide
  readonly b: ReadSide
}

interface ReadPair {
  /** Empty where a side states too much. */
  readonly blocks: readonly ReadBlock[]
  readonly crowded: readonly Side[]
}

/** All that a pair states in numbers, block by block. */
export function readPair(pair: TextPair): ReadPair {
  const known = readings.get(pair) ?? read(pair)
  readings.set(pair, known)
  return known
}

// Numbers and dates are found in one reading, and compared by two rules.
const readings = new WeakMap<TextPair, ReadPair>()

function read(pair: TextPair): ReadPair {
  const blocks = pair.blocks.map((block) => readBlock(pair, block))
  const isCrowded = (side: 'a' | 'b') =>
    blocks.reduce((sum, block) => sum + block[side].quantities.length + block[side].dates.length, 0) >
    MAX_COMPARED
  const crowded = (['a', 'b'] as const).filter(isCrowded).map((side) => pair[side])
  return { blocks: crowded.length > 0 ? [] : blocks, crowded }
}

function readBlock(pair: TextPair, { a, b }: Block): ReadBlock {
  return { a: readSide(pair, pair.a, a), b: readSide(pair, pair.b, b) }
}

function readSide(pair: TextPair, { language }: Side, passages: readonly Passage[]): ReadSide {
  const reader = readerOf(language)
  const inPassages = passages.map((passage) => ({
    passage,
    ...readText(reader, passage.text, nameSpans(pair, passage)),
  }))
  return {
    quantities: inPassages.flatMap(({ passage, quantities }) =>
      quantities.map((quantity) => ({ passage, quantity })),
    ),
    dates: inPassages.flatMap(({ passage, dates }) =>
      dates.map((mention) => ({
        passage,
        mention,
        fields: resolveDate(mention, pair.date),
        period: periodOf(mention, pair.date),
      })),
    ),
  }
}
