import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto'

/** What a token may be used for. The purpose is part of what is signed: one kind cannot be passed off as another. */
type TokenPurpose = 'unsubscribe' | 'preferences' | 'bounce' | 'confirm' | 'click' | 'data' | 'erase'

/**
 * The key by which an installation signs what names rows of its database (HKDF, RFC 5869): the same secret with another
 * database signs otherwise. `salt` is that of the database, hexadecimal, and stays with it when it is copied.
 */
export function installationKey(secret: KeyObject, salt: string): KeyObject {
  return createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, Buffer.from(salt, 'hex'), 'diglot links', 32)),
  )
}

/** 40 bits that say which address a token is for, and nothing to anybody without the key. */
export function addressMark(key: KeyObject, addressKey: string): string {
  return inBase32(createHmac('sha256', key).update(`address\n${addressKey}`).digest().subarray(0, 5))
}

/**
 * Signs short facts for a URL or a local part: `fields.join('.')` and 80 bits of HMAC-SHA-256, in letters, digits,
 * `-`, `_` and `.`. A field is letters, digits and `-`; anything else throws, since it is a bug of the caller.
 */
export function signToken(key: KeyObject, purpose: TokenPurpose, fields: readonly string[]): string {
  if (!fields.every((field) => /^[A-Za-z0-9-]+$/.test(field)))
    throw new RangeError('A token field has a character that is not allowed.')
  const facts = fields.join('.')
  return `${facts}.${macOf(key, purpose, facts)}`
}

/** The fields of a token that this key signed for this purpose, or null. Takes the same time for every wrong token. */
export function verifyToken(key: KeyObject, purpose: TokenPurpose, token: string): readonly string[] | null {
  const end = token.lastIndexOf('.')
  if (end < 1) return null
  const facts = token.slice(0, end)
  const given = Buffer.from(token.slice(end + 1))
  const expected = Buffer.from(macOf(key, purpose, facts))
  return given.length === expected.length && timingSafeEqual(given, expected) ? facts.split('.') : null
}

/** The same, until a time that is signed with the fields. */
export function signExpiringToken(
  key: KeyObject,
  purpose: TokenPurpose,
  { fields, until }: { readonly fields: readonly string[]; readonly until: Date },
): string {
  return signToken(key, purpose, [...fields, Math.floor(until.getTime() / 1000).toString(36)])
}

/** The fields of such a token, `expired` where its time is over, or null where it is not ours. */
export function verifyExpiringToken(
  key: KeyObject,
  purpose: TokenPurpose,
  { token, now }: { readonly token: string; readonly now: Date },
): readonly string[] | 'expired' | null {
  const fields = verifyToken(key, purpose, token)
  const seconds = Number.parseInt(fields?.at(-1) ?? '', 36)
  if (fields === null || Number.isNaN(seconds)) return null
  return now.getTime() < seconds * 1000 ? fields.slice(0, -1) : 'expired'
}

// 80 bits in base 32 keep a VERP local part under 64 octets and survive servers that fold its case.
function macOf(key: KeyObject, purpose: TokenPurpose, facts: string): string {
  return inBase32(createHmac('sha256', key).update(`${purpose}\n${facts}`).digest().subarray(0, 10))
}

/** Of whole groups of 5 bytes, each as 8 digits. */
function inBase32(bytes: Uint8Array): string {
  const bits = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return bits.toString(32).padStart((bytes.length / 5) * 8, '0')
}
