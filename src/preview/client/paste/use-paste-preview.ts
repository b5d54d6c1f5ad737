import { useEffect, useState } from 'react'
import type { PastePreview } from '../../../app/views/pastes.ts'
import { change, RequestFailed } from '../requests/request.ts'
import type { Answer } from '../requests/use-query.ts'

const PAUSE_MS = 250
const none: Answer<PastePreview> = { value: null, failure: null }

/** The record that a paste becomes, or why it cannot be understood. */
export function usePastePreview(text: string, date: string): Answer<PastePreview> {
  const [answer, setAnswer] = useState(none)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = text.trim() === '' ? none : await ask(text, date)
      if (isWanted) setAnswer(next)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, date])
  return answer
}

async function ask(text: string, date: string): Promise<Answer<PastePreview>> {
  try {
    const value = await change<PastePreview>('POST', '/api/pastes', { text, date: date || null })
    return { value, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}
