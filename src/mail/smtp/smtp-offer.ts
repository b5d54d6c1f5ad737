import type { Message } from '../../domain/ports.ts'
import { needsSmtpUtf8 } from '../../domain/readers/address.ts'
import { skipSentences } from '../../domain/sending/delivery.ts'
import type { Dialogue } from './smtp-dialogue.ts'

/** What a server can do, as its reply to EHLO says. */
export interface SmtpOffer {
  readonly smtpUtf8: boolean
  readonly pipelining: boolean
  /** Null where the server names no limit. */
  readonly maxSizeBytes: number | null
}

export function readOffer(ehloReply: string): SmtpOffer {
  const size = Number(/^\d{3}[ -]SIZE[ \t]+(\d+)/im.exec(ehloReply)?.[1] ?? 0)
  return {
    smtpUtf8: /^\d{3}[ -]SMTPUTF8\b/im.test(ehloReply),
    // As Nodemailer reads it: what counts is whether it sends commands ahead.
    pipelining: /[ -]PIPELINING\b/im.test(ehloReply),
    maxSizeBytes: size > 0 ? size : null, // 0 means that there is no limit (RFC 1870 section 4)
  }
}

/** Why there is no use in beginning with a message, or null. */
export function whyNotSendable({ envelope, raw }: Message, offer: SmtpOffer): Dialogue | null {
  if (needsSmtpUtf8(envelope.to) && !offer.smtpUtf8)
    return { end: 'not-possible', reply: skipSentences.smtputf8 }
  const { maxSizeBytes } = offer
  if (maxSizeBytes !== null && raw.length > maxSizeBytes)
    return {
      end: 'too-large',
      reply: `the message has ${raw.length} bytes, larger than the ${maxSizeBytes} that the server takes`,
    }
  return null
}
