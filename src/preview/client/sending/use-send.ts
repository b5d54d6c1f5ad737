import { useEffect } from 'react'
import type { SendView } from '../../api/types.ts'
import { apiPath, type RequestFailed } from '../requests/request.ts'
import { refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'

interface KnownSend {
  /** Null where the issue was not sent. */
  readonly send: SendView | null
  readonly failure: RequestFailed | null
  readonly isKnown: boolean
}

export function sendPath(issue: string): string {
  return apiPath(['issues', issue, 'send'])
}

/** The send of an issue, followed while it is on the screen. */
export function useSend(issue: string): KnownSend {
  const path = sendPath(issue)
  const { value: send, failure } = useQuery<SendView>(path)
  const isStarted = send !== null
  useEffect(() => {
    if (!isStarted) return
    const events = new EventSource(`${path}/events`)
    let last: SendView['runs'] | null = null
    events.addEventListener('send', ({ data }: MessageEvent<string>) => {
      const view = JSON.parse(data) as SendView
      setAnswer(path, view)
      // What ends also changes the issue's state and the outbox.
      if (last !== null && last !== view.runs) refreshAll()
      last = view.runs
    })
    return () => events.close()
  }, [path, isStarted])
  const isMissing = failure?.code === 'NOT_FOUND'
  return { send, failure: isMissing ? null : failure, isKnown: send !== null || failure !== null }
}
