import { z } from 'zod'
import { listed, msg } from '../../domain/language/message.ts'
import type { Article, Section, Source } from '../../domain/newsletter/article.ts'
import { type Newsletter, readingLanguages } from '../../domain/newsletter/newsletter.ts'
import {
  accepted,
  day,
  emptyFinding,
  httpUrl,
  type KnownLanguages,
  line,
  lineOrMissing,
  perLanguage,
  splitParagraphs,
  strict,
  toPerLanguage,
  withRule,
} from '../schema/fields.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { picture, toPicture } from '../schema/picture.ts'
import { findInSummary } from '../schema/text-rules.ts'

/** The schema of an article record; without a newsletter, the one for editors' programs. */
export function articleSchema(newsletter: Pick<Newsletter, 'languages' | 'derived' | 'topics'> | null) {
  const languages = newsletter?.languages ?? null
  return strict({
    date: day.describe('The day of the event, YYYY-MM-DD. It decides which issue collects the article.'),
    source: z
      .union([source(languages), withRule(z.array(source(languages)), noEmptyList)])
      .nullable()
      .describe('Where the news comes from: one map or a list of maps. Empty: marked missing.'),
    topic: topic(newsletter && [...newsletter.topics.keys()])
      .optional()
      .describe('A key of `topics` in newsletter.yaml; groups articles inside an issue.'),
    sections: perLanguage(section, newsletter && readingLanguages(newsletter), { partial: true }).describe(
      'One section per language tag; a derived language needs none.',
    ),
    image: picture({ languages: newsletter && readingLanguages(newsletter) })
      .nullable()
      .optional()
      .describe('A picture above the article.')
      .meta({
        examples: [
          {
            file: 'conference-hall.jpg',
            alt: { 'zh-Hans': '上海世博中心会场', en: 'The conference hall in Shanghai' },
            caption: { 'zh-Hans': '开幕前的会场', en: 'The hall before the opening' },
            credit: { 'zh-Hans': '大会供图', en: 'Photograph: the conference' },
          },
        ],
      }),
    accepted,
  })
}

type ArticleRecord = z.output<ReturnType<typeof articleSchema>>

export function toArticle(id: string, record: ArticleRecord): Article {
  const { date, source, topic, sections } = record
  const sources = source === null ? [] : [source].flat()
  return {
    id,
    date,
    sources: sources.map(toSource),
    topic: topic ?? null,
    sections: toPerLanguage(sections, toSection),
    picture: record.image ? toPicture(record.image) : null,
    accepted: record.accepted ?? [],
  }
}

const MARK = msg`Write it, or leave the key without a value to mark it missing.`

function noEmptyList(list: readonly unknown[]) {
  return list.length === 0 ? emptyFinding(MARK) : null
}

const section = strict({
  headline: lineOrMissing.describe('One line of plain text. Empty: marked missing.'),
  keywords: withRule(z.array(line), noEmptyList)
    .nullable()
    .describe('Shown as chips: [first, second]. Empty: marked missing.'),
  summary: withRule(z.string(), (text) => (text.trim() === '' ? emptyFinding(MARK) : findInSummary(text)))
    .nullable()
    .describe(
      'Markdown: paragraphs with a blank line between them, lists, quotes, sub-headings, links, emphasis, code; no HTML. Empty: marked missing.',
    ),
})

function source(languages: KnownLanguages) {
  return strict({
    name: z
      .union([line, perLanguage(line, languages)])
      .optional()
      .describe('What the source is called, in all languages or per language. Left out: its host name.'),
    url: httpUrl.describe('The page itself, https://…'),
  })
}

function topic(known: readonly string[] | null) {
  return withRule(z.string(), (key) => {
    if (known === null || known.includes(key)) return null
    const nearest = nearestName(key, known)
    return {
      is: msg`names \`${key}\`, which is not among the topics of newsletter.yaml`,
      hint: nearest
        ? msg`Did you mean \`${nearest}\`?`
        : msg`Known topics: ${known.length === 0 ? msg`none` : listed(known)}.`,
    }
  })
}

function toSource({ name, url }: z.output<ReturnType<typeof source>>): Source {
  if (name === undefined || typeof name === 'string') return { name: name?.trim() ?? null, url }
  return { name: toPerLanguage(name, (text) => text.trim()), url }
}

function toSection({ headline, keywords, summary }: z.output<typeof section>): Section {
  return {
    headline: headline?.trim() ?? null,
    keywords: keywords?.map((keyword) => keyword.trim()) ?? null,
    summary: summary === null ? null : splitParagraphs(summary),
  }
}
