import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import { type Article, type Section, type Source, sectionFields } from '../../domain/newsletter/article.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { editedText, editedTexts, inLanguages } from '../schema/edited-texts.ts'
import type { YamlEdit } from '../yaml/edit-yaml.ts'
import type { YamlValue } from '../yaml/yaml-source.ts'
import { joinParagraphs, splitParagraphs } from './paragraphs.ts'

const sourceChange = z
  .strictObject({ url: editedText, name: z.union([editedText, inLanguages(editedText)]).nullable() })
  .readonly()

const sectionChange = z
  .strictObject({
    headline: editedText.nullable().exactOptional(),
    keywords: editedTexts.nullable().exactOptional(),
    summary: editedTexts.nullable().exactOptional(),
  })
  .readonly()

/** What an editor changes in an article; what is left out stays. Null marks a field as missing. */
export const articleChanges = z
  .strictObject({
    date: editedText.exactOptional(),
    topic: editedText.nullable().exactOptional(),
    sources: z.array(sourceChange).max(100).readonly().exactOptional(),
    sections: inLanguages(sectionChange).exactOptional(),
  })
  .readonly()

export type ArticleChanges = z.infer<typeof articleChanges>
/** A source as a form has it; a name of null: the host is shown. */
export type SourceChange = z.infer<typeof sourceChange>
export type SectionChange = z.infer<typeof sectionChange>

/** Texts as they stand in the record, by path. */
export type TextAt = (path: RecordPath) => string

/** The edits that bring changes about. `textAt` gives what is written now, so that the line breaks of paragraphs stay. */
export function articleEdits(article: Article, changes: ArticleChanges, textAt: TextAt): YamlEdit[] {
  const { date, topic, sources, sections = {} } = changes
  return [
    ...(date === undefined ? [] : [{ path: ['date'], value: date }]),
    ...(topic === undefined ? [] : [{ path: ['topic'], value: topic ?? undefined }]),
    ...(sources === undefined ? [] : sourceEdits(article.sources, sources)),
    ...Object.entries(sections).flatMap(([tag, change]) => sectionEdits(article, { tag, change }, textAt)),
  ]
}

function sectionEdits(
  { sections }: Article,
  { tag, change }: { readonly tag: LanguageTag; readonly change: SectionChange },
  textAt: TextAt,
): YamlEdit[] {
  const path = ['sections', tag]
  const valueFor = (field: keyof Section) => fieldValue(change, field, textAt([...path, field]))
  if (!sections.has(tag)) {
    const section = Object.fromEntries(sectionFields.map((field) => [field, valueFor(field)]))
    return [{ path, value: section }]
  }
  return sectionFields
    .filter((field) => change[field] !== undefined)
    .map((field) => ({ path: [...path, field], value: valueFor(field) }))
}

function fieldValue(
  { headline, keywords, summary }: SectionChange,
  field: keyof Section,
  before: string,
): YamlValue {
  if (field === 'headline') return headline?.trim() || null
  if (field === 'keywords') return orNull((keywords ?? []).map((keyword) => keyword.trim()).filter(Boolean))
  return paragraphsValue(summary ?? [], before)
}

/** Null where nothing is left of them. */
export function paragraphsValue(paragraphs: readonly string[], before: string): string | null {
  const sound = orNull(splitParagraphs(paragraphs.join('\n\n')))
  return sound === null ? null : joinParagraphs(sound, before)
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}

/** One source for another is changed key by key; else the whole is written anew. */
function sourceEdits(before: readonly Source[], after: readonly SourceChange[]): YamlEdit[] {
  const known = before.map(({ name, url }) => ({ url, name: plainName(name) }))
  if (isDeepStrictEqual(known, after)) return []
  const [one, other] = [known[0], after[0]]
  if (known.length !== 1 || after.length !== 1 || one === undefined || other === undefined)
    return [{ path: ['source'], value: sourceValue(after) }]
  return [
    { path: ['source', 'url'], value: other.url.trim() },
    { path: ['source', 'name'], value: other.name ?? undefined },
  ]
}

function plainName(name: Source['name']): SourceChange['name'] {
  return name instanceof Map ? Object.fromEntries(name) : (name as string | null)
}

function sourceValue(sources: readonly SourceChange[]): YamlValue {
  const maps = sources.map(({ name, url }) =>
    name === null ? { url: url.trim() } : { name, url: url.trim() },
  )
  return maps.length > 1 ? maps : (maps[0] ?? null)
}
