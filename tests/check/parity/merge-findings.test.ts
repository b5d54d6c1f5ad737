import { expect, it } from 'vitest'
import { mergeFindings } from '../../../src/check/parity/merge-findings.ts'
import type { Finding, Passage, Side, TextPair } from '../../../src/check/parity/text-pair.ts'
import { countSteps } from '../../helpers/count-steps.ts'

const SPACE = 10

/** Three languages that differ from each other in as many words each. */
function threeTexts(words: number) {
  const [de, fr, en] = ['de', 'fr', 'en'].map((language): Side => {
    const passage: Passage = {
      language,
      path: ['sections', language, 'summary', 0],
      block: { index: 0, kind: 'paragraph' },
      text: '1234.5678 '.repeat(words),
      links: [],
    }
    return { language, keywords: null, path: ['sections', language, 'summary'], passages: [passage] }
  })
  if (de === undefined || fr === undefined || en === undefined) throw new Error('There are three.')
  const pairOf = (a: Side, b: Side): TextPair => ({
    date: '2025-01-22',
    glossary: { terms: [] },
    a,
    b,
    blocks: [],
  })
  return [pairOf(de, fr), pairOf(de, en), pairOf(fr, en)]
}

const tellEach =
  (words: number) =>
  ({ a, b }: TextPair): readonly Finding[] =>
    Array.from({ length: words }, (_, at) => ({
      rule: 'parity-number',
      severity: 'error',
      path: b.path,
      message: { id: 'They differ.', values: [] },
      hint: { id: 'Correct one.', values: [] },
      of: `${a.language} ${b.language} ${at}`,
      marks: [...a.passages, ...b.passages].map((passage) => ({
        passage,
        start: at * SPACE,
        end: at * SPACE + SPACE - 1,
        read: null,
      })),
    }))

it('compares no finding with all others: twice as many take twice the steps', () => {
  const steps = (findings: number) => {
    const words = Math.ceil(findings / 3)
    const pairs = threeTexts(words)
    return countSteps(() => mergeFindings(pairs, tellEach(words)))
  }
  expect(steps(10_000) / steps(5000)).toBeLessThan(2.3)
})

it('tells of three texts that all differ what stands beside the first, each word once', () => {
  const told = mergeFindings(threeTexts(100), tellEach(100)).map(({ of }) => of)
  const beside = (language: string) => Array.from({ length: 100 }, (_, at) => `de ${language} ${at}`)
  expect(told).toEqual([...beside('fr'), ...beside('en')])
})
