import { useEffect, useState } from 'react'
import type { ArticlePool } from '../../../app/views/records.ts'
import { api, at, given } from '../requests/api.ts'
import { type Answer, useQuery } from '../requests/use-query.ts'

/** What narrows the list of all articles; empty where it narrows nothing. */
export interface Filters {
  readonly search: string
  readonly use: '' | 'none' | 'some'
  readonly topic: string
  readonly from: string
  readonly to: string
  readonly gaps: '' | 'some'
  readonly page: string
}

export const noFilters: Filters = { search: '', use: '', topic: '', from: '', to: '', gaps: '', page: '' }

/** The filters that an address has: what it says of anything else is passed over. */
export function filtersIn(query: URLSearchParams): Filters {
  const of = (name: string) => query.get(name) ?? ''
  const use = of('use')
  return {
    search: of('search').slice(0, 200),
    use: use === 'none' || use === 'some' ? use : '',
    topic: of('topic'),
    from: dayIn(of('from')),
    to: dayIn(of('to')),
    gaps: of('gaps') === 'some' ? 'some' : '',
    page: /^[1-9]\d{0,5}$/.test(of('page')) ? of('page') : '',
  }
}

function dayIn(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : ''
}

const PAUSE_MS = 150

/** The articles that are found, of an issue that is being put together; while others are looked for, the last ones stay. */
export function usePool(filters: Filters, beside: string | null = null): Answer<ArticlePool> {
  const asked = useDebounced(filters)
  const answer = useQuery(
    at(api.articles, {
      query: given({ ...asked, beside, use: asked.use || null, gaps: asked.gaps || null }),
    }),
  )
  const [last, setLast] = useState<ArticlePool | null>(null)
  useEffect(() => {
    if (answer.value !== null) setLast(answer.value)
  }, [answer.value])
  return { value: answer.value ?? last, failure: answer.failure }
}

/** What was typed, once there is a pause; anything else at once. */
export function useDebounced(filters: Filters): Filters {
  const [search, setSearch] = useState(filters.search)
  useEffect(() => {
    const timer = setTimeout(() => setSearch(filters.search), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [filters.search])
  return { ...filters, search }
}
