import { diffArrays } from 'diff'

/** A stretch of a text that was changed, or was not. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What became of each item of a list: those that are in both, in order, and runs that left or came between them. */
interface ListChange {
  readonly kind: DiffPiece['kind']
  readonly items: readonly string[]
}

/** More changed items than this are listed as a whole: nobody would read them one by one. */
const MOST_CHANGES = 1_000

/** The shortest way from one list to another; what leaves comes before what is new. */
export function diffLists(before: readonly string[], after: readonly string[]): readonly ListChange[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_CHANGES })
  if (changes !== undefined)
    return changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      items: value,
    }))
  return [
    { kind: 'removed', items: before },
    { kind: 'added', items: after },
  ]
}

/** Word by word; a Chinese word is one of the dictionary's, as far as Intl knows it. */
export function diffText(before: string, after: string): readonly DiffPiece[] {
  return diffLists(wordsOf(before), wordsOf(after)).map(({ kind, items }) => ({ kind, text: items.join('') }))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}
