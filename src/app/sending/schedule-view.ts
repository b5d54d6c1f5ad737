import type { Schedule } from '../../domain/sending/schedule.ts'
import type { IssueState } from '../views/issues.ts'
import type { ScheduleView } from '../views/schedule.ts'

/** Null where it neither waits nor is held: the send, or nothing, has taken its place. */
export function scheduleView(schedule: Schedule | null, now: Date): ScheduleView | null {
  if (schedule === null) return null
  const { sha256, dueAt, timeZone, state, tags = null, restoredFrom } = schedule
  if (state !== 'waiting' && state !== 'held') return null
  return {
    ...{ sha256, at: dueAt.toISOString(), timeZone, state, tags },
    isOverdue: state === 'waiting' && dueAt <= now,
    ...(restoredFrom !== undefined && { restoredFrom: restoredFrom.toISOString() }),
  }
}

/** Of an issue that was not sent. One that is held is for a person to decide, as if no time were set. */
export function stateBeforeSend(records: IssueState, schedule: Pick<Schedule, 'state'> | null): IssueState {
  return schedule?.state === 'waiting' ? 'scheduled' : records
}
