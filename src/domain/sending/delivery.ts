import { type Message, msg } from '../language/message.ts'
import type { EditionId } from '../newsletter/edition.ts'
import type { FieldValues } from '../readers/fields.ts'

/**
 * The states of a delivery: one subscriber's copy of one issue.
 *
 * `pending -> claimed -> handed -> accepted | deferred | rejected | uncertain`, and `skipped` for those who left
 * before their turn or whose send was cancelled before it. `deferred` goes back to `claimed` when its time has come.
 * `accepted` means that the SMTP server took it; nobody can promise more. What is `uncertain` stays so until a report
 * about it comes back, which makes it `accepted`, or a person puts it back to `pending` or closes it as `accepted` or
 * `rejected`.
 */
export type DeliveryState =
  | 'pending'
  | 'claimed'
  | 'handed'
  | 'accepted'
  | 'deferred'
  | 'rejected'
  | 'uncertain'
  | 'skipped'

export const deliveryStates: readonly DeliveryState[] = [
  'pending',
  'claimed',
  'handed',
  'accepted',
  'deferred',
  'rejected',
  'uncertain',
  'skipped',
]

/** States that no later attempt changes. */
export const finalStates: readonly DeliveryState[] = ['accepted', 'rejected', 'uncertain', 'skipped']

/** Those that a later attempt changes, or that are under way. */
export const openStates: readonly DeliveryState[] = deliveryStates.filter(
  (state) => !finalStates.includes(state),
)

/** What handing a message to a server came to. `reply` is the server's last line, or what broke. */
export interface DeliveryOutcome {
  readonly state: 'accepted' | 'deferred' | 'rejected' | 'uncertain' | 'skipped'
  readonly reply: string
  /**
   * Set where a deferred outcome does not speak of this recipient: `session`, that the server lets nobody in; `sender`,
   * that it refuses for good whatever we send, until somebody changes something; `connection`, that it was lost without a
   * word, of which nobody knows.
   */
  readonly about?: 'session' | 'sender' | 'connection'
}

/** A delivery that this process has reserved, with what is needed to compose its message. */
export interface ClaimedDelivery {
  readonly id: number
  readonly issueId: string
  readonly subscriberId: number
  readonly address: string
  readonly name: string
  /** What is known of the newsletter's own fields. */
  readonly fields: FieldValues
  readonly editionId: EditionId
  /** Attempts that came before this one. */
  readonly attempts: number
  /** Of those attempts, which this one keeps; null before the first. */
  readonly messageId: string | null
  /** When it was claimed for the first attempt, which this one may be. */
  readonly triedSince: Date
  /** Of the recipient's domain: what shares its pace. */
  readonly group: string
}

/** What names one delivery in links, the envelope and the Message-ID. */
export type DeliveryName = Pick<ClaimedDelivery, 'issueId' | 'subscriberId'>

/** Why somebody got no copy of an issue, as it is counted; `reply` of a skipped delivery has the sentence. */
const skipReasons = ['smtputf8', 'address', 'left', 'suppressed', 'paused', 'cancelled'] as const

type SkipReason = (typeof skipReasons)[number]

/** How many deliveries of a send were skipped for a reason; null: one that is not known. */
export interface SkipCount {
  readonly reason: SkipReason | null
  readonly count: number
}

/** Why several got none, as a person reads it: of them the page and the terminal speak. */
export const skipWords: Readonly<Record<SkipReason, Message>> = {
  smtputf8: msg`the server does not offer SMTPUTF8, which their addresses need`,
  address: msg`no message can go to their addresses`,
  left: msg`they left before their turn came`,
  suppressed: msg`their addresses were suppressed before their turn came`,
  paused: msg`they paused before their turn came`,
  cancelled: msg`the send was cancelled`,
}

/** What a delivery's `reply` begins with when it is skipped: kept in databases, so these words are permanent. */
export const skipSentences: Readonly<Record<SkipReason, string>> = {
  smtputf8: 'the server does not offer SMTPUTF8',
  address: 'no message can go to the address',
  left: 'the subscriber left before the turn came',
  suppressed: 'the address was suppressed before the turn came',
  paused: 'the subscriber paused before the turn came',
  cancelled: 'the send was cancelled',
}

export function skipReasonOf(reply: string): SkipReason | null {
  return skipReasons.find((reason) => reply.startsWith(skipSentences[reason])) ?? null
}
