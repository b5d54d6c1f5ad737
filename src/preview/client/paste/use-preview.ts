import { useEffect, useState } from 'react'
import type { PastePreview } from '../../../app/views/pastes.ts'
import { api } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'
import type { Answer } from '../requests/use-query.ts'
import type { Pasted } from './pasted.ts'

const PAUSE_MS = 250
const none: Answer<PastePreview> = { value: null, failure: null }

type Read = Pick<Pasted, 'text' | 'date' | 'language'>

/** The records that a text becomes, or why it cannot be understood. */
export function usePreview({ text, date, language }: Read): Answer<PastePreview> {
  const [answer, setAnswer] = useState(none)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = text.trim() === '' ? none : await fetched({ text, date, language })
      if (isWanted) setAnswer(next)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, date, language])
  return answer
}

async function fetched(read: Read): Promise<Answer<PastePreview>> {
  try {
    return { value: await ask(api.pastes.$post, { json: requestOf(read) }), failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}

export function requestOf({ text, date, language }: Read) {
  return { text, date: date || null, language: language || null }
}
