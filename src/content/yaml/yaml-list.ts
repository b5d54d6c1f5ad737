import { isDeepStrictEqual } from 'node:util'
import { isAlias, isNode, isScalar, type Node, type Scalar, type YAMLSeq } from 'yaml'
import { flowSource, scalarSource, type YamlValue } from './yaml-source.ts'

/** Where a text is replaced, and by what. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly source: string
}

/**
 * Gives a list new items. Those that stay keep their quotes, comments and lines, wherever they move. Null where the list
 * cannot be taken apart by its text.
 */
export function spliceList(text: string, list: YAMLSeq, values: readonly YamlValue[]): Splice | null {
  const items = list.items.filter((item): item is Node => isNode(item) && !isAlias(item))
  if (list.items.length === 0 || items.length < list.items.length) return null
  return list.flow ? spliceFlowList(text, list, { items, values }) : spliceBlockList(text, { items, values })
}

/** Gives a list of lines one more item. Null for a list that is empty, or stands on one line. */
export function appendItem(text: string, list: YAMLSeq, source: string): Splice | null {
  const [first, last] = [list.items.at(0), list.items.at(-1)]
  if (list.flow || !isNode(first) || !isNode(last)) return null
  const at = lineEnd(text, text.slice(0, last.range?.[1]).trimEnd().length)
  const dash = text.lastIndexOf('-', first.range?.[0])
  const newline = withNewline(text.slice(0, at)).length > at ? '\n' : ''
  const indent = text.slice(lineStart(text, dash), dash)
  return { start: at, end: at, source: `${newline}${indent}- ${source}\n` }
}

interface Items {
  readonly items: readonly Node[]
  readonly values: readonly YamlValue[]
}

function spliceFlowList(text: string, list: YAMLSeq, { items, values }: Items): Splice | null {
  const [start = 0, end = 0] = list.range ?? []
  const source = text.slice(start, end)
  const hasComment = [list, ...items].some(({ comment, commentBefore }) => comment ?? commentBefore)
  if (hasComment || source.includes('\n')) return null
  const pad = /^\[ /.test(source) ? ' ' : ''
  const kept = arrange(items, values, (item) => sourceOf(text, item))
  const style = commonStyle(items)
  const written = kept.map(({ value, source }) => source ?? itemSource(value, { style, isInFlow: true }))
  return { start, end, source: `[${pad}${written.join(', ')}${pad}]` }
}

/** Each item takes its own lines along, with what is said above it and behind it. */
function spliceBlockList(text: string, { items, values }: Items): Splice | null {
  const [first, last] = [items.at(0), items.at(-1)]
  if (first === undefined || last === undefined || values.length === 0) return null
  const start = lineStart(text, first.range?.[0] ?? 0)
  const end = lineEnd(text, last.range?.[1] ?? 0)
  const indent = /^[ ]*/.exec(text.slice(start))?.[0] ?? ''
  if (!text.startsWith(`${indent}- `, start)) return null
  const chunks = new Map<Node, string>()
  let from = start
  for (const item of items) {
    const to = lineEnd(text, item.range?.[1] ?? from)
    chunks.set(item, withNewline(text.slice(from, to)))
    from = to
  }
  const style = commonStyle(items)
  const written = arrange(items, values, (item) => chunks.get(item) ?? '').map(
    ({ value, source }) => source ?? `${indent}- ${itemSource(value, { style, isInFlow: false })}\n`,
  )
  return { start, end, source: written.join('') }
}

/** Every value with the source of an item that had it; null where the value is new. */
function arrange(items: readonly Node[], values: readonly YamlValue[], sourceOf: (item: Node) => string) {
  const unused = [...items]
  return values.map((value) => {
    const at = unused.findIndex((item) => isDeepStrictEqual(item.toJSON(), value))
    const [item] = at === -1 ? [] : unused.splice(at, 1)
    return { value, source: item === undefined ? null : sourceOf(item) }
  })
}

function itemSource(value: YamlValue, style: Parameters<typeof scalarSource>[1]): string {
  const isText = typeof value === 'string' && !value.includes('\n')
  return isText || typeof value === 'number' ? scalarSource(value, style) : flowSource(value)
}

function commonStyle(items: readonly Node[]): Scalar.Type | undefined {
  const [style, ...others] = new Set(items.filter((item) => isScalar(item)).map(({ type }) => type))
  return others.length === 0 ? (style ?? undefined) : undefined
}

function sourceOf(text: string, { range }: Node): string {
  return text.slice(range?.[0], range?.[1])
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the line break that ends the line, or the end of the text; an offset at the beginning of a line ends there. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const at = text.indexOf('\n', offset)
  return at === -1 ? text.length : at + 1
}

export function withNewline(source: string): string {
  return source === '' || source.endsWith('\n') ? source : `${source}\n`
}
