import { z } from 'zod'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { type Issue, layoutNames, templateNames } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Picture } from '../../domain/newsletter/picture.ts'
import {
  accepted,
  day,
  emptyFinding,
  type KnownLanguages,
  line,
  lineOrMissing,
  perLanguage,
  picture,
  ruled,
  splitParagraphs,
  strict,
  toPerLanguage,
} from '../schema/fields.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { type Finding, findInSummary } from '../schema/text-rules.ts'

/** What an issue record may name: the newsletter's languages and the articles that are there, sound or not. */
interface IssueSurroundings {
  readonly languages: readonly LanguageTag[]
  readonly derived: PerLanguage<LanguageTag>
  readonly articleIds: ReadonlySet<string>
}

/** The schema of an issue record; without surroundings, the one for editors' programs. */
export function issueSchema(known: IssueSurroundings | null) {
  const languages: KnownLanguages = known?.languages ?? null
  const derived = [...(known?.derived.keys() ?? [])]
  return strict({
    number: z.int().min(1).describe('Counts the issues of the newsletter.'),
    date: day.describe('The day the issue is dated, YYYY-MM-DD.'),
    covers: covers.describe('The first and the last day that the issue covers.'),
    subject: perLanguage(lineOrMissing, languages, { derived }).describe(
      'Subject per language. Empty: marked missing.',
    ),
    preheader: perLanguage(lineOrMissing, languages, { derived }).describe(
      'The line that a mail client shows beside the subject, per language. Empty: marked missing.',
    ),
    intro: perLanguage(intro, languages, { partial: true, derived })
      .nullable()
      .optional()
      .describe('An introduction per language, paragraphs as in a summary. May be left out.'),
    articles: articles(known && [...known.articleIds]).describe('Ids of the articles in reading order.'),
    template: z
      .enum(templateNames)
      .optional()
      .describe("The engine that makes the HTML. Left out: the newsletter's."),
    layout: z
      .enum(layoutNames)
      .optional()
      .describe("How two languages stand in the mail. Left out: the newsletter's."),
    hero: picture(languages)
      .optional()
      .describe('A wide picture between the masthead and the introduction.')
      .meta({
        examples: [
          {
            url: 'https://digest.example.com/2025-w30.jpg',
            width: 1120,
            height: 480,
            alt: { 'zh-Hans': '上海世博中心会场', en: 'The conference hall in Shanghai' },
          },
        ],
      }),
    public: z
      .boolean()
      .optional()
      .describe('Whether it stands in the archive once it is sent. Left out: it does.'),
    corrects: line
      .optional()
      .describe(
        'The issue that was sent and that this one corrects: it goes to those alone who got a wrong copy. `diglot correct ISSUE` writes such a record.',
      )
      .meta({ examples: ['2025-w30'] }),
    accepted,
  })
}

type IssueRecord = z.output<ReturnType<typeof issueSchema>>

export function toIssue(id: string, record: IssueRecord, newsletter: Newsletter): Issue {
  const trimmed = (text: string | null) => text?.trim() ?? null
  return {
    id,
    number: record.number,
    date: record.date,
    covers: record.covers,
    subject: toPerLanguage(record.subject, trimmed),
    preheader: toPerLanguage(record.preheader, trimmed),
    intro: toIntro(record, newsletter),
    articles: record.articles,
    template: record.template ?? newsletter.template,
    layout: record.layout ?? newsletter.layout,
    hero: record.hero ? toPicture(record.hero) : null,
    isPublic: record.public ?? true,
    corrects: record.corrects?.trim() ?? null,
    accepted: record.accepted ?? [],
  }
}

/** Every language has one, if only an empty one; a derived language has none unless an editor wrote it. */
function toIntro(record: IssueRecord, { languages, derived }: Newsletter): Issue['intro'] {
  const own = [...derived.keys()].filter((tag) => record.intro?.[tag] != null)
  return new Map([...languages, ...own].map((tag) => [tag, splitParagraphs(record.intro?.[tag] ?? '')]))
}

export function toPicture({ alt, ...picture }: z.output<ReturnType<typeof pictureOf>>): Picture {
  return { ...picture, alt: toPerLanguage(alt, (text) => text.trim()) }
}

const pictureOf = picture

const covers = ruled(
  strict({
    from: day.describe('The first day, YYYY-MM-DD.'),
    to: day.describe('The last day, YYYY-MM-DD.'),
  }),
  ({ from, to }) =>
    from <= to ? null : { is: `ends on ${to}, before it begins on ${from}`, hint: 'Exchange the two days.' },
)

const intro = ruled(z.string(), (text) =>
  text.trim() === ''
    ? emptyFinding('Write it, or delete the key where it may be left out.')
    : findInSummary(text),
).nullable()

function articles(known: readonly string[] | null) {
  const list = z.array(ruled(z.string(), (id) => findInReference(id, known))).superRefine((ids, context) => {
    if (ids.length === 0)
      context.addIssue({
        code: 'custom',
        message: 'is empty',
        params: { hint: 'Name at least one article.' },
      })
    ids.forEach((id, at) => {
      const first = ids.indexOf(id)
      if (first === at) return
      const message = `is \`${id}\` again, as item ${first + 1}`
      context.addIssue({ code: 'custom', path: [at], message, params: { hint: 'Keep one of the two.' } })
    })
  })
  return list
}

function findInReference(id: string, known: readonly string[] | null): Finding | null {
  if (known === null || known.includes(id)) return null
  const nearest = nearestName(id, known)
  return {
    is: `names the article \`${id}\`, which is not there`,
    hint: nearest
      ? `Did you mean \`${nearest}\`?`
      : `Write content/articles/${id}.yaml, or take the item out.`,
  }
}
