import type { EditionId } from './newsletter/edition.ts'
import type { DigestView } from './proof/digest-view.ts'
import type { Proof } from './proof/proof.ts'
import type { ApprovalStore, TestRunStore } from './proof/proof-ports.ts'
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
import type { Tag } from './readers/tags.ts'
import type { Correction } from './sending/correction.ts'
import type { ClaimedDelivery, DeliveryOutcome, DeliveryState } from './sending/delivery.ts'
import type { GroupPace, Pace } from './sending/pace.ts'
import type { ReportStore } from './sending/report-ports.ts'
import type { RestoreStore } from './sending/restore-ports.ts'
import type { NewSchedule, Schedule } from './sending/schedule.ts'
import type { SendState } from './sending/send-state.ts'

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

/** Who is on the list, what was approved, who was sent what. Every method that changes more than one row is one transaction. */
export interface Store {
  readonly subscribers: SubscriberStore
  readonly approvals: ApprovalStore
  readonly testRuns: TestRunStore
  readonly ledger: Ledger
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
  /** The time that all who work on this database go by; null where that is the machine's own. */
  readonly clock: SharedClock | null
  /** Whether an error says that the database is away, and may come back. */
  isAway(error: unknown): boolean
  close(): Promise<void>
}

/** The clock of a database server, as far as a machine elsewhere can know it. */
export interface SharedClock {
  now(): Date
}

/**
 * Tells workers where to look, at once or at a time. It is a hint and no more: what there is to do the ledger knows, so
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

/** One send of one issue. */
export interface Send {
  readonly issueId: string
  readonly sha256: string
  readonly startedAt: Date
  readonly state: SendState
  /** Went to subscribers with any of these tags alone, as far as it has been asked for. Left out: to everybody. */
  readonly tags?: readonly string[]
  /** Left out: it corrects no other send. */
  readonly correction?: Correction
  /** The time of the backup from which the database was restored, where it is paused for that. */
  readonly restoredFrom?: Date
}

/** A delivery that the server may have taken or not, or that was rejected, with what a person needs to find out. */
export interface UncertainDelivery {
  readonly id: number
  readonly subscriberId: number
  readonly address: string
  /** With the angle brackets; a copy that is sent once more carries the same. Empty where a restored database knows of none. */
  readonly messageId: string
  readonly handedAt: Date
  /** The server's last line, or what broke. */
  readonly reply: string
}

/** What a person found out about an uncertain delivery. */
export interface Verdict {
  readonly state: 'accepted' | 'rejected'
  readonly by: string
}

export interface TallyRow {
  readonly edition: EditionId
  readonly domain: string
  readonly state: DeliveryState
  readonly count: number
}

/** What would be sent to whom, or was. */
export interface AudienceRow {
  readonly edition: EditionId
  readonly domain: string
  readonly count: number
}

/** Who gets an issue, and what the ledger needs to know of the newsletter to give each of them an edition. */
export interface EditionChoice {
  readonly offered: readonly EditionId[]
  readonly fallback: EditionId
  /** Those who have any of these. Left out: everybody. */
  readonly tags?: readonly Tag[]
  /** Those alone whose copy was wrong and was accepted, or may have been. Left out: it corrects nothing. */
  readonly correction?: Correction
}

export interface NewReaders {
  readonly issueId: string
  readonly choice: EditionChoice
  readonly now: Date
}

/** The record of every delivery: each is handed over durably before it leaves, and its outcome is never a guess. */
export interface Ledger {
  /** Whether many processes may send at a time; else the one that has the lock is alone. */
  readonly manySend: boolean
  /**
   * Active subscribers per edition and domain, without those who have paused, and without those who have a copy of the
   * issue that is named, whatever became of it; changes nothing.
   */
  audience(choice: EditionChoice, now: Date, withoutCopyOf?: string): Promise<readonly AudienceRow[]>
  /**
   * Freezes the proof and one pending delivery per active subscriber who has not paused, in one transaction. Where the
   * issue has a send already nothing changes, and that send is returned.
   */
  start(proof: Proof, choice: EditionChoice, now: Date): Promise<Send>
  /**
   * Adds to a running send those whom `audience` names who have no copy of it, with the proof that was frozen, in one
   * transaction. How many; none where it is paused or cancelled.
   */
  extend(issueId: string, choice: EditionChoice, now: Date): Promise<number>
  /**
   * Freezes the proof and keeps the time at which its send starts by itself. An issue that is scheduled already goes at
   * the new time. Null, and nothing is kept, where the issue has a send.
   */
  schedule(schedule: NewSchedule, now: Date): Promise<Schedule | null>
  /** All that were ever scheduled, the first due first. */
  schedules(): Promise<readonly Schedule[]>
  /** A schedule that waits, or is held, does not start any more; null where there is none such. */
  cancelSchedule(issueId: string): Promise<Schedule | null>
  /**
   * Starts the sends whose time has come, each in the transaction that says so, and holds those that come too late; what
   * became of them. Of two processes at once each starts its own.
   */
  startDue(now: Date): Promise<readonly Schedule[]>
  /**
   * Those who joined since the send of an issue began, get mail at this time, and have no delivery of it in any state;
   * none where it has no send, or corrects another one. Of a send to tags, only those with any of them.
   */
  newReaders(issueId: string, choice: EditionChoice, now: Date): Promise<readonly AudienceRow[]>
  /** Gives each of them a pending delivery of the frozen proof, in one transaction; how many. None of a send that is not running. */
  addNewReaders(readers: NewReaders): Promise<number>
  find(issueId: string): Promise<Send | null>
  /** Newest first. */
  list(): Promise<readonly Send[]>
  /** The frozen proof of a send. Throws `STORE_INVALID` where its hash is not that of its contents. */
  frozenProof(issueId: string): Promise<Proof>
  /** A running send becomes paused: nothing more of it is claimed or handed over. The send as it is then, or null. */
  pause(issueId: string): Promise<Send | null>
  /** A paused send becomes running. The send as it is then, or null. */
  resume(issueId: string): Promise<Send | null>
  /**
   * For good: what is not handed over becomes `skipped`, what is handed over takes its course without another attempt,
   * and what has ended stays as it is. How many were skipped.
   */
  cancel(issueId: string, now: Date): Promise<number>
  /** What a process left behind that died: claimed becomes pending, handed becomes uncertain. Only under the send lock. */
  recover(issueId: string, now: Date): Promise<Recovered>
  /** The same of every send, without the lock: of processes that died, whoever they were. */
  sweep(now: Date): Promise<Recovered>
  /** Processes that send at this moment, as far as they are told apart; none where only one can. */
  workers(): Promise<readonly WorkerInfo[]>
  /**
   * Gives every domain of the send its group, and every group its limits. What a slowed group has come down to stays,
   * as far as the limits allow it. Also for a send that goes on: the newest pace holds.
   */
  setPace(issueId: string, pace: Pace): Promise<void>
  /** What is kept of groups that have a limit or had one, and of all deliveries (`ALL_GROUPS`); in no order. */
  paces(): Promise<readonly GroupPace[]>
  /** Changes what is kept of a group, in one transaction with reading it; gives back what it is then. */
  adjustPace(group: string, change: (pace: GroupPace) => GroupPace): Promise<GroupPace>
  /** The group of each domain of the send. */
  groupsOf(issueId: string): Promise<ReadonlyMap<string, string>>
  /**
   * Reserves up to `limit` deliveries that are pending, or deferred and due, and whose group may go at this moment;
   * among the domains whose turn it is, in the order of the list. Those whose subscriber is no longer active or
   * has paused, or whose address is none, become `skipped` and are not returned. Nothing where the send is paused or cancelled.
   */
  claim(issueId: string, limit: number, now: Date): Promise<readonly ClaimedDelivery[]>
  /** Claimed but not handed: back to pending. */
  release(ids: readonly number[], now: Date): Promise<void>
  /**
   * Durable when it resolves; must be waited for before the SMTP dialogue begins. Counts an attempt. This and outcomes
   * become durable in the order in which they were asked for, or together. False, and nothing is written, where the send
   * was paused or cancelled since the claim: the message must not leave.
   */
  recordHanded(id: number, messageId: string, now: Date): Promise<boolean>
  /**
   * A refusal suppresses nobody by itself: it is in doubt until `settleRefusals`. `deferred` becomes `skipped` where the
   * send was cancelled meanwhile.
   */
  recordOutcome(id: number, outcome: RecordedOutcome, now: Date): Promise<void>
  /** What a refusal that was recorded means for its send. */
  weighRefusal(id: number): Promise<WeighedRefusal>
  /**
   * After a hold: refusals of groups of which the server takes nothing, and those with these ids, become deferred and are
   * forgotten. How many.
   */
  putBackRefused(issueId: string, ids: readonly number[], now: Date): Promise<number>
  /** Believes the refusals of groups of which the server took others in this send, or of nearly all others; suppresses then. */
  settleRefusals(issueId: string, now: Date): Promise<void>
  /** In the order in which they were handed over. */
  listUncertain(issueId: string): Promise<readonly UncertainDelivery[]>
  /**
   * Uncertain deliveries become pending again; those of a cancelled send do not. Here and in `closeUncertain` ids of
   * deliveries that are not uncertain are passed over, so that doing it again changes nothing. How many changed.
   */
  resendUncertain(ids: readonly number[], now: Date): Promise<number>
  /** Refusals that nothing on the list explains: of the message or of us, or from a server that took nothing for the same domain. */
  countUnexplained(issueId: string): Promise<number>
  /** Rejected ones, in the order in which they were handed over. */
  listRejected(issueId: string): Promise<readonly UncertainDelivery[]>
  /** Rejected deliveries become pending again, but for those of a cancelled send. How many changed. */
  resendRejected(ids: readonly number[], now: Date): Promise<number>
  /** Uncertain deliveries end as a person found out; their reply says who, and keeps the last line. How many changed. */
  closeUncertain(ids: readonly number[], verdict: Verdict, now: Date): Promise<number>
  tally(issueId: string): Promise<readonly TallyRow[]>
  /** Deliveries that were accepted or rejected at this time or later. */
  countEnded(issueId: string, since: Date): Promise<number>
  /**
   * When something may be claimed again that waits for its group's pace, or `now` where that may be tried at once. Null
   * where nothing waits but deferred deliveries for their time, or the send is held.
   */
  nextTurn(issueId: string, now: Date): Promise<Date | null>
  /** The earliest time at which a deferred delivery is due, or null. */
  nextRetry(issueId: string): Promise<Date | null>
  /**
   * Lets this process send: on SQLite one at a time, on PostgreSQL any number, each by a lock of its own. Null where
   * another one sends, or the database is being copied. What is claimed from here on is this process's; a process that
   * dies, however it dies, loses the lock at once.
   */
  lock(): Promise<SendLock | null>
}

/** What a process left behind that died: claimed deliveries that were released, handed ones that are uncertain. */
export interface Recovered {
  readonly released: number
  readonly uncertain: number
}

export interface WorkerInfo {
  readonly id: number
  readonly name: string
  readonly startedAt: Date
}

export interface WeighedRefusal {
  /** Whether it may be the server that is at fault, and not the address. */
  readonly isDoubted: boolean
  /** Whether nothing more of the send should be spent on this server. */
  readonly mustHold: boolean
}

export interface RecordedOutcome extends DeliveryOutcome {
  /** When a deferred delivery is due again. */
  readonly retryAt: Date | null
}

export interface SendLock {
  /** Tells this process from others that send on the database; null where there can be none. */
  readonly worker: number | null
  /** Given when the lock is gone, so that others may take what this process has claimed. */
  readonly lost: AbortSignal
  release(): Promise<void>
}
