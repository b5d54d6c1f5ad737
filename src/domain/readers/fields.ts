import { cleanLine } from '../language/characters.ts'
import type { LanguageTag, PerLanguage } from '../language/language.ts'
import { type Message, msg } from '../language/message.ts'

/** Something that a newsletter knows of its subscribers beside the name, such as a company; issues may say it to each of them. */
export interface Field {
  readonly name: PerLanguage<string>
  /** Said to those of whom it is not known. */
  readonly fallback: PerLanguage<string>
  /** Of a value, in characters of Unicode (code points). */
  readonly maxLength: number
}

/** What is known of one subscriber, by the key of the field; a field without a value is left out. */
export type FieldValues = Readonly<Record<string, string>>

export const NO_FIELDS: FieldValues = {}
export const DEFAULT_FIELD_LENGTH = 100

/** A value as it is kept: one line in NFC, without what turns the text around it. */
export function cleanFieldValue(text: string): string {
  return cleanLine(text).normalize('NFC').trim()
}

/** Why a value cannot be kept, as a sentence; null where it can. */
export function whyNotKept(
  key: string,
  value: string,
  { maxLength }: Pick<Field, 'maxLength'>,
): Message | null {
  const isLong = value.length > maxLength && [...value].length > maxLength
  return isLong ? msg`The field "${key}" is longer than ${maxLength} characters.` : null
}

/** What is said in one language to those of whom nothing is known. */
export function fallbacksIn(fields: ReadonlyMap<string, Field>, language: LanguageTag): FieldValues {
  return Object.fromEntries(
    [...fields].map(([key, { fallback }]) => [
      key,
      fallback.get(language) ?? [...fallback.values()][0] ?? '',
    ]),
  )
}

/** Values as a database keeps them; null where there are none. */
export function storedFields(values: FieldValues): string | null {
  const entries = Object.entries(values).filter(([, value]) => value !== '')
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries))
}

export function readFields(stored: string | null): FieldValues {
  return stored === null ? NO_FIELDS : (JSON.parse(stored) as FieldValues)
}
