import { generateKeyPairSync } from 'node:crypto'
import type { DkimKey } from '../../src/mail/dkim/dkim.ts'

/** A fresh RSA key of 2048 bits. */
export function aDkimKey(selector = 'diglot'): DkimKey {
  return { selector, privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }
}
