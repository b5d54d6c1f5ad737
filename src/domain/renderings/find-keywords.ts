import { isHan, type LanguageTag } from '../language/language.ts'
import { joined, MAX_WORDS, type TermReader, type Word } from './earlier-renderings.ts'

/** Keys of keywords, see `keyOf`. */
export interface KnownKeys {
  readonly has: (key: string) => boolean
  /** How long they are, the longest first. Only read where words are written without spaces. */
  readonly lengths: readonly number[]
}

export interface FoundKeyword {
  readonly key: string
  /** As the text has it. */
  readonly text: string
}

interface Reading {
  readonly language: LanguageTag
  readonly keys: KnownKeys
  readonly reader: TermReader
}

/** The keywords that stand in a text as words of their own, each once; a shorter one within a longer one is not counted. */
export function findKeywords(text: string, reading: Reading): readonly FoundKeyword[] {
  const words = reading.reader.words(text, reading.language)
  const all = isHan(reading.language)
    ? byCharacters(text, { ...reading, words })
    : byWords(text, { ...reading, words })
  return [...new Map(all.toReversed().map((one) => [one.key, one])).values()].toReversed()
}

interface ReadWords extends Reading {
  readonly words: readonly Word[]
}

function byWords(text: string, { words, language, keys }: ReadWords): readonly FoundKeyword[] {
  const found: FoundKeyword[] = []
  for (let at = 0; at < words.length; ) {
    const run = runFrom(text, words, at)
    const length = longestKnown(run, (some) => keys.has(joined(some, language)))
    const taken = run.slice(0, length)
    const [first, last] = [taken[0], taken.at(-1)]
    if (first !== undefined && last !== undefined)
      found.push({ key: joined(taken, language), text: text.slice(first.start, last.end) })
    at += Math.max(1, length)
  }
  return found
}

/** The words that may be one keyword from here on: no mark stands between them. */
function runFrom(text: string, words: readonly Word[], from: number): readonly Word[] {
  const run = words.slice(from, from + MAX_WORDS)
  const end = run.findIndex((word, at) => at > 0 && !BETWEEN.test(text.slice(run[at - 1]?.end, word.start)))
  return end === -1 ? run : run.slice(0, end)
}

const BETWEEN = /^[\s\-‑'’]{0,3}$/u

/** How many words from the first on are a keyword; 0 where none are. */
function longestKnown(run: readonly Word[], isKnown: (words: readonly Word[]) => boolean): number {
  for (let length = run.length; length > 0; length -= 1) if (isKnown(run.slice(0, length))) return length
  return 0
}

/**
 * Where words are written without spaces, a keyword is found by its characters: a program that cuts a text into words takes
 * 办公 out of 网信办公布, and 会对 out of 欧盟委员会对此.
 */
function byCharacters(text: string, reading: ReadWords): readonly FoundKeyword[] {
  const { keys } = reading
  const letters = lettersOf(text)
  const isBoundary = boundariesOf(text, reading)
  const small = letters.map(({ small: letter }) => letter).join('')
  const found: FoundKeyword[] = []
  for (let at = 0; at < letters.length; ) {
    const first = letters[at] as Letter
    const length = isBoundary.before(first.start)
      ? keys.lengths.find((some) => {
          const last = letters[at + some - 1]
          return (
            last?.run === first.run && keys.has(small.slice(at, at + some)) && isBoundary.behind(last.end)
          )
        })
      : undefined
    if (length === undefined) at += 1
    else {
      const end = letters[at + length - 1]?.end
      found.push({ key: small.slice(at, at + length), text: text.slice(first.start, end) })
      at += length
    }
  }
  return found
}

/** A unit of what a text is without its marks, in small letters. */
interface Letter {
  readonly small: string
  readonly start: number
  readonly end: number
  /** Between letters of one run no mark stands. */
  readonly run: number
}

function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = []
  let [run, before] = [0, 0]
  for (const { 0: letter, index: start } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    if (!BETWEEN.test(text.slice(before, Math.min(start, before + 4)))) run += 1
    before = start + letter.length
    for (const small of letter.toLowerCase().split('')) letters.push({ small, start, end: before, run })
  }
  return letters
}

interface Boundaries {
  readonly before: (start: number) => boolean
  readonly behind: (end: number) => boolean
}

/** So much of what follows is cut into words again. */
const AHEAD = 8

/**
 * Where a keyword may begin and end: where a word does; or within one of Han characters, where what is cut off from it is a
 * word by itself, or makes one with what stands there: 公布 behind 网信办, but 门 behind 科技部 is the rest of 部门.
 */
function boundariesOf(text: string, { words, language, reader }: ReadWords): Boundaries {
  const starts = new Set(words.map(({ start }) => start))
  const ends = new Set(words.map(({ end }) => end))
  const around = new Map<number, Word>()
  for (const word of words) for (let at = word.start + 1; at < word.end; at += 1) around.set(at, word)
  const behind = new Map<number, boolean>()
  const isWithinHan = (at: number) => around.has(at) && HAN_ON_BOTH_SIDES.test(text.slice(at - 1, at + 1))
  return {
    before(start) {
      if (starts.has(start)) return true
      const word = around.get(start)
      if (word === undefined || !isWithinHan(start)) return false
      return isWord(reader.words(text.slice(word.start, start), language).at(-1), SINGLE_BEFORE)
    },
    behind(end) {
      if (ends.has(end)) return true
      const known = behind.get(end)
      if (known !== undefined) return known
      const [next] = isWithinHan(end) ? reader.words(text.slice(end, end + AHEAD), language) : []
      const holds = next?.start === 0 && isWord(next, SINGLE_BEHIND)
      behind.set(end, holds)
      return holds
    },
  }
}

const HAN_ON_BOTH_SIDES = /^\p{Script=Han}{2}$/u

/** Characters that are words by themselves, as prepositions are, and seldom the end or the beginning of another one. */
const SINGLE_BEFORE = /^[和与與及或向对對被由据據让讓从從在以将將]$/
const SINGLE_BEHIND = /^[和与與及或对對在的了等已也则則拟擬称稱把被让讓由于於为為是并並而但将將须須仍]$/

function isWord(word: Word | undefined, single: RegExp): boolean {
  return word !== undefined && (word.end - word.start > 1 || single.test(word.key))
}
