import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bilingualArticle } from '../../src/check/parity/bilingual.ts'
import { legalFindingsOf } from '../../src/check/parity/parity.ts'
import { type Mark, textPairs } from '../../src/check/parity/text-pair.ts'
import { anArticle } from './a-newsletter.ts'

export const modalSets = ['zh-en', 'others'] as const
export const modalParts = ['dev', 'heldout'] as const

/** What a pair of `modals` is about: a modal or negation that is wrong, or what invites a false alarm. */
export const modalKinds = {
  wrong: ['flipped', 'dropped', 'added', 'paragraph'],
  right: [
    ...['duty', 'permission', 'prohibition', 'exemption', 'negation', 'present', 'possibility'],
    ...['compound', 'month', 'bound', 'affix', 'only', 'paragraph'],
  ],
} as const

const setFile = z.strictObject({
  part: z.enum(modalParts),
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      /** Two languages. */
      texts: z.record(z.string(), z.string().trim().min(3).max(600)),
      /** The words that the other language contradicts or does not have. */
      wrong: z.strictObject({ language: z.string(), words: z.string().min(1) }).nullable(),
    }),
  ),
})

type ModalSet = z.infer<typeof setFile>
export type ModalPair = ModalSet['pairs'][number]

export function modalSet(name: (typeof modalSets)[number], part: ModalSet['part']): ModalSet {
  const path = join(import.meta.dirname, `../../bench/sets/modals/${name}.${part}.json`)
  return setFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** How many wrong modals are marked, and of how many right pairs anything is said. */
export function modalFigures({ pairs }: ModalSet) {
  const judged = pairs.map((pair) => ({ pair, marks: modalsMarked(pair) }))
  const wrong = judged.filter(({ pair }) => pair.wrong !== null)
  const right = judged.filter(({ pair }) => pair.wrong === null)
  const missed = wrong.filter(({ pair, marks }) => !marks.some((mark) => isOn(mark, pair)))
  const alarms = right.filter(({ marks }) => marks.length > 0)
  return {
    wrongPairs: wrong.length,
    caught: wrong.length - missed.length,
    rightPairs: right.length,
    falseAlarms: alarms.length,
    missed: missed.map(({ pair: { id, kind } }) => `${id} ${kind}`),
    falselyAlarmed: alarms.map(({ pair: { id, kind } }) => `${id} ${kind}`),
  }
}

function isOn({ passage, start, end }: Mark, { wrong, texts }: ModalPair): boolean {
  if (wrong === null || passage.language !== wrong.language) return false
  const at = (texts[wrong.language] ?? '').indexOf(wrong.words)
  return start < at + wrong.words.length && at < end
}

function modalsMarked({ texts }: ModalPair): readonly Mark[] {
  const languages = Object.keys(texts)
  const sections = new Map(
    languages.map((tag) => [tag, { headline: null, keywords: null, summary: [texts[tag] ?? ''] }]),
  )
  const article = anArticle({ date: '2025-06-25', sections })
  return textPairs(bilingualArticle(article, languages), { terms: [] })
    .flatMap(legalFindingsOf)
    .filter(({ rule }) => rule === 'parity-modal')
    .flatMap(({ marks }) => marks)
}
