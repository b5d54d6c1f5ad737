import type { BounceKind } from '../domain/bounce.ts'
import { readFailure } from '../domain/failure.ts'
import { asReason } from '../domain/reason.ts'
import { addressIn, type Fields, fieldOf, readFieldGroups } from './header-fields.ts'
import type { MailPart } from './read-mail.ts'

/** What a report says of one recipient. */
export interface ReportedRecipient {
  readonly kind: BounceKind
  readonly address: string | null
  readonly status: string | null
  readonly reason: string
}

/** More recipients than one of our messages can have, even where the address is a list. */
const MAX_RECIPIENTS = 50

/**
 * Every recipient of the delivery-status parts (RFC 3464; RFC 6533 for international addresses). The groups are not
 * counted: some servers leave out the one of the message, or the empty line after it.
 */
export function readDeliveryStatus(parts: readonly MailPart[]): readonly ReportedRecipient[] {
  return parts
    .filter(({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status')
    .flatMap(({ text }) => readFieldGroups(text))
    .filter((fields) => fields.has('final-recipient') || fields.has('action') || fields.has('status'))
    .slice(0, MAX_RECIPIENTS)
    .map(recipientOf)
}

function recipientOf(fields: Fields): ReportedRecipient {
  const address =
    addressIn(fieldOf(fields, 'original-recipient')) ?? addressIn(fieldOf(fields, 'final-recipient'))
  const reported = /[245]\.\d{1,3}\.\d{1,3}/.exec(fieldOf(fields, 'status') ?? '')?.[0] ?? null
  const diagnostic = (fieldOf(fields, 'diagnostic-code') ?? '').replace(/^[\w-]{1,20}\s*;\s*/, '')
  const action = (fieldOf(fields, 'action') ?? '').toLowerCase().match(/^[a-z]+/)?.[0]
  const isFailed = action === 'failed' || (action === undefined && !reported?.startsWith('2'))
  if (!isFailed)
    return { kind: 'auto-reply', address, status: reported, reason: noticeOf(action, diagnostic) }
  const { kind, status } = readFailure(diagnostic, reported)
  return {
    kind,
    address,
    status,
    reason: asReason(diagnostic || `failed with status ${status ?? 'unknown'}`),
  }
}

/** `delayed` is no failure: the server goes on, and reports again when it gives up. */
function noticeOf(action: string | undefined, diagnostic: string): string {
  return asReason(action === 'delayed' ? `delayed: ${diagnostic}` : (action ?? 'delivered'))
}
