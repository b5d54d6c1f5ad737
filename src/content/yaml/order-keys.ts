import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { lineEnd, lineStart, type Splice, withNewline } from './yaml-list.ts'

/**
 * Puts the keys of a map into an order, each with its value and with what is said above it and behind it; all the rest
 * stays byte for byte. Keys that are not named come last, as they were. The text must be sound YAML.
 */
export function orderKeys(text: string, path: RecordPath, wanted: readonly string[]): string {
  const document = read(text)
  const map = document.getIn(path, true)
  if (!isMap(map)) return text
  const before = keysOf(map)
  const order = [
    ...wanted.filter((key) => before.includes(key)),
    ...before.filter((key) => !wanted.includes(key)),
  ]
  if (isDeepStrictEqual(before, order)) return text
  const pairs = order.flatMap((key) => map.items.filter((pair) => keyOf(pair) === key))
  const splice = map.flow === true ? orderFlow(text, map, pairs) : orderLines(text, map, pairs)
  if (splice !== null) {
    const spliced = text.slice(0, splice.start) + splice.source + text.slice(splice.end)
    if (says(spliced, path, { value: document.toJS(), order })) return spliced
  }
  map.items = pairs
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })
}

function read(text: string) {
  return parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true })
}

function keysOf(map: YAMLMap): readonly string[] {
  return map.items.map(keyOf)
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function rangeOf({ key, value }: Pair): readonly [start: number, end: number] {
  const [start = 0, keyEnd = 0] = isScalar(key) ? (key.range ?? []) : []
  const end = value !== null && typeof value === 'object' && 'range' in value ? value.range : null
  return [start, Array.isArray(end) ? Number(end[1]) : keyEnd]
}

function orderFlow(text: string, map: YAMLMap, pairs: readonly Pair[]): Splice | null {
  const [first, last] = [map.items.at(0), map.items.at(-1)]
  if (first === undefined || last === undefined) return null
  const [start, end] = [rangeOf(first)[0], rangeOf(last)[1]]
  if (text.slice(start, end).includes('\n')) return null
  return { start, end, source: pairs.map((pair) => text.slice(...rangeOf(pair))).join(', ') }
}

/** Each key takes its own lines along. */
function orderLines(text: string, map: YAMLMap, pairs: readonly Pair[]): Splice | null {
  const [first, last] = [map.items.at(0), map.items.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = withComments(text, lineStart(text, rangeOf(first)[0]))
  const chunks = new Map<Pair, string>()
  let from = start
  for (const pair of map.items) {
    const to = lineEnd(text, text.slice(0, rangeOf(pair)[1]).trimEnd().length)
    chunks.set(pair, withNewline(text.slice(from, to)))
    from = to
  }
  return { start, end: from, source: pairs.map((pair) => chunks.get(pair) ?? '').join('') }
}

/** The beginning of the comments that stand right above a line. */
function withComments(text: string, at: number): number {
  if (at === 0) return at
  const above = lineStart(text, at - 1)
  return /^[ ]*#/.test(text.slice(above, at)) ? withComments(text, above) : at
}

function says(
  text: string,
  path: RecordPath,
  { value, order }: { readonly value: unknown; readonly order: readonly string[] },
): boolean {
  const document = read(text)
  const map = document.getIn(path, true)
  return (
    document.errors.length === 0 &&
    isDeepStrictEqual(document.toJS(), value) &&
    isMap(map) &&
    isDeepStrictEqual(keysOf(map), order)
  )
}
