import { useEffect, useState } from 'react'
import type { ArticleChanges, DraftView } from '../../../app/views/records.ts'
import { apiPath, change, RequestFailed } from '../requests/request.ts'
import type { Answer } from '../requests/use-query.ts'

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 120

interface Wanted {
  readonly issue: string
  readonly edition: string
  /** Null where nothing was changed: the mail as it is saved is the draft. */
  readonly changes: ArticleChanges | null
}

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
      const next = await ask(article, body)
      if (isWanted) setAnswer((last) => (next.failure === null ? next : { ...last, failure: next.failure }))
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [article, body])
  return answer
}

async function ask(article: string, body: string): Promise<Answer<DraftView>> {
  try {
    const value = await change<DraftView>('POST', apiPath(['articles', article, 'draft']), JSON.parse(body))
    return { value, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}
