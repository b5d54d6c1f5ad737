import type { AppliedBounce, BounceCount, BounceReport } from './bounce.ts'
import type { EditionId } from './edition.ts'
import type {
  GoneCounts,
  GonePerson,
  ImportCounts,
  NewSubscriber,
  Subscriber,
  SubscriberStatus,
} from './subscriber.ts'

export interface SubscriberStore {
  /**
   * Puts people on the list in one transaction. A known address takes the new name and edition where these are given
   * and differ; somebody who left or is suppressed is left alone. Doing it again changes nothing.
   */
  importAll(people: readonly NewSubscriber[], now: Date): Promise<ImportCounts>
  /**
   * Keeps people as left or suppressed in one transaction, so that no later import makes them active. The stricter state
   * wins: who is active becomes what is said, who left may become suppressed, suppressed stays. Nothing is kept of people
   * who had themselves erased. No two of them share an address.
   */
  keepGone(people: readonly GonePerson[], now: Date): Promise<GoneCounts>
  /** Puts one person on the list who asks for it herself: also somebody who left before comes back. Suppressed stays; so does whoever had herself erased, and has the id 0. */
  add(person: NewSubscriber, now: Date): Promise<Subscriber>
  /** Marks as `left`. Null where the address is not on the list. */
  remove(addressKey: string, now: Date): Promise<Subscriber | null>
  find(addressKey: string): Promise<Subscriber | null>
  get(id: number): Promise<Subscriber | null>
  /** Those whose address or name has the text in it, whatever its case; in the order in which they came. */
  search(text: string, limit: number): Promise<readonly Subscriber[]>
  /** In the order in which they came, without holding the list in memory. */
  list(filter?: { readonly status?: SubscriberStatus }): AsyncIterable<Subscriber>
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
   * suppress, soft does where it has come too often (`isWornOut`), policy never does, unsubscribe leaves. One transaction;
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
