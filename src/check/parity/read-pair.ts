import { nameSpans } from './names.ts'
import type { DateFields, DateMention } from './reading/date-mention.ts'
import { resolveDate } from './reading/date-mention.ts'
import type { Quantity } from './reading/quantity.ts'
import { readerOf, readText } from './reading/readers.ts'
import type { Block, Passage, Side, TextPair } from './text-pair.ts'

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
}

export interface ReadSide {
  readonly quantities: readonly Stated[]
  readonly dates: readonly Dated[]
}

export interface ReadBlock {
  readonly a: ReadSide
  readonly b: ReadSide
}

/** All that a pair states in numbers, block by block; null where one of the languages has no reader. */
export function readPair(pair: TextPair): readonly ReadBlock[] | null {
  const known = readings.get(pair)
  if (known !== undefined) return known
  const blocks =
    readerOf(pair.a.language) && readerOf(pair.b.language)
      ? pair.blocks.map((block) => readBlock(pair, block))
      : null
  readings.set(pair, blocks)
  return blocks
}

// Numbers and dates are found in one reading, and compared by two rules.
const readings = new WeakMap<TextPair, readonly ReadBlock[] | null>()

function readBlock(pair: TextPair, { a, b }: Block): ReadBlock {
  return { a: readSide(pair, pair.a, a), b: readSide(pair, pair.b, b) }
}

function readSide(pair: TextPair, { language }: Side, passages: readonly Passage[]): ReadSide {
  const reader = readerOf(language)
  if (reader === null) return { quantities: [], dates: [] }
  const read = passages.map((passage) => ({
    passage,
    ...readText(reader, passage.text, nameSpans(pair, passage)),
  }))
  return {
    quantities: read.flatMap(({ passage, quantities }) =>
      quantities.map((quantity) => ({ passage, quantity })),
    ),
    dates: read.flatMap(({ passage, dates }) =>
      dates.map((mention) => ({ passage, mention, fields: resolveDate(mention, pair.date) })),
    ),
  }
}
