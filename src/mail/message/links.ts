import { createHmac, type KeyObject } from 'node:crypto'
import { msg } from '../../domain/language/message.ts'
import type { Letterhead } from '../../domain/proof/proof.ts'
import { type ReaderLink, signReaderLink } from '../../domain/readers/reader-link.ts'
import { signToken } from '../../domain/readers/token.ts'
import type { DeliveryName } from '../../domain/sending/delivery.ts'
import { DiglotError } from '../../errors.ts'

export interface ReaderLinks {
  readonly unsubscribeUrl: string
  readonly preferencesUrl: string
  /** For mail programs that unsubscribe by mail: to the Reply-To address, where a person reads it too. */
  readonly unsubscribeMailto: string
}

/** The links of one subscriber in one issue, or in a mail that is none, signed for the address. */
export function readerLinks(
  key: KeyObject,
  name: ReaderLink & { readonly address: string },
  letterhead: Letterhead,
): ReaderLinks {
  return linksWith(letterhead, (purpose) => signReaderLink(key, purpose, name))
}

/** What stands in test mails and in the preview: links of nobody. */
export function sampleLinks(letterhead: Letterhead): ReaderLinks {
  return linksWith(letterhead, () => 'sample')
}

/** The list of past issues; open to everybody, so without a token. */
export function archiveUrl(siteUrl: string): string {
  return `${siteUrl}/archive`
}

/**
 * The envelope sender (VERP): a bounce comes back to an address that names, and proves, the delivery it is about.
 * Throws `CONTENT_INVALID` where the issue's id is too long for a local part of 64 octets (RFC 5321 section 4.5.3.1.1);
 * up to 20 characters always fit.
 */
export function bounceSender(
  key: KeyObject,
  { issueId, subscriberId }: DeliveryName,
  bounceDomain: string,
): string {
  const localPart = `bounce+${signToken(key, 'bounce', [issueId, String(subscriberId)])}`
  if (localPart.length > 64)
    throw new DiglotError(
      'CONTENT_INVALID',
      msg`The issue id “${issueId}” is too long for a bounce address.`,
      {
        where: issueId,
        hint: msg`Give the issue an id of at most 20 characters, such as 2025-w30.`,
      },
    )
  return `${localPart}@${bounceDomain}`
}

/**
 * With the angle brackets: 10 hexadecimal digits of the subscriber's number, as the links of the same mail name it, and 22
 * of an HMAC, which nobody can guess. The number stands first so that the ids of a send follow each other as its deliveries
 * do: in any other order each of them would cost the index of the deliveries a page on the disk.
 */
export function messageIdOf(key: KeyObject, { issueId, subscriberId }: DeliveryName, domain: string): string {
  const number = subscriberId.toString(16).padStart(10, '0')
  return `<${number}${idHash(key, ['delivery', issueId, String(subscriberId)]).slice(0, 22)}@${domain}>`
}

/** The id of a test mail: a new one for every proof, edition, editor and time. */
export function testMessageIdOf(key: KeyObject, facts: readonly string[], domain: string): string {
  return hashedMessageId(key, ['test', ...facts], domain)
}

/** The id of a mail about a request of a reader. */
export function noticeMessageIdOf(key: KeyObject, facts: readonly string[], domain: string): string {
  return hashedMessageId(key, ['notice', ...facts], domain)
}

function hashedMessageId(key: KeyObject, facts: readonly string[], domain: string): string {
  return `<${idHash(key, facts).slice(0, 32)}@${domain}>`
}

function idHash(key: KeyObject, facts: readonly string[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['message-id', ...facts]))
    .digest('hex')
}

function linksWith(
  { siteUrl, replyTo }: Letterhead,
  tokenFor: (purpose: 'unsubscribe' | 'preferences') => string,
): ReaderLinks {
  const unsubscribe = tokenFor('unsubscribe')
  const at = replyTo.lastIndexOf('@')
  const mailbox = `${encodeURIComponent(replyTo.slice(0, at))}${replyTo.slice(at)}`
  return {
    unsubscribeUrl: `${siteUrl}/unsubscribe/${unsubscribe}`,
    preferencesUrl: `${siteUrl}/preferences/${tokenFor('preferences')}`,
    unsubscribeMailto: `mailto:${mailbox}?subject=unsubscribe%20${unsubscribe}`,
  }
}
