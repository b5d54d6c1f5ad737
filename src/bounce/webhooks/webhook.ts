import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { BounceKind, BounceReport, BounceVerdict } from '../../domain/sending/bounce.ts'
import type { Failure } from '../../domain/sending/failure.ts'

export interface WebhookRequest {
  readonly headers: Headers
  readonly body: string
  readonly now: Date
}

/**
 * What a request comes to: reports where it is proven to come from the provider, none where it speaks of something else;
 * or that it was refused, with a status that makes the provider try again only where that can help.
 */
export type WebhookAnswer =
  | { readonly reports: readonly BounceReport[] }
  | { readonly refused: string; readonly status: RefusalStatus }

/** With 503 the provider sends it again. */
type RefusalStatus = 400 | 403 | 406 | 503

export function refused(why: string, status: RefusalStatus = 403): WebhookAnswer {
  return { refused: why, status }
}

/** What a provider told of one recipient, who is known by the address unless something better comes with it. */
export function providerVerdict(
  given: Pick<BounceVerdict, 'kind' | 'reason'> & Partial<BounceVerdict>,
): BounceVerdict {
  return {
    proof: 'told',
    isFormal: true,
    address: null,
    delivery: null,
    messageId: null,
    status: null,
    ...given,
  }
}

/** The kind that a provider names, milder where the words that it quotes are of the server, a full box or the message. */
export function milderKind(told: BounceKind, { kind, meaning }: Failure): BounceKind {
  return told === 'hard' && (kind === 'policy' || meaning === 'full') ? kind : told
}

/** The value, or null where the text is no JSON of that shape. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): T | null {
  return asJson.pipe(schema).safeParse(text).data ?? null
}

const asJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' })
    return z.NEVER
  }
})

/** Providers go on for some hours with a request that was not taken; what is older was kept by somebody. */
const MAX_AGE_MS = 12 * 60 * 60_000
/** A clock that is wrong by less than this is not the sender's fault. */
const MAX_AHEAD_MS = 15 * 60_000

/** Whether what was signed at this time may come now. A time that is none is not fresh. */
export function isFresh(signedAt: Date, now: Date): boolean {
  const ageMs = now.getTime() - signedAt.getTime()
  return ageMs <= MAX_AGE_MS && ageMs >= -MAX_AHEAD_MS
}

/** When nothing is fresh any more that came by now. */
export function freshUntil(now: Date): Date {
  return new Date(now.getTime() + MAX_AHEAD_MS + MAX_AGE_MS)
}

/** Takes the same time for every wrong secret, also for one of another length. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** The bearer token, or the password of the basic authentication, of a request; empty where there is none. */
export function secretIn(headers: Headers): string {
  const [scheme = '', value = ''] = (headers.get('authorization') ?? '').split(' ')
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return ''
  const decoded = Buffer.from(value, 'base64').toString('utf8')
  return decoded.slice(decoded.indexOf(':') + 1)
}
