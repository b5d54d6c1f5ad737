import type { EditionId } from '../newsletter/edition.ts'

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
