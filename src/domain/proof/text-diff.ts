/** A stretch of a text that was changed, or was not. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What became of each item of a list: those that are in both, in order, and runs that left or came between them. */
export interface ListChange {
  readonly kind: DiffPiece['kind']
  readonly items: readonly string[]
}

/** Above this many comparisons (2,000 words against 2,000) a change is told as a whole: nobody would read it word by word. */
const MOST_COMPARISONS = 4_000_000

/** The shortest way from one list to another, by their longest common subsequence; what leaves comes before what is new. */
export function diffLists(before: readonly string[], after: readonly string[]): readonly ListChange[] {
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse())
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const changes: { kind: DiffPiece['kind']; items: string[] }[] = []
  const add = (kind: DiffPiece['kind'], items: readonly string[]) => {
    const last = changes.at(-1)
    if (items.length === 0) return
    if (last?.kind === kind) for (const item of items) last.items.push(item)
    else changes.push({ kind, items: [...items] })
  }
  add('same', before.slice(0, start))
  for (const [kind, item] of middle(was, is)) add(kind, [item])
  add('same', before.slice(before.length - end))
  return changes
}

/** Word by word; a Chinese word is one of the dictionary's, as far as Intl knows it. */
export function diffText(before: string, after: string): readonly DiffPiece[] {
  return diffLists(wordsOf(before), wordsOf(after)).map(({ kind, items }) => ({ kind, text: items.join('') }))
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const at = before.findIndex((item, index) => item !== after[index])
  return at === -1 ? before.length : at
}

function* middle(was: readonly string[], is: readonly string[]): Generator<[DiffPiece['kind'], string]> {
  if (was.length * is.length > MOST_COMPARISONS) {
    for (const item of was) yield ['removed', item]
    for (const item of is) yield ['added', item]
    return
  }
  const common = commonLengths(was, is)
  const lengthAt = (a: number, b: number) => common[a * (is.length + 1) + b] ?? 0
  let [a, b] = [0, 0]
  while (a < was.length || b < is.length) {
    const [old, young] = [was[a], is[b]]
    if (old !== undefined && old === young) {
      yield ['same', old]
      a += 1
      b += 1
    } else if (old !== undefined && (young === undefined || lengthAt(a + 1, b) >= lengthAt(a, b + 1))) {
      yield ['removed', old]
      a += 1
    } else if (young !== undefined) {
      yield ['added', young]
      b += 1
    }
  }
}

/** For each pair of ends, how many items they have in common: a table of rows for `was` and columns for `is`. */
function commonLengths(was: readonly string[], is: readonly string[]): Uint32Array {
  const width = is.length + 1
  const table = new Uint32Array((was.length + 1) * width)
  for (let a = was.length - 1; a >= 0; a -= 1)
    for (let b = is.length - 1; b >= 0; b -= 1)
      table[a * width + b] =
        was[a] === is[b]
          ? (table[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(table[(a + 1) * width + b] ?? 0, table[a * width + b + 1] ?? 0)
  return table
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}
