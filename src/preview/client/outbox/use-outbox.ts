import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutboxPage } from '../../../app/views/outbox.ts'
import { api } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'
import { type Answer, useRefresh } from '../requests/use-query.ts'

/** A pause of typing after which it is searched. */
const PAUSE_MS = 250

export interface FoundMails extends OutboxPage {
  readonly search: string
}

/** The newest mails, or those that are found. What is searched for goes in the body: an address in a URL would be kept in logs. */
export function useOutbox(search: string): Answer<FoundMails> {
  const [answer, setAnswer] = useState<Answer<FoundMails>>({ value: null, failure: null })
  // The newest question: what answers an older one is not shown.
  const asked = useRef(0)
  const look = useCallback(async () => {
    const own = ++asked.current
    try {
      const value = { ...(await readOutbox(search, null)), search }
      if (own === asked.current) setAnswer({ value, failure: null })
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      if (own === asked.current) setAnswer((last) => ({ ...last, failure: error }))
    }
  }, [search])

  useEffect(() => {
    const timer = setTimeout(() => void look(), search === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [look, search])
  useRefresh('/api/outbox', look)
  return answer
}

export function readOutbox(search: string, before: string | null): Promise<OutboxPage> {
  return ask(api.outbox.$post, { json: { search, before } })
}
