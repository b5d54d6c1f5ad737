import type { CalendarDate } from '../../domain/calendar.ts'
import { withoutDateline } from '../../domain/language/furniture.ts'
import { parseInline, plainText } from '../../domain/language/inline.ts'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import type { Section } from '../../domain/newsletter/article.ts'
import { findInUrl } from '../schema/fields.ts'
import { type Finding, findInCharacters, findInLine, findInSummary } from '../schema/text-rules.ts'
import { findDate, type PasteDate } from './find-date.ts'
import { languagesOfLabels } from './label-languages.ts'
import type { PasteLanguages } from './paste-languages.ts'
import { isHeadline, type LabelLine, type PasteLine, type TextLine } from './paste-lines.ts'
import {
  joinTexts,
  type PasteSource,
  PLACEHOLDER,
  readKeywords,
  readSources,
  readTitle,
} from './paste-values.ts'

/** What a raw paste holds of one article. What it does not hold is null or empty: nothing is made up. */
export interface Paste {
  readonly date: PasteDate
  readonly sections: PerLanguage<Section>
  /** First lines that may be headlines; an editor decides. */
  readonly headlines: PerLanguage<string>
  readonly sources: readonly PasteSource[]
  /** A source that is named without a web address. */
  readonly namedSource: string | null
  /** What was left out: bylines, counts, pictures, what stands around an article. */
  readonly dropped: readonly string[]
}

interface ArticleOptions {
  readonly languages: PasteLanguages
  /** In the newsletter's time zone. */
  readonly today: CalendarDate
  /** Overrides the day that the text names. */
  readonly date?: CalendarDate | undefined
  readonly refuse: Refuse
}

/** Ends the reading of a paste at a line that no record may hold. */
export type Refuse = (line: number, message: Message, hint: Message) => never

/** Reads the lines of one article. */
export function readArticle(lines: readonly PasteLine[], options: ArticleOptions): Paste {
  const { languages, today, date, refuse } = options
  const placed = takeValues(inItsScript(lines, languages))
  const dropped = placed.flatMap((line) =>
    line.kind === 'dropped'
      ? [line.text]
      : line.kind === 'label' && line.label === 'aside'
        ? [line.value]
        : [],
  )
  const titles = fieldsOf(placed, 'title', options)
  const keywords = fieldsOf(placed, 'keywords', options)
  const bodies = bodiesOf(placed, options)
  const { sources, namedSource } = sourcesOf(placed, dropped, refuse)
  const headlines = new Map<LanguageTag, string>()
  const sections = new Map<LanguageTag, Section>()
  for (const tag of languages.tags) {
    const title = titles.get(tag)
    const body = readBody(bodies.get(tag) ?? [], title === undefined ? null : readTitle(plain(title)))
    if (body.proposed !== null) headlines.set(tag, body.proposed)
    dropped.push(...body.dropped)
    for (const { text, number } of body.texts)
      requireClean(findInSummary(text), msg`The paragraph`, number, refuse)
    const [first] = body.texts
    // Lines that are sound alone may make a list that is not.
    if (first)
      requireClean(
        findInSummary(joinTexts(body.texts.map(({ text }) => text))),
        msg`The text`,
        first.number,
        refuse,
      )
    sections.set(tag, {
      headline: body.headline,
      keywords: readKeywords(plain(keywords.get(tag) ?? '')) ?? topicsOf(placed, tag, options),
      summary: body.texts.length === 0 ? null : body.texts.map(({ text }) => text),
    })
  }
  const published = labelled(placed, 'date').map(({ value }) => value)
  return {
    date: date === undefined ? dayOf() : { day: date, year: 'given' },
    sections,
    headlines: withSubject(headlines, placed, sections, languages),
    sources,
    namedSource,
    dropped: [...new Set(dropped.map(shortened).filter((text) => text !== ''))],
  }

  function dayOf(): PasteDate {
    const texts = placed.flatMap((line) => (line.kind === 'text' ? [line.text] : []))
    const found = findDate({
      text: texts.join('\n'),
      published: published.join('\n'),
      urls: sources.map(({ url }) => url),
      today,
    })
    return found ?? { day: today, year: 'none' }
  }
}

/** What is in a script of none of the languages is left out, unless there is nothing else. */
function inItsScript(lines: readonly PasteLine[], languages: PasteLanguages): readonly PasteLine[] {
  if (lines.every((line) => line.kind !== 'text' || languages.isForeign(line.text))) return lines
  return lines.map((line): PasteLine => {
    const { kind, number } = line
    if (kind === 'text' && languages.isForeign(line.text)) return { kind: 'dropped', number, text: line.text }
    const isWords = kind === 'label' && (line.label === 'title' || line.label === 'keywords')
    return isWords && isOfNone(line, languages) ? { kind: 'dropped', number, text: line.value } : line
  })
}

/** Whether a title or keywords are for a language that is none of these, by its name or its script. */
function isOfNone({ names, value }: LabelLine, languages: PasteLanguages): boolean {
  return names === null ? languages.isForeign(value) : languages.meant(names) === null
}

/** An empty label takes the text line below it. */
function takeValues(lines: readonly PasteLine[]): PasteLine[] {
  const taken: PasteLine[] = []
  for (const line of lines) {
    const last = taken.at(-1)
    if (last?.kind === 'label' && last.value === '' && line.kind === 'text' && isValueOf(last, line.text))
      taken[taken.length - 1] = { ...last, value: line.text }
    else taken.push(line)
  }
  return taken
}

// What is longer than this below a label is the first paragraph, and the title is missing.
const MAX_VALUE = 200

function isValueOf({ label }: LabelLine, text: string): boolean {
  if (label === 'title' || label === 'keywords') return text.length <= MAX_VALUE
  return (
    (label === 'source' || label === 'date' || label === 'aside') &&
    isHeadline(text) &&
    displayWidth(text) < 40
  )
}

function labelled(lines: readonly PasteLine[], label: LabelLine['label']): LabelLine[] {
  return lines.filter(
    (line): line is LabelLine =>
      line.kind === 'label' && line.label === label && line.value !== '' && !PLACEHOLDER.test(line.value),
  )
}

/** The first title, or all lines of keywords, of each language. */
function fieldsOf(
  lines: readonly PasteLine[],
  label: 'title' | 'keywords',
  { languages, refuse }: ArticleOptions,
): Map<LanguageTag, string> {
  const all = labelled(lines, label)
  const tags = languagesOfLabels(
    lines.filter((line) => line.kind !== 'label' || line.label === label),
    languages,
  )
  const fields = new Map<LanguageTag, string>()
  for (const line of all) {
    requireClean(
      findInLine(plain(line.value)),
      label === 'title' ? msg`The title` : msg`The keywords`,
      line.number,
      refuse,
    )
    const tag = tags.get(line) ?? languages.usual
    const before = fields.get(tag)
    if (before === undefined) fields.set(tag, line.value)
    else if (label === 'keywords') fields.set(tag, `${before}, ${line.value}`)
  }
  return fields
}

function topicsOf(
  lines: readonly PasteLine[],
  tag: LanguageTag,
  { languages }: ArticleOptions,
): string[] | null {
  const topics = labelled(lines, 'topics').flatMap(({ value }) => readKeywords(value) ?? [])
  const own = topics.filter((topic) => (languages.of(topic) ?? languages.usual) === tag)
  return own.length === 0 ? null : [...new Set(own)]
}

/**
 * The paragraphs of each language, in their order. A line of none for certain belongs to what stands before it; but above
 * the first text in a language it is its headline.
 */
function bodiesOf(
  lines: readonly PasteLine[],
  { languages }: ArticleOptions,
): ReadonlyMap<LanguageTag, readonly TextLine[]> {
  const texts = lines.filter((line) => line.kind === 'text')
  const bodies = new Map<LanguageTag, TextLine[]>(languages.tags.map((tag) => [tag, []]))
  let language = texts.map(({ text }) => languages.of(text)).find((one) => one !== null) ?? languages.usual
  for (const [at, line] of texts.entries()) {
    language = languages.of(line.text) ?? headlinedIn(line, texts[at + 1], { languages, bodies }) ?? language
    bodies.get(language)?.push(line)
  }
  return bodies
}

/** The language whose first text stands below what may be its headline; null for any other line. */
function headlinedIn(
  { text }: TextLine,
  below: TextLine | undefined,
  {
    languages,
    bodies,
  }: Pick<ArticleOptions, 'languages'> & {
    readonly bodies: ReadonlyMap<LanguageTag, readonly TextLine[]>
  },
): LanguageTag | null {
  if (below === undefined || !isHeadline(plain(text)) || !isLonger(below.text, text)) return null
  const tag = languages.of(below.text)
  return tag !== null && bodies.get(tag)?.length === 0 ? tag : null
}

interface Body {
  readonly headline: string | null
  readonly proposed: string | null
  readonly texts: readonly TextLine[]
  readonly dropped: readonly string[]
}

/** Takes from a body what is its headline, says it again, or stands before and behind the report. */
function readBody(lines: readonly TextLine[], title: string | null): Body {
  const texts = [...lines]
  let [headline, proposed]: [string | null, string | null] = [title, null]
  const dropped: string[] = []
  if (headline === null) {
    const [first, second] = texts
    const bracketed = /^【([^【】]{4,80})】\s?(.*)$/u.exec(first?.text ?? '')
    if (first && first.heading !== null && second) {
      headline = readTitle(plain(first.text))
      texts.shift()
    } else if (first && bracketed && withoutDateline(first.text).dropped.length === 0) {
      headline = bracketed[1] ?? null
      if (bracketed[2]) texts[0] = { ...first, text: bracketed[2] }
      else texts.shift()
    } else if (first && second && isHeadline(plain(first.text)) && isLonger(second.text, first.text)) {
      proposed = readTitle(plain(first.text))
      texts.shift()
    }
  }
  const known = headline ?? proposed
  const begin = known === null ? 0 : texts.findIndex(({ text }) => !isSame(text, known))
  const rest = begin === -1 ? [] : texts.slice(begin)
  if (rest.length < texts.length) dropped.push(texts[0]?.text ?? '')
  const cleaned = rest.map((line): TextLine => {
    const { text, dropped: parts } = withoutDateline(line.text)
    dropped.push(...parts)
    return { ...line, text: line.heading === null ? text : `**${plain(text)}**` }
  })
  return { headline, proposed, texts: cleaned.filter(({ text }) => text !== ''), dropped }
}

/** A first line is a headline only above something that is more than another one. */
function isLonger(text: string, first: string): boolean {
  return !isHeadline(text) || text.length > first.length * 1.5 || isSame(text, first)
}

function isSame(a: string, b: string): boolean {
  const letters = (text: string) =>
    plain(text)
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase()
  return a.length <= b.length + MAX_DECORATION && letters(a) === letters(b)
}

const MAX_DECORATION = 40

/** The subject of a mail may be the headline, where nothing else is. */
function withSubject(
  headlines: Map<LanguageTag, string>,
  lines: readonly PasteLine[],
  sections: PerLanguage<Section>,
  languages: PasteLanguages,
): PerLanguage<string> {
  for (const { value } of labelled(lines, 'subject')) {
    const text = value.replace(/^(?:(?:re|fw|fwd|转发|回复|答复)\s?[:：]\s?)+/iu, '').trim()
    const tag = languages.of(text) ?? languages.usual
    const { headline = null, summary = null } = sections.get(tag) ?? {}
    if (text !== '' && headline === null && summary !== null && !headlines.has(tag)) headlines.set(tag, text)
  }
  return headlines
}

/** The words of a line without their Markdown: a headline has none. */
function plain(text: string): string {
  return plainText(
    parseInline(text.replace(/^[#\s]+|\*+$/g, (mark) => (mark.startsWith('#') ? '' : mark))),
  ).trim()
}

function sourcesOf(
  lines: readonly PasteLine[],
  dropped: string[],
  refuse: Refuse,
): { sources: readonly PasteSource[]; namedSource: string | null } {
  const sources = new Map<string, PasteSource>()
  let namedSource: string | null = null
  for (const { value, number } of labelled(lines, 'source')) {
    requireClean(findInCharacters(value), msg`The source`, number, refuse)
    const { sources: found, rest } = readSources(value)
    for (const source of found) {
      if (findInUrl(source.url) !== null) dropped.push(source.url)
      else if (!sources.has(source.url)) sources.set(source.url, source)
    }
    if (found.length > 0 || rest === '') continue
    if (/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:javascript|data|vbscript|mailto|file):)/i.test(rest))
      dropped.push(value)
    else if (namedSource === null) namedSource = rest
    else if (rest !== namedSource) dropped.push(rest)
  }
  return { sources: [...sources.values()], namedSource }
}

function requireClean(finding: Finding | null, what: Message, line: number, refuse: Refuse): void {
  if (finding) refuse(line, msg`${what} ${finding.is}.`, finding.hint)
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, 79).toWellFormed()}…`
}
