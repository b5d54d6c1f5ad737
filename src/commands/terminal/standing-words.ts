import type { IssueStanding, Schedule, SentStanding, UnsentStanding } from '../../app.ts'
import { spellLocalTime } from '../../domain/local-time.ts'
import { deliveryStates } from '../../domain/sending/delivery.ts'
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
      return {
        sentence: sentenceOf(standing.schedule),
        next: state === 'held' ? `diglot send ${id}` : `diglot cancel ${id} takes it back`,
      }
    default:
      return wordsOfSent(standing)
  }
}

function wordsOfSent({ issueId: id, state, send, counts }: SentStanding): StandingWords {
  const began = send.startedAt.toISOString()
  const total = deliveryStates.reduce((sum, name) => sum + counts[name], 0)
  const which = deliveryStates
    .filter((name) => counts[name] > 0)
    .map((name) => `${name} ${counts[name].toLocaleString('en')}`)
  const numbers = `${counted(total, 'delivery', 'deliveries')}${which.length === 0 ? '' : `: ${which.join(', ')}`}`
  switch (state) {
    case 'running':
      return { sentence: `The send of ${id} began at ${began}; ${numbers}.`, next: `diglot send ${id}` }
    case 'paused':
      return {
        sentence: `The send of ${id}, begun at ${began}, is paused; ${numbers}.`,
        next: `diglot resume ${id}`,
      }
    case 'finished':
      return {
        sentence: `${id} was sent, from ${began} on; ${numbers}. What was sent stays as it is.`,
        next: `diglot send ${id} --to-new sends it to those who have subscribed since`,
      }
    case 'cancelled':
      return {
        sentence: `The send of ${id}, begun at ${began}, was cancelled for good; ${numbers}.`,
        next: `diglot status ${id}`,
      }
  }
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
export function sentenceOf({ issueId, state, dueAt, timeZone, sha256 }: Schedule): string {
  const when = `${spellLocalTime(dueAt, timeZone)} in ${timeZone} (${dueAt.toISOString()})`
  return state === 'held'
    ? `${issueId} is held: it was due at ${when}, and no worker ran until two hours later. Run \`diglot send ${issueId}\` to send it, with --at for another time, or \`diglot cancel ${issueId}\`.`
    : `${issueId} goes at ${when}, as approved: proof ${sha256.slice(0, 12)}.`
}
