import type { Word } from './in-words.ts'

/** How a name goes on from one of its words to one side. */
interface Walk {
  readonly at: number
  readonly step: 1 | -1
  /** The first word that is in no name yet. */
  readonly floor: number
  /** How many words away the name may end. */
  readonly most: number
  /** What may stand between two of its words. */
  readonly gap: RegExp
  readonly isPart: (word: Word) => boolean
  /** Whether the name may go on behind a word that is no part at its edge: “of”. */
  readonly isBetween: (word: Word, at: number) => boolean
}

/** The last word on one side that belongs to a name. */
export function edgeOfName(text: string, words: readonly Word[], walk: Walk): number {
  const { at, step, floor, most, gap, isPart, isBetween } = walk
  let edge = at
  for (let to = at + step; Math.abs(to - at) <= most && to >= floor; to += step) {
    const [word, near] = [words[to], words[to - step]]
    if (word === undefined || near === undefined) break
    const [left, right] = step === 1 ? [near, word] : [word, near]
    if (!gap.test(text.slice(left.end, right.start))) break
    if (isPart(word)) edge = to
    else if (!isBetween(word, to)) break
  }
  return edge
}
