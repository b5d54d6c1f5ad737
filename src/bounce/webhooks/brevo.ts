import { z } from 'zod'
import type { BounceKind, BounceReport } from '../../domain/sending/bounce.ts'
import { readFailure } from '../../domain/sending/failure.ts'
import { asReason } from '../../domain/sending/quoted-reply.ts'
import {
  isSameSecret,
  milderKind,
  parseJson,
  providerVerdict,
  refused,
  secretIn,
  type WebhookAnswer,
  type WebhookRequest,
} from './webhook.ts'

interface BrevoOptions {
  /** The bearer token of the webhook, or the password in its address: Brevo signs nothing. */
  readonly secret: string
}

/** https://developers.brevo.com/docs/transactional-webhooks; several in one request where batching is on. */
const event = z.object({
  event: z.string(),
  email: z.string().nullish(),
  reason: z.string().nullish(),
  'message-id': z.string().nullish(),
  ts_event: z.number().nullish(),
  ts: z.number().nullish(),
})

type BrevoEvent = z.output<typeof event>

const payload = z.union([z.array(event).max(1_000), event.transform((one) => [one])])

/** Reads the events that Brevo tells of. */
export function readBrevo({ headers, body }: WebhookRequest, { secret }: BrevoOptions): WebhookAnswer {
  if (!isSameSecret(secretIn(headers), secret)) return refused('Its secret is wrong.')
  const events = parseJson(body, payload)
  if (events === null) return refused('It is no event of Brevo.', 400)
  return { reports: events.flatMap((one) => reportOf(one) ?? []) }
}

/** Null for deliveries, opens, clicks and the rest. Brevo's own `id` is that of the webhook, not of the event. */
function reportOf(told: BrevoEvent): BounceReport | null {
  const kind = kinds.get(told.event)
  if (kind === undefined) return null
  const messageId = told['message-id'] ?? null
  const failure = readFailure(told.reason ?? '')
  const reason = asReason(told.reason || told.event)
  const id = [told.event, messageId ?? '', told.email ?? '', told.ts_event ?? told.ts ?? ''].join(' ')
  const verdict = providerVerdict({
    kind: milderKind(kind, failure),
    address: told.email ?? null,
    messageId,
    status: failure.status,
    reason,
  })
  return { id: `brevo:${id}`, source: 'brevo', verdicts: [verdict] }
}

const kinds: ReadonlyMap<string, BounceKind> = new Map([
  ['hard_bounce', 'hard'],
  ['invalid_email', 'hard'],
  ['soft_bounce', 'soft'],
  ['blocked', 'policy'],
  ['error', 'policy'],
  ['deferred', 'auto-reply'],
  ['spam', 'complaint'],
  ['complaint', 'complaint'],
  ['unsubscribed', 'unsubscribe'],
  ['unsubscribe', 'unsubscribe'],
])
