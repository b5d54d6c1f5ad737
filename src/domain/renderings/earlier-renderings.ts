import type { CalendarDate } from '../calendar.ts'
import { isHan, type LanguageTag } from '../language/language.ts'
import type { Article } from '../newsletter/article.ts'

/*
 * How earlier articles put a keyword of one language into another. Editors write the keywords of all languages in the same
 * order, so those that stand at the same place are the same thing said twice; where two languages have not as many, nobody
 * can say which belong together.
 */

/** A word of a text, by what all forms of it have in common. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** What of languages has to be known. */
export interface TermReader {
  readonly words: (text: string, language: LanguageTag) => readonly Word[]
  /** Whether it is the name of somebody or something that is known in many languages. */
  readonly isName: (keyword: string, language: LanguageTag) => boolean
}

export interface EarlierRendering {
  readonly text: string
  /** The newest article that has it in its text, else as a keyword. */
  readonly article: Article
  /** As it stands in the text there, where the other language's has the keyword, too; null: it is a mere label. */
  readonly inText: string | null
}

/** What a language's keywords were in another one. */
export type RenderingsInto = ReadonlyMap<string, readonly EarlierRendering[]>

export interface EarlierRenderings {
  /** By `keyOf` of the keyword; the newest rendering first. */
  readonly between: (from: LanguageTag, to: LanguageTag) => RenderingsInto
}

/** What is beyond is left out, so that no record makes the others wait. */
const MAX_KEYWORDS = 30
const MAX_KEYWORD_LENGTH = 80
const MAX_RENDERINGS = 5
/** The most words that are looked up together. */
export const MAX_WORDS = 8

/** Null for what cannot be looked up in a text: no word, or too many. */
export function keyOf(keyword: string, language: LanguageTag, reader: TermReader): string | null {
  if (keyword.length > MAX_KEYWORD_LENGTH) return null
  // Where characters are put together again, it need not be known where words end, which takes long to find out.
  if (isHan(language)) return keyword.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || null
  const words = reader.words(keyword, language)
  return words.length === 0 || words.length > MAX_WORDS ? null : joined(words, language)
}

export function joined(words: readonly Word[], language: LanguageTag): string {
  return words.map(({ key }) => key).join(isHan(language) ? '' : ' ')
}

/** Reads each article once, and again only where it has changed. */
export function earlierRenderings(articles: readonly Article[], reader: TermReader): EarlierRenderings {
  const newestFirst = articles.toSorted((a, b) => byDate(b.date, a.date) || (a.id < b.id ? 1 : -1))
  const all = new Map<string, Map<string, EarlierRendering[]>>()
  for (const article of newestFirst)
    for (const pair of pairsIn(article, reader)) {
      const into = all.get(pair.languages) ?? new Map<string, EarlierRendering[]>()
      all.set(pair.languages, into)
      const known = into.get(pair.key) ?? []
      into.set(pair.key, known)
      addRendering(known, pair.rendering)
    }
  return { between: (from, to) => all.get(languagePair(from, to)) ?? new Map() }
}

function addRendering(known: EarlierRendering[], rendering: EarlierRendering): void {
  const at = known.findIndex(({ text }) => text.toLowerCase() === rendering.text.toLowerCase())
  if (at === -1 && known.length < MAX_RENDERINGS) known.push(rendering)
  // Whose text has it shows better how it is used than a newer label.
  else if (rendering.inText !== null && known[at]?.inText === null) known[at] = rendering
}

interface KeywordPair {
  readonly languages: string
  readonly key: string
  readonly rendering: EarlierRendering
}

function languagePair(from: LanguageTag, to: LanguageTag): string {
  return `${from} ${to}`
}

const pairsOfArticles = new WeakMap<Article, readonly KeywordPair[]>()

function pairsIn(article: Article, reader: TermReader): readonly KeywordPair[] {
  const known = pairsOfArticles.get(article)
  if (known !== undefined) return known
  const sides = [...article.sections].map(([language, { keywords, summary }]) => {
    const text = (summary ?? []).join('\n')
    return { language, keywords: keywords ?? [], text, small: text.toLowerCase() }
  })
  const pairs = sides.flatMap((from) =>
    sides
      .filter((to) => to !== from && to.keywords.length === from.keywords.length)
      .flatMap((to) => pairsBetween(article, { from, to }, reader)),
  )
  pairsOfArticles.set(article, pairs)
  return pairs
}

interface KeywordSide {
  readonly language: LanguageTag
  readonly keywords: readonly string[]
  readonly text: string
  /** The same in small letters. */
  readonly small: string
}

function pairsBetween(
  article: Article,
  { from, to }: { readonly from: KeywordSide; readonly to: KeywordSide },
  reader: TermReader,
): readonly KeywordPair[] {
  return from.keywords.slice(0, MAX_KEYWORDS).flatMap((keyword, at) => {
    const text = to.keywords[at] ?? ''
    const key = keyOf(keyword, from.language, reader)
    if (key === null || text.length > MAX_KEYWORD_LENGTH) return []
    const inText = asWritten(keyword, from) === null ? null : asWritten(text, to)
    return [
      { languages: languagePair(from.language, to.language), key, rendering: { text, article, inText } },
    ]
  })
}

/**
 * A keyword as a text has it, which begins with a small letter where it begins no sentence. Other endings are not looked for:
 * what they would prove is not worth cutting thousands of summaries into words.
 */
function asWritten(keyword: string, { text, small }: KeywordSide): string | null {
  const at = small.indexOf(keyword.toLowerCase())
  return at === -1 ? null : text.slice(at, at + keyword.length)
}

function byDate(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}
