import type { KeyObject } from 'node:crypto'
import type { BounceVerdict } from '../domain/bounce.ts'
import { isAutoReply } from './auto-reply.ts'
import { readDeliveryStatus } from './delivery-status.ts'
import { readFeedback } from './feedback-report.ts'
import { type FoundDelivery, findDelivery } from './find-delivery.ts'
import { type ReadMail, readMail } from './read-mail.ts'
import { bounceLikeness, readTextBounce } from './text-bounce.ts'
import { readUnsubscribeMail } from './unsubscribe-mail.ts'

export interface ParseOptions {
  /** Signed the bounce addresses and unsubscribe links. */
  readonly key: KeyObject
}

/** What a message says; who is meant stands beside it. */
type Said = Pick<BounceVerdict, 'kind' | 'isFormal' | 'address' | 'status' | 'reason'>

/**
 * Reads any message that comes to the bounce address. Never throws for what is in it, and always has a verdict; several
 * where a report names several recipients.
 *
 * Who is meant is told by our tokens alone, VERP first; a message to a bounce address with a token that is not ours is
 * refused whole. What is meant is told by the first of these that there is: a complaint (RFC 5965), a delivery status (RFC
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
  return saidBy(mail, unsubscribe !== null).map((said) => ({
    ...said,
    ...proofOf(unsubscribe ? { ...found, delivery: unsubscribe.delivery } : found),
    messageId,
  }))
}

function saidBy(mail: ReadMail, isUnsubscribe: boolean): readonly Said[] {
  const feedback = readFeedback(mail)
  if (feedback !== null) return [{ ...feedback, isFormal: true, status: null }]
  const reported = readDeliveryStatus(mail.parts)
  if (reported.length > 0) return reported.map((one) => ({ ...one, isFormal: true }))
  if (isUnsubscribe)
    return [{ ...NOTHING_MORE, kind: 'unsubscribe', isFormal: true, reason: 'unsubscribed by mail' }]
  return [saidInWords(mail)]
}

/** A mail system's words count before the marks of an automatic reply, which its bounces carry too; others' after. */
function saidInWords(mail: ReadMail): Said {
  const likeness = bounceLikeness(mail)
  const told = likeness === 'none' ? null : readTextBounce(mail)
  if (likeness === 'sure' && told !== null) return { ...told, isFormal: false }
  if (isAutoReply(mail) && likeness !== 'sure')
    return { ...NOTHING_MORE, kind: 'auto-reply', isFormal: false, reason: 'automatic reply' }
  return told === null ? unknown('Neither a bounce nor an automatic reply.') : { ...told, isFormal: false }
}

const NOTHING_MORE = { address: null, status: null } as const

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
    ...NOTHING_MORE,
    kind: 'unknown',
    proof: 'none',
    isFormal: false,
    delivery: null,
    messageId: null,
    reason,
  }
}

function forged(reason: string): BounceVerdict {
  return { ...unknown(reason), proof: 'forged' }
}
