import { excerpt } from '../../domain/language/text-width.ts'
import { findUnrendered, type UnrenderedKind } from '../../domain/markdown/find-unrendered.ts'
import { blockTokens } from '../../domain/markdown/split-blocks.ts'
import type { Finding } from './finding.ts'

/** Finds a block that Markdown reads and no mail shows: readers would get its signs. */
export function findInBlocks(text: string): Finding | null {
  const read = blockTokens(text)
  const found = findUnrendered(read)
  if (found === null) return null
  const { what, line } = found
  const { is, hint } = said[what]
  return { is: is.replace('…', () => excerptOf(read.lines[line] ?? '')), hint, line }
}

/** `…` stands for the beginning of the line. */
const said: Readonly<Record<UnrenderedKind, Pick<Finding, 'is' | 'hint'>>> = {
  table: {
    is: 'has a table',
    hint: 'Write a list with an item for each row, or a link to the page that shows the table.',
  },
  fence: { is: 'has a block of code', hint: 'Write code within a sentence, in single backticks.' },
  'indented code': {
    is: 'has a line that begins with four spaces or a tab, which Markdown reads as code',
    hint: 'Delete the spaces; code within a sentence is written in single backticks.',
  },
  rule: {
    is: 'has a horizontal rule, `…`',
    hint: 'Delete it; a line that begins with `## ` is a sub-heading.',
  },
  html: { is: 'has an HTML tag, `…`', hint: 'Delete the tag; emphasis is written `*so*`.' },
  reference: {
    is: 'gives a name to an address, `…`',
    hint: 'Write the address where the link stands: `[words](https://…)`.',
  },
  underline: {
    is: 'underlines the line above with `…`',
    hint: 'Begin a sub-heading with `## ` instead, or delete the underline.',
  },
  'empty heading': {
    is: 'has a sub-heading without words',
    hint: 'Write them after the `##`, or delete it.',
  },
  'empty item': {
    is: 'has a list item without words of its own',
    hint: 'Write them after the sign of the item, or delete the sign.',
  },
  'empty quote': { is: 'has a quote without words', hint: 'Write them after the `>`, or delete it.' },
  'inner heading': {
    is: 'has a sub-heading inside of a list or a quote',
    hint: 'Write it above the list or the quote, with an empty line between them.',
  },
  'inner quote': {
    is: 'has a quote inside of a list or of another quote',
    hint: 'Write it without the list or the other quote around it.',
  },
  'deep list': { is: 'has a list of more than two levels', hint: 'Write it with two levels at most.' },
  'second paragraph': {
    is: 'has a list item of more than one paragraph',
    hint: 'Make it one paragraph, or begin the line without spaces: then it stands below the list.',
  },
  'second list': {
    is: 'has two lists in one list item',
    hint: 'Make them one list: the same sign before all of its items.',
  },
  'check box': { is: 'has a check box, `…`', hint: 'Delete the box, and say in words what is done.' },
  numbers: {
    is: 'has a numbered list whose numbers do not follow each other',
    hint: 'Number its items one by one; a number that must stay is written with a backslash: `3\\. `.',
  },
}

function excerptOf(line: string): string {
  return excerpt(/<[^>]*>/.exec(line)?.[0] ?? line.trim(), 40)
}
