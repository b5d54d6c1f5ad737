import type { IssueStanding, Schedule, SentStanding, UnsentStanding } from '../../app.ts'
import { formatLocalTime } from '../../domain/calendar.ts'
import { amount, listed, type Message, msg, noWords, sentences } from '../../domain/language/message.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import { deliveryStates } from '../../domain/sending/delivery.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { becauseOf } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import { counted } from './counted.ts'
import { deliveryWords } from './state-words.ts'

/** What there is to say of an issue, and the command that comes next. */
interface StandingWords {
  readonly sentence: Message
  readonly next: Message
}

export function wordsOf(standing: IssueStanding): StandingWords {
  return isSent(standing) ? wordsOfSent(standing) : saidOfUnsent(standing)
}

/** The line that names the command that comes next. */
export function nextIs(next: Message): Message {
  return msg`Next: ${next}`
}

function saidOfUnsent(standing: UnsentStanding): StandingWords {
  const { issueId: id } = standing
  switch (standing.state) {
    case 'draft':
      return { sentence: msg`Nobody has approved ${id}.`, next: msg`diglot approve ${id}` }
    case 'approved':
      return saidOfApproved(standing)
    case 'changed':
      return {
        sentence: msg`${id} has changed since ${standing.approval.approvedBy} approved it.`,
        next: msg`diglot approve ${id}`,
      }
    case 'scheduled':
    case 'held':
      return saidOfSchedule(standing)
  }
}

function saidOfApproved({ issueId: id, approval, people }: ApprovedStanding): StandingWords {
  const { approvedBy, approvedAt } = approval
  const sentence = msg`${approvedBy} approved ${id} at ${approvedAt.toISOString()}.`
  if (people.isComplete) return { sentence, next: msg`diglot send ${id} --dry-run` }
  return { sentence: sentences(sentence, whyAnother(people)), next: approvedByAnother(id) }
}

/** Where two people have to approve, and one has. */
export function whyAnother({ changedBy }: ApprovedStanding['people']): Message {
  return changedBy === null
    ? msg`Nobody knows who changed it last, so it is not sent before another person has approved it, too.`
    : msg`${changedBy} changed it last, so it is not sent before another person has approved it, too.`
}

export function approvedByAnother(id: string): Message {
  return msg`diglot approve ${id} --by NAME, by somebody else`
}

type ApprovedStanding = Extract<IssueStanding, { readonly people: unknown }>

/** What is scheduled is frozen, so that what an editor changes or approves later is not in it. */
function saidOfSchedule({ issueId: id, state, schedule, records }: ScheduledStanding): StandingWords {
  const sentence = sentenceOf(schedule)
  const send = msg`diglot send ${id}`
  if (records === null || records === 'same')
    return { sentence, next: state === 'held' ? send : msg`diglot cancel ${id}  # takes it back` }
  if (state === 'held')
    return {
      sentence: msg`${sentence} Its records have changed since.`,
      next: records === 'changed' ? msg`diglot approve ${id}, then ${send}` : send,
    }
  const again = msg`diglot send ${id} --at with its time`
  return {
    sentence: msg`${sentence} What is scheduled is the proof that was approved before, not the records as they are.`,
    next:
      records === 'changed'
        ? msg`diglot cancel ${id}, then diglot approve ${id}, then ${again}`
        : msg`diglot cancel ${id}, then ${again}`,
  }
}

type ScheduledStanding = Extract<IssueStanding, { readonly schedule: unknown }>

function wordsOfSent({ issueId: id, state, send, counts, records }: SentStanding): StandingWords {
  const began = send.startedAt.toISOString()
  const total = deliveryStates.reduce((sum, name) => sum + counts[name], 0)
  const which = deliveryStates
    .filter((name) => counts[name] > 0)
    .map((name) => msg`${deliveryWords[name]} ${amount(counts[name])}`)
  const all = counted.deliveries(total)
  const numbers = which.length === 0 ? all : msg`${all}: ${listed(which)}`
  const differs = records === 'changed' || records === 'approved'
  const frozen = differs
    ? msg` Its records have changed since; it goes on with what was approved then.`
    : noWords
  switch (state) {
    case 'running':
      return {
        sentence: msg`The send of ${id} began at ${began}; ${numbers}.${frozen}`,
        next: msg`diglot send ${id}`,
      }
    case 'paused':
      return {
        sentence: msg`The send of ${id}, begun at ${began}, is paused${becauseOf(send.restoredFrom)}; ${numbers}.${frozen}`,
        next: msg`diglot resume ${id}`,
      }
    case 'finished':
      return {
        sentence: differs
          ? msg`${id} was sent, from ${began} on; ${numbers}. Its records have changed since; what was sent stays as it is.`
          : msg`${id} was sent, from ${began} on; ${numbers}. What was sent stays as it is.`,
        next: nextOfFinished(send),
      }
    case 'cancelled':
      return {
        sentence: msg`The send of ${id}, begun at ${began}, was cancelled for good; ${numbers}.`,
        next: msg`diglot status ${id}`,
      }
  }
}

/** A send to tags that has ended goes on to all others when it is asked for again. */
function nextOfFinished({ issueId: id, tags, correction }: Send): Message {
  if (correction !== undefined)
    return msg`diglot send ${id}  # sends it to those who have got a wrong copy since`
  if (tags === undefined)
    return msg`diglot send ${id} --to-new  # sends it to those who have subscribed since`
  return msg`diglot send ${id}  # sends it to all others, with --tags to some of them, with --to-new to those tagged ${joinTags(tags)} who have subscribed since`
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
  const { sentence, next } = saidOfUnsent(standing)
  return new DiglotError('NOT_FOUND', msg`The issue ${standing.issueId} has not been sent. ${sentence}`, {
    hint: nextIs(next),
  })
}

/** What is to become of a send that waits for its time, or has missed it. */
export function sentenceOf({ issueId, state, dueAt, timeZone, sha256, restoredFrom }: Schedule): Message {
  const when = msg`${formatLocalTime(dueAt, timeZone)} in ${timeZone} (${dueAt.toISOString()})`
  if (state !== 'held') return msg`${issueId} goes at ${when}, as approved: proof ${sha256.slice(0, 12)}.`
  const why =
    restoredFrom === undefined
      ? msg`it was due at ${when}, and no worker ran until two hours later`
      : msg`it was to go at ${when}, and the database was restored from a backup of ${restoredFrom.toISOString()}`
  return msg`${issueId} is held: ${why}. Run \`diglot send ${issueId}\` to send it, with --at for another time, or \`diglot cancel ${issueId}\`.`
}
