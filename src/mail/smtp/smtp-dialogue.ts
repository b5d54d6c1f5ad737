import type { DeliveryOutcome } from '../../domain/sending/delivery.ts'
import { type DialoguePhase, outcomeOf } from '../../domain/sending/smtp-outcome.ts'
import { oneLineReply, replyCode, tidy } from './smtp-reply.ts'

/** How handing one message to a server ended. */
export type Dialogue =
  | { readonly end: 'accepted'; readonly reply: string }
  /** Nothing was said: the address needs SMTPUTF8 (RFC 6531), which this server does not offer. */
  | { readonly end: 'not-possible'; readonly reply: string }
  /** Nothing was said either: the message is larger than the server takes (RFC 1870). */
  | { readonly end: 'too-large'; readonly reply: string }
  | FailedDialogue

export interface FailedDialogue {
  readonly end: 'failed'
  readonly phase: DialoguePhase
  readonly failure: SmtpFailure
}

/**
 * A refused MAIL FROM speaks of the sender, as a refused session does: it says nothing about this subscriber, who is
 * neither rejected nor, where the reply is a 5.1.0, suppressed. The same holds for codes that speak of the session at
 * any point, and for a message that is too large.
 */
export function outcomeOfDialogue(dialogue: Dialogue): DeliveryOutcome {
  if (dialogue.end === 'accepted') return { state: 'accepted', reply: dialogue.reply }
  if (dialogue.end === 'not-possible') return { state: 'skipped', reply: dialogue.reply }
  if (dialogue.end === 'too-large') return { state: 'deferred', reply: dialogue.reply, about: 'sender' }
  const { phase, failure } = dialogue
  if (refusesSender(dialogue)) return { state: 'deferred', reply: failure.reply, about: 'sender' }
  return outcomeOf(refusesSession(dialogue) ? 'connect' : phase, failure.code, failure.reply)
}

/**
 * Commands that the server does not know or not at this time (RFC 5321 section 4.2.2), and a login or encryption that
 * it misses (530, 534, 535 and 538, RFC 4954 section 6): at RCPT or DATA, they would else reject a whole list one by one.
 */
const SESSION_CODES: readonly (number | null)[] = [500, 502, 503, 530, 534, 535, 538]

function refusesSession(dialogue: FailedDialogue): boolean {
  return answersMail(dialogue) || SESSION_CODES.includes(dialogue.failure.code)
}

function refusesSender(dialogue: FailedDialogue): boolean {
  const { phase, failure } = dialogue
  if (phase === 'connect' || failure.code === null || failure.code < 500) return false
  return refusesSession(dialogue)
}

function answersMail({ phase, failure }: FailedDialogue): boolean {
  return phase === 'envelope' && failure.command === 'MAIL FROM'
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

/** Whether the server may just have had too many connections at this moment: it gave no session, or 421 to MAIL FROM. */
export function hitConnectionLimit(dialogue: Dialogue): boolean {
  if (dialogue.end !== 'failed') return false
  const { phase, failure } = dialogue
  return phase === 'connect' || (failure.code === 421 && answersMail(dialogue))
}

/** An SMTP dialogue that went wrong: by a reply, or without one. */
export interface SmtpFailure {
  /** The code of a refusal; null where the server said nothing that refuses. */
  readonly code: number | null
  readonly reply: string
  /** The command that the reply answers, in Nodemailer's words: `MAIL FROM`, `RCPT TO`, `AUTH PLAIN`... */
  readonly command: string | null
  /** Nodemailer's kind of error: `EAUTH`, `ETLS`, `ECONNECTION`... */
  readonly kind: string | null
  readonly cause: unknown
}

/**
 * Reads an error of Nodemailer's connection. A code below 400 in an error is a reply out of turn, such as a greeting
 * of 250: it refuses nothing, and above all it accepts nothing, so it counts as no reply. Nor does a line count that the
 * connection broke off before its end, however much like a refusal it begins.
 */
export function failureOf(error: unknown): SmtpFailure {
  const field = (name: string) =>
    error instanceof Error && name in error ? error[name as keyof Error] : null
  const response = stringOrNull(field('response'))
  const message = error instanceof Error ? error.message : `${error}`
  const code = response === null || isCutOff(message) ? null : replyCode(response)
  return {
    code: code !== null && code >= 400 ? code : null,
    reply: response === null || isCutOff(message) ? whatBroke(message) : oneLineReply(response),
    command: stringOrNull(field('command')),
    kind: stringOrNull(field('code')),
    cause: error,
  }
}

/** The server replied before it was asked, so that its replies no longer say what became of the message. */
export function repliedTooEarly(lastReply: string): SmtpFailure {
  const reply = tidy(`the server replied out of turn: ${oneLineReply(lastReply)}`)
  return { code: null, reply, command: null, kind: null, cause: null }
}

/** Of a server that was silent Nodemailer says `Timeout`, unless it was the greeting that never came. */
function whatBroke(message: string): string {
  return message === 'Timeout' ? 'the server was silent for too long' : tidy(message)
}

/** In Nodemailer's words. */
function isCutOff(message: string): boolean {
  return message.startsWith('Connection closed unexpectedly')
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
