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

export const LINE_END = /\r\n?|\n/

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
