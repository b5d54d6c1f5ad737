import { blockTokens, LINE_END } from './block-tokens.ts'
import { joinLines } from './join-lines.ts'

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
