import type { ArticleFields, ArticleRecord } from '../../../app/views/records.ts'
import type { SectionField } from '../../../domain/newsletter/article.ts'
import { isOfPicture, pictureChange, pictureValues, writtenText } from '../picture/picture-values.ts'
import type { Values } from '../record/editing/edits.ts'
import type { RecordShape } from '../record/editing/write-record.ts'
import { type Asked, api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'

type ArticleChanges = Asked<typeof record.$put>['json']['changes']

export function sectionKey(language: string, field: SectionField): string {
  return `sections.${language}.${field}`
}

const record = api.articles[':article']

/** An article's fields, each on its own: two people may change different ones. */
export const articleShape: RecordShape<ArticleRecord> = {
  kind: 'article',
  valuesOf({ sections, image, ...facts }: ArticleFields): Values {
    const inSections = Object.entries(sections).flatMap(([language, section]) =>
      Object.entries(section).map(([field, value]) => [sectionKey(language, field as SectionField), value]),
    )
    return { ...facts, ...Object.fromEntries(inSections), ...pictureValues(image) }
  },

  at: (article) => at(record, { param: { article } }),
  write: (article, changed, seen) =>
    ask(
      record.$put,
      { param: { article }, json: { ...seen, changes: changesOf(changed) } },
      { outlivesPage: true },
    ),
  versionsAt: (article) => at(record.versions, { param: { article } }),
  restore: (article, revision, version) =>
    ask(record.versions.$post, { param: { article }, json: { revision, version } }),
  written: (key, value) => {
    if (isOfPicture(key)) return writtenText(value)
    return key.startsWith('sections.') ? written(value) : value
  },
}

export function changesOf(changed: Values): ArticleChanges {
  const image = pictureChange(changed)
  const changes: Record<string, unknown> = image === null ? {} : { image }
  const sections: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(changed)) {
    const [kind, language, field] = key.split('.')
    if (kind === 'sections' && language !== undefined && field !== undefined)
      sections[language] = { ...sections[language], [field]: written(value) }
    else if (!isOfPicture(key)) changes[key] = value
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
