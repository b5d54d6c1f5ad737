import { useEffect, useState } from 'react'
import type { DraftView } from '../../../app/views/records.ts'
import { type Asked, api } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'
import type { Answer } from '../requests/use-query.ts'
import type { ArticleChanges } from './article-shape.ts'

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 120

interface Wanted {
  readonly issue: string
  readonly edition: string
  /** Null where nothing was changed: the mail as it is saved is the draft. */
  readonly changes: ArticleChanges | null
}

const draft = api.articles[':article'].draft.$post
const none: Answer<DraftView> = { value: null, failure: null }

/** The mail as it would be with changes that are not saved. */
export function useDraft(article: string, { issue, edition, changes }: Wanted): Answer<DraftView> {
  const [answer, setAnswer] = useState<Answer<DraftView>>(none)
  const body = changes === null ? null : JSON.stringify({ changes, issue, edition })
  useEffect(() => {
    if (body === null) {
      setAnswer(none)
      return
    }
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = await fetched(article, body)
      if (isWanted) setAnswer((last) => (next.failure === null ? next : { ...last, failure: next.failure }))
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [article, body])
  return answer
}

async function fetched(article: string, body: string): Promise<Answer<DraftView>> {
  try {
    const json: Asked<typeof draft>['json'] = JSON.parse(body)
    const value = await ask(draft, { param: { article }, json })
    return { value, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}
