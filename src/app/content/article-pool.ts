import { z } from 'zod'
import { excerptOf, findWords, foldText, hasWord, queryWords } from '../../domain/language/find-words.ts'
import { type Article, sourceName } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { ArticlePool, FoundText, PoolArticle } from '../views/records.ts'
import { headlines, missingIn } from './record-fields.ts'

const day = z.iso.date().optional()

/** What is left out narrows nothing. */
export const poolInput = z.object({
  /** Words that all have to be there, in any field and language. */
  search: z.string().max(200).default(''),
  use: z.enum(['none', 'some']).optional(),
  /** An issue that is being put together: of `use`, an article that is in no other one is in none. */
  beside: z.string().max(200).optional(),
  /** Its key; `-` for articles without one. */
  topic: z.string().max(200).optional(),
  from: day,
  to: day,
  gaps: z.literal('some').optional(),
  page: z.coerce.number<string>().int().min(1).max(1_000_000).default(1),
})

type PoolInput = z.infer<typeof poolInput>

const PAGE = 50
const MAX_EXCERPTS = 3

/** All articles, or those that are searched for, a page of them at a time; the newest first. */
export function searchArticles(content: Content, input: PoolInput): ArticlePool {
  const words = queryWords(input.search)
  const issues = issuesByArticle(content)
  const used = issuesByArticle(content, input.beside)
  const found = [...content.articles.values()]
    .filter((article) => isWanted(article, { content, issues: used, input }))
    .filter((article) => hasWords(article, words))
    .sort((a, b) => (a.date === b.date ? a.id.localeCompare(b.id, 'en') : a.date < b.date ? 1 : -1))
  const pages = Math.max(1, Math.ceil(found.length / PAGE))
  const page = Math.min(input.page, pages)
  return {
    articles: found
      .slice((page - 1) * PAGE, page * PAGE)
      .map((article) => poolArticle(article, { content, issues, words })),
    found: found.length,
    total: content.articles.size,
    page,
    pages,
    faults: content.faults,
  }
}

type IssuesByArticle = ReadonlyMap<string, readonly Issue[]>

function issuesByArticle(content: Content, but?: string): IssuesByArticle {
  const byArticle = new Map<string, Issue[]>()
  for (const issue of content.issues.values())
    if (issue.id !== but)
      for (const id of issue.articles) byArticle.set(id, [...(byArticle.get(id) ?? []), issue])
  return byArticle
}

interface Around {
  readonly content: Content
  readonly issues: IssuesByArticle
}

function isWanted(
  article: Article,
  { content, issues, input }: Around & { readonly input: PoolInput },
): boolean {
  const { use, topic, from, to, gaps } = input
  const { date } = article
  if (use !== undefined && issues.has(article.id) !== (use === 'some')) return false
  if (topic !== undefined && (article.topic ?? '-') !== topic) return false
  if ((from !== undefined && date < from) || (to !== undefined && date > to)) return false
  return gaps === undefined || missingIn(article, content) > 0
}

// Articles are read again when a file changes, and their texts are folded again then.
const foldedTexts = new WeakMap<Article, string>()

function hasWords(article: Article, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const known = foldedTexts.get(article)
  const text =
    known ??
    foldText(
      `${article.id}\n${textsOf(article)
        .map((it) => it.text)
        .join('\n')}`,
    )
  if (known === undefined) foldedTexts.set(article, text)
  return words.every((word) => hasWord(text, word))
}

type FieldText = Omit<FoundText, 'marks'>

/** Everything that is searched, beside the id. */
function textsOf({ sections, sources }: Article): readonly FieldText[] {
  const inSections = [...sections].flatMap(([language, { headline, keywords, summary }]): FieldText[] => [
    ...(headline === null ? [] : [{ field: 'headline' as const, language, text: headline }]),
    ...(keywords === null ? [] : [{ field: 'keywords' as const, language, text: keywords.join(', ') }]),
    ...(summary ?? []).map((text) => ({ field: 'summary' as const, language, text })),
  ])
  const inSources = sources.map((source): FieldText => {
    const names = new Set([...sections.keys()].map((tag) => sourceName(source, tag)))
    return { field: 'source', language: null, text: [...names, source.url].join(' ') }
  })
  return [...inSections, ...inSources]
}

function poolArticle(
  article: Article,
  { content, issues, words }: Around & { readonly words: readonly string[] },
): PoolArticle {
  const { id, date, topic } = article
  return {
    id,
    date,
    topic,
    headline: headlines(article),
    missing: missingIn(article, content),
    issues: (issues.get(id) ?? []).map((issue) => ({ id: issue.id, number: issue.number })),
    found: foundTexts(article, words),
  }
}

/** Headlines with the words marked, and an excerpt for each word that no headline has. */
function foundTexts(article: Article, words: readonly string[]): readonly FoundText[] {
  if (words.length === 0) return []
  const texts = textsOf(article).map((text) => ({ ...text, marks: findWords(text.text, words) }))
  const titles = texts.filter(({ field, marks }) => field === 'headline' && marks.length > 0)
  const others: FoundText[] = []
  let left = words.filter((word) => !titles.some(({ text }) => hasWord(foldText(text), word)))
  for (const text of texts) {
    if (left.length === 0 || others.length === MAX_EXCERPTS) break
    const folded = foldText(text.text)
    const here = left.filter((word) => hasWord(folded, word))
    if (here.length === 0) continue
    others.push({ ...text, ...excerptOf(text.text, findWords(text.text, here)) })
    left = left.filter((word) => !here.includes(word))
  }
  return [...titles, ...others]
}
