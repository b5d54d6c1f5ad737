import { type ParityRule, paragraphsOf } from './text-pair.ts'

/** As many paragraphs on both sides. */
export const paragraphs: ParityRule = ({ a, b }) => {
  const [inA, inB] = [paragraphsOf(a).length, paragraphsOf(b).length]
  if (inA === inB || inA === 0 || inB === 0) return []
  return [
    {
      rule: 'parity-paragraphs',
      severity: 'warning',
      path: b.path,
      message: `The ${a.language} text has ${counted(inA)}, the ${b.language} text ${counted(inB)}.`,
      hint: 'Divide both in the same places, with an empty line between paragraphs.',
      of: `${inA} / ${inB}`,
      marks: [],
    },
  ]
}

function counted(number: number): string {
  return number === 1 ? '1 paragraph' : `${number} paragraphs`
}
