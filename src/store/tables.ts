import type { Generated } from 'kysely'
import type { DeliveryState } from '../domain/delivery.ts'
import type { LeaveReason, LeaveWay } from '../domain/reader.ts'
import type { SendState } from '../domain/send-state.ts'
import type { SignUpMail } from '../domain/sign-up.ts'
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
  departure: DepartureTable
  salt: SaltTable
  erased_address: ErasedAddressTable
  sign_up: SignUpTable
  sign_up_count: SignUpCountTable
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

interface DepartureTable {
  id: Generated<number>
  subscriber_id: number
  /** Null where no mail led to it. */
  issue_id: string | null
  way: LeaveWay
  reason: LeaveReason | null
  left_at: string
  returned_at: string | null
}

/** One row: the salt of `erased_address`. */
interface SaltTable {
  salt: string
}

interface ErasedAddressTable {
  hash: string
  erased_at: string
}

/** Once it is confirmed or forgotten, who it was is gone; that somebody asked stays. */
interface SignUpTable {
  id: Generated<number>
  address: string | null
  address_key: string | null
  name: string
  edition: string | null
  language: string
  asked_at: string
  expires_at: string
  /** Null where no mail is due. */
  mail_due_at: string | null
  mailed_at: string | null
  mails: Generated<number>
  /** Of the last mail. */
  mail_kind: SignUpMail['kind'] | null
  confirmed_at: string | null
  subscriber_id: number | null
}

/** Requests per network and hour. */
interface SignUpCountTable {
  network: string
  hour: string
  count: number
}
