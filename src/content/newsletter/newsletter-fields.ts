import { z } from 'zod'
import { isTimeZone } from '../../domain/calendar.ts'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { listed, msg } from '../../domain/language/message.ts'
import { editionsOf, layoutsOf } from '../../domain/newsletter/edition.ts'
import type { LayoutName } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Chip, Palette } from '../../domain/newsletter/palette.ts'
import { isAddress, parseAddress } from '../../domain/readers/address.ts'
import { DEFAULT_FIELD_LENGTH, type Field } from '../../domain/readers/fields.ts'
import { MAX_TAG_LENGTH, parseTags } from '../../domain/readers/tags.ts'
import {
  emptyFinding,
  type KnownLanguages,
  languageTag,
  line,
  perLanguage,
  report,
  strict,
  toPerLanguage,
  withRule,
} from '../schema/fields.ts'
import { nearestName } from '../schema/nearest-name.ts'
import type { Finding } from '../schema/text-rules.ts'

/** The languages that a newsletter names, as far as they can be read: the rest of the file is judged by them. */
export type NamedLanguages = Pick<Newsletter, 'languages' | 'derived'>

export const address = withRule(z.string(), (text) => {
  const parsed = parseAddress(text)
  if (!('fault' in parsed)) return null
  return {
    is: msg`is not an address: \`${text}\``,
    hint: msg`${parsed.fault} Write it as digest@example.com.`,
  }
}).meta({ format: 'email' })

export const domain = withRule(z.string(), (text) =>
  isAddress(`x@${text}`)
    ? null
    : { is: msg`is not a domain: \`${text}\``, hint: msg`Write a host name, such as bounces.example.com.` },
)

export const languageList = z.array(languageTag).superRefine((tags, context) => {
  if (tags.length === 0) report(context, emptyFinding(msg`Write \`languages: [zh-Hans, en]\`.`))
  tags.forEach((tag, at) => {
    if (tags.indexOf(tag) !== at)
      report(context, { is: msg`is \`${tag}\` again`, hint: msg`Keep one of the two.` }, [at])
  })
})

export function derivedLanguages(languages: readonly LanguageTag[] | null) {
  return z.record(
    withRule(languageTag, (tag) =>
      languages?.includes(tag)
        ? {
            is: msg`is in \`languages\` already`,
            hint: msg`Keep it there or here: a derived language has no sections.`,
          }
        : null,
    ),
    withRule(z.string(), (origin) =>
      languages === null || languages.includes(origin)
        ? null
        : {
            is: msg`is \`${origin}\`, which is not in \`languages\``,
            hint: msg`Choose from: ${listed(languages)}.`,
          },
    ),
  )
}

export function offeredEdition(named: NamedLanguages | null) {
  return withRule(z.string(), (id) => {
    const offered = named ? editionsOf({ ...named, defaultEdition: id }) : []
    if (offered.length === 0 || offered.includes(id)) return null
    const nearest = nearestName(id, offered)
    return {
      is: msg`is \`${id}\`, which the newsletter does not offer`,
      hint: nearest ? msg`Did you mean \`${nearest}\`?` : msg`Choose from: ${listed(offered)}.`,
    }
  })
}

/** Of a layout beside the default edition; both stand in one file. */
export function findInLayout(layout: LayoutName, defaultEdition: string): Finding | null {
  return layoutsOf({ defaultEdition }).includes(layout)
    ? null
    : {
        is: msg`is \`${layout}\`, which is for two languages, and the default edition has more`,
        hint: msg`Choose from: ${listed(layoutsOf({ defaultEdition }))}.`,
      }
}

export const timeZone = withRule(z.string(), (name) =>
  isTimeZone(name)
    ? null
    : {
        is: msg`is not a time zone: \`${name}\``,
        hint: msg`Write an IANA name, such as Asia/Shanghai or Europe/Berlin.`,
      },
)

export const listId = withRule(z.string(), (text) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? null
    : {
        is: msg`is not a list identifier: \`${text}\``,
        hint: msg`Write letters, digits and hyphens with dots between, such as weekly.example.com.`,
      },
)

export const topicKey = withRule(z.string(), (key) =>
  /^[a-z0-9-]+$/.test(key)
    ? null
    : {
        is: msg`is not a key for a topic`,
        hint: msg`Use lower-case letters, digits and hyphens; the names may be anything.`,
      },
)

export function findInSiteUrl(text: string): Finding | null {
  return /[?#]/.test(text)
    ? { is: msg`has a \`?\` or a \`#\``, hint: msg`Write the root of the site alone.` }
    : null
}

const colour = withRule(z.string(), (text) =>
  /^#[0-9a-f]{6}$/i.test(text)
    ? null
    : {
        is: msg`is not a colour: \`${text}\``,
        hint: msg`Write six hexadecimal digits in quotes: "#a8281c".`,
      },
).meta({ pattern: '^#[0-9a-fA-F]{6}$' })

const chip = strict({
  tint: colour.describe('Background of a chip.'),
  ink: colour.describe('Text of a chip.'),
})
const chips = withRule(z.array(chip), (list) =>
  list.length >= 1
    ? null
    : { is: msg`has no chips`, hint: msg`Give one for all languages, or one per language.` },
)

const family = withRule(z.string(), (text) =>
  /^(?!.*[ ,]\d)[\w ,-]{1,200}$/.test(text.trim())
    ? null
    : {
        is: msg`is not a list of typefaces`,
        hint: msg`Write names that readers have, without quotes, with commas between them: Georgia, serif.`,
      },
)

/** Typefaces of one language that differ from the theme's. */
export const typefaces = strict({
  text: family.optional().describe('Of texts: names in the order in which they are looked for.'),
  headlines: family.optional().describe('Of headlines and the name of the newsletter.'),
})

export function toTypefaces(
  given: Readonly<Record<string, z.output<typeof typefaces> | undefined>>,
): Newsletter['typefaces'] {
  return toPerLanguage(given, ({ text, headlines }) => ({
    ...(text !== undefined && { text: text.trim() }),
    ...(headlines !== undefined && { headlines: headlines.trim() }),
  }))
}

/** The colours of one scheme that differ from the theme's. */
export const palette = strict({
  canvas: colour.optional().describe('Around the sheet.'),
  paper: colour.optional().describe('The sheet itself.'),
  ink: colour.optional().describe('Text.'),
  soft: colour.optional().describe('Secondary text.'),
  rule: colour.optional().describe('Hairlines.'),
  accent: colour.optional().describe('Topic labels, numbers, source links.'),
  chips: chips
    .optional()
    .describe('Keyword chips: one pair of colours for all, or one per language in their order.'),
})

export function fillPalette(defaults: Palette, own: z.output<typeof palette> | undefined): Palette {
  const { chips: ownChips, ...colours } = own ?? {}
  const given = Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined))
  const [first, ...rest]: readonly Chip[] = ownChips ?? []
  return { ...defaults, ...given, chips: first ? [first, ...rest] : defaults.chips }
}

const MOST_FIELDS = 20
const LONGEST_FIELD = 500
/** Columns of a list that mean something else. */
const TAKEN = ['email', 'address', 'name', 'edition', 'status', 'tags']

const fieldKey = withRule(z.string(), (key) => {
  if (TAKEN.includes(key.toLowerCase()) || key in {})
    return {
      is: msg`is \`${key}\`, which lists and templates use for something else`,
      hint: msg`Choose another key.`,
    }
  return /^[a-z][a-zA-Z0-9]{0,39}$/.test(key)
    ? null
    : {
        is: msg`is not a key for a field`,
        hint: msg`Begin with a small letter and use Latin letters and digits: jobTitle.`,
      }
})

const offeredTag = withRule(z.string(), (key) => {
  const tags = parseTags(key)
  return !('fault' in tags) && tags.length === 1
    ? null
    : {
        is: msg`is not one tag`,
        hint: msg`Write up to ${MAX_TAG_LENGTH} characters without a comma or semicolon.`,
      }
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
  return withRule(z.record(fieldKey, field), (fields) =>
    Object.keys(fields).length <= MOST_FIELDS
      ? null
      : { is: msg`has more than ${MOST_FIELDS} fields`, hint: msg`Keep those that issues use.` },
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
