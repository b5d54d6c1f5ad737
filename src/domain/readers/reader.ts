import type { EditionId } from '../newsletter/edition.ts'
import type { DeliveryState } from '../sending/delivery.ts'
import type { FieldValues } from './fields.ts'
import type { ListAct } from './list-act.ts'
import type { SubscriberStatus } from './subscriber.ts'
import type { Tag } from './tags.ts'

/** A subscriber as the readers' site knows them. */
export interface Reader {
  readonly id: number
  readonly address: string
  /** Empty where it is not known. */
  readonly name: string
  /** Null: the newsletter's default edition. */
  readonly edition: EditionId | null
  readonly status: SubscriberStatus
  /** They get no issue that is sent before this time; null where they have not paused. */
  readonly pausedUntil: Date | null
}

/** What readers decide on their preferences page. */
export interface Preferences extends Pick<Reader, 'name' | 'edition' | 'pausedUntil'> {
  /** Of the tags that the newsletter offers, those that were chosen and those that were not. Left out: no tag changes. */
  readonly tags?: { readonly chosen: readonly Tag[]; readonly others: readonly Tag[] }
}

/** How somebody left: by the button of a mail program (RFC 8058), or on the page. */
export type LeaveWay = 'one-click' | 'page'

/** Somebody who left by the page can take it back there for this long; the link may have been passed on. */
export const UNDO_MINUTES = 60

export const leaveWays: readonly LeaveWay[] = ['one-click', 'page']

/** Why somebody left, where they want to say it. */
export type LeaveReason = 'too-often' | 'not-relevant' | 'never-asked' | 'hard-to-read' | 'other'

export const leaveReasons: readonly LeaveReason[] = [
  'too-often',
  'not-relevant',
  'never-asked',
  'hard-to-read',
  'other',
]

/** Everything that is kept of a reader, for herself. */
export interface ReaderRecord extends Reader {
  readonly since: Date
  readonly changedAt: Date
  readonly tags: readonly string[]
  readonly fields: FieldValues
  readonly signUps: readonly { readonly askedAt: Date; readonly confirmedAt: Date | null }[]
  readonly departures: readonly {
    readonly issueId: string | null
    readonly way: LeaveWay
    readonly reason: LeaveReason | null
    readonly leftAt: Date
    readonly returnedAt: Date | null
  }[]
  readonly deliveries: readonly {
    readonly issueId: string
    readonly edition: EditionId
    readonly state: DeliveryState
    readonly messageId: string | null
    /** What the server said last. */
    readonly reply: string | null
    readonly handedAt: Date | null
    readonly changedAt: Date
  }[]
  /** What came back of them, and what was reported about their address. */
  readonly bounces: readonly {
    readonly kind: string
    readonly source: string
    readonly status: string | null
    readonly reason: string
    readonly recordedAt: Date
  }[]
  /** When a person took a suppression back, and who. */
  readonly restorations: readonly { readonly by: string; readonly restoredAt: Date }[]
  /** When a person added, changed or removed them; lists that were imported are not among it. */
  readonly acts: readonly ListAct[]
}
