import { type DeliveryOutcome, type DialoguePhase, outcomeOf } from '../domain/delivery.ts'
import type { SmtpFailure } from './smtp-failure.ts'

/** How handing one message to a server ended. */
export type Dialogue =
  | { readonly end: 'accepted'; readonly reply: string }
  /** Nothing was said: the address needs SMTPUTF8 (RFC 6531), which this server does not offer. */
  | { readonly end: 'not-possible'; readonly reply: string }
  | FailedDialogue

export interface FailedDialogue {
  readonly end: 'failed'
  readonly phase: DialoguePhase
  readonly failure: SmtpFailure
}

/**
 * A refused MAIL FROM speaks of the sender, as a refused session does: it says nothing about this subscriber, who is
 * neither rejected nor, where the reply is a 5.1.0, suppressed.
 */
export function outcomeOfDialogue(dialogue: Dialogue): DeliveryOutcome {
  if (dialogue.end === 'accepted') return { state: 'accepted', reply: dialogue.reply }
  if (dialogue.end === 'not-possible') return { state: 'skipped', reply: dialogue.reply }
  const { phase, failure } = dialogue
  const refusesSender = phase === 'envelope' && failure.command === 'MAIL FROM'
  return outcomeOf(refusesSender ? 'connect' : phase, failure.code, failure.reply)
}

/**
 * Whether a connection that had been idle turned out to be dead: closed without a word, or with a 421 to MAIL FROM.
 * Nothing of the message has left, so a fresh connection may take it.
 */
export function wasStale(dialogue: Dialogue): boolean {
  if (dialogue.end !== 'failed' || dialogue.phase === 'data') return false
  const { code, command } = dialogue.failure
  return code === null || (code === 421 && command === 'MAIL FROM')
}
