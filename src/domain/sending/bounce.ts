import type { DeliveryName } from './delivery.ts'
import type { FailureKind } from './failure.ts'

/**
 * What a message that came back means. `auto-reply` is whatever a machine says that is no failure: out of office, still
 * trying, delivered. `unknown` could not be read and is kept for a person.
 */
export type BounceKind = FailureKind | 'complaint' | 'unsubscribe' | 'auto-reply' | 'unknown'

export const bounceKinds: readonly BounceKind[] = [
  'hard',
  'soft',
  'policy',
  'complaint',
  'unsubscribe',
  'auto-reply',
  'unknown',
]

/**
 * How it is known whom a verdict is about. Mail can come from anybody, so only what we signed counts: a `token`. What a
 * provider told us over a webhook that was verified is `told`, and the address is enough. `forged` is a token that we did
 * not sign. With `none`, only the Message-ID of the returned message can still name the delivery.
 */
export type BounceProof = 'token' | 'told' | 'none' | 'forged'

/** What one message or event says of one recipient. */
export interface BounceVerdict {
  readonly kind: BounceKind
  /** `hard`, but only where it comes again: see `countedKind`. */
  readonly needsRepeat?: boolean
  readonly proof: BounceProof
  /**
   * Said in a form that is made for programs: RFC 3464, RFC 5965, a provider's event, the subject of our `mailto:` link.
   * Else it was read out of sentences, and may have been misread.
   */
  readonly isFormal: boolean
  /** As it was reported; a forwarding makes it another one than the subscriber's. Never in a log. */
  readonly address: string | null
  /** Which delivery it is about, by a token that we signed. */
  readonly delivery: DeliveryName | null
  /** Of the returned message, with the angle brackets. */
  readonly messageId: string | null
  /** Enhanced status code (RFC 3463). */
  readonly status: string | null
  /** One line without addresses. */
  readonly reason: string
}

/** Who told of it: a mail that came to us, or a provider's webhook. */
export type BounceSource = 'mail' | 'ses' | 'mailgun' | 'postmark' | 'brevo'

/** What one message or event says; `id` is the same however often it comes. */
export interface BounceReport {
  readonly id: string
  readonly source: BounceSource
  readonly verdicts: readonly BounceVerdict[]
}

/**
 * What came of a verdict. `recorded` stands beside the delivery and changes nothing else; `repeated` was read before;
 * `unproven` names nobody in a way that cannot be made up.
 */
export type BounceEffect =
  | 'suppressed'
  | 'left'
  | 'recorded'
  | 'repeated'
  | 'ignored'
  | 'unproven'
  | 'forged'
  | 'unread'

export const bounceEffects: readonly BounceEffect[] = [
  'suppressed',
  'left',
  'recorded',
  'repeated',
  'ignored',
  'unproven',
  'forged',
  'unread',
]

export interface AppliedBounce {
  readonly kind: BounceKind
  readonly effect: BounceEffect
  /** Null where nobody on the list is meant. */
  readonly subscriberId: number | null
}

/** The kinds that are kept beside a delivery; the others say nothing of it. */
export type RecordedKind = Exclude<BounceKind, 'auto-reply' | 'unknown'>

export const recordedKinds: readonly RecordedKind[] = ['hard', 'soft', 'policy', 'complaint', 'unsubscribe']

/** Deliveries of an issue that came back after the server took them, or that were complained about, by kind. */
export interface BounceCount {
  readonly kind: RecordedKind
  readonly deliveries: number
}

/**
 * When soft failures suppress an address: three issues of the last 30 days, the first and the last at least a week apart.
 * Counted are issues, by when they were handed over: how late or how often a server reports does not matter, and a
 * daily newsletter does not lose a reader whose box is full over a weekend. Mailman disables after five points of half a
 * point a day (its bounce_score_threshold), Discourse after four soft bounces within 30 days.
 */
export const SOFT_LIMIT = { issues: 3, days: 30, apartDays: 7 } as const

/**
 * The kind by which a verdict counts for the list. A domain that is not found counts as a soft failure does, so that it
 * takes several issues: it may come back, and where our own server's DNS fails, no domain of the list is found.
 */
export function countedKind<K extends BounceKind>({
  kind,
  needsRepeat = false,
}: {
  readonly kind: K
  readonly needsRepeat?: boolean
}): K | 'soft' {
  return needsRepeat ? 'soft' : kind
}

const DAY_MS = 86_400_000

/** `failedAt` is when each issue was handed over that came back soft. */
export function exceedsSoftBounceLimit(failedAt: readonly Date[]): boolean {
  const times = [...new Set(failedAt.map((date) => date.getTime()))].sort((a, b) => b - a)
  const [last = 0] = times
  const recent = times.filter((time) => last - time <= SOFT_LIMIT.days * DAY_MS)
  const first = recent.at(-1) ?? last
  return recent.length >= SOFT_LIMIT.issues && last - first >= SOFT_LIMIT.apartDays * DAY_MS
}

/**
 * The verdict that counts where a message has several about one delivery, because the address is forwarded to others:
 * the one about the subscriber's own address, else the mildest, since the others may have got it.
 */
export function decisiveVerdict(
  verdicts: readonly BounceVerdict[],
  addressKey: string,
): BounceVerdict | undefined {
  const own = verdicts.find(({ address }) => address?.toLowerCase() === addressKey)
  return own ?? verdicts.toSorted((a, b) => SEVERITY.indexOf(a.kind) - SEVERITY.indexOf(b.kind))[0]
}

const SEVERITY: readonly BounceKind[] = [
  'auto-reply',
  'unknown',
  'policy',
  'soft',
  'hard',
  'complaint',
  'unsubscribe',
]
