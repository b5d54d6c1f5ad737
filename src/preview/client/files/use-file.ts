import { useCallback, useEffect, useState } from 'react'
import type { FileText } from '../../../app/views/files.ts'
import type { ErrorDetail } from '../../../errors.ts'
import { api, at } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 250

/** Texts that are not saved, by the file's name: going elsewhere and back loses nothing. */
const kept = new Map<string, string>()

addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault()
})

export interface EditedFile {
  readonly answer: Answer<FileText>
  readonly text: string
  /** Of the text as it stands on the page. */
  readonly faults: readonly ErrorDetail[]
  readonly isDirty: boolean
  readonly isSaving: boolean
  /** Why nothing was written. */
  readonly refused: 'worse' | 'changed' | null
  readonly failure: RequestFailed | null
  readonly set: (text: string) => void
  readonly save: () => void
  readonly discard: () => void
}

/** A file that is edited as a text, and what is wrong with it as it is typed. */
export function useFile(path: string): EditedFile {
  const address = at(api.files.text, { query: { path } })
  const answer = useQuery(address)
  const [draft, setDraft] = useState<string | null>(() => kept.get(path) ?? null)
  const [refused, setRefused] = useState<EditedFile['refused']>(null)
  const saved = answer.value
  const text = draft ?? saved?.text ?? ''
  const isDirty = draft !== null && draft !== saved?.text
  const judged = useFaults(path, isDirty ? text : null)
  const set = useCallback(
    (next: string | null) => {
      setDraft(next)
      setRefused(null)
      if (next === null) kept.delete(path)
      else kept.set(path, next)
    },
    [path],
  )
  const saving = useAction(async () => {
    if (saved === null) return
    const json = { path, text, revision: saved.revision }
    const result = await ask(api.files.text.$put, { json })
    if ('written' in result) {
      set(null)
      setAnswer(address, result.written)
      return refreshAll()
    }
    setRefused(result.refused)
    if (result.refused === 'changed') setAnswer(address, result.current)
  })
  return {
    answer,
    text,
    faults: (isDirty ? judged : null) ?? saved?.faults ?? [],
    isDirty,
    isSaving: saving.isPending,
    refused,
    failure: saving.failure,
    set,
    save: () => void saving.run(),
    discard: () => set(null),
  }
}

/** Null until something is known of the text. */
function useFaults(path: string, text: string | null): readonly ErrorDetail[] | null {
  const [faults, setFaults] = useState<readonly ErrorDetail[] | null>(null)
  useEffect(() => {
    if (text === null) return setFaults(null)
    let isWanted = true
    const timer = setTimeout(async () => {
      const found = await judge(path, text)
      if (isWanted && found !== null) setFaults(found)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [path, text])
  return faults
}

/** Null where the server cannot say: saving will. */
async function judge(path: string, text: string): Promise<readonly ErrorDetail[] | null> {
  try {
    return (await ask(api.files.faults.$post, { json: { path, text } })).faults
  } catch (error) {
    if (error instanceof RequestFailed) return null
    throw error
  }
}
