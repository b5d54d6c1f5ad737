import { type Address, type AddressFault, parseAddress } from './address.ts'

/** An address and the name that stood beside it; empty where there was none. */
export interface Mailbox extends Address {
  readonly name: string
}

/**
 * Reads an address as people write and paste it: bare, `<a@b>`, `mailto:a@b`, `Li <a@b>` or `"Li" <a@b>` (RFC 5322 section
 * 3.4), with full-width letters and signs for ASCII ones. What is inside has to be an address that `parseAddress` takes.
 */
export function parseMailbox(text: string): Mailbox | AddressFault {
  const plain = toHalfWidth(text).trim()
  const opened = plain.endsWith('>') ? plain.lastIndexOf('<') : -1
  const inside = opened === -1 ? plain : plain.slice(opened + 1, -1)
  const parsed = parseAddress(withoutScheme(inside))
  return 'fault' in parsed
    ? parsed
    : { ...parsed, name: unquoted(plain.slice(0, Math.max(0, opened)).trim()) }
}

function unquoted(name: string): string {
  return /^".*"$/s.test(name) ? name.slice(1, -1).replace(/\\(.)/gs, '$1').trim() : name
}

/** RFC 6068: what follows the question mark is a subject and such. */
function withoutScheme(text: string): string {
  const address = text.trim()
  return /^mailto:/i.test(address) ? address.slice('mailto:'.length).replace(/\?.*$/s, '') : address
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
