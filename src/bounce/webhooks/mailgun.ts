import { createHmac, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { BounceVerdict } from '../../domain/sending/bounce.ts'
import { readFailure } from '../../domain/sending/failure.ts'
import { asReason } from '../../domain/sending/quoted-reply.ts'
import { deliveryIn } from '../find-delivery.ts'
import { type Said, saidOfFailure } from '../said.ts'
import {
  isFresh,
  isSameSecret,
  parseJson,
  providerVerdict,
  refused,
  type WebhookAnswer,
  type WebhookRequest,
} from './webhook.ts'

interface MailgunOptions {
  readonly signingKey: string
  /** Signed the bounce addresses; Mailgun tells the envelope sender. */
  readonly key: KeyObject
  /** Whether a request with this token was applied before. */
  readonly isApplied: (token: string) => Promise<boolean>
}

const signature = z.object({
  timestamp: z.string().regex(/^\d{1,12}$/),
  token: z.string().min(1).max(100),
  signature: z.string(),
})

/** https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhooks and its event structure. */
const payload = z.object({
  signature,
  'event-data': z.object({
    id: z.string(),
    event: z.string(),
    severity: z.string().nullish(),
    reason: z.string().nullish(),
    recipient: z.string().nullish(),
    envelope: z.object({ sender: z.string().nullish() }).nullish(),
    message: z.object({ headers: z.object({ 'message-id': z.string().nullish() }).nullish() }).nullish(),
    'delivery-status': z
      .object({
        code: z.number().nullish(),
        'enhanced-code': z.string().nullish(),
        message: z.string().nullish(),
        description: z.string().nullish(),
      })
      .nullish(),
  }),
})

type MailgunEvent = z.output<typeof payload>['event-data']

/** Reads an event of Mailgun: signed by HMAC, not too old, and not a copy of a request that was applied. */
export async function readMailgun(
  { body, now }: WebhookRequest,
  options: MailgunOptions,
): Promise<WebhookAnswer> {
  const told = parseJson(body, payload)
  if (told === null) return refused('It is no event of Mailgun.', 400)
  const { timestamp, token, signature: given } = told.signature
  const expected = createHmac('sha256', options.signingKey).update(`${timestamp}${token}`).digest('hex')
  if (!isSameSecret(given, expected)) return refused('Its signature is wrong.', 406)
  if (!isFresh(new Date(Number(timestamp) * 1_000), now))
    return refused('It is too old, or from the future.', 406)
  if (await options.isApplied(token)) return refused('It was applied before.', 406)
  const event = told['event-data']
  const verdict = verdictOf(event, options.key)
  return {
    reports: verdict === null ? [] : [{ id: `mailgun:${event.id}`, source: 'mailgun', verdicts: [verdict] }],
  }
}

/** The token of a request that was proven, to be remembered when it is applied. */
export function mailgunToken(body: string): string | null {
  return parseJson(body, z.object({ signature }))?.signature.token ?? null
}

function verdictOf(event: MailgunEvent, key: KeyObject): BounceVerdict | null {
  const messageId = event.message?.headers?.['message-id']
  const common = {
    address: event.recipient ?? null,
    delivery: deliveryIn(event.envelope?.sender ?? '', key),
    messageId: messageId ? `<${messageId.replace(/^<|>$/g, '')}>` : null,
  }
  if (event.event === 'complained')
    return providerVerdict({ ...common, kind: 'complaint', reason: 'complained' })
  if (event.event === 'unsubscribed')
    return providerVerdict({ ...common, kind: 'unsubscribe', reason: 'unsubscribed' })
  if (event.event !== 'failed') return null
  return providerVerdict({ ...failureOf(event), ...common })
}

function failureOf(event: MailgunEvent): Omit<Said, 'address'> {
  const { code, message, description, 'enhanced-code': enhanced } = event['delivery-status'] ?? {}
  const words = message || description || ''
  const failure = readFailure(`${code ?? ''} ${words}`.trim(), enhanced || null)
  const { status } = failure
  const reason = asReason(words || (event.reason ?? 'failed'))
  // Mailgun goes on trying; when it gives up it tells again.
  if (event.severity === 'temporary') return { kind: 'auto-reply', status, reason }
  const suppressed = suppressedKinds.get(event.reason ?? '')
  return suppressed === undefined
    ? saidOfFailure(null, failure, reason)
    : { kind: suppressed, status, reason }
}

/** What Mailgun did not even try, because its own lists say so. */
const suppressedKinds: ReadonlyMap<string, BounceVerdict['kind']> = new Map([
  ['suppress-bounce', 'hard'],
  ['suppress-complaint', 'complaint'],
  ['suppress-unsubscribe', 'unsubscribe'],
])
