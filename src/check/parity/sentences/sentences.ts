import { excerpt } from '../../../domain/language/graphemes.ts'
import { baseLanguage, type LanguageTag, scriptOf } from '../../../domain/language/language.ts'
import { msg, named } from '../../../domain/language/message.ts'
import { type ReadBlock, readPair } from '../read-pair.ts'
import {
  type Block,
  type Finding,
  type ParityRule,
  type Passage,
  pathOf,
  type TextPair,
} from '../text-pair.ts'
import { MAX_SENTENCES, type Sentence, sentencesAlone } from './align-sentences.ts'
import { anchorsOf, type PlacedSentence } from './anchors.ts'
import { splitSentences } from './split-sentences.ts'

/** No paragraph has a sentence that the other language lacks. Translators may divide sentences and join them. */
export const sentences: ParityRule = (pair) => {
  const read = readPair(pair)
  return pair.blocks.flatMap((block, at) => {
    const stated = read.blocks[at]
    return stated === undefined || block.a[0]?.block === null ? [] : compare(pair, block, stated)
  })
}

function compare(pair: TextPair, block: Block, read: ReadBlock): Finding[] {
  const [a, b] = [block.a.flatMap(sentencesIn), block.b.flatMap(sentencesIn)]
  if (Math.max(a.length, b.length) > MAX_SENTENCES) return []
  // One beside one: there is nothing to align.
  if (Math.max(a.length, b.length) < 2) return []
  const anchors = anchorsOf(pair, read, { a, b })
  if (anchors === null) return []
  const alone = sentencesAlone(measured(a, anchors.a), measured(b, anchors.b))
  // Two that stand alone on either side are one that says something else, which other rules tell.
  if (alone.a.length > 0 && alone.b.length > 0) return []
  return [
    ...alone.a.flatMap((at) => a[at] ?? []).map((sentence) => tell(pair, sentence, block.b)),
    ...alone.b.flatMap((at) => b[at] ?? []).map((sentence) => tell(pair, sentence, block.a)),
  ]
}

function sentencesIn(passage: Passage): PlacedSentence[] {
  return splitSentences(passage.text, passage.language).map((span) => ({ ...span, passage }))
}

function measured(
  placed: readonly PlacedSentence[],
  anchors: readonly Sentence['anchors'][],
): readonly Sentence[] {
  return placed.map(({ passage, start, end }, at) => ({
    length: (end - start) * lettersOfEnglish(passage.language),
    anchors: anchors[at] ?? [],
  }))
}

/** How many letters of English say what one character of a language does, as measured in the labelled pairs. */
function lettersOfEnglish(language: LanguageTag): number {
  if (baseLanguage(language) === 'en') return 1
  return BY_SCRIPT[scriptOf(language)] ?? 1
}

const BY_SCRIPT: Readonly<Record<string, number>> = {
  Hans: 3.25,
  Hant: 3.25,
  Jpan: 2.6,
  Kore: 2.2,
  Arab: 1.1,
  Cyrl: 1.05,
  Latn: 0.9,
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
