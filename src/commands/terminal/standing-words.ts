import type { IssueStanding, Schedule, SentStanding, UnsentStanding } from '../../app.ts'
import { formatLocalTime } from '../../domain/calendar.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import { deliveryStates } from '../../domain/sending/delivery.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { becauseOf } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import { counted } from './terminal.ts'

/** What there is to say of an issue, and the command that comes next. */
interface StandingWords {
  readonly sentence: string
  readonly next: string
}

export function wordsOf(standing: IssueStanding): StandingWords {
  const { issueId: id, state } = standing
  switch (state) {
    case 'draft':
      return { sentence: `Nobody has approved ${id}.`, next: `diglot approve ${id}` }
    case 'approved': {
      const { approvedBy, approvedAt } = standing.approval
      return {
        sentence: `${approvedBy} approved ${id} at ${approvedAt.toISOString()}.`,
        next: `diglot send ${id} --dry-run`,
      }
    }
    case 'changed':
      return {
        sentence: `${id} has changed since ${standing.approval.approvedBy} approved it.`,
        next: `diglot approve ${id}`,
      }
    case 'scheduled':
    case 'held':
      return wordsOfSchedule(standing)
    default:
      return wordsOfSent(standing)
  }
}

/** What is scheduled is frozen, so that what an editor changes or approves later is not in it. */
function wordsOfSchedule({ issueId: id, state, schedule, records }: ScheduledStanding): StandingWords {
  const sentence = sentenceOf(schedule)
  if (records === null || records === 'same')
    return { sentence, next: state === 'held' ? `diglot send ${id}` : `diglot cancel ${id}  # takes it back` }
  const approve = records === 'changed' ? `diglot approve ${id}, then ` : ''
  if (state === 'held')
    return { sentence: `${sentence} Its records have changed since.`, next: `${approve}diglot send ${id}` }
  return {
    sentence: `${sentence} What is scheduled is the proof that was approved before, not the records as they are.`,
    next: `diglot cancel ${id}, then ${approve}diglot send ${id} --at with its time`,
  }
}

type ScheduledStanding = Extract<IssueStanding, { readonly schedule: unknown }>

function wordsOfSent({ issueId: id, state, send, counts, records }: SentStanding): StandingWords {
  const began = send.startedAt.toISOString()
  const total = deliveryStates.reduce((sum, name) => sum + counts[name], 0)
  const which = deliveryStates
    .filter((name) => counts[name] > 0)
    .map((name) => `${name} ${counts[name].toLocaleString('en')}`)
  const numbers = `${counted(total, 'delivery', 'deliveries')}${which.length === 0 ? '' : `: ${which.join(', ')}`}`
  const differs = records === 'changed' || records === 'approved'
  const frozen = differs ? ' Its records have changed since; it goes on with what was approved then.' : ''
  switch (state) {
    case 'running':
      return {
        sentence: `The send of ${id} began at ${began}; ${numbers}.${frozen}`,
        next: `diglot send ${id}`,
      }
    case 'paused':
      return {
        sentence: `The send of ${id}, begun at ${began}, is paused${becauseOf(send.restoredFrom)}; ${numbers}.${frozen}`,
        next: `diglot resume ${id}`,
      }
    case 'finished':
      return {
        sentence: `${id} was sent, from ${began} on; ${numbers}. ${differs ? 'Its records have changed since; what' : 'What'} was sent stays as it is.`,
        next: nextOfFinished(send),
      }
    case 'cancelled':
      return {
        sentence: `The send of ${id}, begun at ${began}, was cancelled for good; ${numbers}.`,
        next: `diglot status ${id}`,
      }
  }
}

/** A send to tags that has ended goes on to all others when it is asked for again. */
function nextOfFinished({ issueId: id, tags, correction }: Send): string {
  if (correction !== undefined)
    return `diglot send ${id}  # sends it to those who have got a wrong copy since`
  if (tags === undefined) return `diglot send ${id} --to-new  # sends it to those who have subscribed since`
  return `diglot send ${id}  # sends it to all others, with --tags to some of them, with --to-new to those tagged ${joinTags(tags)} who have subscribed since`
}

/** Whether what goes out is frozen: nothing that the records say by now can stop or change it. */
export function isFrozen(standing: IssueStanding): boolean {
  return isSent(standing) || standing.state === 'scheduled'
}

export function isSent(standing: IssueStanding): standing is SentStanding {
  return 'send' in standing
}

/** For a command that asks for a send which has not begun. */
export function notSent(standing: UnsentStanding): DiglotError {
  const { sentence, next } = wordsOf(standing)
  return new DiglotError('NOT_FOUND', `The issue ${standing.issueId} has not been sent. ${sentence}`, {
    hint: `Next: ${next}`,
  })
}

/** What is to become of a send that waits for its time, or has missed it. */
export function sentenceOf({ issueId, state, dueAt, timeZone, sha256, restoredFrom }: Schedule): string {
  const when = `${formatLocalTime(dueAt, timeZone)} in ${timeZone} (${dueAt.toISOString()})`
  const why =
    restoredFrom === undefined
      ? `it was due at ${when}, and no worker ran until two hours later`
      : `it was to go at ${when}, and the database was restored from a backup of ${restoredFrom.toISOString()}`
  return state === 'held'
    ? `${issueId} is held: ${why}. Run \`diglot send ${issueId}\` to send it, with --at for another time, or \`diglot cancel ${issueId}\`.`
    : `${issueId} goes at ${when}, as approved: proof ${sha256.slice(0, 12)}.`
}
