import type { Generated } from 'kysely'
import type { ListActKind } from '../domain/readers/list-act.ts'
import type { SubscriberStatus } from '../domain/readers/subscriber.ts'
import type { BounceSource, RecordedKind } from '../domain/sending/bounce.ts'
import type { DeliveryState } from '../domain/sending/delivery.ts'
import type { ScheduleState } from '../domain/sending/schedule.ts'
import type { SendState } from '../domain/sending/send-state.ts'
import type { ReaderTables } from './readers/reader-tables.ts'

/**
 * The tables as queries see them. Times are ISO 8601 in UTC with milliseconds: as text they sort as they follow
 * each other, and every database keeps them alike.
 */
export interface Tables extends ReaderTables {
  subscriber: SubscriberTable
  subscriber_tag: SubscriberTagTable
  proof: ProofTable
  approval: ApprovalTable
  test_run: TestRunTable
  send: SendTable
  delivery: DeliveryTable
  turn: DomainQueueTable
  pace: PaceTable
  bounce: BounceTable
  restoration: RestorationTable
  list_act: ListActTable
  worker: WorkerTable
  schedule: ScheduleTable
  webhook_token: WebhookTokenTable
  gap: GapTable
  log_entry: LogTable
  review: ReviewTable
  picture: PictureTable
}

interface SubscriberTable {
  id: Generated<number>
  address: string
  address_key: string
  /** Of `address`: SQL dialects do not agree on how to cut a string. */
  domain: string
  name: string
  edition: string | null
  status: SubscriberStatus
  created_at: string
  changed_at: string
  /** No issue that is sent before it. */
  paused_until: string | null
  /** What is left of such a row are its id, its times, and its deliveries. */
  erased_at: string | null
  /** JSON of `FieldValues`; null where nothing is known. */
  fields: string | null
}

interface SubscriberTagTable {
  subscriber_id: number
  /** The key of the tag. */
  tag: string
  label: string
}

/** Files that mails of some proof show, by the name that they have on the readers' site. */
interface PictureTable {
  name: string
  sha256: string
  type: string
  /** In base64: both databases keep text alike. */
  content: string
  /** When a test mail showed it last; null where it belongs to a proof that was approved, which is kept for good. */
  tested_at: string | null
}

/** Proofs by their own hash: an approval and a send of the same proof share a row. */
interface ProofTable {
  sha256: string
  issue_id: string
  /** JSON of a `Letterhead`. */
  letterhead: string
  /** JSON of the `Edition`s, in their order. */
  editions: string
}

interface ApprovalTable {
  id: Generated<number>
  issue_id: string
  sha256: string
  approved_by: string
  approved_at: string
  /** Set where somebody took it back. */
  withdrawn_by: string | null
  withdrawn_at: string | null
}

interface TestRunTable {
  id: Generated<number>
  issue_id: string
  sha256: string
  destination: string
  sent_at: string
  /** JSON of the `TestResult`s, in their order. */
  results: string
}

interface SendTable {
  id: Generated<number>
  issue_id: string
  sha256: string
  started_at: string
  state: Generated<SendState>
  /** JSON of the labels of the tags that it went to; null where it went to everybody. */
  tags: string | null
  /** JSON of a `Correction`; null where it corrects nothing. */
  correction: string | null
  /** The time of the backup where a restore has paused it; null where a person has. */
  restored_from: string | null
}

interface DeliveryTable {
  id: Generated<number>
  issue_id: string
  subscriber_id: number
  edition: string
  domain: string
  state: DeliveryState
  message_id: string | null
  attempts: Generated<number>
  reply: string | null
  /** Set exactly while the state is `deferred`. */
  retry_at: string | null
  claimed_at: string | null
  /** The worker that reserved it last; null where only one process at a time sends. */
  claimed_by: number | null
  /** When it was claimed for its first attempt. */
  tried_since: string | null
  handed_at: string | null
  changed_at: string
}

/** One row per recipient domain of a send: when it is next claimed from, so that a claim never looks at a million rows. */
interface DomainQueueTable {
  issue_id: string
  domain: string
  group_name: string
  /** Id of its first pending delivery, or 0 where a deferred one is due; null where none may be claimed. */
  next_id: number | null
  /** When the first of its deferred deliveries is due; null where there is none, or where `next_id` is 0 for it. */
  retry_at: string | null
  /** Its group may not be claimed from before; null where it may. */
  held_until: string | null
}

/** What is kept of groups of domains; those that never had a limit have no row. Shared by all sends. */
interface PaceTable {
  group_name: string
  per_second: number | null
  connections: number | null
  slowed_to: number | null
  slowed_from: number | null
  slowed_at: string | null
  raised_at: string | null
  next_at: string | null
  reply: string | null
}

/** Processes that send at this moment, or died; each holds an advisory lock by its id. */
interface WorkerTable {
  id: Generated<number>
  /** Made up: which machine it runs on is nobody's business. */
  name: string
  started_at: string
}

/** When the approved proof of an issue goes out. */
interface ScheduleTable {
  issue_id: string
  sha256: string
  due_at: string
  time_zone: string
  /** JSON of an `EditionChoice`. */
  choice: string
  /** JSON of a `Pace`. */
  pace: string
  state: ScheduleState
  scheduled_at: string
  /** The time of the backup where a restore holds it. */
  restored_from: string | null
}

/** Webhooks that were applied, under a hash, until they are too old to be taken anyway. */
interface WebhookTokenTable {
  token: string
  expires_at: string
}

/** What is known of a delivery beyond its state, and what soft failures are counted from. */
interface BounceTable {
  id: Generated<number>
  /** The same for the same message or event; with the subscriber it is unique. */
  event_id: string
  /** `smtp`: the server refused it at once. */
  source: BounceSource | 'smtp'
  kind: RecordedKind
  subscriber_id: number
  /** Null where only the address is known. */
  delivery_id: number | null
  status: string | null
  reason: string
  /** When the delivery was handed over; where there is none, when it was reported. */
  failed_at: string
  recorded_at: string
  /** The issue in whose send the server refused it, while nobody knows whether that speaks of the reader. */
  doubted_in: string | null
  /** `open` until the server takes others; `put-back` once the delivery was given another attempt for it. */
  doubt: 'open' | 'put-back' | null
}

/** Times of which nobody knows what was sent: see `Gap`. */
interface GapTable {
  id: Generated<number>
  from_at: string
  to_at: string
}

/** Who did what: see `LogEntry`. The database lets nobody change or delete a row. */
interface LogTable {
  id: Generated<number>
  at: string
  by_name: string
  by_address: string | null
  act: string
  about_kind: string | null
  about_id: string | null
  /** JSON of `LogDetails`. */
  details: string
}

/** Who was asked by mail to look at an issue: see `ReviewRequest`. */
interface ReviewTable {
  id: Generated<number>
  issue_id: string
  address: string
  token_hash: string
  may_comment: 0 | 1
  asked_by: string
  asked_at: string
  ends_at: string
  withdrawn_at: string | null
  opened_at: string | null
  commented_at: string | null
}

/** Suppressions that a person took back. */
interface RestorationTable {
  id: Generated<number>
  subscriber_id: number
  restored_by: string
  restored_at: string
}

/** What people did with single subscribers: see `ListAct`. */
interface ListActTable {
  id: Generated<number>
  subscriber_id: number
  kind: ListActKind
  acted_by: string
  acted_at: string
  note: string
}
