import type { LogStore } from './act-log.ts'
import type { ChangeStore } from './change-ports.ts'
import type { ReviewStore } from './comments/review.ts'
import type { DigestView } from './proof/digest-view.ts'
import type { ApprovalStore, PictureStore, TestRunStore } from './proof/proof-ports.ts'
import type { BounceStore, SubscriberStore } from './readers/list-ports.ts'
import type {
  ClickStore,
  LinkStore,
  ListStatsStore,
  OwnerLinkStore,
  ReaderStore,
  SignUpStore,
  WelcomeStore,
} from './readers/reader-ports.ts'
import type { DeliveryOutcome } from './sending/delivery.ts'
import type { DeliveryStore, RefusalStore, UncertainStore } from './sending/delivery-ports.ts'
import type { ReportStore } from './sending/report-ports.ts'
import type { RestoreStore } from './sending/restore-ports.ts'
import type { ScheduleStore, SendStore } from './sending/send-ports.ts'
import type { PaceStore, WorkerStore } from './sending/worker-ports.ts'

/** Turns a view into the HTML part. The contract suite runs over every implementation. */
export interface TemplateEngine {
  /** The same view gives the same bytes. Throws `TEMPLATE_FAILED` naming the template's file. */
  renderHtml(view: DigestView): Promise<string>
}

/** A message that is ready for a server. */
export interface Message {
  readonly envelope: { readonly from: string; readonly to: string }
  /** RFC 5322 bytes: every line ends in CRLF, also the last, and none begins with a dot. */
  readonly raw: Buffer
  /** With the angle brackets. */
  readonly messageId: string
}

/** Hands one message over. Refusals and broken connections are outcomes, not exceptions. */
export interface Transport {
  deliver(message: Message): Promise<DeliveryOutcome>
  /**
   * Asked before a delivery is handed over: waits where the server takes no more at a time. What comes back is to be
   * called when the delivery has ended. Throws `SMTP_FAILED` where the server has said that it takes no message so large.
   */
  admit?(message: Message): Promise<() => void>
  /** Ends idle connections; deliveries under way are waited for. */
  close(): Promise<void>
}

/** What people decide: it can be a part of one transaction together with its entry in the log. */
export interface StoreSteps {
  readonly subscribers: SubscriberStore
  readonly approvals: ApprovalStore
  readonly testRuns: TestRunStore
  readonly sends: SendStore
  readonly schedules: ScheduleStore
  readonly refusals: RefusalStore
  readonly uncertain: UncertainStore
  readonly log: LogStore
  readonly reviews: ReviewStore
}

/** Who is on the list, what was approved, who was sent what. Every method that changes more than one row is one transaction. */
export interface Store extends StoreSteps {
  readonly pictures: PictureStore
  readonly paces: PaceStore
  readonly deliveries: DeliveryStore
  readonly workers: WorkerStore
  readonly reports: ReportStore
  readonly bounces: BounceStore
  readonly readers: ReaderStore
  readonly signUps: SignUpStore
  readonly ownerLinks: OwnerLinkStore
  readonly welcomes: WelcomeStore
  readonly links: LinkStore
  readonly stats: ListStatsStore
  readonly clicks: ClickStore
  readonly restores: RestoreStore
  readonly changes: ChangeStore
  /** The clock of the database server, for everybody who works on it; null where the machine's own is used. */
  readonly clock: SharedClock | null
  /**
   * Does several steps in one transaction: all of them, or none. It may come to run them again, so they must change nothing
   * but the database; and nothing else of the store may be asked meanwhile.
   */
  together<T>(work: (steps: StoreSteps) => Promise<T>): Promise<T>
  /** Whether an error says that the database is unreachable, and may come back. */
  isUnreachable(error: unknown): boolean
  close(): Promise<void>
}

/** The clock of a database server, as far as a machine elsewhere can know it. */
export interface SharedClock {
  now(): Date
}

/**
 * Tells workers where to look, at once or at a time. It is a hint and no more: what there is to do the database knows, so
 * a hint that is lost costs some seconds and one that comes twice costs a look.
 */
export interface Queue {
  /** So many workers' worth, at once or at a time. A hint that waits already is not given twice. */
  hint(issueId: string, options?: { readonly chunks?: number; readonly at?: Date }): Promise<void>
  /** Null where there is none at this moment. */
  take(): Promise<Hint | null>
  close(): Promise<void>
}

export interface Hint {
  readonly issueId: string
  done(): Promise<void>
}
