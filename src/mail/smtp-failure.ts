import { oneLineReply, tidy } from './smtp-reply.ts'

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
 * of 250: it refuses nothing, and above all it accepts nothing, so it counts as no reply.
 */
export function failureOf(error: unknown): SmtpFailure {
  const field = (name: string) =>
    error instanceof Error && name in error ? error[name as keyof Error] : null
  const response = field('response')
  const code = Number(field('responseCode'))
  return {
    code: code >= 400 && code < 600 ? code : null,
    reply:
      typeof response === 'string'
        ? oneLineReply(response)
        : tidy(error instanceof Error ? error.message : `${error}`),
    command: stringOrNull(field('command')),
    kind: stringOrNull(field('code')),
    cause: error,
  }
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
