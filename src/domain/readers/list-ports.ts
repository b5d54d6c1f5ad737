import type { EditionId } from '../newsletter/edition.ts'
import type { AppliedBounce, BounceCount, BounceReport } from '../sending/bounce.ts'
import type { FieldValues } from './fields.ts'
import type { ListActor } from './list-act.ts'
import type {
  GoneCounts,
  GonePerson,
  ImportCounts,
  ListedSubscriber,
  NewSubscriber,
  Subscriber,
  SubscriberStatus,
} from './subscriber.ts'
import type { Tag } from './tags.ts'

/** Whose suppressions are lifted: all that is given must hold. */
export interface RestoreChoice {
  readonly addressKeys?: readonly string[]
  /** Suppressed at this time or later. */
  readonly since?: Date
  /** Suppressed for what became of this issue. */
  readonly issueId?: string
}

/** Why somebody who gets no mail is not restored: they left at some time, complained, or an editor or a list said so. */
export type WhyNotRestored = 'left' | 'complained' | 'list'

export interface NotRestored extends Subscriber {
  readonly why: WhyNotRestored
}

/** All that is given must hold. */
export interface ListFilter {
  readonly status?: SubscriberStatus
  /** Keys of tags: those who have any of them. */
  readonly tags?: readonly string[]
  /** Those whose address or name has it in it, whatever its case. */
  readonly text?: string
  /** Those who get any of these editions. */
  readonly gets?: {
    readonly editions: readonly EditionId[]
    /** Whether those count who get the default one: they have chosen none, or one that is not `offered` any more. */
    readonly withDefault: boolean
    readonly offered: readonly EditionId[]
  }
}

/** A page of a search. */
export interface PeoplePlace {
  /** Numbers below it; null: from the newest on. */
  readonly before: number | null
  readonly limit: number
}

export interface FoundPeople {
  /** The newest first. They may be fewer than the limit, or none, although the list goes on. */
  readonly people: readonly ListedSubscriber[]
  /** Where to look further; null where the list ends. */
  readonly next: number | null
}

/** What an editor says of a subscriber: it takes the place of what was known. */
export interface PersonChange {
  readonly name: string
  readonly edition: EditionId | null
  readonly fields: FieldValues
}

export interface SubscriberStore {
  /**
   * Puts people on the list in one transaction. A known address takes the new name, edition and fields where these are given
   * and differ, and the tags beside those that it has; somebody who left or is suppressed is left alone. Doing it again changes nothing.
   */
  importAll(people: readonly NewSubscriber[], now: Date): Promise<ImportCounts>
  /**
   * Keeps people as left or suppressed in one transaction, so that no later import makes them active. The stricter state
   * wins: who is active becomes what is said, who left may become suppressed, suppressed stays. Nothing is kept of people
   * who had themselves erased. No two of them share an address.
   */
  keepGone(people: readonly GonePerson[], now: Date): Promise<GoneCounts>
  /**
   * The same two, which count what they would do and change nothing. What is counted is remembered, so that an address which
   * comes again is known then.
   */
  rehearseImport(): Pick<SubscriberStore, 'importAll' | 'keepGone'>
  /** Puts one person on the list who asks for it themselves: also somebody who left before comes back. Suppressed stays; so does somebody who was erased by their own wish, and has the id 0. */
  add(person: NewSubscriber, now: Date, actor?: ListActor): Promise<Subscriber>
  /**
   * Puts the new name, edition and fields in place of those that were known, whatever the status, which stays as it is.
   * Null where there is nobody.
   */
  change(
    id: number,
    change: PersonChange,
    act: { readonly now: Date; readonly actor: ListActor },
  ): Promise<ListedSubscriber | null>
  /**
   * Makes active again who was suppressed for a refusal or a bounce, and keeps who did it; never people who left or
   * complained, nor those whom an import or an erasure suppressed. Those who were restored.
   */
  restore(
    choice: RestoreChoice,
    act: { readonly by: string; readonly now: Date },
  ): Promise<readonly Subscriber[]>
  /** Whom `restore` would restore; changes nothing. */
  restorable(choice: RestoreChoice): Promise<readonly Subscriber[]>
  /** Whom the choice names, by the same words, and `restore` leaves as they are: those who left and those who are suppressed. */
  notRestorable(choice: RestoreChoice): Promise<readonly NotRestored[]>
  /** Marks as `left`. Null where the address is not on the list. */
  remove(addressKey: string, now: Date, actor?: ListActor): Promise<Subscriber | null>
  find(addressKey: string): Promise<Subscriber | null>
  get(id: number): Promise<ListedSubscriber | null>
  /** Looked up by numbers, so that no statement grows with the list. */
  people(filter: ListFilter, place: PeoplePlace): Promise<FoundPeople>
  /** How many `people` would find in all. */
  countPeople(filter: ListFilter): Promise<number>
  /** In the order in which they came, without holding the list in memory. */
  list(filter?: ListFilter): AsyncIterable<ListedSubscriber>
  /** Puts tags on somebody, whatever their status. The tags that they have then; null where nobody has the address. */
  tag(addressKey: string, tags: readonly Tag[]): Promise<readonly string[] | null>
  /** Puts tags on people by their numbers, or takes them away, in one transaction. How many have others than before. */
  tagMany(
    ids: readonly number[],
    change: { readonly tags: readonly Tag[]; readonly how: 'tag' | 'untag' },
  ): Promise<number>
  /** Takes the tags with these keys away, in the same way. */
  untag(addressKey: string, keys: readonly string[]): Promise<readonly string[] | null>
  count(): Promise<readonly { status: SubscriberStatus; edition: EditionId | null; count: number }[]>
}

/** The webhooks that were applied, by the token that makes each of them one of a kind; all processes share them. */
export interface AppliedWebhooks {
  has(token: string): Promise<boolean>
  /** Forgotten at `until`, from when on the webhook would be too old to be taken. */
  add(token: string, times: { readonly until: Date; readonly now: Date }): Promise<void>
}

/** What came back after the server took it. */
export interface BounceStore {
  /**
   * Records what a report says beside the deliveries that it is about, and what follows for the list: hard and complaint
   * suppress, soft does where it has come too often (`exceedsSoftBounceLimit`), policy never does, unsubscribe leaves. One transaction;
   * a report that was applied before changes nothing. Somebody who left stays so. With `dryRun` nothing is changed.
   * One answer per subscriber, and one per verdict that names nobody.
   */
  apply(
    report: BounceReport,
    options: { readonly now: Date; readonly dryRun: boolean },
  ): Promise<readonly AppliedBounce[]>
  /** Without what the server refused at once: that is in the delivery's own state. */
  count(issueId: string): Promise<readonly BounceCount[]>
  readonly appliedWebhooks: AppliedWebhooks
}
