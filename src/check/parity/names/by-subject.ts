import { type Word, wordsOf } from './in-words.ts'
import type { FoundName, Named, NameSort } from './known-names.ts'
import { edgeOfName } from './name-edge.ts'

/** Somebody or something, by what it is for: 国家数据局, “the Data Act”. */
export type NameBySubject = Omit<FoundName, 'isSure'>

/** What names of one sort are for. */
export interface Subjects {
  /** By the word, or by two with a space between. */
  readonly words: ReadonlyMap<string, Named>
  readonly signs: ReadonlyMap<string, Named>
}

/** Reads a table: English words and Chinese signs of one subject a line. */
export function readSubjects(table: string, sort: NameSort): Subjects {
  const lines = table.split('\n').filter((line) => line !== '')
  const rows = lines.map((line) => {
    const named: Named = { sort, partOf: null }
    const [words = '', signs = ''] = line.split(' | ')
    return { named, words: words.split('; '), signs: signs.split('; ') }
  })
  return {
    words: new Map(rows.flatMap(({ named, words }) => words.map((word) => [word, named]))),
    signs: new Map(rows.flatMap(({ named, signs }) => signs.map((sign) => [sign, named]))),
  }
}

const MAX_SUBJECT_SIGNS = 6

/** The subject that ends at a place of a Chinese text, and how many characters it has. */
export function subjectBefore(text: string, at: number, floor: number, { signs }: Subjects) {
  for (let length = Math.min(MAX_SUBJECT_SIGNS, at - floor); length > 1; length -= 1) {
    const named = signs.get(text.slice(at - length, at))
    if (named !== undefined) return { named, length }
  }
  return null
}

/** What a name is, as English names begin or end. */
interface Heads {
  readonly words: ReadonlySet<string>
  /** Those of them that need no capitals. */
  readonly inAnyCase: ReadonlySet<string>
}

const BETWEEN = new Set('of for on and the to'.split(' '))
/** No name has more words on one side of what it is. */
const MAX_WORDS = 10
const GAP = /^(?: |, | & |-|, and )$/

/** The names of an English text that have one of the heads and say what they are for. */
export function namesBySubject(text: string, heads: Heads, subjects: Subjects): readonly NameBySubject[] {
  const words = wordsOf(text)
  const found: NameBySubject[] = []
  let floor = 0
  for (const [at, head] of words.entries()) {
    if (!heads.words.has(head.folded)) continue
    const isAnyCase = heads.inAnyCase.has(head.folded)
    if (!isAnyCase && !head.isCapital) continue
    const isPart = ({ written, folded }: Word) =>
      /^[\p{Lu}\d]/u.test(written) || (isAnyCase && subjects.words.has(folded))
    const walk = { at, floor, most: MAX_WORDS, gap: GAP, isPart, isBetween }
    const first = edgeOfName(text, words, { ...walk, step: -1 })
    const next = words[at + 1]
    const goesOn = next !== undefined && /^(?:of|for|on)$/.test(next.written)
    const last = goesOn ? edgeOfName(text, words, { ...walk, step: 1 }) : at
    const said = subjectsIn(words.slice(first, last + 1), subjects)
    if (said.size === 0) continue
    const ends = [...said.keys()].map((index) => index + first)
    for (let index = first; index <= last; index += 1)
      if (heads.words.has(words[index]?.folded ?? '')) ends.push(index)
    const [from, to] = [Math.min(...ends), Math.max(...ends)]
    floor = to + 1
    const [{ start }, { end }] = [words[from] ?? head, words[to] ?? head]
    found.push({ start, end, meant: [...new Set(said.values())] })
  }
  return found
}

function isBetween({ folded }: Word): boolean {
  return BETWEEN.has(folded)
}

/** By the places of their words. */
function subjectsIn(words: readonly Word[], subjects: Subjects): ReadonlyMap<number, Named> {
  const said = new Map<number, Named>()
  for (const [at, { folded }] of words.entries()) {
    const both = subjects.words.get(`${folded} ${words[at + 1]?.folded}`)
    const named = both ?? subjects.words.get(folded)
    if (named !== undefined && !said.has(at)) said.set(at, named)
    if (both !== undefined) said.set(at + 1, both)
  }
  return said
}
