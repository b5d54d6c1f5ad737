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
