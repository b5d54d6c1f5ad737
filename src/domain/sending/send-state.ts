import { DiglotError } from '../../errors.ts'
import { type Message, msg, noWords } from '../language/message.ts'

/**
 * What a person has decided about the send of an issue: `running` may go on, `paused` waits for `diglot resume`,
 * `cancelled` is over for good. Whether a process is sending at this moment is another matter: the send lock.
 */
export type SendState = 'running' | 'paused' | 'cancelled'

export const sendStates: readonly SendState[] = ['running', 'paused', 'cancelled']

interface Decided {
  readonly issueId: string
  readonly state: SendState
  readonly restoredFrom?: Date
}

/** Throws `SEND_PAUSED` or `SEND_CANCELLED` where a person has decided that the send does not go on. */
export function requireRunning({ issueId, state, restoredFrom }: Decided): void {
  if (state === 'paused')
    throw new DiglotError(
      'SEND_PAUSED',
      msg`The send of ${issueId} is paused${becauseOf(restoredFrom)}; nothing was sent.`,
      {
        hint: msg`Run \`diglot resume ${issueId}\`, then \`diglot send ${issueId}\`.`,
      },
    )
  if (state === 'cancelled')
    throw new DiglotError('SEND_CANCELLED', msg`The send of ${issueId} was cancelled; nothing was sent.`, {
      hint: msg`It does not go on. \`diglot status ${issueId}\` says where everybody’s copy is.`,
    })
}

/** Empty where no restore is why it waits. */
export function becauseOf(restoredFrom: Date | undefined): Message {
  return restoredFrom === undefined
    ? noWords
    : msg`, because the database was restored from a backup of ${restoredFrom.toISOString()}`
}

/** Throws `SEND_CANCELLED`, naming what cannot be done: `paused`. */
export function requireNotCancelled({ issueId, state }: Decided, done: Message): void {
  if (state !== 'cancelled') return
  throw new DiglotError(
    'SEND_CANCELLED',
    msg`The send of ${issueId} was cancelled, so it cannot be ${done}.`,
    {
      hint: msg`\`diglot status ${issueId}\` says where everybody’s copy is.`,
    },
  )
}
