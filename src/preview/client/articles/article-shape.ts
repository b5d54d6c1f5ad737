import type { ArticleFields, ArticleRecord } from '../../../app/views/records.ts'
import type { SectionField } from '../../../domain/newsletter/article.ts'
import type { Values } from '../record/edits.ts'
import type { RecordShape } from '../record/use-record.ts'
import { type Asked, api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'

export type ArticleChanges = Asked<typeof record.$put>['json']['changes']

export function sectionKey(language: string, field: SectionField): string {
  return `sections.${language}.${field}`
}

const record = api.articles[':article']

/** An article's fields, each on its own: two people may change different ones. */
export const articleShape: RecordShape<ArticleRecord> = {
  valuesOf({ sections, ...facts }: ArticleFields): Values {
    const inSections = Object.entries(sections).flatMap(([language, section]) =>
      Object.entries(section).map(([field, value]) => [sectionKey(language, field as SectionField), value]),
    )
    return { ...facts, ...Object.fromEntries(inSections) }
  },

  at: (article) => at(record, { param: { article } }),
  write: (article, revision, changed) =>
    ask(record.$put, { param: { article }, json: { revision, changes: changesOf(changed) } }),
  undo: (article, revision) => ask(record.undo.$post, { param: { article }, json: { revision } }),
}

export function changesOf(changed: Values): ArticleChanges {
  const changes: Record<string, unknown> = {}
  const sections: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(changed)) {
    const [kind, language, field] = key.split('.')
    if (kind === 'sections' && language !== undefined && field !== undefined)
      sections[language] = { ...sections[language], [field]: written(value) }
    else changes[key] = value
  }
  return Object.keys(sections).length === 0 ? changes : { ...changes, sections }
}

/** What is empty is marked missing; empty paragraphs are nobody's words. */
function written(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (!Array.isArray(value)) return value
  const full = value.map((part) => String(part).trim()).filter((part) => part !== '')
  return full.length === 0 ? null : full
}
