import type { Alias, FoundName, Named } from './known-names.ts'
import { fold } from './scripts.ts'

/** Finds names in scripts that divide words: Latin, and Cyrillic with its endings. */
export interface WordIndex {
  /** By their first word, and by its plural where that is all of the name. */
  readonly byFirstWord: ReadonlyMap<string, readonly WordName[]>
  /** Those with endings, by the first letters of their first word. */
  readonly byStem: ReadonlyMap<string, readonly WordName[]>
}

interface WordName {
  readonly words: readonly string[]
  readonly named: Named
  readonly use: Alias['use']
  /** Of the last word, or in Cyrillic of every word: what may follow what is written, at most this many letters. */
  readonly endings: number
  readonly isCyrillic: boolean
  readonly case: 'as it is' | 'capital' | 'any'
  readonly written: readonly string[]
  /** Longer names come first. */
  readonly rank: number
}

export interface Word {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly folded: string
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\d]+/gu

export function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: cut(text) }
  return last.words
}

// A text is asked for the names that are known, and then for people by their titles.
let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] }

function cut(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
    folded: fold(written),
    isCapital: /^\p{Lu}/u.test(written),
  }))
}

const STEM = 3

export function wordIndexOf(aliases: readonly Alias[]): WordIndex {
  const names = aliases
    .flatMap((alias) => wordName(alias) ?? [])
    .toSorted((x, y) => lengthOf(y) - lengthOf(x))
    .map((name, rank) => ({ ...name, rank }))
  const [inflected, whole] = [names.filter(hasEndings), names.filter((name) => !hasEndings(name))]
  const byFirstWord = new Map<string, WordName[]>()
  for (const name of whole)
    for (const word of firstWordsOf(name)) {
      const known = byFirstWord.get(word)
      if (known === undefined) byFirstWord.set(word, [name])
      else known.push(name)
    }
  return { byFirstWord, byStem: Map.groupBy(inflected, ({ words }) => (words[0] ?? '').slice(0, STEM)) }
}

function hasEndings({ endings }: WordName): boolean {
  return endings > 0
}

function firstWordsOf({ words: [first = '', ...more] }: WordName): readonly string[] {
  return more.length === 0 ? [first, `${first}s`] : [first]
}

function lengthOf({ words }: Pick<WordName, 'words'>): number {
  return words.reduce((sum, word) => sum + word.length + 1, 0)
}

function wordName({ text, named, use, isStem }: Alias): Omit<WordName, 'rank'> | null {
  const written = text.match(WORD) ?? []
  if (written.length === 0) return null
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text)
  const isShort = !/\p{Ll}/u.test(text)
  const inflects = isCyrillic && !isShort
  const words = written.map((word) =>
    inflects ? fold(word).replace(/(?<=.{3})[аеийоуыьэюя]{1,2}$/, '') : fold(word),
  )
  return {
    words,
    named,
    use,
    endings: isStem ? 4 : inflects ? 3 : 0,
    isCyrillic: inflects,
    case: isShort ? 'as it is' : /^\p{Ll}/u.test(text) ? 'any' : 'capital',
    written,
  }
}

export function wordNames(text: string, index: WordIndex): readonly FoundName[] {
  const words = wordsOf(text)
  const found: FoundName[] = []
  for (let at = 0; at < words.length; ) {
    const here = namesAt(text, words, at, index)
    const [first] = here
    if (first === undefined) {
      at += 1
      continue
    }
    const last = at + first.words.length - 1
    const span = { start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 }
    const isSure = here.some(
      ({ use }) => use === 'name' || (use === 'surname' && standsAlone(text, words, at, last)),
    )
    found.push({ ...span, meant: [...new Set(here.map(({ named }) => named))], isSure })
    at = last + 1
  }
  return found
}

/** All who are called by the longest name that begins at a word. */
function namesAt(text: string, words: readonly Word[], at: number, index: WordIndex): readonly WordName[] {
  const candidates = candidatesFor(words[at]?.folded ?? '', index)
  let longest = 0
  const found: WordName[] = []
  for (const name of candidates) {
    if (name.words.length < longest) continue
    if (!isAt(text, words, at, name)) continue
    if (name.words.length > longest) found.length = 0
    longest = name.words.length
    found.push(name)
  }
  return found
}

/** The names that a word may begin, the longest first. */
function candidatesFor(word: string, { byFirstWord, byStem }: WordIndex): readonly WordName[] {
  const [whole, inflected] = [byFirstWord.get(word), byStem.get(word.slice(0, STEM))]
  if (whole === undefined || inflected === undefined) return whole ?? inflected ?? NONE
  return [...whole, ...inflected].sort((x, y) => x.rank - y.rank)
}

const NONE: readonly WordName[] = []

function isAt(text: string, words: readonly Word[], at: number, name: WordName): boolean {
  // Nearly always it is another word that tells: the patterns are asked last.
  if (!name.words.every((_, offset) => isWordOf(name, offset, words[at + offset]))) return false
  if (name.case === 'capital' && !/^[\p{Lu}\d]/u.test(words[at]?.written ?? '')) return false
  return name.words.every(
    (_, offset) =>
      offset === 0 || BETWEEN.test(text.slice(words[at + offset - 1]?.end, words[at + offset]?.start)),
  )
}

/** What may stand between the words of a name. */
const BETWEEN = /^[ .’'&\u00A0‑–-]{1,2}$/

function isWordOf(name: WordName, offset: number, word: Word | undefined): boolean {
  if (word === undefined) return false
  if (name.case === 'as it is') return word.written === name.written[offset]
  const wanted = name.words[offset] ?? ''
  if (word.folded === wanted) return true
  if (!word.folded.startsWith(wanted)) return false
  const rest = word.folded.slice(wanted.length)
  if (name.isCyrillic) return wanted.length > 2 && rest.length <= name.endings
  const isLast = offset === name.words.length - 1
  return isLast && (name.endings > 0 ? rest.length <= name.endings : rest === 's' && wanted.length > 3)
}

const TITLE =
  /^(?:mr|mrs|ms|dr|prof|sir|lord|lady|m|mme|herr|herrn|frau|sr|sra|ceo|cfo|cto|pope|papst|pape|papa|mep|rep|sen|gov|us|eu|uk|un|president|president\p{L}{1,5})$|president|minist|premier|kanzler|chancel|cancill|chair|commissi|kommissar|comisari|secretar|secretair|sekretar|govern|gouvern|gobern|director|directeur|directrice|direktor|profess|senator|speaker|representative|ambassador|envoy|mayor|maire|burgermeister|founder|economist|researcher|chief|head|chef|general|leader|billionaire|analyst|author|lawyer|scientist|spokes|engineer|expert|judge|justice|laureat|winner|councill?or|counsel|attorney|rapporteur|advis[eo]r|executive|coordinator|administrator|czar|президент|министр|премьер|глава|канцлер|секретар|комиссар|директор|спикер|посол|госпож|господин/u

export function isTitle({ folded }: Word): boolean {
  const known = titles.get(folded)
  if (known !== undefined) return known
  if (titles.size >= MAX_TITLES) titles.clear()
  const isOne = TITLE.test(folded)
  titles.set(folded, isOne)
  return isOne
}

// The same words come back in every text, and the pattern is long.
const titles = new Map<string, boolean>()
const MAX_TITLES = 5000

/** Days and months: they have capitals and are no names. */
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether no other first name or family name stands beside a family name. */
function standsAlone(text: string, words: readonly Word[], from: number, to: number): boolean {
  const [before, after] = [words[from - 1], words[to + 1]]
  const isBeside = (word: Word | undefined, between: string) =>
    word !== undefined && between === ' ' && /^\p{Lu}/u.test(word.written) && !isTitle(word)
  const isOther = (word: Word | undefined, between: string) =>
    isBeside(word, between) && !/^\p{Lu}+$/u.test(word?.written ?? '')
  return (
    !isOther(before, text.slice(before?.end, words[from]?.start)) &&
    !isOther(after, text.slice(words[to]?.end, after?.start))
  )
}
