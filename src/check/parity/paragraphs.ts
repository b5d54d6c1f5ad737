import { type Message, msg, named, plural } from '../../domain/language/message.ts'
import { type Finding, type ParityRule, type Passage, type TextPair, textBlocksOf } from './text-pair.ts'

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
