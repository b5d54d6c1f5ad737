import { createPublicKey, type KeyObject } from 'node:crypto'
import type { DkimKey } from './dkim.ts'

/** The TXT record by which receivers verify a key's signatures (RFC 6376 section 3.6.1). */
export interface DkimRecord {
  readonly name: string
  readonly value: string
  /** The value in strings of at most 255 octets, as DNS carries it (RFC 1035 section 3.3); put together they are the value. */
  readonly strings: readonly string[]
}

export function dkimRecord(domain: string, { selector, privateKey }: DkimKey): DkimRecord {
  const value = `v=DKIM1; k=rsa; p=${publicKeyOf(privateKey)}`
  return { name: `${selector}._domainkey.${domain}`, value, strings: value.match(/.{1,255}/g) ?? [] }
}

/** The record as a line of a zone file (RFC 1035 section 5.1). */
export function zoneLines({ name, strings }: DkimRecord): readonly string[] {
  return [`${name}. IN TXT (`, ...strings.map((text) => `  "${text}"`), ')']
}

function publicKeyOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
}
