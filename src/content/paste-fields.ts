import { type LanguageTag, languageName, type PerLanguage } from '../domain/language.ts'
import { findInUrl } from './fields.ts'
import type { PasteLanguages, PasteLine } from './paste-labels.ts'
import { isHanText } from './paste-script.ts'
import { type PasteSource, readKeywords, readSources, readTitle } from './paste-values.ts'
import { type Finding, findInCharacters, findInLine } from './text-rules.ts'

/** Ends the reading of a paste at the line that could not be placed. */
export type Refuse = (line: number, message: string, hint: string) => never

type LabelLine = Extract<PasteLine, { kind: 'label' }>
type TextLine = Extract<PasteLine, { kind: 'text' }>

/** Each language has one stretch of paragraphs; a line without letters belongs to what stands before it. */
export function readBodies(
  lines: readonly PasteLine[],
  { han, other }: PasteLanguages,
  refuse: Refuse,
): PerLanguage<readonly string[]> {
  const texts = lines.filter((line): line is TextLine => line.kind === 'text')
  const bodies = new Map<LanguageTag, string[]>()
  let current = texts.map(({ text }) => isHanText(text)).find((isHan) => isHan !== null) ?? false
  for (const [at, { text, number }] of texts.entries()) {
    const isHan = isHanText(text) ?? current
    const tag = isHan ? han : other
    if (at > 0 && isHan !== current && bodies.has(tag))
      refuse(
        number,
        `The text returns to ${languageName(tag, 'en')} here; each language must stand in one piece.`,
        'Move the line to the other paragraphs of its language, or delete it.',
      )
    bodies.set(tag, [...(bodies.get(tag) ?? []), text])
    current = isHan
  }
  return bodies
}

interface FieldOptions {
  readonly label: 'title' | 'keywords'
  readonly languages: PasteLanguages
  readonly refuse: Refuse
}

export function readFields(
  lines: readonly PasteLine[],
  { label, languages, refuse }: FieldOptions,
): PerLanguage<string> {
  const labelled = lines.filter(
    (line): line is LabelLine => line.kind === 'label' && line.label === label && line.value !== '',
  )
  const fields = new Map<LanguageTag, string>()
  for (const line of labelled) {
    const tag = isHanField(line, labelled) ? languages.han : languages.other
    const values = label === 'title' ? [readTitle(line.value) ?? ''] : (readKeywords(line.value) ?? [])
    const finding = values.map(findInLine).find((found) => found !== null)
    if (finding) refuse(line.number, `The ${label} ${finding.is}.`, finding.hint)
    if (fields.has(tag)) {
      const what = label === 'title' ? 'title' : 'line of keywords'
      const message = `A second ${languageName(tag, 'en')} ${what} begins here; a paste holds one article.`
      refuse(line.number, message, 'Put every article in a file of its own.')
    }
    fields.set(tag, line.value)
  }
  return fields
}

/** By the script of the value; a Latin name under a Chinese label is Chinese where the other language has its own label. */
function isHanField(line: LabelLine, all: readonly LabelLine[]): boolean {
  if (isHanText(line.value) === true) return true
  return line.isHan && all.some(({ isHan }) => !isHan)
}

export function readAllSources(
  lines: readonly PasteLine[],
  refuse: Refuse,
): { sources: readonly PasteSource[]; namedSource: string | null } {
  const sources = new Map<string, PasteSource>()
  let namedSource: string | null = null
  for (const line of lines) {
    if (line.kind !== 'label' || line.label !== 'source' || line.value === '') continue
    const { sources: found, rest } = readSources(line.value)
    const finding =
      findInCharacters(line.value) ?? findInUrls([...otherLinks(rest), ...found.map(({ url }) => url)])
    if (finding) refuse(line.number, `The source ${finding.is}.`, finding.hint)
    for (const source of found) if (!sources.has(source.url)) sources.set(source.url, source)
    if (found.length === 0 && rest !== '') namedSource ??= rest
  }
  return { sources: [...sources.values()], namedSource }
}

function findInUrls(urls: readonly string[]): Finding | null {
  return urls.map(findInUrl).find((finding) => finding !== null) ?? null
}

/** Links of another kind than http, which no record may hold. */
function otherLinks(text: string): string[] {
  return text.match(/\b(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|data|vbscript|mailto|file):)\S*/gi) ?? []
}
