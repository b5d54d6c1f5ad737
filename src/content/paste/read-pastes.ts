import type { CalendarDate } from '../../domain/calendar.ts'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { htmlToText } from './html-to-text.ts'
import type { PasteLanguages } from './paste-languages.ts'
import { type PasteText, readPasteLines } from './paste-lines.ts'
import { type Paste, type Refuse, readArticle } from './read-article.ts'
import { splitArticles } from './split-articles.ts'

interface PasteOptions {
  /** What the file is called in messages. */
  readonly name: string
  readonly languages: PasteLanguages
  /** In the newsletter's time zone. */
  readonly today: CalendarDate
  /** Overrides the day that the text names. */
  readonly date?: CalendarDate | undefined
}

/**
 * Reads a raw paste: the articles that it holds, each with what it says in the languages, which are told apart by their
 * script and their words. Labels stand in any order, or not at all; a line without one is a paragraph. Throws `PASTE_UNREADABLE` where
 * there is no text, and where a line holds what no record may.
 */
export function readPastes(text: string, { name, languages, today, date }: PasteOptions): readonly Paste[] {
  const refuse: Refuse = (line, message, hint) => {
    throw new DiglotError('PASTE_UNREADABLE', message, { where: `${name}:${line}:1`, hint })
  }
  const plain = htmlToText(text)
  if (plain === null)
    return refuse(1, msg`The HTML is nested too deeply.`, msg`Copy the text out of the page instead.`)
  requireLines(plain, refuse)
  const lines = readPasteLines(flatFrontMatter(plain.replace(/^\uFEFF/, '')), languages)
  const articles = splitArticles(lines, languages).filter((article) =>
    article.some(({ kind }) => kind === 'text'),
  )
  if (articles.length === 0)
    refuse(
      lines[0]?.number ?? 1,
      msg`The paste has no text of an article.`,
      msg`Paste the article with its text.`,
    )
  if (articles.length > MAX_ARTICLES)
    refuse(
      articles[MAX_ARTICLES]?.[0]?.number ?? 1,
      msg`More than ${MAX_ARTICLES} articles seem to be in the paste.`,
      msg`Check that it is the right file, or import it in parts.`,
    )
  return articles.map((article) => readArticle(article, { languages, today, date, refuse })).filter(hasText)
}

function hasText({ sections }: Paste): boolean {
  return [...sections.values()].some(({ headline, summary }) => headline !== null || summary !== null)
}

// An issue holds thirty; what gives hundreds is another kind of file.
const MAX_ARTICLES = 200

// Ten times a long paragraph; it keeps a file that is no paste from being searched for minutes.
const MAX_LINE = 20_000

function requireLines(text: string, refuse: Refuse): void {
  const at = text.split('\n').findIndex((line) => line.length > MAX_LINE)
  if (at === -1) return
  const message = msg`The line has more than ${MAX_LINE} characters, and a line of a paste is one paragraph.`
  refuse(at + 1, message, msg`Check that it is the right file, or break the line into paragraphs.`)
}

/**
 * The lists of a YAML front matter as Markdown files have it, written on the lines of their keys: `tags:` above `- EU` and
 * `- AI` becomes `tags: EU, AI`, as does `tags: [EU, AI]`. Every other line, and the number of
 * lines, stays; `height` is how many of them the front matter has.
 */
function flatFrontMatter(text: string): PasteText {
  const [whole, head] = FRONT_MATTER.exec(text.slice(0, MAX_FRONT_MATTER)) ?? []
  if (whole === undefined || head === undefined) return { text, height: 0 }
  const lines: string[] = []
  let key = -1
  for (const line of head.split(/\r?\n/)) {
    const item = /^\s*-\s+(\S.*)$/.exec(line)?.[1]
    if (item !== undefined && key !== -1) {
      const before = lines[key] ?? ''
      lines[key] = `${before}${before.endsWith(':') ? ' ' : ', '}${unquoted(item)}`
      lines.push('')
      continue
    }
    const flow = /^([^\s:：]{1,40}:\s*)\[(.*)\]\s*$/.exec(line)
    lines.push(
      flow === null ? line.trimEnd() : `${flow[1]}${(flow[2] ?? '').split(',').map(unquoted).join(', ')}`,
    )
    key = /^[^\s:：]{1,40}:$/.test(line.trimEnd()) ? lines.length - 1 : -1
  }
  return { text: `---\n${lines.join('\n')}\n---${text.slice(whole.length)}`, height: lines.length + 2 }
}

const MAX_FRONT_MATTER = 10_000
/** Its first line is a key: a rule above an article is none. */
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?=[^\s:：]{1,40}:)((?:(?!---)[^\n]*\n)*?(?!---)[^\n]*?)\r?\n---(?=[ \t]*(?:\r?\n|$))/

function unquoted(item: string): string {
  return item.trim().replace(/^(["'])(.*)\1$/, '$2')
}
