import type { LanguageTag } from '../language/language.ts'
import type { EditionId } from '../newsletter/edition.ts'
import type { DeliveryOutcome } from '../sending/delivery.ts'
import type { ClickCount, ClickLink, Visitor } from './click-link.ts'
import type { ListFacts } from './list-health.ts'
import type { LeaveReason, LeaveWay, Preferences, Reader, ReaderRecord } from './reader.ts'
import type { OwnerPurpose, ReaderLink } from './reader-link.ts'
import type { SignUp, SignUpChoice, SignUpMail, SignUpRequest } from './sign-up.ts'
import type { SignUpCounts } from './sign-up-pace.ts'
import type { TagCount } from './subscriber.ts'

/** What readers decide for themselves. Those who had themselves erased are not found. */
export interface ReaderStore {
  find(id: number): Promise<Reader | null>
  /**
   * An active subscriber has left, because of the issue that is named; anybody else stays as they are, so that doing it
   * again changes nothing. The reader as they are then.
   */
  leave(
    id: number,
    departure: { readonly issueId: string | null; readonly way: LeaveWay },
    now: Date,
  ): Promise<Reader | null>
  /** Whether `comeBack` would do anything. */
  mayComeBack(id: number, now: Date): Promise<boolean>
  /** Somebody who has just left by the page is active again; anybody else stays as they are. */
  comeBack(id: number, now: Date): Promise<Reader | null>
  /** Of the last departure, while they are away. */
  giveReason(id: number, reason: LeaveReason): Promise<void>
  change(id: number, preferences: Preferences, now: Date): Promise<Reader | null>
  /** The keys of the tags that a reader has. */
  tagsOf(id: number): Promise<readonly string[]>
  record(id: number): Promise<ReaderRecord | null>
  /**
   * Forgets the address, the name, tags, fields and whatever quotes them, and keeps a salted hash of the address, by which an import
   * knows whom not to put on the list again. False where there is nobody to erase.
   */
  erase(id: number, now: Date): Promise<boolean>
}

/** Who has asked for the newsletter, and what was sent to them about it. */
export interface SignUpStore {
  /**
   * Takes a request by the same steps for everybody. False where too many came from the network within the hour.
   * A mail about it is due as soon as the paces allow, unless the address has had enough of them. A request whose mail
   * would have to wait for too long is not kept.
   */
  ask(request: SignUpRequest, counts: SignUpCounts, now: Date): Promise<boolean>
  /**
   * The next mail that is due, or null. It counts as sent from here on: a process that dies in the middle leaves
   * somebody without the mail, who may ask again, rather than with two.
   */
  nextMail(now: Date): Promise<SignUpMail | null>
  /** A mail that was put off is due again later, as `retryAt` says, until it has been tried enough; any other outcome ends it. */
  recordMail(id: number, outcome: DeliveryOutcome, now: Date): Promise<void>
  /** With the name and the edition of that choice. Null where it was confirmed or forgotten. */
  find(choice: SignUpChoice, now: Date): Promise<SignUp | null>
  /**
   * Puts the address on the list, also where it had left, was suppressed or erased: by the mail its owner has proved
   * that it works, and that they want it. Null where there is nothing to confirm any more. With `isWelcomed`, in the same
   * transaction a welcome is due: see `WelcomeStore`.
   */
  confirm(choice: SignUpChoice & { readonly isWelcomed?: boolean }, now: Date): Promise<Reader | null>
  /** Who came onto the list by a request that was confirmed; null where they are not on it any more, or were erased. */
  subscribed(id: number): Promise<Reader | null>
  /** Forgets those who did not confirm in time; that somebody asked stays, to be counted. */
  forget(now: Date): Promise<void>
}

/** A mail with the link by which a reader gets at the data, or has it erased. */
export interface OwnerLinkMail {
  readonly kind: OwnerPurpose
  readonly id: number
  readonly subscriberId: number
  readonly address: string
  readonly edition: EditionId | null
  /** Of the page that it was asked for on. */
  readonly language: LanguageTag
  readonly until: Date
}

/** Mails with links that are the owner's of an address alone. */
export interface OwnerLinkStore {
  /** A mail is due, unless the reader was sent enough of them within a day. */
  ask(
    request: {
      readonly subscriberId: number
      readonly purpose: OwnerPurpose
      readonly language: LanguageTag
    },
    now: Date,
  ): Promise<void>
  /** The next mail that is due, or null; as that of `SignUpStore`. */
  nextMail(now: Date): Promise<OwnerLinkMail | null>
  recordMail(id: number, outcome: DeliveryOutcome, now: Date): Promise<void>
  /** Forgets that somebody asked, a day later. */
  forget(now: Date): Promise<void>
}

/** A reader who has just confirmed, and is to be welcomed. */
export interface Welcome {
  readonly kind: 'welcome'
  readonly id: number
  readonly subscriberId: number
  readonly address: string
  readonly edition: EditionId | null
  /** Of the page that was confirmed on. */
  readonly language: LanguageTag
}

/** Of which send, and which edition somebody gets. */
interface WelcomeCopy {
  readonly issueId: string
  readonly offered: readonly EditionId[]
  readonly fallback: EditionId
}

/** Welcomes of new readers: a note, or a copy of an issue, once. */
export interface WelcomeStore {
  /** The next one that is due, or null; who has left, has paused or is suppressed is none. Changes nothing. */
  next(now: Date): Promise<Welcome | null>
  /**
   * A note counts as sent from here on: a process that dies in the middle leaves somebody without it rather than with two.
   * False where another process was faster.
   */
  take(id: number): Promise<boolean>
  /**
   * In place of the note: a pending delivery of a send that was begun, in one transaction. False, and nothing changes,
   * where the reader has one in any state, the send is paused or cancelled, went to tags or is a correction, or another
   * process was faster.
   */
  addCopy(welcome: Pick<Welcome, 'id' | 'subscriberId'>, copy: WelcomeCopy, now: Date): Promise<boolean>
  /** A note that was put off is due again later, until it has been tried enough; any other outcome ends it. */
  recordMail(id: number, outcome: DeliveryOutcome, now: Date): Promise<void>
  /** Running sends of which copies wait for new readers, and nothing else does. */
  issuesToSend(): Promise<readonly string[]>
  /** Forgets what is over, and what could not be delivered within a day. */
  forget(now: Date): Promise<void>
}

/** What links are bound to. */
export interface LinkStore {
  /** Of this database, hexadecimal; a copy has the same one. */
  salt(): Promise<string>
  /** Whether such a link was made before links were bound to their database and their reader. */
  madeUnbound(link: ReaderLink): Promise<boolean>
}

/** The list in numbers; nothing here changes anything. */
export interface ListStatsStore {
  facts(now: Date): Promise<ListFacts>
  /** Of active subscribers, the largest first. */
  tags(): Promise<readonly TagCount[]>
}

/** How often links were followed: a number per link, edition and kind of visitor, and nothing else. */
export interface ClickStore {
  count(link: ClickLink, visitor: Visitor): Promise<void>
  /** In the order of editions and links. */
  counts(issueId: string): Promise<readonly ClickCount[]>
}
