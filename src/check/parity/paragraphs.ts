import { type Finding, type ParityRule, type Passage, type TextPair, textBlocksOf } from './text-pair.ts'

/** As many paragraphs on both sides, a list beside a list, and as many items in it. */
export const paragraphs: ParityRule = (pair) => {
  const [inA, inB] = [textBlocksOf(pair.a), textBlocksOf(pair.b)]
  if (inA.length === 0 || inB.length === 0) return []
  if (inA.length === inB.length) return inA.flatMap((block, at) => compareBlocks(pair, block, inB[at] ?? []))
  return [
    tell(pair, {
      message: `The ${pair.a.language} text has ${counted(inA)}, the ${pair.b.language} text ${counted(inB)}.`,
      hint: 'Divide both in the same places, with an empty line between paragraphs.',
      of: `${inA.length} / ${inB.length}`,
    }),
  ]
}

type Kind = NonNullable<Passage['block']>['kind']

const named: Readonly<Record<Kind, string>> = {
  paragraph: 'a paragraph',
  list: 'a list',
  quote: 'a quote',
  heading: 'a sub-heading',
}

function compareBlocks(pair: TextPair, a: readonly Passage[], b: readonly Passage[]): Finding[] {
  const [kindA, kindB] = [kindOf(a), kindOf(b)]
  const { language } = pair.a
  const path = b[0]?.path ?? pair.b.path
  if (kindA !== kindB)
    return [
      tell(pair, {
        path,
        message: `The ${language} text has ${named[kindA]} where the ${pair.b.language} text has ${named[kindB]}.`,
        hint: 'Write both in the same form.',
        of: `${kindA} / ${kindB}`,
      }),
    ]
  if (a.length === b.length) return []
  const parts = kindA === 'list' ? 'items' : 'parts'
  return [
    tell(pair, {
      path,
      message: `${capital(named[kindA])} has ${a.length} ${parts} in ${language}, and ${b.length} in ${pair.b.language}.`,
      hint: 'See whether one is missing on one side, or two were made one.',
      of: `${a.length} / ${b.length} ${parts}`,
    }),
  ]
}

function kindOf([first]: readonly Passage[]): Kind {
  return first?.block?.kind ?? 'paragraph'
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function tell(
  { b }: TextPair,
  said: Pick<Finding, 'message' | 'hint' | 'of'> & Partial<Pick<Finding, 'path'>>,
): Finding {
  return { rule: 'parity-paragraphs', severity: 'warning', path: b.path, marks: [], ...said }
}

/** Paragraphs, or pieces where there are others. */
function counted(blocks: readonly (readonly Passage[])[]): string {
  const noun = blocks.every((block) => kindOf(block) === 'paragraph') ? 'paragraph' : 'block'
  return blocks.length === 1 ? `1 ${noun}` : `${blocks.length} ${noun}s`
}
