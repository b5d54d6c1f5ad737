import type { DeliveryOutcome } from './delivery.ts'
import { needsRepeat, readFailure, speaksOfSender } from './failure.ts'

/** How far an SMTP dialogue came before it broke; `data` once the body began to leave. */
export type DialoguePhase = 'connect' | 'envelope' | 'data'

/**
 * Reads an SMTP reply, or its absence, as an outcome (RFC 5321 section 4.2.1).
 * Without a reply the phase decides: once the body began to leave, the server may have taken it, and nobody knows.
 */
export function outcomeOf(phase: DialoguePhase, replyCode: number | null, reply: string): DeliveryOutcome {
  // A session that the server does not grant (5xx at the greeting or at AUTH) says nothing about this subscriber.
  if (phase === 'connect' && (replyCode === null || replyCode >= 400))
    return { state: 'deferred', reply, about: 'session' }
  if (replyCode === null)
    return phase === 'data'
      ? { state: 'uncertain', reply }
      : { state: 'deferred', reply, about: 'connection' }
  if (replyCode < 400) return { state: 'accepted', reply }
  if (replyCode >= 500 && speaksOfSender(reply)) return { state: 'deferred', reply, about: 'sender' }
  return { state: replyCode < 500 ? 'deferred' : 'rejected', reply }
}

/**
 * Whether a refusal speaks of the address itself, as far as its words go: a hard failure (`failure.ts`), but for a domain
 * that is not found, which has to come again, and for what was only put off until it expired.
 */
export function isAddressFault(reply: string): boolean {
  const failure = readFailure(reply)
  return reply.startsWith('5') && failure.kind === 'hard' && !needsRepeat(failure)
}

/**
 * Whether an outcome slows the group of its recipient's domain: the server puts off mail, and not this mailbox alone
 * (4.1.x and 4.2.x of RFC 3463), nor every stranger's first attempt (greylisting, RFC 6647), nor everybody's mail.
 */
export function slowsGroup({ state, reply, about }: DeliveryOutcome): boolean {
  const isOfUs = about === 'session' || about === 'sender'
  return state === 'deferred' && !isOfUs && !GREYLISTING.test(reply) && !OF_MAILBOX.test(reply)
}

const GREYLISTING = /^45[01][ -]4\.7\.1\b|gr[ea]y[- ]?list/i
const OF_MAILBOX = /^4\d\d[ -]4\.[12]\./
