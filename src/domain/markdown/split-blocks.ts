import MarkdownIt from 'markdown-it'

/** What CommonMark (and GFM, for tables) reads as blocks, whether or not it is rendered. What is inside of them is not read. */
export interface ReadTokens {
  readonly lines: readonly string[]
  readonly tokens: readonly Token[]
  /** Whether an address was given a name, `[1]: https://…`: that leaves no token. */
  readonly hasReference: boolean
}

// HTML is read so that it can be refused. Nothing that is rendered is nested deeper than two lists in a quote.
const markdown = new MarkdownIt('default', { html: true, maxNesting: 20 })
markdown.core.ruler.enableOnly(['normalize', 'block'])

type Env = Parameters<typeof markdown.parse>[1]
export type Token = ReturnType<typeof markdown.parse>[number]

const LINE_END = /\r\n?|\n/

/** Reads a text of several blocks. The line numbers of tokens count from 0. */
export function blockTokens(text: string): ReadTokens {
  const lines = text.split(LINE_END).map(tidied)
  const env: Env = {}
  const tokens = markdown.parse(lines.join('\n'), env)
  return { lines, tokens, hasReference: Object.keys(env.references ?? {}).length > 0 }
}

/** Only spaces and tabs indent a block; a paragraph may begin with an ideographic space. */
function tidied(line: string): string {
  const [indent = ''] = /^\s*/.exec(line) ?? []
  return (/[^ \t]/.test(indent) ? line.slice(indent.length) : line).trimEnd()
}

/** The Markdown of one block of a text. */
export interface BlockSource {
  /** A paragraph is one line; a list or a quote has a line for each of its own, without what indents all of them. */
  readonly source: string
  /** Where it begins in the text; counts from 0. */
  readonly line: number
  /** How it is written there. */
  readonly written: string
}

/** Cuts a text into its blocks. */
export function splitBlocks(text: string): readonly BlockSource[] {
  const { lines, tokens } = blockTokens(text)
  const untidied = text.split(LINE_END)
  return tokens
    .filter(({ level, nesting }) => level === 0 && nesting !== -1)
    .map(({ type, map }) => {
      const [line, end] = map ?? [0, lines.length]
      const written = untidied.slice(line, end).join('\n')
      return type === 'paragraph_open'
        ? { source: joinLines(lines.slice(line, end)), line, written: written.trim() }
        : { source: withoutIndent(lines.slice(line, end)).join('\n'), line, written: written.trimEnd() }
    })
}

/** Without the indentation that all lines have, and without empty ones: a list reads the same. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '')
  const indent = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 1000)
  return filled.map((line) => line.slice(indent))
}

/** The lines of a paragraph as one. A line break is a space, but nothing beside a wide character. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at, all) => (meetsWide(all[at - 1] ?? '', line) || at === 0 ? line : ` ${line}`))
    .join('')
}

function meetsWide(before: string, after: string): boolean {
  return ENDS_WIDE.test(before.slice(-2)) || BEGINS_WIDE.test(after)
}

// Han, kana, and the punctuation that is set with them.
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u')
const BEGINS_WIDE = new RegExp(`^${WIDE}`, 'u')
