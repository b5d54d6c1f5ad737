import type { CalendarDate } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { type Article, pageOf } from '../../domain/newsletter/article.ts'

/** An article that another issue had, as the same record, with the same source, or in nearly the same words. */
export interface Repeat {
  readonly article: string
  readonly by: 'record' | 'source' | 'text'
  /** The article of the other issue. */
  readonly other: string
  readonly issue: string
}

interface OtherIssue {
  readonly id: string
  readonly articles: readonly Article[]
}

/** For each article and each other issue at most one, by the surest sign. */
export function findRepeats(articles: readonly Article[], others: readonly OtherIssue[]): readonly Repeat[] {
  const ids = new Set(articles.map(({ id }) => id))
  const pages = new Map(
    articles.flatMap(({ id, sources }) => sources.map(({ url }) => [pageOf(url), id] as const)),
  )
  const texts = indexTexts(articles)
  const signOf = (other: Article): Pick<Repeat, 'article' | 'by'> | null => {
    if (ids.has(other.id)) return { article: other.id, by: 'record' }
    const page = other.sources.map(({ url }) => pages.get(pageOf(url))).find((id) => id !== undefined)
    if (page !== undefined) return { article: page, by: 'source' }
    if (!isNear(other.date)) return null
    const similar = texts.find(other)
    return similar && { article: similar.id, by: 'text' }
  }
  const days = articles.map(({ date }) => dayNumber(date))
  const [first, last] = [Math.min(...days) - NEAR_DAYS, Math.max(...days) + NEAR_DAYS]
  const isNear = (date: CalendarDate) => dayNumber(date) >= first && dayNumber(date) <= last
  const signs = new Map<string, ReturnType<typeof signOf>>()
  return others.flatMap((issue) => {
    const found = issue.articles.flatMap((other): Repeat[] => {
      const sign = signs.get(other.id) ?? signOf(other)
      signs.set(other.id, sign)
      return sign === null ? [] : [{ ...sign, other: other.id, issue: issue.id }]
    })
    const surest = found.toSorted((a, b) => SIGNS.indexOf(a.by) - SIGNS.indexOf(b.by))
    return [...Map.groupBy(surest, ({ article }) => article).values()].flatMap(([first]) => first ?? [])
  })
}

// Texts are compared with those of a third of a year: what is published again later is news again, and the past grows for good.
const NEAR_DAYS = 120

function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / 86_400_000
}

const SIGNS = ['record', 'source', 'text']

/**
 * Which of many articles say nearly the same as one of a few. A text is compared by its shingles, runs of so many letters
 * (Broder 1997); of those only the ones whose hash is a multiple are kept, which leaves the share of common ones as it
 * is. Each text is passed over once, whatever there is to compare it with.
 */
interface SimilarTexts {
  /** The article that is most like this one in some language; null where none is nearly the same. */
  find(article: Article): Article | null
}

// Han characters say more than letters; five of them, or of letters without spaces, are rarely the same by chance.
const SHINGLE = 5
const EVERY = 4
const MOST_LETTERS = 6_000
/** Fewer say nothing: a text of a sentence or two. */
const LEAST_SHINGLES = 12
/** Of two texts, the share of the shingles of both that are common to both (Jaccard). */
const NEARLY_SAME = 0.6

function indexTexts(articles: readonly Article[]): SimilarTexts {
  const indexes = new Map<LanguageTag, TextIndex>()
  for (const article of articles)
    for (const tag of article.sections.keys()) {
      const index = indexes.get(tag) ?? { holders: new Map(), sizes: new Map() }
      indexes.set(tag, index)
      const shingles = shinglesOf(article, tag)
      index.sizes.set(article, shingles.size)
      for (const shingle of shingles)
        index.holders.set(shingle, [...(index.holders.get(shingle) ?? []), article])
    }
  return {
    find(article) {
      const found = [...article.sections.keys()]
        .flatMap((tag) => likenesses(article, tag, indexes.get(tag)))
        .filter(({ share }) => share >= NEARLY_SAME)
      return found.toSorted((a, b) => b.share - a.share)[0]?.article ?? null
    },
  }
}

interface TextIndex {
  readonly holders: Map<number, readonly Article[]>
  /** How many shingles each has. */
  readonly sizes: Map<Article, number>
}

/** How like the indexed articles one is. */
function likenesses(article: Article, tag: LanguageTag, index: TextIndex | undefined) {
  const shingles = index === undefined ? new Set<number>() : shinglesOf(article, tag)
  if (index === undefined || shingles.size < LEAST_SHINGLES) return []
  const counts = new Map<Article, number>()
  for (const shingle of shingles)
    for (const holder of index.holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return [...counts].map(([holder, count]) => {
    const own = index.sizes.get(holder) ?? 0
    return { article: holder, share: own < LEAST_SHINGLES ? 0 : count / (shingles.size + own - count) }
  })
}

/** A hash that rolls: each next shingle takes a letter in and lets one go. */
function shinglesOf({ sections }: Article, tag: LanguageTag): ReadonlySet<number> {
  const shingles = new Set<number>()
  const run: number[] = []
  let hash = 0
  for (const paragraph of sections.get(tag)?.summary ?? [])
    for (let at = 0; at < paragraph.length && run.length < MOST_LETTERS; at++) {
      const letter = letterOf(paragraph.charCodeAt(at))
      if (letter === 0) continue
      run.push(letter)
      const gone = run[run.length - 1 - SHINGLE] ?? 0
      hash = (Math.imul(hash, FACTOR) + letter - Math.imul(gone, FACTOR_GONE)) | 0
      if (run.length >= SHINGLE && (Math.imul(hash, MIX) >>> 16) % EVERY === 0) shingles.add(hash)
    }
  return shingles
}

const FACTOR = 0x01000193
const FACTOR_GONE = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, FACTOR), 1)
const MIX = 0x9e3779b1 // 2^32 by the golden ratio: spreads what differs in the last letter alone

/** Latin letters in lower case, digits and what is no ASCII; 0 for spaces, marks and the full-width ones of Chinese. */
function letterOf(unit: number): number {
  if (unit < 0x80) {
    const lower = unit | 0x20
    return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? lower : 0
  }
  const isMark =
    unit < 0xc0 || (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xff00
  return isMark ? 0 : unit
}
