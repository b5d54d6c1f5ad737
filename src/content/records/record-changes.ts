import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import { type Article, type Section, type Source, sectionFields } from '../../domain/newsletter/article.ts'
import { type Issue, layoutNames, templateNames } from '../../domain/newsletter/issue.ts'
import { type BlockChange, blockChange, blocksEdits } from '../blocks/block-changes.ts'
import { editedText, editedTexts, inLanguages } from '../schema/edited-texts.ts'
import type { YamlEdit } from '../yaml/edit-yaml.ts'
import type { YamlValue } from '../yaml/yaml-source.ts'
import { changedPictureFields, pictureChange, pictureEdits } from './picture-changes.ts'
import { paragraphsValue, type TextAt } from './section-texts.ts'

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
    image: pictureChange.exactOptional(),
  })
  .readonly()

export type ArticleChanges = z.infer<typeof articleChanges>
/** A source as a form has it; a name of null: the host is shown. */
export type SourceChange = z.infer<typeof sourceChange>
type SectionChange = z.infer<typeof sectionChange>

/** The edits that bring changes about. `textAt` gives what is written now, so that the line breaks of paragraphs stay. */
export function articleEdits(article: Article, changes: ArticleChanges, textAt: TextAt): YamlEdit[] {
  const { date, topic, sources, sections = {}, image } = changes
  return [
    ...(date === undefined ? [] : [{ path: ['date'], value: date }]),
    ...(topic === undefined ? [] : [{ path: ['topic'], value: topic ?? undefined }]),
    ...(sources === undefined ? [] : sourceEdits(article.sources, sources)),
    ...Object.entries(sections).flatMap(([tag, change]) => sectionEdits(article, { tag, change }, textAt)),
    ...(image === undefined ? [] : pictureEdits(article.picture, image)),
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

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}

/** One source for another is changed key by key; else the whole is written again. */
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

/** What an editor changes in an issue; what is left out stays. Null marks a text as missing. */
export const issueChanges = z
  .strictObject({
    number: z.int().exactOptional(),
    date: editedText.exactOptional(),
    covers: z
      .strictObject({ from: editedText.exactOptional(), to: editedText.exactOptional() })
      .readonly()
      .exactOptional(),
    public: z.boolean().exactOptional(),
    subject: inLanguages(editedText.nullable()).exactOptional(),
    preheader: inLanguages(editedText.nullable()).exactOptional(),
    intro: inLanguages(editedTexts).exactOptional(),
    image: pictureChange.exactOptional(),
    /** The new order; articles may be taken out and put in. */
    articles: z.array(z.string().min(1).max(200)).max(1_000).readonly().exactOptional(),
    /** By their keys in the file. */
    blocks: z.record(z.string().max(60), blockChange).readonly().exactOptional(),
    template: z.enum(templateNames).exactOptional(),
    layout: z.enum(layoutNames).exactOptional(),
  })
  .readonly()

export type IssueChanges = z.infer<typeof issueChanges>
type RecordChanges = ArticleChanges | IssueChanges | BlockChange

/** The fields that changes are of, as paths in the file: `sections.en.headline`, `subject.en`, `number`, `blocks.note.image.alt.en`. */
export function changedFields({ image = {}, ...record }: RecordChanges): readonly string[] {
  const { blocks = {}, ...changes } = { blocks: {}, ...record }
  const inBlocks = Object.entries(blocks).flatMap(([id, change]) =>
    changedFields(change).map((field) => `blocks.${id}.${field}`),
  )
  const inRecord = Object.entries(changes).flatMap(([field, change]) => {
    if (!isPerLanguage.has(field)) return [field]
    return Object.entries<object | null>(change).flatMap(([tag, part]) => {
      const inside = field === 'sections' ? Object.keys(part ?? {}) : []
      return inside.length === 0 ? [`${field}.${tag}`] : inside.map((name) => `${field}.${tag}.${name}`)
    })
  })
  return [...inRecord, ...inBlocks, ...changedPictureFields(image)]
}

const isPerLanguage: ReadonlySet<string> = new Set(['sections', 'subject', 'preheader', 'intro'])

const issueFacts = ['number', 'date', 'articles', 'template', 'layout'] as const
const issueTexts = ['subject', 'preheader'] as const

export function issueEdits(
  issue: Issue,
  changes: IssueChanges,
  tools: { readonly textAt: TextAt; readonly languages: readonly LanguageTag[] },
): YamlEdit[] {
  const { textAt } = tools
  return [
    ...blocksEdits(issue.blocks, changes.blocks ?? {}, tools),
    ...issueFacts
      .filter((key) => changes[key] !== undefined && changes[key] !== issue[key])
      .map((key) => ({ path: [key], value: changes[key] })),
    ...Object.entries(changes.covers ?? {}).map(([key, value]) => ({ path: ['covers', key], value })),
    // An issue is public unless it says otherwise.
    ...(changes.public === undefined || changes.public === issue.isPublic
      ? []
      : [{ path: ['public'], value: changes.public ? undefined : false }]),
    ...issueTexts.flatMap((key) =>
      Object.entries(changes[key] ?? {}).map(([tag, text]) => ({
        path: [key, tag],
        value: text?.trim() || null,
      })),
    ),
    ...Object.entries(changes.intro ?? {})
      .filter(([tag, paragraphs]) => paragraphs.length > 0 || (issue.intro.get(tag) ?? []).length > 0)
      .map(([tag, paragraphs]) => ({
        path: ['intro', tag],
        value: paragraphsValue(paragraphs, textAt(['intro', tag])),
      })),
    ...(changes.image === undefined ? [] : pictureEdits(issue.picture, changes.image)),
  ]
}
