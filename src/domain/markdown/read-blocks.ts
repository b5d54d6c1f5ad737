import { findUnrendered } from './find-unrendered.ts'
import { blockTokens, joinLines, type Token } from './split-blocks.ts'

/**
 * Reads the Markdown of one or more blocks. A text that holds what no mail shows (see `find-unrendered.ts`) is one paragraph of
 * its lines: the records with such a text are refused.
 */
export function readBlocks(source: string): readonly Block[] {
  const read = blockTokens(source)
  if (findUnrendered(read) !== null) return [{ kind: 'paragraph', text: joinLines(read.lines) }]
  const cursor = { tokens: read.tokens, at: 0 }
  const blocks: Block[] = []
  while (cursor.at < cursor.tokens.length) blocks.push(readBlock(cursor))
  return blocks
}

/** The inline Markdown of the paragraphs, headings and list items of a text. */
export function textsIn(source: string): readonly string[] {
  return readBlocks(source).flatMap((block) => textsOf(block))
}

interface Cursor {
  readonly tokens: readonly Token[]
  at: number
}

function readBlock(cursor: Cursor): Block {
  const type = cursor.tokens[cursor.at]?.type
  if (type === 'heading_open') return { kind: 'heading', text: readText(cursor) }
  return type === 'blockquote_open' ? { kind: 'quote', blocks: readQuote(cursor) } : readInner(cursor)
}

function readQuote(cursor: Cursor): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = []
  cursor.at += 1
  while (cursor.tokens[cursor.at]?.type !== 'blockquote_close') blocks.push(readInner(cursor))
  cursor.at += 1
  return blocks
}

function readInner(cursor: Cursor): Paragraph | List {
  return isList(cursor.tokens[cursor.at])
    ? { kind: 'list', ...readItems(cursor) }
    : { kind: 'paragraph', text: readText(cursor) }
}

function readItems(cursor: Cursor): Items {
  const open = cursor.tokens[cursor.at]
  const from = open?.type === 'ordered_list_open' ? Number(open.attrGet('start') ?? 1) : null
  const items: Item[] = []
  cursor.at += 1
  while (cursor.tokens[cursor.at]?.type === 'list_item_open') {
    cursor.at += 1
    const text = readText(cursor)
    items.push({ text, list: isList(cursor.tokens[cursor.at]) ? readItems(cursor) : null })
    cursor.at += 1
  }
  cursor.at += 1
  return { from, items }
}

function isList(token: Token | undefined): boolean {
  return token?.type === 'bullet_list_open' || token?.type === 'ordered_list_open'
}

/** The text of a paragraph or a heading: what opens it, the text, and what closes it. */
function readText(cursor: Cursor): string {
  const text = cursor.tokens[cursor.at + 1]?.content ?? ''
  cursor.at += 3
  return joinLines(text.split('\n'))
}

/**
 * What a summary is made of. `Text` is inline Markdown where a record is read, and what stands for it further on. Lists are nested
 * to two levels, and a quote holds paragraphs and lists.
 */
export type Block<Text = string> = Paragraph<Text> | Heading<Text> | List<Text> | Quote<Text>

export interface Paragraph<Text = string> {
  readonly kind: 'paragraph'
  readonly text: Text
}

/** A sub-heading. How many signs it is written with says nothing: there is one level below the headline. */
interface Heading<Text = string> {
  readonly kind: 'heading'
  readonly text: Text
}

export interface List<Text = string> extends Items<Text> {
  readonly kind: 'list'
}

export interface Items<Text = string> {
  /** The number of the first item; null where items have signs. */
  readonly from: number | null
  readonly items: readonly Item<Text>[]
}

interface Item<Text = string> {
  readonly text: Text
  readonly list: Items<Text> | null
}

interface Quote<Text = string> {
  readonly kind: 'quote'
  readonly blocks: readonly (Paragraph<Text> | List<Text>)[]
}

/** The texts of a block, in the order in which they are read. */
export function textsOf<Text>(block: Block<Text>): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'list':
      return textsOfItems(block)
    case 'quote':
      return block.blocks.flatMap((inner) => textsOf<Text>(inner))
  }
}

function textsOfItems<Text>({ items }: Items<Text>): readonly Text[] {
  return items.flatMap(({ text, list }) => [text, ...(list === null ? [] : textsOfItems(list))])
}
