import { isParagraph, type ParityRule, type Side } from './section-pair.ts'

/** As many paragraphs on both sides. */
export const paragraphs: ParityRule = ({ a, b }) => {
  const [inA, inB] = [count(a), count(b)]
  if (inA === inB || inA === 0 || inB === 0) return []
  return [
    {
      rule: 'parity-paragraphs',
      severity: 'warning',
      path: ['sections', b.language, 'summary'],
      message: `The ${a.language} summary has ${counted(inA)}, the ${b.language} summary ${counted(inB)}.`,
      hint: 'Divide both in the same places, with an empty line between paragraphs.',
      of: `${inA} / ${inB}`,
      marks: [],
    },
  ]
}

function count({ passages }: Side): number {
  return passages.filter(isParagraph).length
}

function counted(number: number): string {
  return number === 1 ? '1 paragraph' : `${number} paragraphs`
}
