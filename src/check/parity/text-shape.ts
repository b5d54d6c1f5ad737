import { isHan } from '../../domain/language/language.ts'
import { type Message, msg, named, plural } from '../../domain/language/message.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { type Finding, type ParityRule, type Passage, type TextPair, textBlocksOf } from './text-pair.ts'

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

/** As many paragraphs on both sides, a list beside a list, and as many items in it. */
export const paragraphs: ParityRule = (pair) => {
  const [inA, inB] = [textBlocksOf(pair.a), textBlocksOf(pair.b)]
  if (inA.length === 0 || inB.length === 0) return []
  if (inA.length === inB.length) return inA.flatMap((block, at) => compareBlocks(pair, block, inB[at] ?? []))
  return [
    tell(pair, {
      message: msg`The ${named(pair.a.language)} text has ${counted(inA)}, the ${named(pair.b.language)} text ${counted(inB)}.`,
      hint: msg`Divide both in the same places, with an empty line between paragraphs.`,
      of: `${inA.length} / ${inB.length}`,
    }),
  ]
}

type Kind = NonNullable<Passage['block']>['kind']

const kindNames: Readonly<Record<Kind, Message>> = {
  paragraph: msg`a paragraph`,
  list: msg`a list`,
  quote: msg`a quote`,
  heading: msg`a sub-heading`,
}

function compareBlocks(pair: TextPair, a: readonly Passage[], b: readonly Passage[]): Finding[] {
  const [kindA, kindB] = [kindOf(a), kindOf(b)]
  const { language } = pair.a
  const path = b[0]?.path ?? pair.b.path
  if (kindA !== kindB)
    return [
      tell(pair, {
        path,
        message: msg`The ${named(language)} text has ${kindNames[kindA]} where the ${named(pair.b.language)} text has ${kindNames[kindB]}.`,
        hint: msg`Write both in the same form.`,
        of: `${kindA} / ${kindB}`,
      }),
    ]
  if (a.length === b.length) return []
  const parts = kindA === 'list' ? 'items' : 'parts'
  return [
    tell(pair, {
      path,
      message:
        kindA === 'list'
          ? msg`A list has ${a.length} items in ${named(language)}, and ${b.length} in ${named(pair.b.language)}.`
          : msg`A text block has ${a.length} parts in ${named(language)}, and ${b.length} in ${named(pair.b.language)}.`,
      hint: msg`See whether one is missing on one side, or two were made one.`,
      of: `${a.length} / ${b.length} ${parts}`,
    }),
  ]
}

function kindOf([first]: readonly Passage[]): Kind {
  return first?.block?.kind ?? 'paragraph'
}

function tell(
  { b }: TextPair,
  said: Pick<Finding, 'message' | 'hint' | 'of'> & Partial<Pick<Finding, 'path'>>,
): Finding {
  return { rule: 'parity-paragraphs', severity: 'warning', path: b.path, marks: [], ...said }
}

/** Paragraphs, or pieces where there are others. */
function counted(blocks: readonly (readonly Passage[])[]): Message {
  const count = blocks.length
  return blocks.every((block) => kindOf(block) === 'paragraph')
    ? plural(count, msg`1 paragraph`, msg`${count} paragraphs`)
    : plural(count, msg`1 block`, msg`${count} blocks`)
}
