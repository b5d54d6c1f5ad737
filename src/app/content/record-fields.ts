import type { ReadRecord } from '../../content/records/edit-record.ts'
import type { SourceChange } from '../../content/records/record-changes.ts'
import type { PerLanguage } from '../../domain/language/language.ts'
import { type Article, type Source, sectionFields } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { ByLanguage } from '../views/newsletter.ts'
import type { ArticleFields, ArticleSummary, IssueFields } from '../views/records.ts'

/** The fields of a record for the page, or what is wrong with its file. */
export function fieldsOrFaults<T, F>(read: ReadRecord<T>, fieldsOf: (record: T) => F) {
  return 'record' in read
    ? { fields: fieldsOf(read.record), faults: [] }
    : { fields: null, faults: read.faults }
}

export function articleFields({ date, topic, sources, sections }: Article): ArticleFields {
  return {
    date,
    topic,
    sources: sources.map(({ url, name }) => ({ url, name: sourceName(name) })),
    sections: byLanguage(sections),
  }
}

export function issueFields(issue: Issue): IssueFields {
  const { number, date, covers, subject, preheader, intro, articles, template, layout } = issue
  return {
    number,
    date,
    covers,
    subject: byLanguage(subject),
    preheader: byLanguage(preheader),
    intro: byLanguage(intro),
    articles,
    template,
    layout,
  }
}

export function articleSummary(article: Article, content: Content): ArticleSummary {
  const { id, date, topic, sources } = article
  const fields = content.newsletter.languages.flatMap((tag) =>
    sectionFields.map((field) => article.sections.get(tag)?.[field] ?? null),
  )
  const missing = fields.filter((field) => field === null).length + (sources.length === 0 ? 1 : 0)
  return { id, date, topic, headline: headlines(article), missing, issues: issuesWith(content, id) }
}

export function headlines({ sections }: Article): ByLanguage<string | null> {
  return Object.fromEntries([...sections].map(([tag, { headline }]) => [tag, headline]))
}

/** Ids of the issues that an article is in. */
export function issuesWith({ issues }: Content, article: string): readonly string[] {
  return [...issues.values()].filter(({ articles }) => articles.includes(article)).map(({ id }) => id)
}

function byLanguage<T>(values: PerLanguage<T>): ByLanguage<T> {
  return Object.fromEntries(values)
}

function sourceName(name: Source['name']): SourceChange['name'] {
  return typeof name === 'string' || name === null ? name : byLanguage(name)
}
