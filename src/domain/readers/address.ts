import { domainToASCII } from 'node:url'
import { type Message, msg } from '../language/message.ts'

/** A mailbox address that may go into an envelope. */
export interface Address {
  /** As it is written in headers and the envelope: domain in lower case and punycode, local part as given. */
  readonly address: string
  /** What two spellings of one mailbox share: the address case-folded and in Unicode NFC. */
  readonly key: string
  readonly domain: string
}

export type AddressFault = { readonly fault: Message }

/**
 * Reads one address (RFC 5321 section 4.1.2, RFC 6531 for international local parts).
 * Quoted local parts and address literals are refused: no subscriber list needs them and both are ways to smuggle.
 */
export function parseAddress(text: string): Address | AddressFault {
  const trimmed = text.trim().normalize('NFC')
  if (trimmed === '') return { fault: msg`The address is empty.` }
  const at = trimmed.lastIndexOf('@')
  if (at < 1 || at === trimmed.length - 1) return { fault: msg`The address is not of the form local@domain.` }
  const localPart = trimmed.slice(0, at)
  const stray = /[^A-Za-z0-9!#$%&'*+/=?^_`{|}~\-.\p{L}\p{M}\p{N}]/u.exec(localPart)?.[0]
  if (stray !== undefined)
    return { fault: msg`The part before the @ has a character that is not allowed: ${nameCharacter(stray)}.` }
  if (!LOCAL_PART.test(localPart))
    return { fault: msg`The part before the @ begins or ends with a dot, or has two in a row.` }
  if (octets(localPart) > 64) return { fault: msg`The part before the @ is longer than 64 octets.` }
  const host = trimmed.slice(at + 1)
  // The Unicode rules for host names drop some of these without a word, and the address would become another one.
  const strayInHost = /[^\-.。．｡\p{L}\p{M}\p{N}]/u.exec(host)?.[0]
  if (strayInHost !== undefined)
    return {
      fault: msg`The domain after the @ has a character that is not allowed: ${nameCharacter(strayInHost)}.`,
    }
  const domain = parseDomain(host)
  if (domain === null) return { fault: msg`The domain after the @ is not a valid host name.` }
  const address = `${localPart}@${domain}`
  if (octets(address) > 254) return { fault: msg`The address is longer than 254 octets.` }
  return { address, key: address.toLowerCase(), domain }
}

export function isAddress(text: string): boolean {
  return !('fault' in parseAddress(text))
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** Whether delivering to it needs SMTPUTF8 (RFC 6531): the local part is not ASCII. */
export function needsSmtpUtf8(address: string): boolean {
  return /[^ -~]/.test(address)
}

// Dot-atoms of RFC 5322 atext; beyond ASCII, letters, marks and numbers of any script (RFC 6532).
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+"
const LOCAL_PART = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, 'u')
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

function parseDomain(text: string): string | null {
  const ascii = domainToASCII(text.toLowerCase())
  const labels = ascii.split('.')
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : ascii
}

const invisible: ReadonlyMap<string, Message> = new Map([
  [' ', msg`a space`],
  ['\t', msg`a tab`],
  ['\u00a0', msg`a no-break space`],
  ['\u00ad', msg`a soft hyphen`],
  ['\u200b', msg`a zero-width space`],
  ['\u200c', msg`a zero-width non-joiner`],
  ['\u200d', msg`a zero-width joiner`],
  ['\u200e', msg`a left-to-right mark`],
  ['\u200f', msg`a right-to-left mark`],
  ['\u202e', msg`a right-to-left override`],
  ['\u2060', msg`a word joiner`],
  ['\ufeff', msg`a byte order mark`],
])

/** A character and its number: one that cannot be seen is described instead. */
function nameCharacter(character: string): Message {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (/[\p{C}\p{Z}]/u.test(character))
    return msg`${invisible.get(character) ?? msg`one that cannot be seen`} (${number})`
  return msg`“${character}” (${number})`
}

function octets(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
