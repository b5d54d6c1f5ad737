import { useCallback, useRef, useState } from 'react'
import { RequestFailed } from './request.ts'

export interface Action<Arguments extends readonly unknown[]> {
  readonly run: (...given: Arguments) => Promise<void>
  readonly isPending: boolean
  readonly failure: RequestFailed | null
  readonly forget: () => void
}

/** Something that a person starts, once at a time: says whether it is under way and, in the end, why it failed. */
export function useAction<Arguments extends readonly unknown[]>(
  work: (...given: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<RequestFailed | null>(null)
  const isUnderWay = useRef(false)
  const run = async (...given: Arguments) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setPending(true)
    setFailure(null)
    try {
      await work(...given)
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      setFailure(error)
    } finally {
      isUnderWay.current = false
      setPending(false)
    }
  }
  const forget = useCallback(() => setFailure(null), [])
  return { run, isPending, failure, forget }
}
