import { isolated } from '../domain/language/direction.ts'
import { inBrackets, labelled, withColon } from '../domain/language/marks.ts'
import type {
  BlockView,
  DigestView,
  ListView,
  Phrase,
  PictureView,
  Run,
} from '../domain/proof/digest-view.ts'
import { compileHandlebars, type Helpers, requireHandlebars } from './engines/handlebars.ts'
import { oncePerHash, readTemplates } from './engines/read-templates.ts'
import { wrapText } from './wrap.ts'

const ENTRY = 'digest.txt.hbs'
/** RFC 5322 asks for at most 78 columns; 72 leave room for a reply's quoting. */
const COLUMNS = 72

/** Renders the plain-text part from `templates/text`, wrapped by display width, with every link written out. */
export function createTextRenderer({
  templateDir,
}: {
  readonly templateDir: string
}): (view: DigestView) => Promise<string> {
  const compiled = oncePerHash(async (files) => {
    requireHandlebars(files)
    return compileHandlebars<DigestView>(files, { entry: ENTRY, noEscape: true, helpers })
  })
  return async (view) => {
    const run = await compiled(readTemplates(templateDir, ['.hbs']))
    return `${(await run(view))
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  }
}

type Voice = Pick<Phrase, 'dir'>
type Spoken = Pick<Phrase, 'lang'>

/** What the text template may call. */
const helpers: Helpers = {
  /** A block of a text as wrapped lines; a link is followed by its target. */
  prose: (block: BlockView, { dir }: Voice) => marked(blockLines(block, dir, COLUMNS), dir).join('\n'),
  /** A line of text, wrapped, further lines indented by so many columns. */
  wrap: (text: string, indent: number, { dir }: Voice) =>
    marked(wrapText(text, COLUMNS - indent), dir).join(`\n${' '.repeat(indent)}`),
  /** What a picture shows, then what is said of it. */
  pictureLines: (picture: PictureView) =>
    marked(wrapText(pictureText(picture), COLUMNS), picture.dir).join('\n'),
  line: (character: string) => character.repeat(COLUMNS),
  join: joined,
  list: (texts: readonly string[], separator: string, { dir }: Voice) =>
    texts.map((text) => (dir === 'rtl' ? isolated(text) : text)).join(separator),
  /** Marks are those of the language. */
  brackets: ({ text, lang }: Phrase) => inBrackets(text, lang),
  labels: (phrases: readonly Phrase[], separator: string) =>
    withColon(joined(phrases, separator), phrases.at(-1)?.lang ?? 'und'),
  labelled: (label: string, text: string, { lang }: Spoken) => labelled(label, text, lang),
  /** A line that a program puts together of several pieces. */
  mark: ({ dir }: Voice) => (dir === 'rtl' ? RIGHT_TO_LEFT_MARK : ''),
}

function pictureText({ alt, lang, caption, credit }: PictureView): string {
  const said = [joined(caption, ' · '), credit.length === 0 ? '' : inBrackets(joined(credit, ' · '), lang)]
  return [`[${alt}]`, ...said].filter((part) => part !== '').join(' ')
}

function joined(phrases: readonly Phrase[], separator: string): string {
  const isMixed = phrases.some(({ dir }) => dir === 'rtl') && phrases.length > 1
  return phrases.map(({ text }) => (isMixed ? isolated(text) : text)).join(separator)
}

/**
 * Nothing tells the reader of a plain text in which direction a line runs but its first letter with one, and a wrapped
 * line is a line of its own: so each begins with a mark (UAX #9, rules P2 and P3).
 */
const RIGHT_TO_LEFT_MARK = '\u200F'

function marked(wrapped: readonly string[], dir: Phrase['dir']): readonly string[] {
  return dir === 'rtl' ? wrapped.map((line) => RIGHT_TO_LEFT_MARK + line) : wrapped
}

function blockLines(block: BlockView, dir: Phrase['dir'], columns: number): readonly string[] {
  switch (block.kind) {
    case 'list':
      return itemLines(block, dir, columns)
    case 'quote':
      return block.blocks.flatMap((inner, at) => [
        ...(at === 0 ? [] : ['>']),
        ...blockLines(inner, dir, columns - 2).map((line) => `> ${line}`),
      ])
    default:
      return wrapText(prose(block.runs, dir), columns)
  }
}

type Items = Pick<ListView, 'from'> & {
  readonly items: readonly { readonly runs: readonly Run[]; readonly list?: Items | null }[]
}

/** Each item behind its sign or number, and what goes on indented as far. */
function itemLines({ from, items }: Items, dir: Phrase['dir'], columns: number): readonly string[] {
  return items.flatMap(({ runs, list }, at) => {
    const sign = from === null ? '- ' : `${from + at}. `
    const inside = columns - sign.length
    const all = [...wrapText(prose(runs, dir), inside), ...(list ? itemLines(list, dir, inside) : [])]
    return all.map((line, number) => (number === 0 ? sign : ' '.repeat(sign.length)) + line)
  })
}

function prose(runs: readonly Run[], dir: Phrase['dir']): string {
  const links = linksOf(runs)
  return links
    .map(({ text, href }, index) => {
      if (href === undefined) return text
      const [before, after] = [links[index - 1]?.text, links[index + 1]?.text]
      if (isSameAddress(text, href)) return apart(href, before, after)
      const target = dir === 'rtl' ? isolated(`<${href}>`) : `<${href}>`
      return `${text} ${target}${/^[\p{L}\p{N}]/u.test(after ?? '') ? ' ' : ''}`
    })
    .join('')
}

/** An address that is written out, with spaces where a mail program could take what stands beside it for a part of it. */
function apart(address: string, before = '', after = ''): string {
  const isBeside = (character: string) => /[^\s\p{ASCII}]|[\p{L}\p{N}]/u.test(character)
  return `${isBeside(before.slice(-1)) ? ' ' : ''}${address}${isBeside(after.slice(0, 1)) ? ' ' : ''}`
}

/** The runs without their styles: a link whose text has several is one. */
function linksOf(runs: readonly Run[]): Pick<Run, 'text' | 'href'>[] {
  const links: Pick<Run, 'text' | 'href'>[] = []
  for (const { text, href } of runs) {
    const last = links.at(-1)
    if (last && last.href === href) links.splice(-1, 1, { text: last.text + text, href })
    else links.push({ text, href })
  }
  return links
}

/** Whether a link shows where it leads, with or without the scheme, `www.` or the slash at the end. */
function isSameAddress(text: string, href: string): boolean {
  const shown = text.trim()
  const url = /^https?:\/\//i.test(shown) ? shown : `https://${shown}`
  return !/\s/.test(shown) && URL.canParse(url) && bare(url) === bare(href)
}

function bare(url: string): string {
  return new URL(url).href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
