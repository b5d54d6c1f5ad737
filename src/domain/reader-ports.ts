import type { ClickCount, ClickLink, Visitor } from './click-link.ts'
import type { DeliveryOutcome } from './delivery.ts'
import type { ListFacts } from './list-health.ts'
import type { LeaveReason, LeaveWay, Preferences, Reader, ReaderRecord } from './reader.ts'
import type { SignUp, SignUpMail, SignUpRequest } from './sign-up.ts'

/** What readers decide for themselves. Whoever had herself erased is not found. */
export interface ReaderStore {
  find(id: number): Promise<Reader | null>
  /**
   * An active subscriber has left, because of the issue that is named; anybody else stays as she is, so that doing it
   * again changes nothing. The reader as she is then.
   */
  leave(
    id: number,
    departure: { readonly issueId: string | null; readonly way: LeaveWay },
    now: Date,
  ): Promise<Reader | null>
  /** Somebody who left is active again; somebody who is suppressed stays so. */
  comeBack(id: number, now: Date): Promise<Reader | null>
  /** Of the last departure, while she is away. */
  giveReason(id: number, reason: LeaveReason): Promise<void>
  change(id: number, preferences: Preferences, now: Date): Promise<Reader | null>
  record(id: number): Promise<ReaderRecord | null>
  /**
   * Forgets the address, the name and whatever quotes them, and keeps a salted hash of the address, by which an import
   * knows whom not to put on the list again. False where there is nobody to erase.
   */
  erase(id: number, now: Date): Promise<boolean>
}

/** Who has asked for the newsletter, and what was sent to them about it. */
export interface SignUpStore {
  /**
   * Takes a request, whoever it is from, by the same steps. False where too many came from the network within the hour.
   * A mail about it is due, unless the address has had enough of them.
   */
  ask(request: SignUpRequest, network: string, now: Date): Promise<boolean>
  /**
   * The next mail that is due, or null. It counts as sent from here on: a process that dies in the middle leaves
   * somebody without the mail, who may ask again, rather than with two.
   */
  nextMail(now: Date): Promise<SignUpMail | null>
  /** A mail that was put off is due again later; any other outcome ends it. */
  recordMail(id: number, outcome: DeliveryOutcome, now: Date): Promise<void>
  /** Null where it was confirmed or forgotten. */
  find(id: number, now: Date): Promise<SignUp | null>
  /**
   * Puts the address on the list, also where it had left, was suppressed or erased: by the mail its owner has proved
   * that it works, and that she wants it. Null where there is nothing to confirm any more.
   */
  confirm(id: number, now: Date): Promise<Reader | null>
  /** Who came onto the list by a request that was confirmed; null where they are not on it any more, or were erased. */
  subscribed(id: number): Promise<Reader | null>
  /** Forgets whoever did not confirm in time; that somebody asked stays, to be counted. */
  forget(now: Date): Promise<void>
}

/** The list in numbers; nothing here changes anything. */
export interface ListStatsStore {
  facts(now: Date): Promise<ListFacts>
}

/** How often links were followed: a number per link, edition and kind of visitor, and nothing else. */
export interface ClickStore {
  count(link: ClickLink, visitor: Visitor): Promise<void>
  /** In the order of editions and links. */
  counts(issueId: string): Promise<readonly ClickCount[]>
}
