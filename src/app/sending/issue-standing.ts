import type { Approval } from '../../domain/proof/proof.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { countAll, countFinal, countStates, type StateCounts } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { findOpenSchedule } from './scheduling.ts'

/** Where an issue stands between its first word and its last copy. */
export type IssueStanding = UnsentStanding | SentStanding

export type UnsentStanding =
  | { readonly state: 'draft'; readonly issueId: string }
  /** `changed`: its records say something else than what was approved. */
  | { readonly state: 'approved' | 'changed'; readonly issueId: string; readonly approval: Approval }
  | { readonly state: 'scheduled' | 'held'; readonly issueId: string; readonly schedule: Schedule }

export interface SentStanding {
  readonly state: 'running' | 'paused' | 'finished' | 'cancelled'
  readonly issueId: string
  readonly send: Send
  readonly counts: StateCounts
}

/** Throws `NOT_FOUND` and `CONTENT_INVALID` where the issue was never sent or scheduled and cannot be rendered. */
export async function readStanding(
  { store }: Pick<AppContext, 'store'>,
  { renderIssue }: Pick<IssueBuilder, 'renderIssue'>,
  issueId: string,
): Promise<IssueStanding> {
  const { sends, schedules, deliveries, approvals } = await store()
  const send = await sends.find(issueId)
  if (send !== null) return sentStanding(send, countStates(await deliveries.tally(issueId)))
  const schedule = await findOpenSchedule(schedules, issueId)
  if (schedule !== null) return { state: schedule.state === 'held' ? 'held' : 'scheduled', issueId, schedule }
  const approved = await approvals.latest(issueId)
  const { proof } = await renderIssue(issueId)
  if (approved === null) return { state: 'draft', issueId }
  const { approval } = approved
  return { state: approval.sha256 === proof.sha256 ? 'approved' : 'changed', issueId, approval }
}

function sentStanding(send: Send, counts: StateCounts): SentStanding {
  const { issueId } = send
  if (send.state === 'cancelled') return { state: 'cancelled', issueId, send, counts }
  const hasEnded = countFinal(counts) === countAll(counts)
  return { state: hasEnded ? 'finished' : send.state, issueId, send, counts }
}
