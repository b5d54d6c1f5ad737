import type { DateMention } from './date-mention.ts'
import type { Quantity } from './quantity.ts'

/** Everything that a text states in numbers. */
export interface Reading {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** What the rules need to know of a language to compare its numbers and dates with another's. */
export interface LanguageReader {
  read(text: string): Reading
}
