import { z } from 'zod'
import { isAddress, parseAddress } from '../domain/address.ts'
import { editionsOf } from '../domain/edition.ts'
import { layoutNames, templateNames } from '../domain/issue.ts'
import { isLanguageTag, type LanguageTag, type PerLanguage } from '../domain/language.ts'
import type { Newsletter } from '../domain/newsletter.ts'
import { darkPalette, lightPalette } from '../domain/palette.ts'
import {
  emptyFinding,
  httpUrl,
  languageTag,
  line,
  perLanguage,
  picture,
  ruled,
  strict,
  toPerLanguage,
} from './fields.ts'
import { toPicture } from './issue-schema.ts'
import { nearestName } from './nearest-name.ts'
import { fillPalette, palette } from './palette-schema.ts'
import type { Finding } from './text-rules.ts'

/** The languages that a newsletter names, as far as they can be read: the rest of the file is judged by them. */
export type NamedLanguages = Pick<Newsletter, 'languages' | 'derived'>

/** The schema of newsletter.yaml; without its languages, the one for editors' programs. */
export function newsletterSchema(named: NamedLanguages | null) {
  const languages = named && named.languages.length > 0 ? named.languages : null
  const sender = strict({
    name: perLanguage(line, languages)
      .optional()
      .describe('Name in the From header. Left out: the name above.'),
    address: address.describe('Address in the From header.'),
    replyTo: address.optional().describe('Where answers go. Left out: the address above.'),
    bounceDomain: domain.optional().describe('Domain of the envelope sender. Left out: that of the address.'),
  })
  return strict({
    name: perLanguage(line, languages).describe('Name of the newsletter per language.'),
    languages: languageList.describe('Language tags (BCP 47), in the order of the default edition.'),
    derived: derived(languages)
      .optional()
      .describe('Languages converted from another: { zh-Hant: zh-Hans }.'),
    timeZone: timeZone.describe('IANA name, such as Asia/Shanghai.'),
    defaultEdition: edition(named).describe(
      'What a subscriber gets who chose no edition, such as zh-Hans+en.',
    ),
    sender: sender.describe('Who the mail is from.'),
    editors: ruled(z.array(address), (list) =>
      list.length > 0 ? null : emptyFinding('Name at least one editor.'),
    ).describe('Who gets test mails.'),
    listId: listId.describe('RFC 2919 identifier without angle brackets: ai-policy-weekly.example.com.'),
    siteUrl: ruled(httpUrl, findInSiteUrl).describe("Root of the readers' site, https://…"),
    postalAddress: line.describe('Shown in the footer, on one line.'),
    template: z.enum(templateNames).optional().describe('Left out: mjml.'),
    layout: z.enum(layoutNames).optional().describe('Left out: stacked.'),
    topics: z
      .record(topicKey, perLanguage(line, languages))
      .optional()
      .describe('Topics of articles and their names per language; a new issue sorts its articles by them.'),
    logo: picture(languages).optional().describe('A picture in the masthead.'),
    palette: strict({ light: palette.optional(), dark: palette.optional() })
      .optional()
      .describe('Colours that differ from the default ones.'),
  })
}

export type NewsletterRecord = z.output<ReturnType<typeof newsletterSchema>>

/** Reads the languages out of a file of which nothing else is known to be right. */
export function namedLanguages(value: unknown): NamedLanguages {
  const { languages, derived } = lenient.parse(value)
  return { languages, derived: new Map(Object.entries(derived)) }
}

const lenient = z
  .object({
    languages: z
      .array(z.string())
      .transform((tags) => tags.filter(isLanguageTag))
      .catch([]),
    derived: z.record(z.string(), z.string()).catch({}),
  })
  .catch({ languages: [], derived: {} })

export function toNewsletter(record: NewsletterRecord): Newsletter {
  const { template, layout, topics, logo, palette: colours } = record
  const name = toPerLanguage(record.name, (text) => text.trim())
  return {
    name,
    languages: record.languages,
    derived: new Map(Object.entries(record.derived ?? {})),
    timeZone: record.timeZone,
    defaultEdition: record.defaultEdition,
    sender: toSender(record.sender, name),
    editors: record.editors.map(normalised),
    listId: record.listId,
    siteUrl: record.siteUrl.replace(/\/+$/, ''),
    postalAddress: record.postalAddress.trim(),
    template: template ?? 'mjml',
    layout: layout ?? 'stacked',
    topics: new Map(
      Object.entries(topics ?? {}).map(([key, names]) => [key, toPerLanguage(names, (text) => text.trim())]),
    ),
    logo: logo ? toPicture(logo) : null,
    palette: {
      light: fillPalette(lightPalette, colours?.light),
      dark: fillPalette(darkPalette, colours?.dark),
    },
  }
}

function toSender(sender: NewsletterRecord['sender'], name: PerLanguage<string>): Newsletter['sender'] {
  const from = normalised(sender.address)
  return {
    name: sender.name ? toPerLanguage(sender.name, (text) => text.trim()) : name,
    address: from,
    replyTo: sender.replyTo ? normalised(sender.replyTo) : from,
    bounceDomain: domainOf(sender.bounceDomain ? `x@${sender.bounceDomain}` : from),
  }
}

/** Only for addresses that the schema has let through. */
function normalised(text: string): string {
  const parsed = parseAddress(text)
  return 'fault' in parsed ? text : parsed.address
}

function domainOf(text: string): string {
  const parsed = parseAddress(text)
  return 'fault' in parsed ? text : parsed.domain
}

const address = ruled(z.string(), (text) => {
  const parsed = parseAddress(text)
  if (!('fault' in parsed)) return null
  return { is: `is not an address: \`${text}\``, hint: `${parsed.fault} Write it as digest@example.com.` }
}).meta({ format: 'email' })

const domain = ruled(z.string(), (text) =>
  isAddress(`x@${text}`)
    ? null
    : { is: `is not a domain: \`${text}\``, hint: 'Write a host name, such as bounces.example.com.' },
)

const languageList = z.array(languageTag).superRefine((tags, context) => {
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

function derived(languages: readonly LanguageTag[] | null) {
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

function edition(named: NamedLanguages | null) {
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

const timeZone = ruled(z.string(), (name) =>
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

const listId = ruled(z.string(), (text) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? null
    : {
        is: `is not a list identifier: \`${text}\``,
        hint: 'Write letters, digits and hyphens with dots between, such as weekly.example.com.',
      },
)

const topicKey = ruled(z.string(), (key) =>
  /^[a-z0-9-]+$/.test(key)
    ? null
    : {
        is: 'is not a key for a topic',
        hint: 'Use lower-case letters, digits and hyphens; the names may be anything.',
      },
)

function findInSiteUrl(text: string): Finding | null {
  return /[?#]/.test(text) ? { is: 'has a `?` or a `#`', hint: 'Write the root of the site alone.' } : null
}
