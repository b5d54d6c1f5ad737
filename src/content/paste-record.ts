import { createHash } from 'node:crypto'
import { sectionFields } from '../domain/article.ts'
import type { RecordPath } from '../domain/content.ts'
import { type Glossary, translateTerm } from '../domain/glossary.ts'
import type { LanguageTag } from '../domain/language.ts'
import type { Paste } from './parse-paste.ts'
import { recordText } from './record-text.ts'
import { slugOf } from './slug.ts'

/** What a paste becomes: the record's id and text, and the paths that are marked missing in it. */
export interface PasteRecord {
  readonly id: string
  readonly text: string
  readonly missing: readonly RecordPath[]
  readonly proposals: readonly Proposal[]
}

/** Keywords that the glossary knows in a language that lacks them; an editor decides. */
export interface Proposal {
  readonly language: LanguageTag
  readonly keywords: readonly string[]
}

export interface RecordOptions {
  readonly languages: readonly LanguageTag[]
  readonly glossary: Glossary
}

/** Makes an article record of a paste. What the paste does not hold is a key without a value. */
export function pasteRecord(paste: Paste, { languages, glossary }: RecordOptions): PasteRecord {
  const tags = languages.filter((tag) => paste.sections.has(tag))
  const record = {
    date: paste.date.day,
    source: sourceOf(paste),
    sections: Object.fromEntries(tags.map((tag) => [tag, sectionOf(paste, tag)])),
  }
  const paths = missingPaths(paste, tags)
  const proposals = proposalsFor(paste, tags, glossary)
  const comments = [
    ...(paste.date.year === 'assumed' ? [{ path: ['date'], comment: 'the year is assumed' }] : []),
    ...paths.map((path) => ({ path, comment: commentOn(path, paste, proposals) })),
  ]
  const inline = tags.map((tag) => ['sections', tag, 'keywords'])
  return {
    id: `${paste.date.day}-${nameOf(paste)}`,
    text: recordText(record, { schema: '../schema/article.json', comments, inline }),
    missing: paths,
    proposals,
  }
}

function sourceOf({ sources }: Paste) {
  const maps = sources.map(({ name, url }) => (name === null ? { url } : { name, url }))
  return maps.length > 1 ? maps : (maps[0] ?? null)
}

function sectionOf(paste: Paste, tag: LanguageTag) {
  const { headline = null, keywords = null, summary = null } = paste.sections.get(tag) ?? {}
  return { headline, keywords, summary: summary === null ? null : `${summary.join('\n\n')}\n` }
}

function missingPaths({ sources, sections }: Paste, tags: readonly LanguageTag[]): RecordPath[] {
  const inSections = tags.flatMap((tag) =>
    sectionFields
      .filter((field) => (sections.get(tag)?.[field] ?? null) === null)
      .map((field) => ['sections', tag, field]),
  )
  return [...(sources.length === 0 ? [['source']] : []), ...inSections]
}

function commentOn([kind, tag, field]: RecordPath, paste: Paste, proposals: readonly Proposal[]): string {
  if (kind === 'source')
    return paste.namedSource === null ? 'missing' : `missing; named: ${paste.namedSource}`
  const proposal = field === 'keywords' ? proposals.find(({ language }) => language === tag) : undefined
  return proposal ? `proposed: ${proposal.keywords.join(', ')}` : 'missing'
}

function proposalsFor({ sections }: Paste, tags: readonly LanguageTag[], glossary: Glossary): Proposal[] {
  const lacking = tags.filter((tag) => (sections.get(tag)?.keywords ?? null) === null)
  return lacking.flatMap((language) => {
    const found = [...sections].flatMap(([from, { keywords }]) =>
      (keywords ?? []).map((keyword) => translateTerm(glossary, keyword, { from, to: language })),
    )
    const keywords = [...new Set(found.filter((name) => name !== null))]
    return keywords.length > 0 ? [{ language, keywords }] : []
  })
}

/** After the headline; without one after the keywords, and where these give no ASCII word, after the text's hash. */
function nameOf({ sections }: Paste): string {
  const all = [...sections.values()]
  const slugs = [
    ...all.map(({ headline }) => slugOf(headline ?? '')),
    ...all.map(({ keywords }) => slugOf(keywords?.join(' ') ?? '')),
  ]
  const text = JSON.stringify(all.map(({ summary }) => summary))
  return slugs.find((slug) => slug.length > 1) ?? createHash('sha256').update(text).digest('hex').slice(0, 8)
}
