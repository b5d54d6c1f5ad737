import type { Approval } from '../../domain/proof/proof.ts'
import type { TallyRow } from '../../domain/sending/delivery-ports.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { countAll, countFinal, countStates } from '../../send/count-states.ts'
import type { CheckedIssue } from '../content/kept-content.ts'
import { type ShownSendState, stateOfSend } from '../sending/send-status.ts'
import type { IssueState } from '../views/issues.ts'

/** How far the send of an issue is. */
export interface SentCount {
  readonly send: Send
  readonly state: ShownSendState
  readonly done: number
  readonly total: number
}

export function sentCount(send: Send, tally: readonly TallyRow[]): SentCount {
  const counts = countStates(tally)
  return { send, state: stateOfSend(send, counts), done: countFinal(counts), total: countAll(counts) }
}

/** Of an issue whose send was started: its records say nothing more about it. */
export function stateOfSent({ state }: SentCount): IssueState {
  return issueStates[state]
}

const issueStates = {
  running: 'sending',
  paused: 'paused',
  finished: 'done',
  cancelled: 'cancelled',
} as const satisfies Record<ShownSendState, IssueState>

export function stateOfRecords({ problems, sha256 }: CheckedIssue, approval: Approval | null): IssueState {
  if (problems.error > 0) return 'writing'
  return approval?.sha256 === sha256 ? 'approved' : 'checked'
}
