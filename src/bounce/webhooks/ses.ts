import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { BounceKind, BounceReport, BounceVerdict } from '../../domain/bounce.ts'
import { readFailure } from '../../domain/failure.ts'
import { asReason } from '../../domain/reason.ts'
import { deliveryIn } from '../find-delivery.ts'
import { SnsAnswerError } from './load-sns.ts'
import { isSignedBySns, isSnsUrl, type SnsMessage, snsMessage } from './sns-message.ts'
import { parseJson, refused, toldVerdict, type WebhookAnswer, type WebhookRequest } from './webhook.ts'

export interface SesOptions {
  /** The only topic that is believed. */
  readonly topicArn: string
  /** Signed the bounce addresses; SES tells the envelope sender. */
  readonly key: KeyObject
  /** The text at an https URL of SNS; throws where there is none. */
  readonly load: (url: string) => Promise<string>
}

/**
 * Reads what Amazon SES tells by SNS: bounces and complaints, as notifications or as events of a configuration set.
 * A subscription of the configured topic is confirmed, of another one refused. Where SNS cannot be asked for what proves
 * a message, SNS is told to send it again.
 */
export async function readSes(request: WebhookRequest, options: SesOptions): Promise<WebhookAnswer> {
  const load = (url: string) =>
    options.load(url).catch((cause: unknown) => {
      throw new NotLoadedError(cause)
    })
  try {
    return await readMessage(request, { ...options, load })
  } catch (error) {
    if (error instanceof NotLoadedError) return error.answer
    throw error
  }
}

class NotLoadedError extends Error {
  /** Where SNS itself has nothing at that address, sending it again does not help. */
  readonly answer: WebhookAnswer

  constructor(cause: unknown) {
    super('SNS could not be asked.', { cause })
    const isNothingThere = cause instanceof SnsAnswerError && cause.status >= 400 && cause.status < 500
    this.answer = isNothingThere
      ? refused('SNS has nothing at the address that it names.')
      : refused('SNS could not be asked for what proves it. Send it again.', 503)
  }
}

async function readMessage(
  { body, now }: WebhookRequest,
  { topicArn, key, load }: SesOptions,
): Promise<WebhookAnswer> {
  const message = parseJson(body, snsMessage)
  if (message === null) return refused('It is no SNS message.', 400)
  if (message.TopicArn !== topicArn) return refused('It is of another topic.')
  if (!(await isSignedBySns(message, { now, loadCertificate: load }))) return refused('SNS did not sign it.')
  if (message.Type === 'SubscriptionConfirmation') return confirm(message, load)
  if (message.Type !== 'Notification') return { reports: [] }
  return { reports: [reportOf(message, key)] }
}

async function confirm(message: SnsMessage, load: SesOptions['load']): Promise<WebhookAnswer> {
  const url = message.SubscribeURL ?? ''
  if (!isSnsUrl(url, message.TopicArn)) return refused('Its SubscribeURL is not of SNS.')
  await load(url)
  return { reports: [] }
}

const recipient = z.object({
  emailAddress: z.string(),
  status: z.string().nullish(),
  diagnosticCode: z.string().nullish(),
})

/** https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html, and the same with `eventType`. */
const notification = z.object({
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

type Told = z.output<typeof notification>

function reportOf(message: SnsMessage, key: KeyObject): BounceReport {
  const told = parseJson(message.Message, notification)
  const id = told?.bounce?.feedbackId ?? told?.complaint?.feedbackId ?? message.MessageId
  return { id: `ses:${id}`, source: 'ses', verdicts: told === null ? [unreadable()] : verdictsOf(told, key) }
}

/** None for deliveries, opens and the rest. */
function verdictsOf(told: Told, key: KeyObject): readonly BounceVerdict[] {
  const { bounce, complaint, mail } = told
  const quoted = [mail?.source ?? '', ...(mail?.headers ?? []).map(({ name, value }) => `${name}: ${value}`)]
  const delivery = deliveryIn(quoted.join('\n'), key)
  const common = { delivery, messageId: mail?.commonHeaders?.messageId ?? null }
  if (bounce)
    return bounce.bouncedRecipients.map(({ emailAddress: address, status, diagnosticCode }) => {
      const failure = readFailure(diagnosticCode ?? '', status ?? null)
      const why = diagnosticCode ?? `${bounce.bounceType} ${bounce.bounceSubType ?? ''}`
      const kind = kindOf(bounce.bounceType, bounce.bounceSubType ?? '') ?? failure.kind
      return toldVerdict({ ...common, address, kind, status: failure.status, reason: asReason(why) })
    })
  if (!complaint) return []
  const kind = complaint.complaintFeedbackType === 'not-spam' ? 'auto-reply' : 'complaint'
  const reason = `feedback report: ${complaint.complaintFeedbackType ?? 'abuse'}`
  return complaint.complainedRecipients.map(({ emailAddress: address }) =>
    toldVerdict({ ...common, address, kind, reason: asReason(reason) }),
  )
}

/** What SES is sure of; null where the server's own words say more. */
function kindOf(type: string, subType: string): BounceKind | null {
  if (['ContentRejected', 'AttachmentRejected', 'MessageTooLarge'].includes(subType)) return 'policy'
  if (['NoEmail', 'Suppressed', 'OnAccountSuppressionList'].includes(subType)) return 'hard'
  return type === 'Transient' && subType === 'MailboxFull' ? 'soft' : null
}

function unreadable(): BounceVerdict {
  return toldVerdict({ kind: 'unknown', reason: 'The notification is not of SES.' })
}
