import type { KeyObject } from 'node:crypto'
import type { BounceVerdict } from '../domain/sending/bounce.ts'
import type { DeliveryName } from '../domain/sending/delivery.ts'
import { readDeliveryStatus } from './delivery-status.ts'
import { readFeedback } from './feedback-report.ts'
import { deliveryOf, type FoundDelivery, findDelivery } from './find-delivery.ts'
import { type ReadMail, readMail } from './read-mail.ts'
import { type Said, saidInPassing } from './said.ts'
import { readSesNotice } from './ses-notice.ts'
import { bounceLikeness, readTextBounce } from './text-bounce.ts'

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
  /^\s*(?:\[?auto(?:matic)?(?:ed)?[- ]?(?:reply|response)|auto:|out of (?:the )?office|ooo:|away from (?:the|my) (?:office|mail)|on vacation|i am out of|\[?(?:自动|自動)(?:回复|答复|回覆|回應|回复邮件)|外出|休假|不在办公室|不在辦公室)/i

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
