import { z } from 'zod'
import type { BounceKind } from '../../domain/sending/bounce.ts'
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

interface PostmarkOptions {
  /** The password of the webhook's basic authentication: Postmark signs nothing. */
  readonly secret: string
}

/** https://postmarkapp.com/developer/webhooks/bounce-webhook; a complaint has the same fields. */
const payload = z.object({
  RecordType: z.string(),
  ID: z.number().nullish(),
  Type: z.string().nullish(),
  Email: z.string().nullish(),
  Recipient: z.string().nullish(),
  Details: z.string().nullish(),
  Description: z.string().nullish(),
  MessageID: z.string().nullish(),
  ChangedAt: z.string().nullish(),
  SuppressSending: z.boolean().nullish(),
  SuppressionReason: z.string().nullish(),
})

type PostmarkRecord = z.output<typeof payload>

/** Reads a bounce, a complaint or a change of subscription that Postmark tells of. */
export function readPostmark({ headers, body }: WebhookRequest, { secret }: PostmarkOptions): WebhookAnswer {
  if (!isSameSecret(secretIn(headers), secret)) return refused('Its password is wrong.')
  const record = parseJson(body, payload)
  if (record === null) return refused('It is no event of Postmark.', 400)
  const type = typeOf(record)
  if (type === null) return { reports: [] }
  const { ID, Email, Recipient, Details, Description, MessageID, ChangedAt } = record
  const words = Details || Description || type
  const failure = readFailure(Details ?? '')
  const verdict = providerVerdict({
    kind: milderKind(kinds.get(type) ?? 'unknown', failure),
    address: Email ?? Recipient ?? null,
    status: failure.status,
    reason: asReason(words),
  })
  const id = ID ?? `${MessageID ?? ''} ${Recipient ?? ''} ${ChangedAt ?? ''}`
  return { reports: [{ id: `postmark:${id}`, source: 'postmark', verdicts: [verdict] }] }
}

/** Null for deliveries, opens and the like, and where sending is allowed again. */
function typeOf({ RecordType, Type, SuppressSending, SuppressionReason }: PostmarkRecord): string | null {
  if (RecordType === 'Bounce') return Type ?? 'Unknown'
  if (RecordType === 'SpamComplaint') return 'SpamComplaint'
  if (RecordType !== 'SubscriptionChange' || !SuppressSending) return null
  return SuppressionReason === 'ManualSuppression' ? 'Unsubscribe' : (SuppressionReason ?? 'Unsubscribe')
}

/** Postmark's types (https://postmarkapp.com/developer/api/bounce-api#bounce-types); others are unknown. */
const kinds: ReadonlyMap<string, BounceKind> = new Map([
  ['HardBounce', 'hard'],
  ['BadEmailAddress', 'hard'],
  ['SoftBounce', 'soft'],
  ['Transient', 'soft'],
  ['DnsError', 'soft'],
  ['Unknown', 'soft'],
  ['SpamComplaint', 'complaint'],
  ['Unsubscribe', 'unsubscribe'],
  ['Blocked', 'policy'],
  ['SpamNotification', 'policy'],
  ['VirusNotification', 'policy'],
  ['DMARCPolicy', 'policy'],
  ['AutoResponder', 'auto-reply'],
  ['ChallengeVerification', 'auto-reply'],
  ['AddressChange', 'auto-reply'],
  ['OpenRelayTest', 'auto-reply'],
  ['Subscribe', 'auto-reply'],
])
