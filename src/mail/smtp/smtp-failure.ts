import { oneLineReply, replyCode, tidy } from './smtp-reply.ts'

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
export function outOfTurn(lastReply: string): SmtpFailure {
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
