import { baseLanguage, isHan, type LanguageTag } from '../../../domain/language/language.ts'
import { listed, type Message, type MessageValue, msg, named } from '../../../domain/language/message.ts'
import type { Span } from '../reading/span.ts'
import { type AlignedBlock, alignedTexts, type SentencePair } from '../sentences/aligned-texts.ts'
import {
  type Finding,
  type Mark,
  type ParityRule,
  type Passage,
  pathOf,
  type TextPair,
  wordsOf,
} from '../text-pair.ts'
import { type Modality, type ModalWords, modalWords } from './modal-words.ts'

/**
 * What must, may, must not or need not be done, and what is not so, is the same in both languages, sentence by sentence. For
 * legal texts alone: news says “may” and “should” more freely.
 */
export const modals: ParityRule = (pair) =>
  alignedTexts(pair)
    .flatMap(sentencePairs)
    .flatMap((sentences) => compare(pair, sentences))

/** Where sentences cannot be aligned, a paragraph is compared as a whole. A sentence that stands alone is told by another rule. */
function sentencePairs({ block, sentences }: AlignedBlock): readonly SentencePair[] {
  const whole = (passages: readonly Passage[]) =>
    passages.map((passage) => ({ passage, start: 0, end: passage.text.length }))
  const aligned = sentences ?? [{ a: whole(block.a), b: whole(block.b) }]
  return aligned.filter(({ a, b }) => a.length > 0 && b.length > 0)
}

interface PlacedModal extends Pick<Mark, 'passage'>, Modal {}

function compare(pair: TextPair, sentences: SentencePair): Finding[] {
  const [a, b] = [modalsIn(sentences.a), modalsIn(sentences.b)]
  if (a === null || b === null || [...a, ...b].some(({ is }) => is === 'only')) return []
  const [openInA, openInB] = [unanswered(a, b), unanswered(b, a)]
  const told = {
    a: openInA.filter((modal) => isTelling(modal, openInB)),
    b: openInB.filter((modal) => isTelling(modal, openInA)),
  }
  return told.a.length + told.b.length === 0 ? [] : [tell(pair, sentences, told)]
}

function modalsIn(sentences: SentencePair['a']): readonly PlacedModal[] | null {
  const inEach = sentences.map(({ passage, start, end }) =>
    readModals(passage.text.slice(start, end), passage.language)?.map((modal) => ({
      ...modal,
      passage,
      start: start + modal.start,
      end: start + modal.end,
    })),
  )
  return inEach.some((modals) => modals === undefined) ? null : inEach.flatMap((modals) => modals ?? [])
}

/** What a translation may say instead: 不得 is “must not”, and also “does not”. */
const ANSWERS: Readonly<Record<Modality, readonly Modality[]>> = {
  duty: ['duty'],
  permission: ['permission', 'exemption'],
  prohibition: ['prohibition', 'negation'],
  exemption: ['exemption', 'negation'],
  negation: ['negation', 'prohibition', 'exemption'],
}

type Asking = PlacedModal & { readonly is: Modality }

/** Those that have nothing like them in the other language. */
function unanswered(own: readonly PlacedModal[], others: readonly PlacedModal[]): readonly Asking[] {
  const said = new Set(others.map(({ is }) => is))
  // “Must avoid” is 不得.
  const isDenied = own.some(({ is }) => is === 'negation') && said.has('prohibition')
  return own.filter((modal): modal is Asking => {
    const { is, strength } = modal
    if (strength === 'hint' || is === 'only') return false
    if (isDenied && (is === 'duty' || is === 'permission')) return false
    return !ANSWERS[is].some((answer) => said.has(answer))
  })
}

/** What is soft says something only against its contrary: “shall” against 可以. */
function isTelling({ is, strength }: Asking, others: readonly Asking[]): boolean {
  return strength === 'sure' || others.some((other) => other.is !== is)
}

const kindNames: Readonly<Record<Modality, Message>> = {
  duty: msg`a duty`,
  permission: msg`a permission`,
  prohibition: msg`a prohibition`,
  exemption: msg`an exemption`,
  negation: msg`a negation`,
}

interface Told {
  readonly a: readonly Asking[]
  readonly b: readonly Asking[]
}

function tell(pair: TextPair, sentences: SentencePair, { a, b }: Told): Finding {
  const said = [a, b].filter((modals) => modals.length > 0).map(describe)
  const [first, second] = said
  const silent = a.length === 0 ? pair.a.language : pair.b.language
  const marks = [...marksOf(a, sentences.a), ...marksOf(b, sentences.b)]
  return {
    rule: 'parity-modal',
    severity: 'warning',
    path: pathOf(pair, marks),
    message:
      second === undefined
        ? msg`The ${named(silent)} text has nothing like this: ${first ?? ''}.`
        : msg`What must or may be done differs: ${first ?? ''}; ${second}.`,
    hint: msg`Compare both with the source and correct the wrong one.`,
    of: wordsOf(
      pair,
      marks.filter(({ start, end }) => end > start),
    ),
    marks,
  }
}

function describe(modals: readonly Asking[]): MessageValue {
  return listed(
    modals.map(
      ({ passage, start, end, is }) =>
        msg`${named(passage.language)} “${passage.text.slice(start, end)}” (${kindNames[is]})`,
    ),
  )
}

/** The words; or the place of the sentence in which they would stand. */
function marksOf(modals: readonly Asking[], [sentence]: SentencePair['a']): readonly Mark[] {
  if (modals.length > 0)
    return modals.map(({ passage, start, end, is }) => ({ passage, start, end, read: kindNames[is] }))
  if (sentence === undefined) return []
  return [{ passage: sentence.passage, start: sentence.start, end: sentence.start, read: null }]
}

/**
 * A word of a text that says what must or may be done. One that is `sure` should have its like in a translation; a `soft` one is
 * telling only beside its contrary; a `hint` only answers those of the other language.
 */
interface Modal extends Span {
  readonly is: Modality | 'only'
  readonly strength: 'sure' | 'soft' | 'hint'
}

/** The modal words of a text in their order; null of a language whose words are not known. */
export function readModals(text: string, language: LanguageTag): readonly Modal[] | null {
  const pattern = patternOf(language)
  if (pattern === null) return null
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, groups = {} }) => {
    const kind = kinds.find(({ group }) => groups[group] !== undefined)
    if (kind === undefined || kind.is === null) return []
    return [{ start: index, end: index + found.length, is: kind.is, strength: kind.strength }]
  })
}

interface Kind {
  readonly group: string
  /** Null of what only looks like one. */
  readonly is: Modal['is'] | null
  readonly strength: Modal['strength']
  readonly from: (words: ModalWords) => string
}

/** In the order in which they are tried at a place: “must not” before “must”. */
const kinds: readonly Kind[] = [
  { group: 'none', is: null, strength: 'hint', from: (words) => words.none },
  { group: 'only', is: 'only', strength: 'hint', from: (words) => words.only },
  { group: 'exemption', is: 'exemption', strength: 'sure', from: (words) => words.exemption },
  { group: 'prohibition', is: 'prohibition', strength: 'sure', from: (words) => words.prohibition },
  { group: 'duty', is: 'duty', strength: 'sure', from: (words) => words.duty },
  { group: 'softDuty', is: 'duty', strength: 'soft', from: (words) => words.softDuty },
  { group: 'permission', is: 'permission', strength: 'sure', from: (words) => words.permission },
  { group: 'softPermission', is: 'permission', strength: 'soft', from: (words) => words.softPermission },
  { group: 'negation', is: 'negation', strength: 'sure', from: (words) => words.negation },
  { group: 'dutyHint', is: 'duty', strength: 'hint', from: ({ hints }) => hints.duty },
  { group: 'permissionHint', is: 'permission', strength: 'hint', from: ({ hints }) => hints.permission },
  { group: 'negationHint', is: 'negation', strength: 'hint', from: ({ hints }) => hints.negation },
]

/** A few words of a clause; bounded, so that a text is read in one go. */
const WORDS_BETWEEN = "(?:\\s[\\p{L}’'-]{1,24}){0,5}?"

const patterns = new Map<LanguageTag, RegExp | null>()

function patternOf(language: LanguageTag): RegExp | null {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const words = modalWords[baseLanguage(language)]
  const pattern = words === undefined ? null : compile(words, isHan(language))
  patterns.set(language, pattern)
  return pattern
}

function compile(words: ModalWords, isWithoutSpaces: boolean): RegExp {
  const groups = kinds.map(({ group, from }) => `(?<${group}>${from(words)})`)
  const any = `(?:${groups.join('|')})`
    .replaceAll('’', "['’]")
    .replaceAll(' ', '\\s')
    .replaceAll('_', WORDS_BETWEEN)
  return new RegExp(isWithoutSpaces ? any : `(?<![\\p{L}\\d])${any}(?!(?<=[\\p{L}\\d])[\\p{L}\\d-])`, 'giu')
}
