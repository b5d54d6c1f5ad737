import type { KeyObject } from 'node:crypto'
import type { BounceReport, BounceVerdict } from '../../domain/sending/bounce.ts'
import { deliveryIn } from '../find-delivery.ts'
import { type SesNotification, saidBySes, sesNotification } from '../ses-notice.ts'
import { isSignedBySns, isSnsUrl, SnsAnswerError, type SnsMessage, snsMessage } from './sns.ts'
import { parseJson, providerVerdict, refused, type WebhookAnswer, type WebhookRequest } from './webhook.ts'

interface SesOptions {
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

function reportOf(message: SnsMessage, key: KeyObject): BounceReport {
  const told = parseJson(message.Message, sesNotification)
  const id = told?.bounce?.feedbackId ?? told?.complaint?.feedbackId ?? message.MessageId
  return { id: `ses:${id}`, source: 'ses', verdicts: told === null ? [unreadable()] : verdictsOf(told, key) }
}

function verdictsOf(told: SesNotification, key: KeyObject): readonly BounceVerdict[] {
  const { mail } = told
  const quoted = [mail?.source ?? '', ...(mail?.headers ?? []).map(({ name, value }) => `${name}: ${value}`)]
  const delivery = deliveryIn(quoted.join('\n'), key)
  const messageId = mail?.commonHeaders?.messageId ?? null
  return saidBySes(told).map((said) => providerVerdict({ ...said, delivery, messageId }))
}

function unreadable(): BounceVerdict {
  return providerVerdict({ kind: 'unknown', reason: 'The notification is not of SES.' })
}
