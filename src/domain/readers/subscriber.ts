import type { EditionId } from '../newsletter/edition.ts'
import type { FieldValues } from './fields.ts'
import type { Tag } from './tags.ts'

/** `active` gets mail. `left` unsubscribed or was removed, `suppressed` cannot be delivered to; neither gets mail again by an import. */
export type SubscriberStatus = 'active' | 'left' | 'suppressed'

export const subscriberStatuses: readonly SubscriberStatus[] = ['active', 'left', 'suppressed']

/** A person on the list. */
export interface Subscriber {
  readonly id: number
  readonly address: string
  /** Empty where it is not known. */
  readonly name: string
  /** Null: the newsletter's default edition. */
  readonly edition: EditionId | null
  readonly status: SubscriberStatus
}

/** A subscriber with all that the list says of them. */
export interface ListedSubscriber extends Subscriber {
  /** As they are written, in the order of their keys. */
  readonly tags: readonly string[]
  readonly fields: FieldValues
}

/** A person to put on the list; the address has been through `parseAddress`. */
export interface NewSubscriber {
  readonly address: string
  readonly addressKey: string
  readonly name: string
  readonly edition: EditionId | null
  /** Put on the person beside those that they have. Left out: none. */
  readonly tags?: readonly Tag[]
  /** Take the place of those that are known. Left out: nothing is said. */
  readonly fields?: FieldValues
}

/** How many active subscribers have a tag. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** What putting people on the list did. `kept` are those who left or are suppressed: they stay so. */
export interface ImportCounts {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly kept: number
}

/** Somebody whom another list names as gone. */
export interface GonePerson extends NewSubscriber {
  readonly status: Exclude<SubscriberStatus, 'active'>
}

/** How many people became so; `unchanged` were gone already. */
export interface GoneCounts {
  readonly left: number
  readonly suppressed: number
  readonly unchanged: number
}
