/** What the ledger keeps of a reply. */
const MAX_REPLY_CHARACTERS = 500

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

/** Without control characters, in single spaces, at most 500 characters. */
export function tidy(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return Array.from(line).slice(0, MAX_REPLY_CHARACTERS).join('')
}
