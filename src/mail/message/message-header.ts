import type { Edition } from '../../domain/newsletter/edition.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import {
  buildHeader,
  encodeMailbox,
  encodePhrase,
  encodeText,
  foldFields,
  type HeaderFields,
} from './header.ts'
import { archiveUrl, type ReaderLinks } from './links.ts'

/** Which messages a header is for. */
interface Messages {
  readonly proof: Proof
  readonly edition: Edition
  /** Between the parts of the body. */
  readonly boundary: string
}

/** What is one message's own. */
interface OwnFields {
  readonly links: ReaderLinks
  readonly messageId: string
  readonly date: Date
  readonly to: string
  readonly toName: string
}

type WriteHeader = (own: OwnFields) => string

/** Writes headers of deliveries. */
export function deliveryHeader(messages: Messages): WriteHeader {
  return headerWriter(messages, messages.edition.subject, [
    // RFC 8058: a mail program may unsubscribe by a POST to the https URL, without asking further.
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ...bulkFields(messages),
  ])
}

/** Writes headers of test mails. They have no List-Unsubscribe-Post: there is nobody to unsubscribe. */
export function testHeader(messages: Messages, subjectPrefix: string): WriteHeader {
  return headerWriter(messages, `${subjectPrefix} ${messages.edition.subject}`, [
    ...bulkFields(messages),
    ['X-Diglot-Test', 'yes'],
  ])
}

/** What all messages share is encoded and folded once: that looks at each character of a subject. */
function headerWriter(
  { proof: { letterhead }, edition: { senderName }, boundary }: Messages,
  subject: string,
  end: HeaderFields,
): WriteHeader {
  const from = foldFields([['From', encodeMailbox(senderName, letterhead.address)]])
  const middle = foldFields([
    ['Subject', encodeText(subject)],
    ['Reply-To', letterhead.replyTo],
    ['List-Id', `${encodePhrase(senderName)} <${letterhead.listId}>`.trimStart()],
  ])
  const rest = buildHeader([['List-Archive', `<${archiveUrl(letterhead.siteUrl)}>`], ...end], boundary)
  return ({ links, messageId, date, to, toName }) =>
    [
      foldFields([
        ['Date', date.toUTCString().replace('GMT', '+0000')],
        ['Message-ID', messageId],
      ]),
      from,
      foldFields([['To', encodeMailbox(toName, to)]]),
      middle,
      // Folded by hand: some readers look for the https URL on the line of the field's name.
      foldFields([['List-Unsubscribe', `<${links.unsubscribeUrl}>,\r\n <${links.unsubscribeMailto}>`]]),
      rest,
    ].join('')
}

function bulkFields({ proof: { issueId, letterhead }, edition }: Messages): HeaderFields {
  return [
    // Four fields, the last one the constant name of the sending program, as Gmail's feedback loop asks.
    ['Feedback-ID', `${issueId}:${edition.id}:${letterhead.listId}:diglot`],
    ['Auto-Submitted', 'auto-generated'],
    ['Precedence', 'bulk'],
  ]
}
