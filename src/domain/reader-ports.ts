import type { LeaveReason, LeaveWay, Preferences, Reader, ReaderRecord } from './reader.ts'

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
