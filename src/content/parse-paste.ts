import type { Section } from '../domain/article.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import type { LanguageTag, PerLanguage } from '../domain/language.ts'
import { DiglotError } from '../errors.ts'
import { findDate, type PasteDate } from './paste-date.ts'
import { type Refuse, readAllSources, readBodies, readFields } from './paste-fields.ts'
import { type PasteLanguages, type PasteLine, readPasteLines } from './paste-labels.ts'
import { isHanText } from './paste-script.ts'
import { type PasteSource, readKeywords, readTitle } from './paste-values.ts'
import { findInSummary } from './text-rules.ts'

/** What a raw paste holds. What it does not hold is null or empty: nothing is made up. */
export interface Paste {
  readonly date: PasteDate
  readonly sections: PerLanguage<Section>
  readonly sources: readonly PasteSource[]
  /** A source that is named without a web address. */
  readonly namedSource: string | null
}

export interface PasteOptions {
  /** What the file is called in messages. */
  readonly name: string
  readonly languages: PasteLanguages
  /** In the newsletter's time zone. */
  readonly today: CalendarDate
  /** Overrides the day that the text names. */
  readonly date?: CalendarDate | undefined
}

/**
 * Reads a raw paste: two bodies, told apart by their script, and between them labels in any order. A line without a
 * label is a paragraph. Throws `PASTE_UNREADABLE` naming the line that could not be placed.
 */
export function parsePaste(text: string, { name, languages, today, date }: PasteOptions): Paste {
  const refuse: Refuse = (line, message, hint) => {
    throw new DiglotError('PASTE_UNREADABLE', message, { where: `${name}:${line}:1`, hint })
  }
  requireLines(text, refuse)
  const lines = takeValues(readPasteLines(text, languages))
  requireText(lines, refuse)
  const bodies = readBodies(lines, languages, refuse)
  const titles = readFields(lines, { label: 'title', languages, refuse })
  const keywords = readFields(lines, { label: 'keywords', languages, refuse })
  const { sources, namedSource } = readAllSources(lines, refuse)
  const section = (tag: LanguageTag): Section => ({
    headline: readTitle(titles.get(tag) ?? ''),
    keywords: readKeywords(keywords.get(tag) ?? ''),
    summary: bodies.get(tag) ?? null,
  })
  return {
    date: dateOf(lines, { sources, today, date, refuse }),
    sections: new Map([languages.han, languages.other].map((tag) => [tag, section(tag)])),
    sources,
    namedSource,
  }
}

// Ten times a long paragraph; it keeps a file that is no paste from being searched for minutes.
const MAX_LINE = 20_000

function requireLines(text: string, refuse: Refuse): void {
  const at = text.split('\n').findIndex((line) => line.length > MAX_LINE)
  if (at === -1) return
  const message = `The line has more than ${MAX_LINE} characters, and a line of a paste is one paragraph.`
  refuse(at + 1, message, 'Check that it is the right file, or break the line into paragraphs.')
}

/** A title or keywords label with nothing behind it takes the text line below; what follows `News Content:` on its line is body. */
function takeValues(lines: readonly PasteLine[]): PasteLine[] {
  const taken: PasteLine[] = []
  for (const line of lines) {
    const last = taken.at(-1)
    if (isHeading(last) && line.kind === 'text' && line.text.length <= MAX_HEADING)
      taken[taken.length - 1] = { ...last, value: line.text }
    else if (line.kind === 'label' && line.label === 'content' && line.value !== '')
      taken.push({ ...line, value: '' }, { kind: 'text', number: line.number, text: line.value })
    else taken.push(line)
  }
  return taken
}

// What is longer than this below a label is the first paragraph, and the title is missing.
const MAX_HEADING = 200

type LabelLine = Extract<PasteLine, { kind: 'label' }>

function isHeading(line: PasteLine | undefined): line is LabelLine {
  return line?.kind === 'label' && line.value === '' && (line.label === 'title' || line.label === 'keywords')
}

function requireText(lines: readonly PasteLine[], refuse: Refuse): void {
  const texts = lines.filter((line) => line.kind === 'text')
  const [first] = texts
  if (first === undefined)
    refuse(
      lines[0]?.number ?? 1,
      'The paste has no text of an article.',
      'Paste the article with both its bodies.',
    )
  for (const { text, number } of texts) {
    const finding = findInSummary(text)
    if (finding) refuse(number, `The paragraph ${finding.is}.`, finding.hint)
  }
  const isMarked = lines.some(
    (line) =>
      line.kind === 'marker' || (line.kind === 'label' && line.label !== 'source' && line.label !== 'views'),
  )
  if (isMarked || new Set(texts.map(({ text }) => isHanText(text)).filter((han) => han !== null)).size === 2)
    return
  const message = 'This does not look like a paste: it has one language, no `英语如下:` and no `News Title:`.'
  refuse(first.number, message, 'Check that it is the right file, or put the labels in.')
}

interface DateOptions {
  readonly sources: readonly PasteSource[]
  readonly today: CalendarDate
  readonly date: CalendarDate | undefined
  readonly refuse: Refuse
}

function dateOf(lines: readonly PasteLine[], { sources, today, date, refuse }: DateOptions): PasteDate {
  if (date !== undefined) return { day: date, year: 'given' }
  const texts = lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []))
  const urls = sources.map(({ url }) => url)
  const found = findDate(texts.join('\n'), urls, today)
  return (
    found ??
    refuse(
      lines[0]?.number ?? 1,
      'The text names no day on which it happened.',
      'Say which day it was: `--date YYYY-MM-DD`, or the field for the day in the preview.',
    )
  )
}
