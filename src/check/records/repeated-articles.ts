import type { CalendarDate } from '../../domain/calendar.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import { pageOf } from '../../domain/newsletter/page-of.ts'
import { indexTexts } from './similar-texts.ts'

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
