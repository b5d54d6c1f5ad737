import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { Approval } from '../../domain/proof/proof.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { countStates, type StateCounts } from '../../send/count-states.ts'
import { type AppContext, hasStore } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { type ApprovalStanding, approvalStanding } from '../people/two-people.ts'
import { findOpenSchedule } from './scheduling.ts'
import { type ShownSendState, stateOfSend } from './send-status.ts'

/** Where an issue stands between its first word and its last copy. */
export type IssueStanding = UnsentStanding | SentStanding

export type UnsentStanding =
  | { readonly state: 'draft'; readonly issueId: string }
  /** `people`: who has approved it, and whether another person has to. */
  | {
      readonly state: 'approved'
      readonly issueId: string
      readonly approval: Approval
      readonly people: ApprovalStanding
    }
  /** Its records say something else than what was approved. */
  | { readonly state: 'changed'; readonly issueId: string; readonly approval: Approval }
  | {
      readonly state: 'scheduled' | 'held'
      readonly issueId: string
      readonly schedule: Schedule
      readonly records: RecordsSince
    }

/**
 * What the records say by now, beside what is scheduled or was sent: the same, something else that was approved, or
 * something else that was not. Null where nobody has looked.
 */
type RecordsSince = 'same' | 'approved' | 'changed' | null

export interface SentStanding {
  readonly state: ShownSendState
  readonly issueId: string
  readonly send: Send
  readonly counts: StateCounts
  readonly records: RecordsSince
}

/**
 * `sha256` is the proof of the records as they are, where it is known already. Without it the records of an issue that was
 * sent or scheduled are not looked at. Throws `NOT_FOUND` and `CONTENT_INVALID` where the issue was neither and cannot be
 * rendered. Where there is no database yet, none is made.
 */
export async function readStanding(
  context: Pick<AppContext, 'config' | 'store' | 'contentDir' | 'load'>,
  { renderIssue }: Pick<IssueBuilder, 'renderIssue'>,
  issueId: string,
  sha256: string | null = null,
): Promise<IssueStanding> {
  const { config, store, load } = context
  if (!hasStore(config)) {
    if (sha256 === null) await renderIssue(issueId)
    return { state: 'draft', issueId }
  }
  const { sends, schedules, deliveries, approvals } = await store()
  const approval = (await approvals.latest(issueId))?.approval ?? null
  const records = (kept: string): RecordsSince => {
    if (sha256 === null) return null
    if (sha256 === kept) return 'same'
    return approval?.sha256 === sha256 ? 'approved' : 'changed'
  }
  const send = await sends.find(issueId)
  if (send !== null) {
    const counts = countStates(await deliveries.tally(issueId))
    return { state: stateOfSend(send, counts), issueId, send, counts, records: records(send.sha256) }
  }
  const schedule = await findOpenSchedule(schedules, issueId)
  if (schedule !== null) {
    const state = schedule.state === 'held' ? 'held' : 'scheduled'
    return { state, issueId, schedule, records: records(schedule.sha256) }
  }
  const current = sha256 ?? (await renderIssue(issueId)).proof.sha256
  if (approval === null) return { state: 'draft', issueId }
  if (approval.sha256 !== current) return { state: 'changed', issueId, approval }
  const content = await load()
  const place = { newsletter: content.newsletter, issue: findIssue(content, issueId) }
  return { state: 'approved', issueId, approval, people: await approvalStanding(context, place) }
}
