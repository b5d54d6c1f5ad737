import { useCallback, useEffect, useRef, useState } from 'react'
import type { PeoplePage } from '../../../../app/views/list.ts'
import { type Asked, api } from '../../requests/api.ts'
import { ask, RequestFailed } from '../../requests/request.ts'
import { useRefresh } from '../../requests/use-query.ts'

export type Filter = Asked<typeof api.list.people.count.$post>['json']

interface Found {
  readonly people: PeoplePage['people']
  readonly next: number | null
  /** Null while it is counted. */
  readonly count: number | null
}

interface State {
  readonly found: Found | null
  readonly failure: RequestFailed | null
  readonly isLooking: boolean
}

/** People of one page, as the server counts them. */
const PAGE = 50
/** A pause of typing after which it is searched. */
const PAUSE_MS = 250

const nothing: State = { found: null, failure: null, isLooking: true }

/** People who are found, a page at a time. What is searched for goes in the body: an address in a URL would be kept in logs. */
export function usePeople(filter: Filter) {
  const [state, setState] = useState<State>(nothing)
  // The newest question: what answers an older one is not shown.
  const asked = useRef(0)
  const question = JSON.stringify(filter)

  const look = useCallback(
    async (before: number | null) => {
      const own = ++asked.current
      const show = (change: (state: State) => State) => {
        if (own === asked.current) setState(change)
      }
      const wanted: Filter = JSON.parse(question)
      show((last) => ({ ...last, isLooking: true }))
      try {
        const page = await ask(api.list.people.$post, { json: { ...wanted, before } })
        show((last) => {
          const earlier = before === null ? [] : (last.found?.people ?? [])
          const found = { ...page, people: [...earlier, ...page.people] }
          return { found: { ...found, count: last.found?.count ?? null }, failure: null, isLooking: false }
        })
        if (before !== null) return
        const { count } = await ask(api.list.people.count.$post, { json: wanted })
        show((last) => ({ ...last, found: last.found === null ? null : { ...last.found, count } }))
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error
        show((last) => ({ ...last, failure: error, isLooking: false }))
      }
    },
    [question],
  )

  useEffect(() => {
    const timer = setTimeout(() => void look(null), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [look])

  // What others do is seen at once; somebody who has gone on to further pages is not thrown back to the first.
  const isFirstPage = (state.found?.people.length ?? 0) <= PAGE
  useRefresh(
    '/api/list/people',
    useCallback(() => {
      if (isFirstPage) void look(null)
    }, [isFirstPage, look]),
  )

  return { ...state, more: () => void look(state.found?.next ?? null), again: () => void look(null) }
}
