import { baseLanguage, type LanguageTag, scriptOf } from '../../../domain/language/language.ts'
import { type ReadBlock, readPair } from '../read-pair.ts'
import type { Block, Passage, TextPair } from '../text-pair.ts'
import { alignSentences, MAX_SENTENCES, type Sentence } from './align-sentences.ts'
import { anchorsOf, type PlacedSentence } from './anchors.ts'
import { splitSentences } from './split-sentences.ts'

/** Sentences of both sides that say the same; one side may be empty. */
export interface SentencePair {
  readonly a: readonly PlacedSentence[]
  readonly b: readonly PlacedSentence[]
}

/** Two texts sentence by sentence, as far as they can be. */
export interface AlignedBlock {
  readonly block: Block
  /** Null where there are too many, or too much is in them. */
  readonly sentences: readonly SentencePair[] | null
}

/** The blocks of a pair, without its lines; none where a side states too much. */
export function alignedTexts(pair: TextPair): readonly AlignedBlock[] {
  const known = alignments.get(pair) ?? alignTexts(pair)
  alignments.set(pair, known)
  return known
}

// Asked for by the rule of sentences and, in legal texts, by that of modals.
const alignments = new WeakMap<TextPair, readonly AlignedBlock[]>()

function alignTexts(pair: TextPair): readonly AlignedBlock[] {
  const { blocks } = readPair(pair)
  return pair.blocks.flatMap((block, at) => {
    const read = blocks[at]
    const isLine = block.a[0]?.block === null
    return read === undefined || isLine ? [] : [{ block, sentences: alignBlock(pair, block, read) }]
  })
}

function alignBlock(pair: TextPair, block: Block, read: ReadBlock): AlignedBlock['sentences'] {
  const [a, b] = [block.a.flatMap(sentencesIn), block.b.flatMap(sentencesIn)]
  if (Math.max(a.length, b.length) > MAX_SENTENCES) return null
  // One beside one: there is nothing to align.
  if (Math.max(a.length, b.length) < 2) return [{ a, b }]
  const anchors = anchorsOf(pair, read, { a, b })
  if (anchors === null) return null
  return alignSentences(measured(a, anchors.a), measured(b, anchors.b)).map((aligned) => ({
    a: aligned.a.flatMap((at) => a[at] ?? []),
    b: aligned.b.flatMap((at) => b[at] ?? []),
  }))
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
