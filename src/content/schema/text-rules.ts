import MarkdownIt from 'markdown-it'
import { findBadCharacter } from '../../domain/language/characters.ts'
import { excerpt } from '../../domain/language/graphemes.ts'
import { parseInline } from '../../domain/language/inline.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { MAX_PARAGRAPH, MAX_WORD } from '../../domain/language/text-limits.ts'
import { findUnrendered, type UnrenderedKind } from '../../domain/markdown/find-unrendered.ts'
import { textsIn } from '../../domain/markdown/read-blocks.ts'
import { type BlockSource, blockTokens, splitBlocks } from '../../domain/markdown/split-blocks.ts'

/** What is wrong with a value: `is` continues a sentence that begins with the value's name. */
export interface Finding {
  readonly is: Message
  readonly hint: Message
  /** The line of a text of several lines; counts from 0. */
  readonly line?: number
}

/** Finds what a text of one line (a headline, a keyword, a subject) may not hold. */
export function findInLine(text: string): Finding | null {
  const line = text.trim()
  if (line.includes('\n')) return { is: msg`has more than one line`, hint: msg`Write it on one line.` }
  return findInCharacters(line) ?? findTooLong(line) ?? findInMarkup(line)
}

/** Finds what a text of several blocks of Markdown may not hold. */
export function findInSummary(text: string): Finding | null {
  return findInBlocks(text) ?? firstOf(splitBlocks(text), findInBlock)
}

function findInBlock(block: BlockSource): Finding | null {
  return findBackslash(block) ?? firstOf(textsIn(block.source), findInText) ?? findTooLongBlock(block)
}

function findInText(paragraph: string): Finding | null {
  return (
    findInCharacters(paragraph) ??
    findTooLong(paragraph) ??
    findInMarkup(paragraph) ??
    // What readers get is what Markdown makes of it.
    firstOf(parseInline(paragraph), ({ href }) => (href === undefined ? null : findInHref(href)))
  )
}

function findTooLongBlock({ source, line }: BlockSource): Finding | null {
  if (source.length <= MAX_PARAGRAPH) return null
  return {
    is: msg`has a list or a quote of ${source.length} characters, and one has at most ${MAX_PARAGRAPH}`,
    hint: msg`Divide it, with a paragraph or a sub-heading between its parts.`,
    line,
  }
}

/** A backslash at the end of a line is a line break in Markdown, which no mail shows. */
function findBackslash({ written, line }: BlockSource): Finding | null {
  const at = written
    .split('\n')
    .slice(0, -1)
    .findIndex((text) => BREAK.test(text))
  return at === -1
    ? null
    : {
        is: msg`ends a line with a backslash`,
        hint: msg`Delete it; an empty line begins a new paragraph.`,
        line: line + at,
      }
}

const BREAK = /(?<!\\)(?:\\\\)*\\\s*$/

/** Finds a character that no text may hold (see `domain/language/characters.ts`), also one that is written as `&#8;`. */
export function findInCharacters(text: string): Finding | null {
  const found = findBadCharacter(text) ?? findBadCharacter(decodeReferences(text))
  return found && { is: found.is, hint: msg`Delete the character.` }
}

/** Finds a character that a web address hides behind percent signs. Line ends may stand in a query. */
export function findInHref(href: string): Finding | null {
  const [path = '', ...query] = href.split('?')
  const decoded = `${percentDecoded(path)}?${percentDecoded(query.join('?')).replace(/[\t\r\n]/g, ' ')}`
  const found = findBadCharacter(decoded)
  if (found === null) return null
  return { is: msg`has a web address that ${found.is}`, hint: msg`Copy the address again, or take it out.` }
}

/** Bytes that are no UTF-8, such as those of GBK, become U+FFFD. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}

/** A character reference of HTML or Markdown by number; what is no character becomes one that is refused. */
function decodeReferences(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,8})|(\d{1,10}));/gi, (_all, hex?: string, decimal?: string) => {
    const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFF'
  })
}

function findTooLong(paragraph: string): Finding | null {
  if (paragraph.length > MAX_PARAGRAPH)
    return {
      is: msg`has a paragraph of ${paragraph.length} characters, and one has at most ${MAX_PARAGRAPH}`,
      hint: msg`Put blank lines between its parts.`,
    }
  const word = paragraph.split(/\s+/).find((part) => hasLongWord(part))
  return word === undefined
    ? null
    : {
        is: msg`has a word of more than ${MAX_WORD} characters, “${word.slice(0, 24)}…”`,
        hint: msg`Take it out; a picture or a file cannot stand in a text.`,
      }
}

/** Characters that are written without spaces may be many; a run of anything else is a word. Web addresses are none. */
function hasLongWord(part: string): boolean {
  if (part.length <= MAX_WORD) return false
  return part
    .replace(/https?:\/\/[\x21-\x7E]+/gi, ' ')
    .split(
      /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u,
    )
    .some((word) => word.length > MAX_WORD)
}

// With HTML on and every link let through: what is refused has to be seen first.
const markdown = new MarkdownIt('default', { html: true })
markdown.validateLink = () => true

function findInMarkup(paragraph: string): Finding | null {
  if (!/[<\]]|~~/.test(paragraph)) return null
  const tokens = markdown.parseInline(paragraph, {}).flatMap((token) => token.children ?? [])
  return firstOf(tokens, findInToken)
}

type Token = ReturnType<typeof markdown.parseInline>[number]

function findInToken(token: Token): Finding | null {
  if (token.type === 'html_inline')
    return {
      is: msg`has an HTML tag, \`${token.content}\``,
      hint: msg`Delete the tag; emphasis is written \`*so*\`.`,
    }
  if (token.type === 'image')
    return { is: msg`has a picture`, hint: msg`Write a link instead, without the \`!\` before it.` }
  if (token.type === 's_open')
    return {
      is: msg`strikes words out, \`~~so~~\``,
      hint: msg`Delete the words, or say that they no longer hold.`,
    }
  return token.type === 'link_open' ? findInLink(String(token.attrGet('href') ?? '')) : null
}

function findInLink(href: string): Finding | null {
  if (/^(https?:\/\/[^/]|mailto:[^/])/i.test(href)) return null
  return {
    is: msg`links to \`${href}\``,
    hint: msg`A link begins with https://, http:// or mailto:; write it so or take it out.`,
  }
}

function firstOf<T>(items: readonly T[], find: (item: T) => Finding | null): Finding | null {
  for (const item of items) {
    const finding = find(item)
    if (finding) return finding
  }
  return null
}

/** Finds a block that Markdown reads and no mail shows: readers would get its signs. */
function findInBlocks(text: string): Finding | null {
  const read = blockTokens(text)
  const found = findUnrendered(read)
  if (found === null) return null
  const { what, line } = found
  return { ...said[what](excerptOf(read.lines[line] ?? '')), line }
}

/** By the beginning of the line. */
const said: Readonly<Record<UnrenderedKind, (begin: string) => Finding>> = {
  table: () => ({
    is: msg`has a table`,
    hint: msg`Write a list with an item for each row, or a link to the page that shows the table.`,
  }),
  fence: () => ({
    is: msg`has a block of code`,
    hint: msg`Write code within a sentence, in single backticks.`,
  }),
  'indented code': () => ({
    is: msg`has a line that begins with four spaces or a tab, which Markdown reads as code`,
    hint: msg`Delete the spaces; code within a sentence is written in single backticks.`,
  }),
  rule: (begin) => ({
    is: msg`has a horizontal rule, \`${begin}\``,
    hint: msg`Delete it; a line that begins with \`## \` is a sub-heading.`,
  }),
  html: (begin) => ({
    is: msg`has an HTML tag, \`${begin}\``,
    hint: msg`Delete the tag; emphasis is written \`*so*\`.`,
  }),
  reference: (begin) => ({
    is: msg`gives a name to an address, \`${begin}\``,
    hint: msg`Write the address where the link stands: \`[words](https://…)\`.`,
  }),
  underline: (begin) => ({
    is: msg`underlines the line above with \`${begin}\``,
    hint: msg`Begin a sub-heading with \`## \` instead, or delete the underline.`,
  }),
  'empty heading': () => ({
    is: msg`has a sub-heading without words`,
    hint: msg`Write them after the \`##\`, or delete it.`,
  }),
  'empty item': () => ({
    is: msg`has a list item without words of its own`,
    hint: msg`Write them after the sign of the item, or delete the sign.`,
  }),
  'empty quote': () => ({
    is: msg`has a quote without words`,
    hint: msg`Write them after the \`>\`, or delete it.`,
  }),
  'inner heading': () => ({
    is: msg`has a sub-heading inside of a list or a quote`,
    hint: msg`Write it above the list or the quote, with an empty line between them.`,
  }),
  'inner quote': () => ({
    is: msg`has a quote inside of a list or of another quote`,
    hint: msg`Write it without the list or the other quote around it.`,
  }),
  'deep list': () => ({
    is: msg`has a list of more than two levels`,
    hint: msg`Write it with two levels at most.`,
  }),
  'second paragraph': () => ({
    is: msg`has a list item of more than one paragraph`,
    hint: msg`Make it one paragraph, or begin the line without spaces: then it stands below the list.`,
  }),
  'second list': () => ({
    is: msg`has two lists in one list item`,
    hint: msg`Make them one list: the same sign before all of its items.`,
  }),
  'check box': (begin) => ({
    is: msg`has a check box, \`${begin}\``,
    hint: msg`Delete the box, and say in words what is done.`,
  }),
  numbers: () => ({
    is: msg`has a numbered list whose numbers do not follow each other`,
    hint: msg`Number its items one by one; a number that must stay is written with a backslash: \`3\\. \`.`,
  }),
}

function excerptOf(line: string): string {
  return excerpt(/<[^>]*>/.exec(line)?.[0] ?? line.trim(), 40)
}
