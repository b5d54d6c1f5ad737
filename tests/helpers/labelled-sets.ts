import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The sets of bench/sets, whose README tells what stands in them. */
export const parityPairs = [
  'fr-en',
  'de-en',
  'es-en',
  'ru-en',
  'zh-en',
  'ja-en',
  'ko-en',
  'ar-en',
  'zh-ja',
  'de-fr',
] as const

/** What can be wrong in a pair of `parity`. */
export const parityFaults = [
  'magnitude',
  'digits',
  'percent',
  'unit',
  'currency',
  'day',
  'month',
  'year',
  'weekday',
  'ordinal',
  'range',
  'time',
  'quarter',
  'fraction',
  'separator',
  'era',
  'number-word',
  'missing',
] as const

/** What tempts a reader to find fault with a pair of `parity` that is right. */
export const parityTraps = [
  'approx',
  'currency',
  'date',
  'decade',
  'decimal',
  'digit-script',
  'dozen',
  'duration',
  'era',
  'footnote',
  'fraction',
  'half-year',
  'hijri',
  'law',
  'multiplier',
  'name',
  'number-word',
  'numeric-date',
  'one',
  'ordinal',
  'paragraph',
  'percent',
  'phone',
  'quarter',
  'range',
  'relative',
  'scale',
  'separators',
  'temperature',
  'time',
  'unit',
  'vote',
  'weekday',
  'zero',
] as const

/** What can be wrong in a pair of `names`. */
export const nameFaults = ['person', 'organisation', 'place', 'law'] as const

/** What tempts a reader to find fault with a pair of `names` that is right. */
export const nameTraps = [
  'abbreviation',
  'alias',
  'full-name',
  'honorific',
  'one-sided',
  'order',
  'place',
  'surname',
  'title',
  'translated',
  'transliteration',
] as const

/** `later` and `unread` are held out, too, and were written when the parts before them were known; `more` and `news` are for reading. */
export const setParts = ['dev', 'heldout', 'later', 'more', 'news', 'unread'] as const

const setFile = z.strictObject({
  languages: z.tuple([z.string(), z.string()]),
  part: z.enum(setParts),
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      /** The day of the digest, by which “tomorrow” and a date without a year are read. */
      date: z.iso.date(),
      kind: z.string(),
      texts: z.record(z.string(), z.string().trim().min(10).max(1200)),
      wrong: z
        .strictObject({
          language: z.string(),
          words: z.string().min(1),
          should: z.string().min(1),
          against: z.string().min(1),
        })
        .nullable(),
    }),
  ),
})

export type LabelledSet = z.infer<typeof setFile>
export type SetPair = LabelledSet['pairs'][number]
export type SetPart = LabelledSet['part']

/** A file of bench/sets, as `parity` and `fr-en` name it. Throws where it is not in the form of a set. */
export function labelledSet(folder: 'parity' | 'names', pair: string, part: SetPart): LabelledSet {
  const path = join(import.meta.dirname, '../../bench/sets', folder, `${pair}.${part}.json`)
  return setFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The ids of a set that are held out: a third of its right pairs and of its wrong ones, of either series. */
export function heldOutIds(pairs: readonly SetPair[]): ReadonlySet<string> {
  const groups = Object.values(Object.groupBy(pairs, groupOf))
  return new Set(groups.flatMap((group) => heldOutThird(group ?? [])))
}

function groupOf({ id, wrong }: SetPair): string {
  const isParagraph = /-p\d+$/.test(id)
  return `${wrong === null} ${isParagraph}`
}

/** Those whose ids have the lowest hashes. */
function heldOutThird(pairs: readonly SetPair[]): readonly string[] {
  const hashOf = (id: string) => createHash('sha256').update(`diglot 2026 ${id}`).digest('hex')
  const ids = pairs.map(({ id }) => id).toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1))
  return ids.slice(0, Math.floor(ids.length / 3))
}
