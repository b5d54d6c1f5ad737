import { introducesMail, isByline, isFurniture, isSignOff } from '../../domain/language/furniture.ts'
import { charactersOf } from '../../domain/language/graphemes.ts'
import { baseLanguage } from '../../domain/language/language.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { isDateLine, namesDay } from './find-date.ts'
import type { Label } from './label-words.ts'
import { type LabelReading, labelReader } from './paste-labels.ts'
import { isHanText, type PasteLanguages } from './paste-languages.ts'
import {
  isSourceLine,
  LINK_LINE,
  NAMED_AT_END,
  PLACEHOLDER,
  SOURCE_AT_END,
  sourcesIn,
  topicsOf,
  withoutPictures,
  withoutTopics,
} from './paste-values.ts'

/** What a line of a paste is, by its form alone. */
export type PasteLine = TextLine | LabelLine | RuleLine | DroppedLine

export interface TextLine {
  readonly kind: 'text'
  readonly number: number
  readonly text: string
  /** 1 to 6 as in Markdown, 7 for a line that is bold as a whole; null for a paragraph. */
  readonly heading: number | null
  /** Lines without an empty one between them are of one block. */
  readonly block: number
}

export interface LabelLine extends Omit<LabelReading, 'writtenIn'> {
  readonly kind: 'label'
  readonly number: number
  /** Null for what is one by its form, such as a web address. */
  readonly writtenIn: string | null
}

interface RuleLine {
  readonly kind: 'rule'
  readonly number: number
}

/** A line, or a part of one, that is no part of an article. */
interface DroppedLine {
  readonly kind: 'dropped'
  readonly number: number
  readonly text: string
}

/** The text of a paste; its first `height` lines are a front matter. */
export interface PasteText {
  readonly text: string
  readonly height: number
}

/** Cuts a paste into lines and names them; empty lines are left out, numbers count from 1. */
export function readPasteLines({ text, height }: PasteText, languages: PasteLanguages): PasteLine[] {
  const readLabel = labelReader(languages)
  const quotes = hasQuotes(text)
  const lines: PasteLine[] = []
  let block = 0
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    for (const part of raw.split(/[\v\f\u0085\u2028\u2029]/)) {
      const line = tidied(part, quotes)
      if (line === '') block += 1
      else {
        const found = readLine(line, { number: at + 1, block, readLabel, languages })
        // What no label reads in a front matter is for a program: `draft: false`.
        lines.push(...(at < height ? found.map(asFrontMatter) : found))
      }
    }
  }
  const own = withoutEarlierMails(withoutAccount(withoutSignatures(lines)))
  return joinWrapped(withBothHeadlines(own, languages))
}

function asFrontMatter(line: PasteLine): PasteLine {
  return line.kind === 'text' ? { kind: 'dropped', number: line.number, text: line.text } : line
}

/** Whether lines that begin with `>` are quotes of the article, and not what a mail program puts before all of an earlier mail. */
function hasQuotes(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const quoted = lines.filter((line) => line.startsWith('>')).length
  return (
    quoted > 0 &&
    quoted < lines.length / 2 &&
    !MAIL.test(text) &&
    !lines.some((line) => introducesMail(line.trim()))
  )
}

const MAIL = /^(?:from|发件人|寄件者)\s?[:：]/im

/** Short lines below a sign-off are a signature. */
function withoutSignatures(lines: readonly PasteLine[]): PasteLine[] {
  let left = 0
  return lines.map((line): PasteLine => {
    const isText = line.kind === 'text'
    if (isText && isSignOff(line.text)) left = MAX_SIGNATURE + 1
    else if (line.kind === 'dropped' && line.text === SIGNATURE) left = MAX_SIGNATURE + 1
    else if (!isText || !(isHeadline(line.text) || !/\p{L}/u.test(line.text))) left = 0
    left -= 1
    return left >= 0 && line.kind === 'text'
      ? { kind: 'dropped', number: line.number, text: line.text }
      : line
  })
}

const MAX_SIGNATURE = 6

// What mail programs put above a signature (RFC 3676, section 4.3).
const SIGNATURE = '--'
/** A line that only counts the articles. */
const COUNTED =
  /^[#*\s【（(]*(?:第\s?[\d一二三四五六七八九十]{1,3}\s?[篇条则]|(?:新闻|文章)\s?[\d一二三四五六七八九十]{1,3}|(?:article|story|item|news)\s(?:no\.?\s?|#)?\d{1,2})[】）)*\s:：.]*$/iu

/** Before a headline: `新闻一：…`, `News 1: …`. */
const COUNTED_TITLE =
  /^[#*\s【（(]*(?:新闻|新聞|文章|消息|news|story)\s?(?:no\.?\s?|#)?(\d{1,2}|[一二三四五六七八九十]{1,3})[】）)*]*\s?[:：.、]\s?(\S.*)$/iu

interface LineContext {
  readonly number: number
  readonly block: number
  readonly readLabel: ReturnType<typeof labelReader>
  readonly languages: PasteLanguages
}

function readLine(line: string, context: LineContext): PasteLine[] {
  const { number, readLabel } = context
  if (/^\|.*\|$/.test(line)) return readTableRow(line, context)
  // A quotation that only says from where, as Feishu puts it below a title.
  const quoted = line.startsWith('> ') ? readLabel(line.slice(2)) : null
  if (quoted !== null && ['source', 'date', 'aside'].includes(quoted.label))
    return readLabelled(quoted, line.slice(2), context)
  if (line === SIGNATURE) return [{ kind: 'dropped', number, text: line }]
  if (/^[-—–=*_~·•#\s]+$/.test(line))
    return /[-—–=*_~]\s?[-—–=*_~]\s?[-—–=*_~]/.test(line) ? [{ kind: 'rule', number }] : []
  const counted = COUNTED_TITLE.exec(line)
  if (counted !== null) return readLine(`${counted[1]}、${counted[2]}`, context)
  if (COUNTED.test(line)) return [{ kind: 'rule', number }]
  const { text, dropped } = withoutPictures(line)
  return [
    ...dropped.map((picture): PasteLine => ({ kind: 'dropped', number, text: picture })),
    ...(text === '' ? [] : readText(text, context)),
  ]
}

const MIN_CELL = 14

/** A row of a table in Markdown, as one of a Word file: its cells between tabs. */
function readTableRow(row: string, context: LineContext): PasteLine[] {
  const cells = row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  if (cells.every((cell) => /^:?-*:?$/.test(cell))) return []
  return readLine(cells.filter((cell) => cell !== '').join('\t'), context)
}

function readText(line: string, context: LineContext): PasteLine[] {
  const { number, block, readLabel, languages } = context
  if (isFurniture(line) || PLACEHOLDER.test(line)) return [{ kind: 'dropped', number, text: line }]
  const cells = line.split('\t')
  if (cells.length > 1 && cells.every((cell) => readLabel(cell)?.label === 'marker'))
    return [{ kind: 'dropped', number, text: line }]
  const label = readLabel(line)
  if (label !== null) {
    const values = byLanguage(label.value.split('\t'), languages)
    if (values === null) return readLabelled(label, line, context)
    return values.flatMap(({ value, names }) => readLabelled({ ...label, names, value }, value, context))
  }
  // Both languages beside each other in a table; a name beside a word is one of figures.
  const isWide = cells.every((cell) => displayWidth(cell) >= MIN_CELL)
  if (isWide && byLanguage(cells, languages) !== null) return cells.flatMap((cell) => readText(cell, context))
  const plain = line.replaceAll('\t', ' ').trim()
  const aside = (name: Label, value = plain): PasteLine => ({
    ...{ kind: 'label', number, label: name, writtenIn: null, names: null, value },
  })
  if (isSourceLine(plain)) return [aside('source', plain.replace(LINK_LINE, '$1 $2'))]
  if (isDateLine(plain)) return [aside('date'), ...sourcesIn(plain).map((value) => aside('source', value))]
  if (isByline(plain)) return [aside('aside')]
  const topicLine = topicsOf(plain)
  if (topicLine !== null) return [aside('topics', topicLine.join(','))]
  const inline = SOURCE_AT_END.exec(plain)
  if (inline !== null)
    return [...readText(plain.slice(0, inline.index).trim(), context), aside('source', inline[1] ?? '')]
  const named = NAMED_AT_END.exec(plain)
  if (named !== null && named.index > 0)
    return [...readText(plain.slice(0, named.index).trim(), context), aside('source', named[1] ?? '')]
  const { text, topics } = withoutTopics(plain)
  if (topics !== '')
    return [...(text === '' ? [] : readText(text, context)), { kind: 'dropped', number, text: topics }]
  return [{ kind: 'text', number, block, ...headingOf(text) }]
}

function readLabelled({ value, ...label }: LabelReading, line: string, context: LineContext): PasteLine[] {
  const { number, block } = context
  const whole: LabelLine = { kind: 'label', number, ...label, value: value.replaceAll('\t', ' ') }
  switch (label.label) {
    case 'marker': {
      // Before a paragraph it says of which language this one is: `中：…`, `英：…`.
      const behind = value === '' ? [] : readText(value, context)
      return behind[0]?.kind === 'text' ? behind : [{ ...whole, value: '' }, ...behind]
    }
    case 'content':
      return [
        { ...whole, value: '' },
        ...(value === ''
          ? []
          : [{ kind: 'text' as const, number, block, ...headingOf(value.replaceAll('\t', ' ')) }]),
      ]
    case 'source':
      // `原文：` may stand before the text itself.
      if (isSentence(value) && !/https?:|\w:\S/i.test(value))
        return [{ kind: 'text', number, block, text: line, heading: null }]
      return [whole, ...(isDateLine(value) ? [{ ...whole, label: 'date' as const }] : [])]
    case 'date':
      // `时间：紧迫是共识，…` begins a sentence; what is short and no day is named as left out.
      if (namesDay(value) || value === '') return [whole]
      return isSentence(value)
        ? [{ kind: 'text', number, block, text: line, heading: null }]
        : [{ kind: 'dropped', number, text: line }]
    case 'aside':
      return [{ ...whole, value: line.replaceAll('\t', ' ') }]
    case 'title':
      return titlesIn(whole, context.languages)
    default:
      return [whole]
  }
}

/** Whether the value of a label is rather a sentence of the text: long, or shorter with a full stop. */
function isSentence(value: string): boolean {
  const width = displayWidth(value.slice(0, 400))
  return width > 100 || (width > 30 && /[.。！!？?]$/.test(value))
}

/** A title may be said in two languages on one line: `韩国公布细则 / South Korea Publishes Decree`. */
function titlesIn(title: LabelLine, languages: PasteLanguages): LabelLine[] {
  const titles = byLanguage(title.value.split(BETWEEN_TITLES), languages)
  return titles === null ? [title] : titles.map((one) => ({ ...title, ...one }))
}

const BETWEEN_TITLES = /\s[/／]\s|\s?[|｜]\s?/

/** Two texts, each with its language, where one of them is in another than the other; else null. */
function byLanguage(
  parts: readonly string[],
  languages: PasteLanguages,
): readonly { readonly value: string; readonly names: string }[] | null {
  if (parts.length !== 2) return null
  const both = parts.flatMap((value) => {
    const language = languages.of(value)
    return language === null ? [] : [{ value, names: baseLanguage(language) }]
  })
  return both.length === 2 && both[0]?.names !== both[1]?.names ? both : null
}

/** The first line of a text, and any heading, may be a headline in two languages. */
function withBothHeadlines(lines: readonly PasteLine[], languages: PasteLanguages): PasteLine[] {
  const first = lines.findIndex(({ kind }) => kind === 'text')
  return lines.flatMap((line, at): PasteLine[] => {
    if (line.kind !== 'text' || !(at === first || line.heading !== null) || !isHeadline(line.text))
      return [line]
    const both = byLanguage(line.text.split(BETWEEN_TITLES), languages)
    return both === null ? [line] : both.map(({ value }) => ({ ...line, text: value }))
  })
}

/** WeChat puts the name of the account between the title and the line of the day. */
function withoutAccount(lines: readonly PasteLine[]): PasteLine[] {
  const first = lines.findIndex(({ kind }) => kind === 'text')
  const [title, account, day] = lines.slice(first, first + 3)
  const isAccount =
    title?.kind === 'text' &&
    isHeadline(title.text) &&
    account?.kind === 'text' &&
    /^[\p{L}\p{N} ]{2,20}$/u.test(account.text) &&
    displayWidth(account.text) < displayWidth(title.text) &&
    day?.kind === 'label' &&
    day.label === 'date'
  if (!isAccount) return [...lines]
  return lines.with(first + 1, { kind: 'dropped', number: account.number, text: account.text })
}

/** The mail that was answered stands below the answer: what is longer of both is the article. */
function withoutEarlierMails(lines: readonly PasteLine[]): PasteLine[] {
  const lengths = lines.map((line) => (line.kind === 'text' ? line.text.length : 0))
  let [above, below] = [0, lengths.reduce((sum, length) => sum + length, 0)]
  for (const [at, line] of lines.entries()) {
    if (beginsEarlierMail(line, lines.slice(at + 1, at + 5))) {
      if (above > below)
        return [...lines.slice(0, at), ...lines.slice(at).map((earlier) => asLeftOut(earlier))]
      above = 0
    }
    above += lengths[at] ?? 0
    below -= lengths[at] ?? 0
  }
  return [...lines]
}

function beginsEarlierMail(line: PasteLine, next: readonly PasteLine[]): boolean {
  if (line.kind === 'dropped') return introducesMail(line.text)
  const isSender = line.kind === 'label' && line.label === 'aside' && SENDER.test(line.value)
  return isSender && next.some((one) => one.kind === 'label' && one.label === 'subject')
}

const SENDER = /^(?:from|发件人|寄件者|de|von|от|差出人|보낸 사람|من)\s?[:：]/i

function asLeftOut(line: PasteLine): PasteLine {
  if (line.kind === 'rule' || line.kind === 'dropped') return line
  return { kind: 'dropped', number: line.number, text: line.kind === 'text' ? line.text : line.value }
}

/** Without white space and zero-width spaces at both ends, without the sign of a quotation, and with single spaces. */
function tidied(line: string, hasQuotes: boolean): string {
  let [start, end] = [0, line.length]
  if (hasQuotes && /^> ?\S/.test(line)) return `> ${tidied(line.slice(1), false)}`
  while (start < end && (INVISIBLE.test(line.charAt(start)) || /[>＞]\s?/.test(line.slice(start, start + 1))))
    start += 1
  while (end > start && INVISIBLE.test(line.charAt(end - 1))) end -= 1
  return line
    .slice(start, end)
    .replace(/[\u00A0\u202F\u2002-\u200A\u3000 ]+/g, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/^(\d)\uFE0F?\u20E3\s?/, '$1. ')
    .replace(ORNAMENT, '')
    .replace(/^[*+•·●▪‣◦∙][ \t](?=\S)/, (sign) => (/^\*/.test(sign) && /[^*]\*$/.test(line) ? sign : '- '))
}

/** Pictures of the keyboard that stand before a line. */
const ORNAMENT = /^(?:(?![©®™])[\p{Extended_Pictographic}■◆◇▶►★☆▌▎]\uFE0F?\s?){1,3}/u

const INVISIBLE = /[\s\u200B\uFEFF]/

function headingOf(text: string): Pick<TextLine, 'text' | 'heading'> {
  const marked = /^(#{1,6})\s(.*?)[\s#]*$/.exec(text)
  if (marked !== null) return { heading: (marked[1] ?? '').length, text: (marked[2] ?? '').trim() }
  const bold = /^(\*\*|__)((?:(?!\1).)+)\1$/.exec(text)?.[2]
  if (bold !== undefined && isHeadline(bold)) return { heading: 7, text: bold.trim() }
  return { heading: null, text }
}

const MAX_HEADLINE_COLUMNS = 120

/** Whether a line may be a headline by its form: short, and no sentence that ends. */
export function isHeadline(text: string): boolean {
  if (text.length > MAX_HEADLINE_COLUMNS || displayWidth(text) > MAX_HEADLINE_COLUMNS) return false
  const [last = ''] = charactersOf(text).slice(-1)
  return (
    /\p{L}/u.test(text) &&
    !/[。；;：:，,、…]/.test(last) &&
    !/。|[^.]\.$|\. [A-Z]|https?:/.test(text) &&
    !/^- /.test(text)
  )
}

/** Lines that a mail program has broken at its width are one paragraph. */
function joinWrapped(lines: readonly PasteLine[]): PasteLine[] {
  const joined: PasteLine[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as PasteLine
    let end = at + 1
    if (isProse(first)) while (isProse(lines[end]) && (lines[end] as TextLine).block === first.block) end += 1
    const run = lines.slice(at, end).filter(isProse)
    if (isProse(first) && isWrapped(run))
      joined.push({ ...first, text: joinLines(run.map(({ text }) => text)) })
    else for (const line of lines.slice(at, end)) joined.push(line)
    at = end
  }
  return joined
}

function isProse(line: PasteLine | undefined): line is TextLine {
  return (
    line?.kind === 'text' &&
    line.heading === null &&
    !/^(?:[->] |\d{1,2}[.、)] ?|[一二三四五六七八九十]{1,3}、)/.test(line.text)
  )
}

/** Most lines but the last break off inside of a sentence, near the same width. */
function isWrapped(run: readonly TextLine[]): boolean {
  const broken = run.slice(0, -1)
  if (broken.length === 0) return false
  const widths = run.map(({ text }) => (text.length > MAX_WRAP ? MAX_WRAP + 1 : displayWidth(text)))
  const widest = widths.slice(0, -1).reduce((most, width) => Math.max(most, width), 0)
  if (widest > MAX_WRAP || widest < MIN_WRAP || (widths.at(-1) ?? 0) > widest + 4) return false
  const sides = new Set(run.map(({ text }) => isHanText(text)).filter((side) => side !== null))
  const isFull = widths.slice(0, -1).every((width) => width >= widest * 0.6)
  const inside = broken.filter(({ text }) => !/[.。!！?？;；:：”"]$/.test(text)).length
  return sides.size === 1 && isFull && inside >= broken.length / 2
}

const MIN_WRAP = 36
const MAX_WRAP = 100

function joinLines(texts: readonly string[]): string {
  const isWide = (before: string, after: string) =>
    ENDS_WIDE.test(before.slice(-2)) || BEGINS_WIDE.test(after)
  return texts.map((text, at) => (at === 0 || isWide(texts[at - 1] ?? '', text) ? text : ` ${text}`)).join('')
}

const ENDS_WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u
const BEGINS_WIDE = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u
