import type { Generated } from 'kysely'
import type { Visitor } from '../../domain/readers/click-link.ts'
import type { LeaveReason, LeaveWay } from '../../domain/readers/reader.ts'
import type { OwnerPurpose } from '../../domain/readers/reader-link.ts'
import type { SignUpMail } from '../../domain/readers/sign-up.ts'

/** What readers decide for themselves: see `reader-migration.ts`. */
export interface ReaderTables {
  departure: DepartureTable
  salt: SaltTable
  erased_address: ErasedAddressTable
  sign_up: SignUpTable
  sign_up_count: SignUpCountTable
  sign_up_pace: SignUpPaceTable
  owner_mail: OwnerMailTable
  welcome: WelcomeTable
  unbound_link: UnboundLinkTable
  click: ClickTable
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
  /** Of the last mail, or of the one that is due. */
  tries: Generated<number>
  /** JSON of the `Tag`s that were chosen. */
  tags: Generated<string>
  /** JSON of the names, editions and tags that mails have asked about, in their order. */
  choices: Generated<string>
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

/** When the next mail may go out that counts for it; what it is, is hashed. */
interface SignUpPaceTable {
  key: string
  next_at: string
}

/** A reader has asked for a link to the data, or to have it erased. */
interface OwnerMailTable {
  id: Generated<number>
  subscriber_id: number
  purpose: OwnerPurpose
  /** Of the page that was asked on. */
  language: string
  asked_at: string
  /** Null where no mail is due. */
  mail_due_at: string | null
  mailed_at: string | null
  mails: Generated<number>
  /** Of the last mail, or of the one that is due. */
  tries: Generated<number>
}

/** A new reader who is still to be welcomed. */
interface WelcomeTable {
  id: Generated<number>
  subscriber_id: number
  /** Of the page that was confirmed on. */
  language: string
  asked_at: string
  /** Null where nothing is due: a mail has left, or `issue_id` says what is under way. */
  mail_due_at: string | null
  tries: Generated<number>
  /** The issue of which a delivery was added for them. */
  issue_id: string | null
}

/** One row: up to where links were made that are bound to no database. None where this never was so. */
interface UnboundLinkTable {
  last_subscriber: number
  last_delivery: number
}

interface ClickTable {
  issue_id: string
  edition: string
  /** Its number in the edition. */
  link: number
  visitor: Visitor
  count: number
}
