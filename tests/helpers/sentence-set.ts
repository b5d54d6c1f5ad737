import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bilingualArticle } from '../../src/check/parity/bilingual.ts'
import { findingsOf } from '../../src/check/parity/parity.ts'
import { textPairs } from '../../src/check/parity/text-pair.ts'
import { anArticle } from './a-newsletter.ts'

export const sentenceSets = ['zh-en', 'others'] as const
export const sentenceParts = ['dev', 'heldout'] as const

/** What a pair of `sentences` is about: a sentence that is missing, or one of the ways in which translators divide texts. */
export const sentenceKinds = {
  wrong: ['dropped', 'added', 'plain'],
  right: [
    'same',
    'split',
    'merged',
    'semicolon',
    'abbreviation',
    'quote',
    'question',
    'decimal',
    'concise',
    'reordered',
  ],
} as const

const setFile = z.strictObject({
  part: z.enum(sentenceParts),
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      /** Two languages. */
      texts: z.record(z.string(), z.string().trim().min(10).max(1200)),
      /** The sentence that stands in one language alone, without its markup. */
      alone: z.strictObject({ language: z.string(), words: z.string().min(1) }).nullable(),
    }),
  ),
})

type SentenceSet = z.infer<typeof setFile>
export type SentencePair = SentenceSet['pairs'][number]

export function sentenceSet(name: (typeof sentenceSets)[number], part: SentenceSet['part']): SentenceSet {
  const path = join(import.meta.dirname, `../../bench/sets/sentences/${name}.${part}.json`)
  return setFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Of the wrong pairs, and of the others, the third that has the lowest hashes. */
export function heldOutThird<T extends { readonly id: string }>(
  pairs: readonly T[],
  isWrong: (pair: T) => boolean,
): ReadonlySet<string> {
  const hashOf = (id: string) => createHash('sha256').update(`diglot 2026 ${id}`).digest('hex')
  const groups = Object.values(Object.groupBy(pairs, (pair) => String(isWrong(pair))))
  return new Set(
    groups.flatMap((group = []) =>
      group
        .map(({ id }) => id)
        .toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1))
        .slice(0, Math.floor(group.length / 3)),
    ),
  )
}

/** How many sentences alone are marked whole, and of how many right pairs one is said to be alone. */
export function sentenceFigures({ pairs }: SentenceSet) {
  const judged = pairs.map((pair) => ({ pair, marked: sentencesMarked(pair) }))
  const wrong = judged.filter(({ pair }) => pair.alone !== null)
  const right = judged.filter(({ pair }) => pair.alone === null)
  const missed = wrong.filter(({ pair, marked }) => !marked.includes(pair.alone?.words ?? ''))
  const alarms = right.filter(({ marked }) => marked.length > 0)
  return {
    wrongPairs: wrong.length,
    caught: wrong.length - missed.length,
    rightPairs: right.length,
    falseAlarms: alarms.length,
    missed: missed.map(({ pair: { id, kind } }) => `${id} ${kind}`),
    falselyAlarmed: alarms.map(({ pair: { id, kind } }) => `${id} ${kind}`),
  }
}

function sentencesMarked({ texts }: SentencePair): string[] {
  const languages = Object.keys(texts)
  const sections = new Map(
    languages.map((tag) => [tag, { headline: null, keywords: null, summary: [texts[tag] ?? ''] }]),
  )
  const article = anArticle({ date: '2025-06-25', sections })
  return textPairs(bilingualArticle(article, languages), { terms: [] })
    .flatMap(findingsOf)
    .filter(({ rule }) => rule === 'parity-sentence')
    .flatMap(({ marks: [mark] }) =>
      mark === undefined ? [] : [mark.passage.text.slice(mark.start, mark.end)],
    )
}
