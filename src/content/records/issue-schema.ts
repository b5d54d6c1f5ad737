import { z } from 'zod'
import { blockReference, referredBlock } from '../../domain/blocks/block-kinds.ts'
import type { IssueBlock } from '../../domain/blocks/issue-block.ts'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import {
  type Issue,
  layoutNames,
  needsArticles,
  templateNames,
  weightNames,
} from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { blocksSchema, toIssueBlock } from '../blocks/block-schema.ts'
import {
  accepted,
  day,
  emptyFinding,
  type KnownLanguages,
  line,
  lineOrMissing,
  perLanguage,
  report,
  splitParagraphs,
  strict,
  toPerLanguage,
  withRule,
} from '../schema/fields.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { picture, toPicture } from '../schema/picture.ts'
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
    articles: articles(known && [...known.articleIds]).describe(
      'Ids of the articles in reading order; `blocks/KEY` is a block.',
    ),
    blocks: blocksSchema(languages, derived)
      .optional()
      .describe('What the issue holds beside articles, by a key that `articles` names as `blocks/KEY`.'),
    weights: z
      .record(z.string(), z.enum(weightNames))
      .superRefine((weights, context) => {
        for (const id of Object.keys(weights)) {
          const finding = findInReference(id, known && [...known.articleIds])
          if (finding) report(context, finding, [id])
        }
      })
      .optional()
      .describe(
        'How large articles are set, by id: lead, story or brief. Left out: the first is the lead, the others are stories.',
      )
      .meta({ examples: [{ '2025-07-21-uk-openai-memorandum': 'brief' }] }),
    template: z
      .enum(templateNames)
      .optional()
      .describe("The engine that makes the HTML. Left out: the newsletter's."),
    layout: z
      .enum(layoutNames)
      .optional()
      .describe("How languages stand in the mail. Left out: the newsletter's."),
    image: picture({ languages, derived })
      .nullable()
      .optional()
      .describe('A picture between the masthead and the introduction.')
      .meta({
        examples: [
          {
            file: 'conference-hall.jpg',
            alt: { 'zh-Hans': '上海世博中心会场', en: 'The conference hall in Shanghai' },
            credit: { 'zh-Hans': '大会供图', en: 'Photograph: the conference' },
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
    wrongWords: z
      .array(z.string())
      .optional()
      .describe(
        'Of a correction: the languages in which the subject or the introduction of what it corrects was wrong. Those who read one of them get it, and it needs no articles. `diglot correct ISSUE` writes it.',
      )
      .meta({ examples: [['zh-Hans', 'en']] }),
    accepted,
  }).superRefine(({ articles, blocks = {}, corrects = null, wrongWords = [] }, context) => {
    const named = articles.map(referredBlock)
    if (!named.includes(null) && needsArticles({ corrects, wrongWords, blocks: named }))
      report(context, emptyFinding(msg`Name at least one article.`), ['articles'])
    named.forEach((id, at) => {
      const finding = id === null ? null : findInBlockReference(id, Object.keys(blocks))
      if (finding) report(context, finding, ['articles', at])
    })
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
    articles: record.articles.filter((entry) => referredBlock(entry) === null),
    blocks: toBlocks(record),
    weights: new Map(Object.entries(record.weights ?? {})),
    template: record.template ?? newsletter.template,
    layout: record.layout ?? newsletter.layout,
    picture: record.image ? toPicture(record.image) : null,
    isPublic: record.public ?? true,
    corrects: record.corrects?.trim() ?? null,
    wrongWords: record.wrongWords ?? [],
    accepted: record.accepted ?? [],
  }
}

function toBlocks({ articles, blocks = {} }: IssueRecord): IssueBlock[] {
  const placeOf = (id: string) => {
    const place = articles.indexOf(blockReference(id))
    return place === -1 ? null : articles.slice(0, place).filter((it) => referredBlock(it) === null).length
  }
  const placed = articles.flatMap((entry) => referredBlock(entry) ?? [])
  const ids = [...placed, ...Object.keys(blocks).filter((id) => !placed.includes(id))]
  return ids.flatMap((id) => {
    const record = blocks[id]
    return record === undefined ? [] : [toIssueBlock(id, placeOf(id), record)]
  })
}

/** Every language has one, if only an empty one; a derived language has none unless an editor wrote it. */
function toIntro(record: IssueRecord, { languages, derived }: Newsletter): Issue['intro'] {
  const own = [...derived.keys()].filter((tag) => record.intro?.[tag] != null)
  return new Map([...languages, ...own].map((tag) => [tag, splitParagraphs(record.intro?.[tag] ?? '')]))
}

const covers = withRule(
  strict({
    from: day.describe('The first day, YYYY-MM-DD.'),
    to: day.describe('The last day, YYYY-MM-DD.'),
  }),
  ({ from, to }) =>
    from <= to
      ? null
      : { is: msg`ends on ${to}, before it begins on ${from}`, hint: msg`Exchange the two days.` },
)

const intro = withRule(z.string(), (text) =>
  text.trim() === ''
    ? emptyFinding(msg`Write it, or delete the key where it may be left out.`)
    : findInSummary(text),
).nullable()

function articles(known: readonly string[] | null) {
  const find = (id: string) => (referredBlock(id) === null ? findInReference(id, known) : null)
  const list = z.array(withRule(z.string(), find)).superRefine((ids, context) => {
    ids.forEach((id, at) => {
      const first = ids.indexOf(id)
      if (first === at) return
      const is = msg`is \`${id}\` again, as item ${first + 1}`
      report(context, { is, hint: msg`Keep one of the two.` }, [at])
    })
  })
  return list
}

function findInReference(id: string, known: readonly string[] | null): Finding | null {
  if (known === null || known.includes(id)) return null
  const nearest = nearestName(id, known)
  return {
    is: msg`names the article \`${id}\`, which is not there`,
    hint: nearest
      ? msg`Did you mean \`${nearest}\`?`
      : msg`Write content/articles/${id}.yaml, or take the item out.`,
  }
}

function findInBlockReference(id: string, known: readonly string[]): Finding | null {
  if (known.includes(id)) return null
  const nearest = nearestName(id, known)
  return {
    is: msg`names the block \`${id}\`, which is not there`,
    hint: nearest
      ? msg`Did you mean \`${blockReference(nearest)}\`?`
      : msg`Write it under \`blocks\` as \`${id}\`, or take the item out.`,
  }
}
