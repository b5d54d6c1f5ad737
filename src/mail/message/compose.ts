import type { KeyObject } from 'node:crypto'
import { msg } from '../../domain/language/message.ts'
import type { Edition, EditionId } from '../../domain/newsletter/edition.ts'
import { contentId } from '../../domain/newsletter/picture.ts'
import type { Message } from '../../domain/ports.ts'
import { inlinePictures, type Proof } from '../../domain/proof/proof.ts'
import type { SlotValues } from '../../domain/proof/slots.ts'
import { domainOf, parseAddress } from '../../domain/readers/address.ts'
import { type FieldValues, NO_FIELDS } from '../../domain/readers/fields.ts'
import type { ClaimedDelivery } from '../../domain/sending/delivery.ts'
import { DiglotError } from '../../errors.ts'
import type { DkimKey } from '../dkim/dkim.ts'
import {
  buildHeader,
  displayName,
  encodeMailbox,
  encodePhrase,
  encodeText,
  foldFields,
  type HeaderFields,
  toOneLine,
} from './header.ts'
import {
  archiveUrl,
  bounceSender,
  messageIdOf,
  type ReaderLinks,
  readerLinks,
  sampleLinks,
  testMessageIdOf,
} from './links.ts'
import { createMessageBuilder, createMimeTemplate, type MimeTemplate } from './mime-message.ts'

/** Whom a message is for. */
export type Recipient = Pick<ClaimedDelivery, 'subscriberId' | 'address' | 'name'> &
  Partial<Pick<ClaimedDelivery, 'messageId' | 'fields'>>

/** Makes one subscriber's message. The same recipient and date give the same bytes. */
export type Compose = (recipient: Recipient, date: Date) => Promise<Message>

export interface ComposerOptions {
  /** Signs links and the envelope sender: see `installationKey`. */
  readonly key: KeyObject
  /** Makes Message-IDs, which stay what they are whatever signs links; left out: `key` does. */
  readonly messageIdKey?: KeyObject
  /** Signs the messages in the name of the sender's domain. Null, or left out: they go unsigned. */
  readonly dkim?: DkimKey | null
  /** The bytes of the pictures that messages carry, by name; left out where readers fetch them. */
  readonly pictures?: ReadonlyMap<string, Buffer>
}

/**
 * Prepares one edition once, so that what remains per subscriber is the slots and five headers.
 * Throws `CONFIG_INVALID` where the letterhead cannot stand in a header, and RangeError where the proof lacks the edition.
 */
export function createComposer(proof: Proof, editionId: EditionId, options: ComposerOptions): Compose {
  const { issueId, letterhead } = proof
  const { key, messageIdKey = key, dkim, pictures } = options
  const build = createMessageBuilder(letterhead, dkim)
  const edition = editionOf(proof, editionId)
  const template = templateOf(proof, edition, pictures)
  const header = deliveryHeader({ proof, edition, boundary: template.boundary })
  return async (recipient, date) => {
    const name = { issueId, subscriberId: recipient.subscriberId }
    const to = deliverableAddress(recipient)
    const links = readerLinks(key, { ...name, address: to }, letterhead)
    // An earlier attempt may have been made by an earlier version, or under another address of the sender.
    const messageId =
      recipient.messageId ?? messageIdOf(messageIdKey, name, domainOf(proof.letterhead.address))
    const values = slotValues({ ...recipient, address: to, links, edition })
    const own = { links, messageId, date, to, toName: recipient.name }
    const raw = await build(header(own), template.fill(values))
    return { envelope: { from: bounceSender(key, name, letterhead.bounceDomain), to }, raw, messageId }
  }
}

/** One composer for all editions of a proof; each is prepared when its first subscriber comes. */
export function createIssueComposer(
  proof: Proof,
  options: ComposerOptions,
): (delivery: Recipient & Pick<ClaimedDelivery, 'editionId'>, date: Date) => Promise<Message> {
  const composers = new Map<EditionId, Compose>()
  return async (delivery, date) => {
    const compose = composers.get(delivery.editionId) ?? createComposer(proof, delivery.editionId, options)
    composers.set(delivery.editionId, compose)
    return compose(delivery, date)
  }
}

export interface TestComposerOptions extends ComposerOptions {
  /** Such as `[Test]`, in the words of the edition. */
  readonly subjectPrefix: (edition: Edition) => string
}

/**
 * Makes test mails: the bodies of the proof with sample values in the slots, marked in a header and in the subject,
 * without a one-click unsubscription, and without a subscriber.
 */
export function createTestComposer(
  proof: Proof,
  { key, dkim, pictures, subjectPrefix }: TestComposerOptions,
): (editionId: EditionId, address: string, date: Date) => Promise<Message> {
  const links = sampleLinks(proof.letterhead)
  const build = createMessageBuilder(proof.letterhead, dkim)
  return async (editionId, address, date) => {
    const edition = editionOf(proof, editionId)
    const to = deliverableAddress({ address, subscriberId: 0 })
    const facts = [proof.sha256, editionId, to, date.toISOString()]
    const messageId = testMessageIdOf(key, facts, domainOf(proof.letterhead.address))
    const template = templateOf(proof, edition, pictures)
    const header = testHeader({ proof, edition, boundary: template.boundary }, subjectPrefix(edition))
    const values = slotValues({ name: '', address: to, links, edition })
    const raw = await build(header({ links, messageId, date, to, toName: '' }), template.fill(values))
    return { envelope: { from: proof.letterhead.address, to }, raw, messageId }
  }
}

/**
 * Makes the message that a reader would get, for looking at: the header of a delivery, but links and a Message-ID of
 * nobody, so that nothing can be done with it in the reader's name.
 */
export function createSampleComposer(
  proof: Proof,
  { key, dkim, pictures }: ComposerOptions,
): (editionId: EditionId, reader: Omit<Recipient, 'subscriberId'>, date: Date) => Promise<Message> {
  const links = sampleLinks(proof.letterhead)
  const build = createMessageBuilder(proof.letterhead, dkim)
  return async (editionId, { name, address, fields = NO_FIELDS }, date) => {
    const edition = editionOf(proof, editionId)
    const to = deliverableAddress({ address, subscriberId: 0 })
    const messageId = testMessageIdOf(
      key,
      [proof.sha256, editionId, 'sample'],
      domainOf(proof.letterhead.address),
    )
    const template = templateOf(proof, edition, pictures)
    const header = deliveryHeader({ proof, edition, boundary: template.boundary })
    const values = slotValues({ name, address: to, fields, links, edition })
    const raw = await build(header({ links, messageId, date, to, toName: name }), template.fill(values))
    return { envelope: { from: proof.letterhead.address, to }, raw, messageId }
  }
}

function editionOf(proof: Proof, editionId: EditionId): Edition {
  const edition = proof.editions.find(({ id }) => id === editionId)
  if (edition === undefined)
    throw new RangeError(`The proof of ${proof.issueId} has no edition ${editionId}.`)
  return edition
}

/** Throws RangeError where a picture is missing that the edition shows: no mail leaves with a hole in it. */
function templateOf(
  { sha256, letterhead }: Proof,
  edition: Edition,
  contents: PictureContents,
): MimeTemplate {
  const { id, text, html } = edition
  const pictures = inlinePictures(edition).map((file) => {
    const content = contents?.get(file.name)
    if (content === undefined) throw new RangeError(`The picture ${file.name} of ${id} is missing.`)
    return { id: contentId(file, letterhead), name: file.name, type: file.type, content }
  })
  return createMimeTemplate({ text, html, pictures }, `${sha256} ${id}`)
}

type PictureContents = ComposerOptions['pictures']

interface Reader {
  readonly name: string
  readonly fields?: FieldValues
  readonly address: string
  readonly links: ReaderLinks
  readonly edition: Edition
}

function slotValues({ name, address, fields = NO_FIELDS, links, edition }: Reader): SlotValues {
  return {
    name: displayName(name) || edition.readerName,
    address,
    unsubscribeUrl: links.unsubscribeUrl,
    preferencesUrl: links.preferencesUrl,
    fields: edition.fields === undefined ? NO_FIELDS : knownOr(edition.fields, fields),
  }
}

/** What is known of a reader, and what the edition says where it is not. */
function knownOr(fallbacks: FieldValues, known: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(fallbacks).map(([key, fallback]) => [key, toOneLine(known[key] ?? '') || fallback]),
  )
}

/** Addresses were parsed when they came in; one that no longer parses must not reach a header or an envelope. */
function deliverableAddress({ address, subscriberId }: Pick<Recipient, 'address' | 'subscriberId'>): string {
  const parsed = parseAddress(address)
  if ('fault' in parsed)
    throw new DiglotError('LIST_INVALID', msg`An address that a message is for is not a valid address.`, {
      where: subscriberId === 0 ? 'the address of a test mail' : `subscriber ${subscriberId}`,
      hint: msg`Remove it and add the right one.`,
    })
  return parsed.address
}

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
function deliveryHeader(messages: Messages): WriteHeader {
  return headerWriter(messages, messages.edition.subject, [
    // RFC 8058: a mail program may unsubscribe by a POST to the https URL, without asking further.
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ...bulkFields(messages),
  ])
}

/** Writes headers of test mails. They have no List-Unsubscribe-Post: there is nobody to unsubscribe. */
function testHeader(messages: Messages, subjectPrefix: string): WriteHeader {
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
