import { z } from 'zod'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Chip, Palette } from '../../domain/newsletter/palette.ts'
import { isAddress, parseAddress } from '../../domain/readers/address.ts'
import { DEFAULT_FIELD_LENGTH, type Field } from '../../domain/readers/fields.ts'
import { MAX_TAG_LENGTH, parseTags } from '../../domain/readers/tags.ts'
import {
  type KnownLanguages,
  languageTag,
  line,
  perLanguage,
  ruled,
  strict,
  toPerLanguage,
} from '../schema/fields.ts'
import { nearestName } from '../schema/nearest-name.ts'
import type { Finding } from '../schema/text-rules.ts'

/** The languages that a newsletter names, as far as they can be read: the rest of the file is judged by them. */
export type NamedLanguages = Pick<Newsletter, 'languages' | 'derived'>

export const address = ruled(z.string(), (text) => {
  const parsed = parseAddress(text)
  if (!('fault' in parsed)) return null
  return { is: `is not an address: \`${text}\``, hint: `${parsed.fault} Write it as digest@example.com.` }
}).meta({ format: 'email' })

export const domain = ruled(z.string(), (text) =>
  isAddress(`x@${text}`)
    ? null
    : { is: `is not a domain: \`${text}\``, hint: 'Write a host name, such as bounces.example.com.' },
)

export const languageList = z.array(languageTag).superRefine((tags, context) => {
  if (tags.length === 0)
    context.addIssue({
      code: 'custom',
      message: 'is empty',
      params: { hint: 'Write `languages: [zh-Hans, en]`.' },
    })
  tags.forEach((tag, at) => {
    if (tags.indexOf(tag) !== at)
      context.addIssue({
        code: 'custom',
        path: [at],
        message: `is \`${tag}\` again`,
        params: { hint: 'Keep one of the two.' },
      })
  })
})

export function derivedLanguages(languages: readonly LanguageTag[] | null) {
  return z.record(
    ruled(languageTag, (tag) =>
      languages?.includes(tag)
        ? {
            is: 'is in `languages` already',
            hint: 'Keep it there or here: a derived language has no sections.',
          }
        : null,
    ),
    ruled(z.string(), (origin) =>
      languages === null || languages.includes(origin)
        ? null
        : {
            is: `is \`${origin}\`, which is not in \`languages\``,
            hint: `Choose from: ${languages.join(', ')}.`,
          },
    ),
  )
}

export function offeredEdition(named: NamedLanguages | null) {
  return ruled(z.string(), (id) => {
    const offered = named ? editionsOf(named) : []
    if (offered.length === 0 || offered.includes(id)) return null
    const nearest = nearestName(id, offered)
    return {
      is: `is \`${id}\`, which the newsletter does not offer`,
      hint: nearest ? `Did you mean \`${nearest}\`?` : `Choose from: ${offered.join(', ')}.`,
    }
  })
}

export const timeZone = ruled(z.string(), (name) =>
  isTimeZone(name)
    ? null
    : {
        is: `is not a time zone: \`${name}\``,
        hint: 'Write an IANA name, such as Asia/Shanghai or Europe/Berlin.',
      },
)

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false // RangeError is how Intl says "no such zone"
  }
}

export const listId = ruled(z.string(), (text) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? null
    : {
        is: `is not a list identifier: \`${text}\``,
        hint: 'Write letters, digits and hyphens with dots between, such as weekly.example.com.',
      },
)

export const topicKey = ruled(z.string(), (key) =>
  /^[a-z0-9-]+$/.test(key)
    ? null
    : {
        is: 'is not a key for a topic',
        hint: 'Use lower-case letters, digits and hyphens; the names may be anything.',
      },
)

export function findInSiteUrl(text: string): Finding | null {
  return /[?#]/.test(text) ? { is: 'has a `?` or a `#`', hint: 'Write the root of the site alone.' } : null
}

const colour = ruled(z.string(), (text) =>
  /^#[0-9a-f]{6}$/i.test(text)
    ? null
    : { is: `is not a colour: \`${text}\``, hint: 'Write six hexadecimal digits in quotes: "#a8281c".' },
).meta({ pattern: '^#[0-9a-fA-F]{6}$' })

const chip = strict({
  tint: colour.describe('Background of a chip.'),
  ink: colour.describe('Text of a chip.'),
})
const chips = ruled(z.array(chip), (list) =>
  list.length >= 2 ? null : { is: 'has fewer than two chips', hint: 'Give at least two, one per language.' },
)

/** The colours of one scheme that differ from the default ones. */
export const palette = strict({
  canvas: colour.optional().describe('Around the sheet.'),
  paper: colour.optional().describe('The sheet itself.'),
  ink: colour.optional().describe('Text.'),
  soft: colour.optional().describe('Secondary text.'),
  rule: colour.optional().describe('Hairlines.'),
  accent: colour.optional().describe('Topic labels, numbers, source links.'),
  chips: chips.optional().describe('Keyword chips, in the order of the languages.'),
})

export function fillPalette(defaults: Palette, own: z.output<typeof palette> | undefined): Palette {
  const { chips: ownChips, ...colours } = own ?? {}
  const given = Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined))
  const [first, second, ...rest]: readonly Chip[] = ownChips ?? []
  return { ...defaults, ...given, chips: first && second ? [first, second, ...rest] : defaults.chips }
}

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
