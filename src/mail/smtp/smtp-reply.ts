import { cleanLine } from '../../domain/language/characters.ts'

/** What the store keeps of a reply. */
const MAX_REPLY_CHARACTERS = 500

/**
 * The code of a reply, or null where it is not a reply: its lines must have one and the same code of three digits
 * (RFC 5321 section 4.2.1). Nodemailer looks at the first digit of the first line, so that `2`, or a 250 whose last line
 * is a 550, is a success to it.
 */
export function replyCode(response: string): number | null {
  const lines = response.split(/\r?\n/).filter((line) => line.trim() !== '')
  const codes = new Set(lines.map((line) => /^([2-5]\d\d)(?:[ -]|$)/.exec(line)?.[1]))
  const [code] = codes
  return codes.size === 1 && code !== undefined ? Number(code) : null
}

/**
 * Whether a reply to the final dot takes the message: 25x. The second digit says of what a reply speaks, 5 is the mail
 * system (RFC 5321 section 4.2.1); a 221 in its place is a goodbye.
 */
export function isAcceptance(response: string): boolean {
  const code = replyCode(response)
  return code !== null && code >= 250 && code < 260
}

/** A server's reply as one line: code, enhanced status once, and the text of all lines (RFC 5321 section 4.2.1). */
export function oneLineReply(response: string): string {
  const [first = '', ...rest] = response.split(/\r?\n/)
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?= |$)/.exec(first)?.[1]
  const texts = rest.map((line) => {
    const text = line.replace(/^\d{3}(?:[ -]|$)/, '')
    return status !== undefined && text.startsWith(status) ? text.slice(status.length) : text
  })
  return tidy([first.replace(/^(\d{3})-/, '$1 '), ...texts].join(' '))
}

/** Without control characters and marks of direction, in single spaces, at most 500 characters. */
export function tidy(text: string): string {
  const line = cleanLine(text).replace(/\s+/g, ' ').trim()
  return Array.from(line).slice(0, MAX_REPLY_CHARACTERS).join('')
}
