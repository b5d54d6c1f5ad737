import type { EditionId } from '../newsletter/edition.ts'
import type { Proof } from '../proof/proof.ts'
import type { Tag } from '../readers/tags.ts'
import type { NewSchedule, Schedule } from './schedule.ts'
import type { SendState } from './send-state.ts'

/** The sends of issues: what is frozen of each, who gets it, and what a person has decided about it. */
export interface SendStore {
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

/** What would be sent to whom, or was. */
export interface AudienceRow {
  readonly edition: EditionId
  readonly domain: string
  readonly count: number
}

/** Who gets an issue, and what the store needs to know of the newsletter to give each of them an edition. */
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

/** Sends of a later time, one per issue. */
export interface ScheduleStore {
  /**
   * Freezes the proof and keeps the time at which its send starts by itself. An issue that is scheduled already goes at
   * the new time. Null, and nothing is kept, where the issue has a send.
   */
  keep(schedule: NewSchedule, now: Date): Promise<Schedule | null>
  /** All that were ever scheduled, the first due first. */
  list(): Promise<readonly Schedule[]>
  /** A schedule that waits, or is held, does not start any more; null where there is none such. */
  cancel(issueId: string): Promise<Schedule | null>
  /**
   * Starts the sends whose time has come, each in the transaction that says so, and holds those that come too late; what
   * became of them. Of two processes at once each starts its own.
   */
  startDue(now: Date): Promise<readonly Schedule[]>
}

/** A send that corrects another one: it goes to those who got the wrong text, and to nobody else. */
export interface Correction {
  /** The issue that is corrected. */
  readonly of: string
  /** Which copies were wrong: those of the issue, and those of its earlier corrections. */
  readonly copies: readonly WrongCopies[]
}

export interface WrongCopies {
  readonly issueId: string
  readonly editions: readonly EditionId[]
}
