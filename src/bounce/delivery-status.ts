import { readFailure } from '../domain/sending/failure.ts'
import { asReason } from '../domain/sending/quoted-reply.ts'
import { addressIn, type Fields, fieldOf, readFieldGroups } from './header-fields.ts'
import type { ReadMail } from './read-mail.ts'
import { type Said, saidInPassing, saidOfFailure } from './said.ts'
import { reasonsIn } from './text-bounce.ts'

/** More recipients than one of our messages can have, even where the address is a list. */
const MAX_RECIPIENTS = 50

/**
 * Every recipient of the delivery-status parts (RFC 3464; RFC 6533 for international addresses). The groups are not
 * counted: some servers leave out the one of the message, or the empty line after it. Others give the part another type or
 * write its fields into the text.
 */
export function readDeliveryStatus(mail: ReadMail): readonly Said[] {
  const parts = mail.parts.filter(({ type }) => STATUS_TYPES.has(type))
  const sources =
    parts.length > 0 ? parts : [...mail.parts.filter(({ type }) => !type.startsWith('message/')), mail]
  // Read once, and only where the fields leave it open: it is more work than they are.
  let inText: ReturnType<typeof reasonsIn> | null = null
  const reasonOf = (address: string | null) => {
    inText ??= reasonsIn(mail)
    return inText(address)
  }
  return sources
    .flatMap(({ text }) => (parts.length > 0 || LOOKS_LIKE_STATUS.test(text) ? readFieldGroups(text) : []))
    .filter((fields) =>
      parts.length > 0
        ? fields.has('final-recipient') || fields.has('action') || fields.has('status')
        : fields.has('final-recipient') && (fields.has('action') || fields.has('status')),
    )
    .slice(0, MAX_RECIPIENTS)
    .map((fields) => recipientOf(fields, reasonOf))
}

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status'])
const LOOKS_LIKE_STATUS = /^final-recipient[ \t]{0,10}:/im

function recipientOf(fields: Fields, reasonOf: (address: string | null) => string | null): Said {
  const address =
    addressIn(fieldOf(fields, 'original-recipient')) ?? addressIn(fieldOf(fields, 'final-recipient'))
  const reported = /[245]\.\d{1,3}\.\d{1,3}/.exec(fieldOf(fields, 'status') ?? '')?.[0] ?? null
  const comment = /\(([^()]{3,500})\)/.exec(fieldOf(fields, 'status') ?? '')?.[1] ?? ''
  const diagnostic = (fieldOf(fields, 'diagnostic-code') ?? '').replace(/^[\w-]{1,20}\s*;\s*/, '')
  const action = (fieldOf(fields, 'action') ?? '').toLowerCase().match(/^[a-z]+/)?.[0]
  const isFailed = action === 'failed' || (action === undefined && !reported?.startsWith('2'))
  if (!isFailed)
    return saidInPassing('auto-reply', noticeOf(action, diagnostic), { address, status: reported })
  const reply = diagnostic || comment
  const failure = readFailure(reply, reported)
  const inText = failure.meaning === null || reply === '' ? reasonOf(address) : null
  if (inText !== null) {
    // Beside a code alone, only what speaks for the address.
    const told = readFailure(inText, reported)
    if (told.meaning !== null && (failure.meaning === null || told.kind !== 'hard'))
      return saidOfFailure(address, told, inText)
  }
  return saidOfFailure(address, failure, diagnostic || `failed with status ${failure.status ?? 'unknown'}`)
}

/** `delayed` is no failure: the server goes on, and reports again when it gives up. */
function noticeOf(action: string | undefined, diagnostic: string): string {
  return asReason(action === 'delayed' ? `delayed: ${diagnostic}` : (action ?? 'delivered'))
}
