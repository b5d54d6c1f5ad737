import { baseLanguage, type LanguageTag, scriptOf } from '../../../domain/language/language.ts'
import { type ReadBlock, readPair } from '../read-pair.ts'
import type { Span } from '../reading/span.ts'
import type { Block, Passage, TextPair } from '../text-pair.ts'
import { alignSentences, MAX_SENTENCES, type Sentence } from './align-sentences.ts'
import { anchorsOf, type PlacedSentence } from './anchors.ts'

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

/**
 * The sentences of a text, without the spaces around them. Where it is not sure that a sentence ends, as behind an
 * abbreviation, it goes on.
 */
export function splitSentences(text: string, language: LanguageTag): readonly Span[] {
  const { segmenter, abbreviation } = cutterOf(language)
  const sentences: Span[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    if (!isEnd(text, start, end, abbreviation)) continue
    const sentence = trimmed(text, start, end)
    if (sentence.end > sentence.start) sentences.push(sentence)
    start = end
  }
  return sentences
}

/** Letters without which a stretch is a number of a list, or a mark. */
const LEAST_LETTERS = 2

function isEnd(text: string, start: number, end: number, abbreviation: RegExp): boolean {
  if (end === text.length) return true
  const sentence = text.slice(start, end).trimEnd()
  if (abbreviation.test(sentence.slice(-MAX_ABBREVIATION))) return false
  if (GOES_ON.test(text.slice(end, end + 4))) return false
  return (sentence.match(LETTER)?.length ?? 0) >= LEAST_LETTERS
}

function trimmed(text: string, start: number, end: number): Span {
  const sentence = text.slice(start, end)
  return {
    start: start + sentence.length - sentence.trimStart().length,
    end: start + sentence.trimEnd().length,
  }
}

const LETTER = /\p{L}/gu

/** A sentence that begins in a small letter is none: “Why?” asked the judge. */
const GOES_ON = /^[\s«“"'(]{0,3}\p{Ll}/u

const MAX_ABBREVIATION = 12

/** Behind which a full stop ends no sentence, beside single letters; a German ordinal is one more. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: 'Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Arts|Sec|Secs|Fig|vs|v|Inc|Ltd|Co|Corp|Jr|Sr|Gen|Gov|Sen|Rep|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|cf|al|approx|para|[ap]\\.m|[ei]\\.[ge]|U\\.S|U\\.K|U\\.N|E\\.U',
  de: 'Abs|Art|Nr|Nrn|bzw|ca|usw|Mio|Mrd|Tsd|Bd|Dr|Prof|St|Str|vgl|ggf|inkl|evtl|max|min|Ziff|Kap|Jan|Feb|Aug|Sept?|Okt|Nov|Dez|\\d{1,2}',
  fr: 'MM|Mmes?|Mlle|Me|Dr|Pr|art|al|chap|cf|etc|env|av|St|Ste|Cie|janv|févr|juill|sept|oct|nov|déc|p|vol',
  es: 'Sr|Sra|Srta|Dr|Dra|D|Dña|art|arts|núm|nº|pág|págs|etc|aprox|EE|UU|ej|Cía|ap|cap|vol',
  ru: 'г|гг|в|вв|руб|коп|млн|млрд|трлн|тыс|др|ст|п|пп|ул|им|см|проф|акад|чл|стр|напр|т|е|д|обл|долл|янв|февр|авг|сент|окт|нояб|дек',
}

const ANY = 'Mr|Dr|Prof|art|cf|etc|p'

interface Cutter {
  readonly segmenter: Intl.Segmenter
  readonly abbreviation: RegExp
}

// One for each tag that a newsletter has.
const cutters = new Map<LanguageTag, Cutter>()

function cutterOf(tag: LanguageTag): Cutter {
  const known = cutters.get(tag) ?? {
    segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
    abbreviation: new RegExp(
      `(?<![\\p{L}\\d])(?:\\p{L}|${ABBREVIATIONS[baseLanguage(tag)] ?? ANY})\\.$`,
      'u',
    ),
  }
  cutters.set(tag, known)
  return known
}
