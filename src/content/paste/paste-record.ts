import { createHash } from 'node:crypto'
import type { LanguageTag } from '../../domain/language/language.ts'
import { sectionFields } from '../../domain/newsletter/article.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { type Glossary, translateTerm } from '../../domain/newsletter/glossary.ts'
import { recordText } from '../records/record-text.ts'
import { joinTexts } from './paste-values.ts'
import type { Paste } from './read-article.ts'

/** What a paste becomes: the record's id and text, and the paths that are marked missing in it. */
export interface PasteRecord {
  readonly id: string
  readonly text: string
  readonly missing: readonly RecordPath[]
  readonly proposals: readonly Proposal[]
}

/**
 * What a language that lacks them may have: a first line that looks like a headline, and the keywords that the glossary
 * knows; an editor decides.
 */
export interface Proposal {
  readonly language: LanguageTag
  readonly headline?: string
  readonly keywords?: readonly string[]
}

interface RecordOptions {
  readonly languages: readonly LanguageTag[]
  readonly glossary: Glossary
}

/** Makes an article record of a paste. What the paste does not hold is a key without a value. */
export function pasteRecord(paste: Paste, { languages, glossary }: RecordOptions): PasteRecord {
  const record = {
    date: paste.date.day,
    source: sourceOf(paste),
    sections: Object.fromEntries(languages.map((tag) => [tag, sectionOf(paste, tag)])),
  }
  const paths = missingPaths(paste, languages)
  const proposals = proposalsFor(paste, languages, glossary)
  const comments = [
    ...dateComment(paste),
    ...paths.map((path) => ({ path, comment: commentOn(path, paste, proposals) })),
  ]
  const inline = languages.map((tag) => ['sections', tag, 'keywords'])
  return {
    id: `${paste.date.day}-${nameOf(paste)}`,
    text: recordText(record, { schema: '../schema/article.json', comments, inline }),
    missing: paths,
    proposals,
  }
}

function dateComment({ date: { year } }: Paste) {
  if (year === 'none') return [{ path: ['date'], comment: 'the paste names no day: that of the import' }]
  return year === 'assumed' ? [{ path: ['date'], comment: 'the year is assumed' }] : []
}

function sourceOf({ sources }: Paste) {
  const maps = sources.map(({ name, url }) => (name === null ? { url } : { name, url }))
  return maps.length > 1 ? maps : (maps[0] ?? null)
}

function sectionOf(paste: Paste, tag: LanguageTag) {
  const { headline = null, keywords = null, summary = null } = paste.sections.get(tag) ?? {}
  return { headline, keywords, summary: summary === null ? null : `${joinTexts(summary)}\n` }
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
  const { headline, keywords } = proposals.find(({ language }) => language === tag) ?? {}
  if (field === 'headline' && headline !== undefined) return `proposed: ${headline}`
  return field === 'keywords' && keywords !== undefined ? `proposed: ${keywords.join(', ')}` : 'missing'
}

function proposalsFor(paste: Paste, tags: readonly LanguageTag[], glossary: Glossary): Proposal[] {
  return tags.flatMap((language) => {
    const headline = paste.headlines.get(language)
    const keywords = keywordsFor(paste, language, glossary)
    if (headline === undefined && keywords.length === 0) return []
    return [
      {
        language,
        ...(headline === undefined ? {} : { headline }),
        ...(keywords.length === 0 ? {} : { keywords }),
      },
    ]
  })
}

function keywordsFor({ sections }: Paste, language: LanguageTag, glossary: Glossary): string[] {
  if ((sections.get(language)?.keywords ?? null) !== null) return []
  const found = [...sections].flatMap(([from, { keywords }]) =>
    (keywords ?? []).map((keyword) => translateTerm(glossary, keyword, { from, to: language })),
  )
  return [...new Set(found.filter((name) => name !== null))]
}

/** After the headline; without one after the keywords, and where these give no ASCII word, after the text's hash. */
function nameOf({ sections, headlines }: Paste): string {
  const all = [...sections.values()]
  const slugs = [
    ...all.map(({ headline }) => slugOf(headline ?? '')),
    ...[...headlines.values()].map(slugOf),
    ...all.map(({ keywords }) => slugOf(keywords?.join(' ') ?? '')),
  ]
  const text = JSON.stringify(all.map(({ summary }) => summary))
  return slugs.find((slug) => slug.length > 1) ?? createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The words of a headline that a file is named after: lower-case ASCII, six at most, up to a colon. May be empty. */
export function slugOf(headline: string): string {
  const words = wordsOf(headline)
  const main = wordsOf(headline.split(/[:：;；—]/)[0] ?? '')
  return (main.length >= 2 ? main : words).slice(0, 6).join('-')
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => /^[a-z0-9]+$/.test(word) && !stopWords.has(word),
  )
}

const stopWords = new Set(
  'a an and are as at but by for from in into is it its of on or over that the their this to was with'.split(
    ' ',
  ),
)
