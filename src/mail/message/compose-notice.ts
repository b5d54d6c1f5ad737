import type { KeyObject } from 'node:crypto'
import type { Message } from '../../domain/ports.ts'
import type { Letterhead } from '../../domain/proof/proof.ts'
import { domainOf, parseAddress } from '../../domain/readers/address.ts'
import type { DkimKey } from '../dkim/dkim.ts'
import { buildHeader, encodeMailbox, encodePhrase, encodeText, type HeaderFields } from './header.ts'
import { noticeMessageIdOf, readerLinks } from './links.ts'
import { createMessageBuilder, createMimeTemplate } from './mime-message.ts'

/** A mail to one person about something that they, or somebody in their name, have asked for. */
interface Notice {
  readonly to: string
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Of a reader on the list, who may leave it by this mail; null where it is no part of the list. */
  readonly subscriberId: number | null
}

interface NoticeComposerOptions {
  readonly letterhead: Letterhead
  /** Makes Message-IDs, and signs the links by which a reader leaves. */
  readonly key: KeyObject
  readonly dkim: DkimKey | null
}

/**
 * Makes notices under the letterhead of the issues. Those about a request are no part of a list: they have no List-Id and
 * nothing to unsubscribe from. All say by Auto-Submitted (RFC 3834) that no program is to answer.
 */
export function createNoticeComposer({
  letterhead,
  key,
  dkim,
}: NoticeComposerOptions): (notice: Notice, date: Date) => Promise<Message> {
  const build = createMessageBuilder(letterhead, dkim)
  const domain = domainOf(letterhead.address)
  return async ({ to: given, senderName, subject, text, html, subscriberId }, date) => {
    const to = requireAddress(given)
    const messageId = noticeMessageIdOf(key, [to, subject, date.toISOString()], domain)
    const template = createMimeTemplate({ text, html }, messageId)
    const fields: HeaderFields = [
      ['Date', date.toUTCString().replace('GMT', '+0000')],
      ['Message-ID', messageId],
      ['From', encodeMailbox(senderName, letterhead.address)],
      ['To', to],
      ['Subject', encodeText(subject)],
      ['Reply-To', letterhead.replyTo],
      ...(subscriberId === null
        ? []
        : listFields({ letterhead, key }, { senderName, subscriberId, address: to })),
      ['Auto-Submitted', 'auto-generated'],
    ]
    const raw = await build(buildHeader(fields, template.boundary), template.fill(NO_SLOTS))
    return { envelope: { from: letterhead.address, to }, raw, messageId }
  }
}

/** As the issues have them: RFC 2369, 2919 and 8058. */
function listFields(
  { letterhead, key }: Pick<NoticeComposerOptions, 'letterhead' | 'key'>,
  {
    senderName,
    ...reader
  }: { readonly senderName: string; readonly subscriberId: number; readonly address: string },
): HeaderFields {
  const links = readerLinks(key, { issueId: null, ...reader }, letterhead)
  return [
    ['List-Id', `${encodePhrase(senderName)} <${letterhead.listId}>`.trimStart()],
    ['List-Unsubscribe', `<${links.unsubscribeUrl}>,\r\n <${links.unsubscribeMailto}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ]
}

const NO_SLOTS = { name: '', address: '', unsubscribeUrl: '', preferencesUrl: '' }

/** It was parsed when it came in; one that no longer parses must not reach a header or an envelope. */
function requireAddress(address: string): string {
  const parsed = parseAddress(address)
  if ('fault' in parsed) throw new RangeError('An address that a notice is for is not a valid address.')
  return parsed.address
}
