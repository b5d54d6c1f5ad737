import { z } from 'zod'
import type { BounceKind } from '../domain/sending/bounce.ts'
import { readFailure } from '../domain/sending/failure.ts'
import { asReason } from '../domain/sending/quoted-reply.ts'
import { type Said, saidInPassing, saidOfFailure } from './said.ts'

const recipient = z.object({
  emailAddress: z.string(),
  status: z.string().nullish(),
  diagnosticCode: z.string().nullish(),
})

/** https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html, and the same with `eventType`. */
export const sesNotification = z.object({
  notificationType: z.string().nullish(),
  eventType: z.string().nullish(),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().nullish(),
      bouncedRecipients: z.array(recipient).max(100),
      feedbackId: z.string(),
    })
    .nullish(),
  complaint: z
    .object({
      complainedRecipients: z.array(recipient).max(100),
      complaintFeedbackType: z.string().nullish(),
      feedbackId: z.string(),
    })
    .nullish(),
  mail: z
    .object({
      source: z.string().nullish(),
      commonHeaders: z.object({ messageId: z.string().nullish() }).nullish(),
      headers: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
    })
    .nullish(),
})

export type SesNotification = z.output<typeof sesNotification>

/** None for deliveries, opens and the rest. */
export function saidBySes({ bounce, complaint }: SesNotification): readonly Said[] {
  if (bounce)
    return bounce.bouncedRecipients.map(({ emailAddress: address, status, diagnosticCode }) => {
      const failure = readFailure(diagnosticCode ?? '', status ?? null)
      const why = diagnosticCode ?? `${bounce.bounceType} ${bounce.bounceSubType ?? ''}`
      const known = kindOf(bounce.bounceType, bounce.bounceSubType ?? '')
      if (known === null) return saidOfFailure(address, failure, why)
      return saidInPassing(known, asReason(why), { address, status: failure.status })
    })
  if (!complaint) return []
  const kind = complaint.complaintFeedbackType === 'not-spam' ? 'auto-reply' : 'complaint'
  const reason = asReason(`feedback report: ${complaint.complaintFeedbackType ?? 'abuse'}`)
  return complaint.complainedRecipients.map(({ emailAddress: address }) =>
    saidInPassing(kind, reason, { address }),
  )
}

/** What SES is sure of; null where the server's own words say more. */
function kindOf(type: string, subType: string): BounceKind | null {
  if (['ContentRejected', 'AttachmentRejected', 'MessageTooLarge'].includes(subType)) return 'policy'
  if (['NoEmail', 'Suppressed', 'OnAccountSuppressionList'].includes(subType)) return 'hard'
  return type === 'Transient' && subType === 'MailboxFull' ? 'soft' : null
}

/**
 * A notification that SNS sent by mail: its JSON, alone or in an envelope of SNS, and a few lines about the topic below it.
 * SNS breaks lines that are too long for mail, also within a string.
 */
export function readSesNotice(text: string): readonly Said[] {
  const json = /^\s{0,100}(\{[\s\S]*\})/.exec(text)?.[1]
  if (json === undefined || !/"(?:notificationType|eventType|Message)"/.test(json)) return []
  const told = parsed(json.replace(/\r?\n/g, ''))
  const inner = z.object({ Message: z.string() }).safeParse(told).data
  const notification = sesNotification.safeParse(inner === undefined ? told : parsed(inner.Message))
  return notification.success ? saidBySes(notification.data) : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null // words that begin with a brace are read as words
  }
}
