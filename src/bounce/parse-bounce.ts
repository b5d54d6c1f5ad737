import type { KeyObject } from 'node:crypto'
import type { BounceKind, BounceVerdict } from '../domain/sending/bounce.ts'
import type { DeliveryName } from '../domain/sending/delivery.ts'
import { readFailure } from '../domain/sending/failure.ts'
import { asReason } from '../domain/sending/quoted-reply.ts'
import { deliveryOf, type FoundDelivery, findDelivery } from './find-delivery.ts'
import { addressIn, type Fields, fieldOf, readFieldGroups } from './header-fields.ts'
import { type ReadMail, readMail } from './read-mail.ts'
import { type Said, saidInPassing, saidOfFailure } from './said.ts'
import { readSesNotice } from './ses-notice.ts'
import { bounceLikeness, readTextBounce, reasonsIn } from './text-bounce.ts'

export interface ParseOptions {
  /** Signed the bounce addresses and unsubscribe links. */
  readonly key: KeyObject
}

type Read = Said & Pick<BounceVerdict, 'isFormal'>

/**
 * Reads any message that comes to the bounce address. Never throws for what is in it, and always has a verdict; several
 * where a report names several recipients.
 *
 * Who is meant is decided by our tokens alone, VERP first; a message to a bounce address with a token that is not ours is
 * refused whole. What is meant is decided by the first of these that there is: a complaint (RFC 5965), a delivery status (RFC
 * 3464), an unsubscription, a bounce in words, an automatic reply.
 */
export async function parseBounce(raw: Buffer, { key }: ParseOptions): Promise<readonly BounceVerdict[]> {
  const mail = await readMail(raw)
  if (mail === null) return [unknown('The message cannot be taken apart.')]
  const found = findDelivery(mail, key)
  if (found.isForged) return [forged('The bounce address has a token that was not signed here.')]
  const unsubscribe = readUnsubscribeMail(mail.subject, key)
  if (unsubscribe?.isForged) return [forged('The unsubscription has a token that was not signed here.')]
  const messageId = returnedMessageId(mail)
  const outer = saidBy(mail, unsubscribe !== null)
  const isTold = outer.some(({ isFormal, kind }) => isFormal || isFailure(kind))
  const inner = isTold ? [] : await saidWithin(mail)
  return (inner.length > 0 ? inner : outer).map((said) => ({
    ...said,
    ...proofOf(unsubscribe ? { ...found, delivery: unsubscribe.delivery } : found),
    messageId,
  }))
}

function saidBy(mail: ReadMail, isUnsubscribe: boolean): readonly Read[] {
  const feedback = readFeedback(mail)
  if (feedback !== null)
    return [{ ...saidInPassing(feedback.kind, feedback.reason, feedback), isFormal: true }]
  const reported = [...readDeliveryStatus(mail), ...readSesNotice(mail.text)]
  if (reported.length > 0) return reported.map((one) => ({ ...one, isFormal: true }))
  if (isUnsubscribe) return [{ ...saidInPassing('unsubscribe', 'unsubscribed by mail'), isFormal: true }]
  return saidInWords(mail).map((one) => ({ ...one, isFormal: false }))
}

/** A mail system's words count before the marks of an automatic reply, which its bounces carry too; others' after. */
function saidInWords(mail: ReadMail): readonly Said[] {
  const likeness = bounceLikeness(mail)
  const told = likeness === 'none' ? [] : readTextBounce(mail)
  if (likeness === 'sure' && told.length > 0) return told
  if (isAutoReply(mail) && likeness !== 'sure') return [saidInPassing('auto-reply', 'automatic reply')]
  return told.length === 0 ? [saidInPassing('unknown', 'Neither a bounce nor an automatic reply.')] : told
}

/**
 * A message that is no report itself may hold one: somebody forwarded it, or a gateway put it into another. Only a report
 * or the words of a mail system count in there; what we sent holds neither.
 */
async function saidWithin(mail: ReadMail, depth = 0): Promise<readonly Read[]> {
  for (const part of mail.parts.filter(({ type }) => NESTED.has(type)).slice(0, MAX_NESTED)) {
    const inner = await readMail(part.bytes)
    if (inner === null) continue
    const said = readFeedback(inner) === null ? saidBy(inner, false) : []
    if (said.some(({ isFormal, kind }) => isFormal || (isFailure(kind) && bounceLikeness(inner) === 'sure')))
      return said
    const deeper = depth < MAX_DEPTH ? await saidWithin(inner, depth + 1) : []
    if (deeper.length > 0) return deeper
  }
  return []
}

const NESTED = new Set(['message/rfc822', 'message/global'])
const MAX_NESTED = 2
const MAX_DEPTH = 1

function isFailure(kind: BounceVerdict['kind']): boolean {
  return kind === 'hard' || kind === 'soft' || kind === 'policy'
}

function proofOf({ delivery }: FoundDelivery): Pick<BounceVerdict, 'proof' | 'delivery'> {
  return { proof: delivery === null ? 'none' : 'token', delivery }
}

/** Ours is 32 hexadecimal digits: any other one is not looked for. */
function returnedMessageId({ text, parts }: ReadMail): string | null {
  for (const { text: part } of [...parts, { text }]) {
    const id = /^message-id:\s*(<[0-9a-f]{32}@[^\s<>]{1,253}>)/im.exec(part)?.[1]
    if (id !== undefined) return id
  }
  return null
}

function unknown(reason: string): BounceVerdict {
  return {
    ...saidInPassing('unknown', reason),
    proof: 'none',
    isFormal: false,
    delivery: null,
    messageId: null,
  }
}

function forged(reason: string): BounceVerdict {
  return { ...unknown(reason), proof: 'forged' }
}

/**
 * Whether a machine answered instead of a person: RFC 3834's field, those that came before it, a receipt (RFC 8098),
 * or a subject that autoresponders write. Bounces carry some of these too, so they are looked for before.
 */
function isAutoReply({ headers, subject, parts }: ReadMail): boolean {
  const first = (name: string) => headers.get(name)?.[0]?.trim().toLowerCase() ?? ''
  const submitted = first('auto-submitted')
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    MARKERS.some((name) => headers.has(name)) ||
    /^auto[_-]?reply/.test(first('precedence')) ||
    parts.some(({ type }) => type === 'message/disposition-notification') ||
    SUBJECTS.test(subject)
  )
}

const MARKERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-qq-auto-reply',
]

const SUBJECTS =
  /^\s*(?:\[?auto(?:matic)?(?:ed)?[- ]?(?:reply|response)|auto:|out of (?:the )?office|ooo:|away from (?:the|my) (?:office|mail)|on vacation|i am out of|\[?(?:自动|自動)(?:回复|答复|回覆|回應|回复邮件)|外出|休假|不在办公室|不在辦公室|abwesenheitsnotiz|automatische (?:antwort|reactie)|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|resposta automática|risposta automatica|automatisch antwoord|afwezig|automatiskt? svar|autosvar|automatyczna odpowiedź|otomatik yanıt|автоматический ответ|автоответ|自動(?:応答|返信)|不在(?:通知|連絡)|부재중|자동 ?(?:응답|회신)|رد تلقائي)/i

interface UnsubscribeMail {
  readonly delivery: DeliveryName | null
  /** It has the form of a token, and we did not sign it. */
  readonly isForged: boolean
}

/**
 * A mail that a mail program writes from our `mailto:` link (RFC 2369, RFC 8058): its subject is `unsubscribe` and the
 * token. Null where the message is another one, also a person's plea without a token: anybody could have written that.
 */
function readUnsubscribeMail(subject: string, key: KeyObject): UnsubscribeMail | null {
  const token = /^\s*unsubscribe\s+(\S{1,90})\s*$/i.exec(subject)?.[1]
  if (token === undefined) return null
  const delivery = deliveryOf(key, 'unsubscribe', token)
  return { delivery, isForged: delivery === null && /\.\d+(?:\.[^.]+){1,2}$/.test(token) }
}

interface Feedback {
  readonly kind: BounceKind
  /** Many providers leave it out or mask it. */
  readonly address: string | null
  readonly reason: string
}

/**
 * A complaint in the format of RFC 5965 (ARF), or a bare copy of the message as Outlook's Junk Mail Reporting Program
 * sent it before it went over to ARF. Null where the message is neither.
 */
function readFeedback({ headers, subject, parts }: ReadMail): Feedback | null {
  const report = parts.find(({ type }) => type === 'message/feedback-report')
  const copy = parts.find(({ type }) => type === 'message/rfc822')
  const [original] = readFieldGroups(copy?.text ?? '')
  if (report !== undefined) {
    const fields = mergedFields(report.text)
    const type = fieldOf(fields, 'feedback-type')?.trim().toLowerCase() ?? 'abuse'
    const address = addressIn(fieldOf(fields, 'original-rcpt-to') ?? fieldOf(fields, 'removal-recipient'))
    return { kind: kindOfFeedback(type), address, reason: asReason(`feedback report: ${type}`) }
  }
  const masked = headers.get(JMRP_RECIPIENT)?.[0] ?? fieldOf(original, JMRP_RECIPIENT)
  const isJunkReport = masked !== null || /^complaint about message from /i.test(subject)
  if (copy === undefined || !isJunkReport) return null
  return { kind: 'complaint', address: addressIn(masked), reason: 'junk mail report' }
}

const JMRP_RECIPIENT = 'x-hmxmroriginalrecipient'

/** Its fields are one group, but some reporters put empty lines between them. */
function mergedFields(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(readFieldGroups(text).flatMap((group) => [...group]))
}

/**
 * The registered types (https://www.iana.org/assignments/marf-parameters): `not-spam` takes a complaint back, and
 * `auth-failure` (RFC 6591) and `dmarc` speak of signatures. Any other one, also a new one, is a complaint.
 */
function kindOfFeedback(type: string): BounceKind {
  if (type === 'not-spam' || type === 'auth-failure' || type === 'dmarc') return 'auto-reply'
  return type === 'opt-out' || type === 'opt-out-list' ? 'unsubscribe' : 'complaint'
}

/** More recipients than one of our messages can have, even where the address is a list. */
const MAX_RECIPIENTS = 50

/**
 * Every recipient of the delivery-status parts (RFC 3464; RFC 6533 for international addresses). The groups are not
 * counted: some servers leave out the one of the message, or the empty line after it. Others give the part another type or
 * write its fields into the text.
 */
function readDeliveryStatus(mail: ReadMail): readonly Said[] {
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
