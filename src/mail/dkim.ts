import type { KeyObject } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'

/** What a newsletter signs its mails with. */
export interface DkimKey {
  /** Names the key in DNS: its public half stands at `<selector>._domainkey.<domain>`. */
  readonly selector: string
  /** RSA, as `loadDkimKey` has it. */
  readonly privateKey: KeyObject
}

/** Puts a DKIM-Signature before a message, whose own bytes stay as they are. */
export type SignMessage = (raw: Buffer) => Promise<Buffer>

export interface DkimSignerOptions extends DkimKey {
  /** `d=`. It must be the domain of the From address, or DMARC does not count the signature (RFC 7489 section 3.1.1). */
  readonly domain: string
}

/**
 * Signed where a message has them: what a reader sees, and what mail programs act upon. RFC 8058 section 4 asks for the
 * two List-Unsubscribe fields; Nodemailer's own list has neither List-Unsubscribe-Post nor Feedback-ID. Fields that
 * servers on the way may change are left out (RFC 6376 section 5.4.1).
 *
 * Each is named once. Naming From twice would let a second From that is added on the way break the signature (RFC 6376
 * section 8.15), but Nodemailer's signer names a field only as often as it finds it. What is lost is little: a message
 * with two From fields is none (RFC 5322 section 3.6), and receivers that check DMARC turn it away (RFC 7489 section 6.6.1).
 */
const SIGNED_FIELDS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'Reply-To',
  'MIME-Version',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'List-Archive',
  'Feedback-ID',
]

/**
 * Signs messages by DKIM (RFC 6376): rsa-sha256, relaxed/relaxed, the whole body. There is no time in the signature, so
 * the same message gives the same bytes.
 */
export function createDkimSigner({ domain, selector, privateKey }: DkimSignerOptions): SignMessage {
  const dkim = new DKIM({
    domainName: domain,
    keySelector: selector,
    privateKey,
    headerFieldNames: SIGNED_FIELDS.join(':'),
  })
  return async (raw) => {
    const signed = await buffer(dkim.sign(raw))
    // With a key that it cannot use, Nodemailer gives the message back as it was.
    if (signed.length === raw.length) throw new Error('Nodemailer did not sign a message.')
    return signed
  }
}
