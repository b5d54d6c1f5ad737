import { excerpt } from '../../../domain/language/graphemes.ts'
import { msg, named } from '../../../domain/language/message.ts'
import { type Finding, type ParityRule, type Passage, pathOf, type TextPair } from '../text-pair.ts'
import { type AlignedBlock, alignedTexts } from './aligned-texts.ts'
import type { PlacedSentence } from './anchors.ts'

/** No paragraph has a sentence that the other language lacks. Translators may divide sentences and join them. */
export const sentences: ParityRule = (pair) => alignedTexts(pair).flatMap((aligned) => compare(pair, aligned))

function compare(pair: TextPair, { block, sentences: aligned }: AlignedBlock): Finding[] {
  // A paragraph that is one sentence, or none, stands beside its like.
  if (aligned === null || aligned.length < 2) return []
  const [inA, inB] = [
    aligned.filter(({ b }) => b.length === 0).flatMap(({ a }) => a),
    aligned.filter(({ a }) => a.length === 0).flatMap(({ b }) => b),
  ]
  // Two that stand alone on either side are one that says something else, which other rules tell.
  if (inA.length > 0 && inB.length > 0) return []
  return [
    ...inA.map((sentence) => tell(pair, sentence, block.b)),
    ...inB.map((sentence) => tell(pair, sentence, block.a)),
  ]
}

/** Enough to know the sentence by. */
const MAX_QUOTED = 80

function tell(pair: TextPair, { passage, start, end }: PlacedSentence, others: readonly Passage[]): Finding {
  const sentence = excerpt(passage.text.slice(start, end), MAX_QUOTED)
  const [isInA, [other]] = [passage.language === pair.a.language, others]
  const beside = other === undefined ? [] : [{ passage: other, start: 0, end: 0, read: null }]
  return {
    rule: 'parity-sentence',
    severity: 'warning',
    path: other?.path ?? pathOf(pair, []),
    message: msg`The ${named(isInA ? pair.b.language : pair.a.language)} text seems to lack this sentence: ${named(passage.language)} “${sentence}”.`,
    hint: msg`Add it there, or accept the difference where it is left out on purpose.`,
    of: isInA ? `${sentence} / -` : `- / ${sentence}`,
    marks: [{ passage, start, end, read: null }, ...beside],
  }
}
