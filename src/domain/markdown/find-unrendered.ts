import type { ReadTokens, Token } from './split-blocks.ts'

/** Something that Markdown reads as a block and no mail shows, or lists and quotes that are nested further than they are shown. */
interface Unrendered {
  readonly what: UnrenderedKind
  /** Counts from 0. */
  readonly line: number
}

export type UnrenderedKind =
  | 'table'
  | 'fence'
  | 'indented code'
  | 'rule'
  | 'html'
  | 'reference'
  | 'underline'
  | 'empty heading'
  | 'empty item'
  | 'empty quote'
  | 'inner heading'
  | 'inner quote'
  | 'deep list'
  | 'second paragraph'
  | 'second list'
  | 'check box'
  | 'numbers'

/** The first thing that is not rendered; null where all of a text is. */
export function findUnrendered({ tokens, lines, hasReference }: ReadTokens): Unrendered | null {
  const found = findToken(tokens)
  if (!hasReference) return found
  const line = Math.max(
    0,
    lines.findIndex((text) => REFERENCE.test(text)),
  )
  return found !== null && found.line < line ? found : { what: 'reference', line }
}

const REFERENCE = /^[\s>*+-]*\[[^\]]*(?:\]:|$)/
const CHECK_BOX = /^\[[ xX]\](?:\s|$)/
const LEAVES: Readonly<Record<string, UnrenderedKind>> = {
  table_open: 'table',
  fence: 'fence',
  code_block: 'indented code',
  hr: 'rule',
  html_block: 'html',
}
const MOST_LISTS = 2

/** An element that is open, and what of it was read. */
interface Open {
  readonly type: string
  readonly line: number
  readonly numbers: number[]
  paragraphs: number
  lists: number
}

function findToken(tokens: readonly Token[]): Unrendered | null {
  const open: Open[] = []
  for (const token of tokens) {
    const line = lineOf(token) ?? open.at(-1)?.line ?? 0
    if (token.nesting === -1) {
      const closed = open.pop()
      const what = closed && whyNotClosed(closed)
      if (what) return { what, line: closed.line }
      continue
    }
    const what = LEAVES[token.type] ?? whyNotHere(token, open)
    if (what) return { what, line }
    if (token.nesting === 1) open.push({ type: token.type, line, numbers: [], paragraphs: 0, lists: 0 })
  }
  return null
}

/** An underlined line is read as a heading for what stands below it. */
function lineOf({ type, markup, map }: Token): number | undefined {
  return type === 'heading_open' && !markup.startsWith('#') ? (map?.[1] ?? 1) - 1 : map?.[0]
}

function whyNotHere(token: Token, open: readonly Open[]): UnrenderedKind | null {
  const around = open.at(-1)
  switch (token.type) {
    case 'heading_open':
      if (around !== undefined) return 'inner heading'
      return token.markup.startsWith('#') ? null : 'underline'
    case 'blockquote_open':
      return around === undefined ? null : 'inner quote'
    case 'bullet_list_open':
    case 'ordered_list_open':
      return whyNotList(open)
    case 'list_item_open':
      around?.numbers.push(Number(token.info))
      return null
    case 'paragraph_open':
      if (around === undefined) return null
      around.paragraphs += 1
      return around.type === 'list_item_open' && around.paragraphs > 1 ? 'second paragraph' : null
    case 'inline':
      if (around?.type === 'heading_open' && token.content === '') return 'empty heading'
      return open.at(-2)?.type === 'list_item_open' && CHECK_BOX.test(token.content) ? 'check box' : null
    default:
      return null
  }
}

function whyNotList(open: readonly Open[]): UnrenderedKind | null {
  const around = open.at(-1)
  if (around === undefined) return null
  around.lists += 1
  if (around.type !== 'list_item_open') return null
  if (open.filter(({ type }) => type === 'list_item_open').length >= MOST_LISTS) return 'deep list'
  if (around.paragraphs === 0) return 'empty item'
  return around.lists > 1 ? 'second list' : null
}

function whyNotClosed({ type, numbers, paragraphs, lists }: Open): UnrenderedKind | null {
  if (type === 'list_item_open' && paragraphs === 0) return 'empty item'
  if (type === 'blockquote_open' && paragraphs + lists === 0) return 'empty quote'
  return type === 'ordered_list_open' && !isInStep(numbers) ? 'numbers' : null
}

/** Each number is one more than that before it, or all are the same: then they are counted by who shows them. */
function isInStep(numbers: readonly number[]): boolean {
  const [first = 0] = numbers
  return numbers.every((number) => number === first) || numbers.every((number, at) => number === first + at)
}
