import { z } from 'zod'
import type { PerLanguage } from '../../domain/language/language.ts'
import { DEFAULT_FIELD_LENGTH, type Field } from '../../domain/readers/fields.ts'
import { MAX_TAG_LENGTH, parseTags } from '../../domain/readers/tags.ts'
import { type KnownLanguages, line, perLanguage, ruled, strict, toPerLanguage } from '../schema/fields.ts'

const MOST_FIELDS = 20
const LONGEST_FIELD = 500
/** Columns of a list that mean something else. */
const TAKEN = ['email', 'address', 'name', 'edition', 'status', 'tags']

const fieldKey = ruled(z.string(), (key) => {
  if (TAKEN.includes(key.toLowerCase()) || key in {})
    return {
      is: `is \`${key}\`, which lists and templates use for something else`,
      hint: 'Choose another key.',
    }
  return /^[a-z][a-zA-Z0-9]{0,39}$/.test(key)
    ? null
    : {
        is: 'is not a key for a field',
        hint: 'Begin with a small letter and use Latin letters and digits: jobTitle.',
      }
})

const offeredTag = ruled(z.string(), (key) => {
  const tags = parseTags(key)
  return !('fault' in tags) && tags.length === 1
    ? null
    : { is: 'is not one tag', hint: `Write up to ${MAX_TAG_LENGTH} characters without a comma or semicolon.` }
})

/** The part `fields` of newsletter.yaml. */
export function ownFields(languages: KnownLanguages, derived: readonly string[]) {
  const texts = perLanguage(line, languages, { derived })
  const field = strict({
    name: texts.describe(
      'What it is called per language; a column of a list may be called so, or like the key.',
    ),
    default: texts.describe('What an issue says where it is not known, per language.'),
    maxLength: z
      .int()
      .min(1)
      .max(LONGEST_FIELD)
      .optional()
      .describe(`Characters of a value, at most. Left out: ${DEFAULT_FIELD_LENGTH}.`),
  })
  return ruled(z.record(fieldKey, field), (fields) =>
    Object.keys(fields).length <= MOST_FIELDS
      ? null
      : { is: `has more than ${MOST_FIELDS} fields`, hint: 'Keep those that issues use.' },
  )
}

/** The part `offeredTags` of newsletter.yaml. */
export function offeredTags(languages: KnownLanguages, derived: readonly string[]) {
  return z.record(offeredTag, perLanguage(line, languages, { derived }))
}

type Texts = Parameters<typeof toPerLanguage<string, string>>[0]
interface FieldRecord {
  readonly name: Texts
  readonly default: Texts
  readonly maxLength?: number | undefined
}

export function toFields(record: Readonly<Record<string, FieldRecord>> = {}): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(record).map(([key, { name, default: fallback, maxLength = DEFAULT_FIELD_LENGTH }]) => [
      key,
      { name: trimmed(name), fallback: trimmed(fallback), maxLength },
    ]),
  )
}

export function toOfferedTags(
  record: Readonly<Record<string, Texts>> = {},
): ReadonlyMap<string, PerLanguage<string>> {
  return new Map(Object.entries(record).map(([key, names]) => [key, trimmed(names)]))
}

function trimmed(texts: Texts): PerLanguage<string> {
  return toPerLanguage(texts, (text) => text.trim())
}
