import type { Generated } from 'kysely'
import type { BounceSource, RecordedKind } from '../domain/bounce.ts'
import type { DeliveryState } from '../domain/delivery.ts'
import type { SendState } from '../domain/send-state.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'

/**
 * The tables as queries see them. Times are ISO 8601 in UTC with milliseconds: as text they sort as they follow
 * each other, and every database keeps them alike.
 */
export interface Tables {
  subscriber: SubscriberTable
  proof: ProofTable
  approval: ApprovalTable
  send: SendTable
  delivery: DeliveryTable
  bounce: BounceTable
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
}

interface SendTable {
  id: Generated<number>
  issue_id: string
  sha256: string
  started_at: string
  state: Generated<SendState>
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
  handed_at: string | null
  changed_at: string
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
  /** When the delivery was handed over; where there is none, when it was told. */
  failed_at: string
  recorded_at: string
}
