import type { LanguageTag } from '../../domain/language/language.ts'
import type { Place } from '../../domain/newsletter/problem.ts'

/** A value that a new record marks as missing, for an editor to write. */
export interface MissingField {
  /** `headline`, `keywords`, `summary`, `source`, `subject` or `preheader`. */
  readonly field: string
  /** Null where the field is the same in every language. */
  readonly language: LanguageTag | null
  readonly place: Place
}
