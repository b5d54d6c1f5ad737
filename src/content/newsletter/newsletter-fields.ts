import { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Chip, Palette } from '../../domain/newsletter/palette.ts'
import { isAddress, parseAddress } from '../../domain/readers/address.ts'
import { languageTag, ruled, strict } from '../schema/fields.ts'
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
