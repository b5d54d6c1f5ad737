import { baseLanguage, isHan, type LanguageTag } from '../../domain/language/language.ts'
import type { Term } from '../../domain/newsletter/glossary.ts'
import { codeOfTwo } from './names/scripts.ts'
import { blankOut, type Span, spanOf } from './reading/span.ts'
import { ARABIC_BEFORE, KOREAN_BEHIND, withoutArticle } from './term-affixes.ts'
import { findStems, hasStems } from './term-stems.ts'

/**
 * Where a text has a name of a term as words of its own: with their endings, and in Han characters not within a longer
 * word. `whole` is the text before parts of it were blanked out.
 */
export function findTerm(text: string, name: string, language: LanguageTag, whole = text): readonly Span[] {
  if (!isHan(language))
    return findStems(text, name, language) ?? findWords(text, name, baseLanguage(language))
  return findHan(text, bare(name)).filter((span) => isOwnWord(whole, span, language))
}

/** Whether a text has one of the names: in Han characters also within a longer word, so that no doubt becomes a finding. */
export function hasTerm(text: string, names: readonly string[], language: LanguageTag): boolean {
  return names.some((name) =>
    isHan(language) ? text.includes(bare(name)) : findTerm(text, name, language).length > 0,
  )
}

/** The preferred names of terms in a text; a shorter name inside a longer one is not counted. */
export function termsIn(
  text: string,
  terms: readonly Term[],
  language: LanguageTag,
): readonly { readonly term: Term; readonly span: Span }[] {
  const likely = likelyTerms(text, terms, language)
  let rest = text
  return indexOf(terms, language).names.flatMap(({ term, name, isPreferred }) => {
    const spans = likely.has(term) ? findTerm(rest, name, language, text) : []
    if (spans.length === 0) return []
    rest = blankOut(rest, spans)
    return isPreferred ? spans.map((span) => ({ term, span })) : []
  })
}

/** The terms of which a text may have a name, by its first letters: a glossary has hundreds of terms, and a paragraph few of them. */
export function likelyTerms(text: string, terms: readonly Term[], language: LanguageTag): ReadonlySet<Term> {
  const { byBeginning } = indexOf(terms, language)
  const likely = new Set<Term>()
  for (const letters of [UNTOLD, ...beginningsIn(text, language)])
    for (const { term } of byBeginning.get(letters) ?? []) likely.add(term)
  return likely
}

interface TermName {
  readonly term: Term
  readonly name: string
  readonly isPreferred: boolean
}

interface TermIndex {
  /** The names in a language, the longest first. */
  readonly names: readonly TermName[]
  readonly byBeginning: ReadonlyMap<string | number, readonly TermName[]>
}

/** A glossary is asked once for each paragraph of an issue. */
function indexOf(terms: readonly Term[], language: LanguageTag): TermIndex {
  const known = indexes.get(terms) ?? new Map<LanguageTag, TermIndex>()
  indexes.set(terms, known)
  const index = known.get(language) ?? createIndex(terms, language)
  known.set(language, index)
  return index
}

const indexes = new WeakMap<readonly Term[], Map<LanguageTag, TermIndex>>()

function createIndex(terms: readonly Term[], language: LanguageTag): TermIndex {
  const names = terms
    .flatMap((term) =>
      (term.names.get(language) ?? []).map((name, at) => ({ term, name, isPreferred: at === 0 })),
    )
    .toSorted((x, y) => y.name.length - x.name.length)
  return { names, byBeginning: Map.groupBy(names, ({ name }) => beginningOf(name, language)) }
}

/** Of names whose beginning tells nothing, since they may stand in a text otherwise. */
const UNTOLD = ''

/** The code of two Han characters, or the two or three letters that a word begins with in all its forms. */
function beginningOf(name: string, tag: LanguageTag): string | number {
  if (isHan(tag)) return bare(name).length < 2 ? UNTOLD : codeOfTwo(bare(name), 0)
  const language = baseLanguage(tag)
  if (language === 'ar' || hasStems(tag)) return UNTOLD
  const [letters = ''] = beginsOf(name, language)[0]?.match(/^[\p{L}\d]+/u) ?? []
  return letters.length < 2 ? UNTOLD : letters.slice(0, 3)
}

/** Whatever names that stand in a text may begin with. */
function beginningsIn(text: string, language: LanguageTag): readonly (string | number)[] {
  if (isHan(language)) return Array.from({ length: text.length }, (_, at) => codeOfTwo(text, at))
  const words = inSmallLetters(text).match(/[\p{L}\d]+/gu) ?? []
  return words.flatMap((word) => [word.slice(0, 2), word.slice(0, 3)])
}

/**
 * Whether a text has the word that the term ends in, as one that speaks of it again has: the frameworks, after safety
 * frameworks; 研究所, after 人工智能安全研究所.
 */
export function hasHead(text: string, names: readonly string[], language: LanguageTag): boolean {
  return names.some((name) => {
    if (isHan(language)) return text.includes(bare(name).slice(-2))
    const head = name.split(/[\s-]+/).at(-1) ?? name
    return new RegExp(`(?<!\\p{L})${escaped(head.slice(0, Math.max(4, head.length - 4)))}`, 'iu').test(text)
  })
}

function findHan(text: string, name: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    spans.push({ start, end: start + name.length })
  }
  return spans
}

/**
 * What makes another word of the one before it: a 法案 is not yet a 法, a 数据库 no 数据. In simplified and traditional
 * characters, as a segment of its own.
 */
const SUFFIXES = new Set('案 草案 库 庫 集 者 性 化 学 學 家 员 員 器 机 機 体 體'.split(' '))

/** Whether a stretch begins and ends where words do, and no suffix follows. */
function isOwnWord(text: string, { start, end }: Span, language: LanguageTag): boolean {
  const words = wordsOf(text, language)
  if (words.containing(start)?.index !== start) return false
  if (end === text.length) return true
  const next = words.containing(end)
  return next?.index === end && !SUFFIXES.has(next.segment)
}

/** A paragraph is asked for each of its terms: the last one is kept. */
function wordsOf(text: string, language: LanguageTag): Intl.Segments {
  if (cut.text !== text || cut.language !== language)
    cut = { text, language, words: segmenterOf(language).segment(text) }
  return cut.words
}

let cut = { text: '', language: 'zh', words: new Intl.Segmenter('zh').segment('') }

const segmenters = new Map<LanguageTag, Intl.Segmenter>()

export function segmenterOf(language: LanguageTag): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

const patterns = new Map<string, { readonly begins: readonly string[]; pattern?: RegExp }>()

function findWords(text: string, name: string, language: string): Span[] {
  const key = AFFIXED.has(language) ? `${language} ${name}` : name
  const known = patterns.get(key) ?? { begins: beginsOf(name, language) }
  patterns.set(key, known)
  // A glossary has hundreds of names and a paragraph few of them: most are told by the first letters of their words, and
  // a pattern is slow to make.
  const letters = inSmallLetters(text)
  const has = language === 'ar' ? letters.includes.bind(letters) : hasWordFrom.bind(null, letters)
  if (!known.begins.every((begin) => has(begin))) return []
  known.pattern ??= wordPattern(name, language)
  return spansOf(text, known.pattern)
}

/** `matchAll` would copy the pattern for every text, and a copy may have to be compiled once more. */
function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) spans.push(spanOf(match))
  return spans
}

/** Whether a word of a text begins so. */
function hasWordFrom(text: string, begin: string): boolean {
  for (let at = text.indexOf(begin); at !== -1; at = text.indexOf(begin, at + 1))
    if (at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1))) return true
  return false
}

/** Hundreds of names are looked for in one text after the other: the last one is kept. */
function inSmallLetters(text: string): string {
  if (small.of !== text) small = { of: text, letters: text.toLowerCase() }
  return small.letters
}

let small = { of: '', letters: '' }

/** The letters that each word keeps with every ending. */
function beginsOf(name: string, language: string): readonly string[] {
  const words = name.toLowerCase().split(/[\s-]+/)
  // Korean may write the words of a compound as one.
  if (language === 'ko') return words.slice(0, 1)
  return words.map((word) => (language === 'ar' ? withoutArticle(word) : word.replace(/[ey]$/, '')))
}

/** Title marks are not part of a name: readers meet 人工智能法 with and without them. */
function bare(name: string): string {
  if (!name.startsWith('《')) return name
  return name.replace(/^《(.+)》$/, '$1')
}

/** Without `i`, for which every letter would be folded whenever a pattern is made. */
const WORD = '(?-i:[\\p{L}\\d])'

/** Languages that write more than endings without a space beside a word. */
const AFFIXED = new Set(['ko', 'ar'])

function wordPattern(name: string, language: string): RegExp {
  if (language === 'ar') {
    const words = name.split(/[\s-]+/).map((word) => `${ARABIC_BEFORE}${escaped(withoutArticle(word))}`)
    return new RegExp(`(?<!${WORD})${words.join('[\\s-]{1,4}')}(?!${WORD})`, 'giu')
  }
  if (language === 'ko') {
    const words = name.split(/[\s-]+/).map(escaped)
    return new RegExp(`(?<!${WORD})${words.join('[\\s-]{0,4}')}${KOREAN_BEHIND}(?!${WORD})`, 'giu')
  }
  const words = name
    .split(/[\s-]+/)
    .map((word) => `${escaped(word).replace(/(?:e|y)$/i, '(?:$&|i)')}(?:s|es|ed|d|ing|['’]s|s['’])?`)
  return new RegExp(`(?<!${WORD})${words.join('[\\s-]{1,4}')}(?!${WORD})`, 'giu')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
