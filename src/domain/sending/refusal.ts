import type { DeliveryOutcome } from './delivery.ts'

/**
 * Whether an outcome slows the group of its recipient's domain: the server puts off mail, and not this mailbox alone
 * (4.1.x and 4.2.x of RFC 3463), nor every stranger's first attempt (greylisting), nor everybody's mail.
 */
export function slowsGroup({ state, reply, about }: DeliveryOutcome): boolean {
  const isOfUs = about === 'session' || about === 'sender'
  return state === 'deferred' && !isOfUs && !isGreylisting(reply) && !OF_MAILBOX.test(reply)
}

/** RFC 6647: a stranger's first attempt is put off, and a later one is taken. */
export function isGreylisting(reply: string): boolean {
  return /^45[01][ -]4\.7\.1\b|gr[ea]y[- ]?list/i.test(reply)
}

/** A server's line as a log or a screen may hold it: whatever looks like an address is left out. */
export function withoutAddresses(reply: string): string {
  return reply.replace(ADDRESSES, '<address>')
}

/** The same where a sentence ends with it: with one full stop. */
export function endOfSentence(reply: string): string {
  return `${withoutAddresses(reply).trimEnd().replace(/\.$/, '')}.`
}

// The part before the at sign begins where a word does, so that each word is looked at once.
const ADDRESSES = /<[^<>@]*@[^<>]*>|(?:"[^"]*"|(?<![^\s<>"'(),;:])[^\s<>"'(),;:@]*)@[^\s<>"'(),;]+/g

const OF_MAILBOX = /^4\d\d[ -]4\.[12]\./
