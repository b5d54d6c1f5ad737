import { useEffect } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { IssueState } from '../../../app/views/issues.ts'
import type { RehearsalView, SendView } from '../../../app/views/sending.ts'
import { api, at } from '../requests/api.ts'
import { followEvents } from '../requests/follow-events.ts'
import type { RequestFailed } from '../requests/request.ts'
import { refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'

interface KnownSend {
  /** Null where the issue was not sent. */
  readonly send: SendView | null
  /** What is in the outbox of rehearsals of an issue that was not sent. */
  readonly rehearsed: RehearsalView['outbox'] | null
  readonly failure: RequestFailed | null
  readonly isKnown: boolean
}

const started: readonly IssueState[] = ['sending', 'paused', 'cancelled', 'done']

/** Where the send of an issue is read. */
export function sendOf(issue: string) {
  return at(api.issues[':issue'].send, { param: { issue } })
}

/**
 * The send of an issue, or its last rehearsal, followed while it is on the screen. Nothing is asked for before it was
 * started: `hasBegun` says so earlier than the issue's state, which changes once everything is frozen.
 */
export function useSend({ id, state }: IssueDetail, hasBegun: boolean): KnownSend {
  const address = sendOf(id)
  const { path } = address
  const isSent = started.includes(state)
  const rehearsal = useQuery(isSent ? null : at(api.issues[':issue'].rehearsal, { param: { issue: id } }))
  const isStarted = hasBegun || isSent || (rehearsal.value?.run ?? null) !== null
  const { value: send, failure } = useQuery(isStarted ? address : null)
  useEffect(() => {
    if (!isStarted) return
    return followEvents(`${path}/events`, { send: (data) => setAnswer({ path }, JSON.parse(data)) })
  }, [path, isStarted])
  // What begins, is held or ends changes the issue's state too, and the report.
  const turn = send === null ? null : `${send.state} ${send.runs}`
  useEffect(() => {
    if (turn !== null) refreshAll()
  }, [turn])
  const isAsked = isSent || rehearsal.value !== null || rehearsal.failure !== null
  return {
    send,
    rehearsed: rehearsal.value?.outbox ?? null,
    failure: failure ?? rehearsal.failure,
    isKnown: isAsked && (!isStarted || send !== null || failure !== null),
  }
}
