import type { Edition } from '../domain/edition.ts'
import type { Proof } from '../domain/proof.ts'
import type { HeaderFields } from './header.ts'
import { encodeMailbox, encodePhrase, encodeText } from './header-text.ts'
import { archiveUrl, type ReaderLinks } from './links.ts'

export interface FieldsOf {
  readonly proof: Proof
  readonly edition: Edition
  readonly links: ReaderLinks
  readonly messageId: string
  readonly date: Date
  readonly to: string
  readonly toName: string
}

/** The header of a delivery, in the order of DESIGN section 6. */
export function deliveryFields(of: FieldsOf): HeaderFields {
  return [
    ...addressFields(of, of.edition.subject),
    ...listFields(of),
    // RFC 8058: a mail program may unsubscribe by a POST to the https URL above, without asking further.
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ...bulkFields(of),
  ]
}

/** The header of a test mail. It has no List-Unsubscribe-Post: there is nobody to unsubscribe. */
export function testFields(of: FieldsOf, subjectPrefix: string): HeaderFields {
  return [
    ...addressFields(of, `${subjectPrefix} ${of.edition.subject}`),
    ...listFields(of),
    ...bulkFields(of),
    ['X-Diglot-Test', 'yes'],
  ]
}

function addressFields(
  { proof: { letterhead }, edition, messageId, date, to, toName }: FieldsOf,
  subject: string,
): HeaderFields {
  return [
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', messageId],
    ['From', encodeMailbox(edition.senderName, letterhead.address)],
    ['To', encodeMailbox(toName, to)],
    ['Subject', encodeText(subject)],
    ['Reply-To', letterhead.replyTo],
  ]
}

function listFields({ proof: { letterhead }, edition, links }: FieldsOf): HeaderFields {
  return [
    ['List-Id', `${encodePhrase(edition.senderName)} <${letterhead.listId}>`.trimStart()],
    // Folded by hand: some readers look for the https URL on the line of the field's name.
    ['List-Unsubscribe', `<${links.unsubscribeUrl}>,\r\n <${links.unsubscribeMailto}>`],
    ['List-Archive', `<${archiveUrl(letterhead.siteUrl)}>`],
  ]
}

function bulkFields({ proof: { issueId, letterhead }, edition }: FieldsOf): HeaderFields {
  return [
    // Four fields, the last one the constant name of the sending program, as Gmail's feedback loop asks.
    ['Feedback-ID', `${issueId}:${edition.id}:${letterhead.listId}:diglot`],
    ['Auto-Submitted', 'auto-generated'],
    ['Precedence', 'bulk'],
  ]
}
