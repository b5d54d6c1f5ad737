import { z } from 'zod'
import { isLanguageTag, type PerLanguage } from '../../domain/language/language.ts'
import { layoutNames, templateNames } from '../../domain/newsletter/issue.ts'
import { defaultMailClients, mailClientNames } from '../../domain/newsletter/mail-clients.ts'
import {
  approvalRules,
  defaultTypography,
  missingSectionPolicies,
  type Newsletter,
  welcomeMails,
} from '../../domain/newsletter/newsletter.ts'
import { picturePolicies } from '../../domain/newsletter/picture.ts'
import { themeNames, themes } from '../../domain/newsletter/theme.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import { httpUrl, line, perLanguage, report, strict, toPerLanguage, withRule } from '../schema/fields.ts'
import { logo, toLogo } from '../schema/picture.ts'
import { editorList, toEditors } from './editors-schema.ts'
import {
  address,
  derivedLanguages,
  domain,
  fillPalette,
  findInLayout,
  findInSiteUrl,
  languageList,
  listId,
  type NamedLanguages,
  offeredEdition,
  offeredTags,
  ownFields,
  palette,
  timeZone,
  toFields,
  toOfferedTags,
  topicKey,
  toTypefaces,
  typefaces,
} from './newsletter-fields.ts'
import { pace, toPace } from './pace-schema.ts'

/** The schema of newsletter.yaml; without its languages, the one for editors' programs. */
export function newsletterSchema(named: NamedLanguages | null) {
  const languages = named && named.languages.length > 0 ? named.languages : null
  const derived = [...(named?.derived.keys() ?? [])]
  const sender = strict({
    name: perLanguage(line, languages, { derived })
      .optional()
      .describe('Name in the From header. Left out: the name of the newsletter.'),
    address: address.describe('Address in the From header.'),
    replyTo: address.optional().describe('Where answers go. Left out: the address in the From header.'),
    bounceDomain: domain.optional().describe('Domain of the envelope sender. Left out: that of the address.'),
  })
  return strict({
    name: perLanguage(line, languages, { derived }).describe('Name of the newsletter per language.'),
    languages: languageList.describe('Language tags (BCP 47), in the order of the default edition.'),
    derived: derivedLanguages(languages)
      .optional()
      .describe('Languages that are converted from another one, each with the language that it is made from.')
      .meta({ examples: [{ 'zh-Hant': 'zh-Hans' }] }),
    timeZone: timeZone.describe('IANA name, such as Asia/Shanghai.'),
    defaultEdition: offeredEdition(named).describe(
      'What a subscriber gets who chose no edition, such as zh-Hans+en. One of three or more languages is offered with each of them first.',
    ),
    sender: sender.describe('Who the mail is from.'),
    editors: editorList(named)
      .describe(
        'Who works on the newsletter: an address, which stands for a publisher, or an address with a name and a role. All but readers get test mails.',
      )
      .meta({
        examples: [
          [
            { address: 'editor@example.org', name: 'Editor in chief', role: 'publisher' },
            { address: 'english@example.org', name: 'English desk', role: 'translator', languages: ['en'] },
          ],
        ],
      }),
    approval: z
      .enum(approvalRules)
      .optional()
      .describe(
        'Whose approval an issue needs: one (of anybody who may approve) or two-people (the person who changed it last cannot be the only one). Left out: one.',
      ),
    listId: listId.describe('RFC 2919 identifier without angle brackets: ai-policy-weekly.example.com.'),
    siteUrl: withRule(httpUrl, findInSiteUrl).describe("Root of the readers' site, https://…"),
    postalAddress: line.describe('Postal address of the publisher, shown in the footer on one line.'),
    linkClicks: z
      .boolean()
      .optional()
      .describe(
        'Whether clicks on links in issues are counted, per link and not per reader. Left out: they are not.',
      ),
    welcome: z
      .enum(welcomeMails)
      .optional()
      .describe(
        'What a reader gets who has just confirmed: latest-issue (the newest public issue that was sent, in their edition; before the first one, the note), note (a short mail) or none. Left out: none.',
      ),
    template: z
      .enum(templateNames)
      .optional()
      .describe('The engine that makes the HTML, for issues that do not name one. Left out: mjml.'),
    layout: z
      .enum(layoutNames)
      .optional()
      .describe(
        'How languages stand in a mail, for issues that do not say so: stacked (one below the other in each article), split (all of one, then all of the next) or columns (side by side, where no mail has more than two). Left out: stacked.',
      ),
    missingSection: z
      .enum(missingSectionPolicies)
      .optional()
      .describe(
        'An article without a section in a language: block (not sent), drop-article (left out) or fall-back (shown in another, with a label). Left out: block.',
      ),
    typography: perLanguage(typography, languages, { partial: true, derived })
      .optional()
      .describe('What is switched on or off per language.')
      .meta({ examples: [{ 'zh-Hans': { spaces: false }, en: { punctuation: false } }] }),
    legalTexts: z
      .boolean()
      .optional()
      .describe(
        'Whether the check also compares what must, may, must not and need not be done, and what is not so. Left out: it does not.',
      ),
    clients: z
      .array(z.enum(mailClientNames))
      .optional()
      .describe(
        `Mail programs that the check judges the rendered mail by. Left out: ${defaultMailClients.join(', ')}.`,
      )
      .meta({ examples: [['gmail', 'outlook-windows', 'apple-mail', 'qq']] }),
    topics: z
      .record(topicKey, perLanguage(line, languages, { derived }))
      .optional()
      .describe('Topics of articles and their names per language; a new issue sorts its articles by them.')
      .meta({ examples: [{ governance: { 'zh-Hans': '国际治理', en: 'Global governance' } }] }),
    offeredTags: offeredTags(languages, derived)
      .optional()
      .describe(
        'Tags that readers may choose on the site, each with its name per language: { eu: { zh-Hans: 欧盟, en: European Union } }. An issue is sent to tags by `diglot send ISSUE --tags eu`.',
      ),
    fields: ownFields(languages, derived)
      .optional()
      .describe(
        'What lists say of subscribers beside the name, by key; the introduction of an issue and templates may say it to each of them.',
      ),
    logo: logo(languages)
      .optional()
      .describe('A picture above the name in the masthead.')
      .meta({
        examples: [
          {
            url: 'https://digest.example.com/logo.png',
            width: 160,
            height: 48,
            alt: { 'zh-Hans': '地球徽标', en: 'Logo: a globe' },
          },
        ],
      }),
    pictures: z
      .enum(picturePolicies)
      .optional()
      .describe(
        'How mails show the pictures of content/media. hosted, the default: mail programs fetch them from `siteUrl`. inline: every mail carries them, so it is larger, and shows them where nothing is fetched.',
      ),
    theme: z
      .enum(themeNames)
      .optional()
      .describe(
        'How a mail looks: newspaper (rules and serifs under a centred name), think-tank (a bar, serif headlines over sans texts) or brief (sans, large headlines). Left out: newspaper.',
      ),
    typefaces: perLanguage(typefaces, languages, { partial: true, derived })
      .optional()
      .describe("Typefaces per language in place of the theme's; only those that readers have are shown.")
      .meta({ examples: [{ en: { text: 'Georgia, serif', headlines: 'Arial, sans-serif' } }] }),
    editedBy: perLanguage(line, languages, { partial: true, derived })
      .optional()
      .describe('Who edits the newsletter, per language, as the footer of a mail names them.')
      .meta({ examples: [{ 'zh-Hans': '编辑部', en: 'the news desk' }] }),
    palette: strict({
      light: palette.optional().describe('Colours of the light scheme.'),
      dark: palette.optional().describe('Colours of the dark scheme.'),
    })
      .optional()
      .describe("Colours that differ from the theme's.")
      .meta({ examples: [{ light: { accent: '#0b5d4e' }, dark: { accent: '#7fd6c2' } }] }),
    pace: pace
      .optional()
      .describe('How fast mail goes out. Left out: as fast as the server takes it.')
      .meta({
        examples: [
          {
            messagesPerSecond: 50,
            connections: 10,
            groups: [
              { domains: ['qq.com'], messagesPerSecond: 5, connections: 2 },
              { domains: ['example.com', 'example.net'], messagesPerSecond: 0.5 },
            ],
          },
        ],
      }),
  }).superRefine(({ layout = 'stacked', defaultEdition }, context) => {
    const finding = findInLayout(layout, defaultEdition)
    if (finding) report(context, finding, ['layout'])
  })
}

const typography = strict({
  spaces: z
    .boolean()
    .optional()
    .describe('A space between Han and Latin letters or digits. Left out: on for Chinese.'),
  units: z.boolean().optional().describe('A number is kept on one line with its unit. Left out: on.'),
  punctuation: z
    .boolean()
    .optional()
    .describe('The check and `diglot fix` look after quotes and punctuation. Left out: on.'),
  easternDigits: z
    .boolean()
    .optional()
    .describe(
      'In a language of the Arabic script: dates, numbers and counts that Diglot writes are in its digits, such as ٢٨. Left out: 28.',
    ),
})

/** newsletter.yaml as it is written: what is left out is not there. */
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
  const { template, layout, topics, logo: sign, palette: colours, theme = 'newspaper' } = record
  const usual = themes[theme].palette
  const name = toPerLanguage(record.name, (text) => text.trim())
  return {
    name,
    languages: record.languages,
    derived: new Map(Object.entries(record.derived ?? {})),
    timeZone: record.timeZone,
    defaultEdition: record.defaultEdition,
    sender: toSender(record.sender, name),
    editors: toEditors(record.editors).map((editor) => ({ ...editor, address: normalised(editor.address) })),
    approval: record.approval ?? 'one',
    listId: record.listId,
    siteUrl: record.siteUrl.replace(/\/+$/, ''),
    postalAddress: record.postalAddress.trim(),
    countsClicks: record.linkClicks ?? false,
    welcome: record.welcome ?? 'none',
    template: template ?? 'mjml',
    layout: layout ?? 'stacked',
    clients: record.clients ?? defaultMailClients,
    missingSection: record.missingSection ?? 'block',
    typography: toTypography(record.typography ?? {}),
    hasLegalTexts: record.legalTexts ?? false,
    topics: new Map(
      Object.entries(topics ?? {}).map(([key, names]) => [key, toPerLanguage(names, (text) => text.trim())]),
    ),
    offeredTags: toOfferedTags(record.offeredTags),
    fields: toFields(record.fields),
    pictures: record.pictures ?? 'hosted',
    logo: sign ? toLogo(sign) : null,
    theme,
    typefaces: toTypefaces(record.typefaces ?? {}),
    editedBy: toPerLanguage(record.editedBy ?? {}, (text) => text.trim()),
    palette: {
      light: fillPalette(usual.light, colours?.light),
      dark: fillPalette(usual.dark, colours?.dark),
    },
    pace: toPace(record.pace),
  }
}

function toTypography(given: NonNullable<NewsletterRecord['typography']>): Newsletter['typography'] {
  const tags = Object.keys(given)
  return new Map(
    tags.map((tag) => {
      const usual = defaultTypography(tag)
      const { spaces, units, punctuation, easternDigits } = given[tag] ?? {}
      return [
        tag,
        {
          spaces: spaces ?? usual.spaces,
          units: units ?? usual.units,
          punctuation: punctuation ?? usual.punctuation,
          easternDigits: easternDigits ?? usual.easternDigits,
        },
      ]
    }),
  )
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
