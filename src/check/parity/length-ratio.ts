import { isHan } from '../../domain/language/language.ts'
import { msg, named } from '../../domain/language/message.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import type { Finding, ParityRule, Passage, TextPair } from './text-pair.ts'

/**
 * How wide a text may be, set in columns, against the same text in the other language. News paragraphs in Latin letters
 * take 1.2 to 2.2 times the columns of Chinese ones in the sample; beyond these bounds something is missing.
 */
const BANDS = { hanToOther: { low: 0.8, high: 3.2 }, alike: { low: 0.45, high: 2.2 } } as const

/** Below this many columns a ratio says nothing. */
const MIN_COLUMNS = 60

/** No paragraph is much longer or shorter than its counterpart: half of it may be missing. */
export const lengthRatio: ParityRule = (pair) =>
  pair.blocks
    .filter(({ a }) => a.every(({ block }) => block !== null))
    .flatMap(({ a, b }) => compare(pair, a, b))

function compare(pair: TextPair, a: readonly Passage[], b: readonly Passage[]): Finding[] {
  const [wideA, wideB] = [widthOf(a), widthOf(b)]
  if (Math.max(wideA, wideB) < MIN_COLUMNS) return []
  const { low, high } = bandOf(pair)
  const ratio = wideB / wideA
  if (ratio >= low && ratio <= high) return []
  const path = b[0]?.path ?? pair.b.path
  return [
    {
      rule: 'parity-length',
      severity: 'warning',
      path: a.length === 1 ? path : pair.b.path,
      message: msg`The ${named(pair.b.language)} text is ${ratio.toFixed(1)} times as wide as the ${named(pair.a.language)} one; ${low.toFixed(1)} to ${high.toFixed(1)} is usual.`,
      hint: msg`See whether a sentence is missing on one side, or said only there.`,
      of: `${wideA} / ${wideB} columns`,
      marks: [...a, ...b].map((passage) => ({ passage, start: 0, end: 0, read: null })),
    },
  ]
}

function widthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + displayWidth(text), 0)
}

function bandOf({ a, b }: TextPair): { readonly low: number; readonly high: number } {
  const [hanA, hanB] = [isHan(a.language), isHan(b.language)]
  if (hanA === hanB) return BANDS.alike
  const { low, high } = BANDS.hanToOther
  return hanA ? { low, high } : { low: 1 / high, high: 1 / low }
}
