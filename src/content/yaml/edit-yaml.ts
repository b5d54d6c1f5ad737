import { isDeepStrictEqual } from 'node:util'
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { appendItem, lineEnd, lineStart, type Splice, spliceList, withNewline } from './yaml-list.ts'
import {
  blockBody,
  blockSource,
  flowSource,
  isBlockCollection,
  scalarSource,
  type YamlValue,
} from './yaml-source.ts'

/** One value of a record that is to change. `undefined` takes the key out. */
export interface YamlEdit {
  readonly path: RecordPath
  readonly value: YamlValue | undefined
}

/**
 * Changes values of a YAML text and nothing else: comments, order, quotes and line breaks of all the rest stay byte for
 * byte, so that git shows what a person changed. A value that already is as wanted is left alone.
 *
 * The text must be sound YAML. Every result is read back and compared with what was wanted: where replacing the text of
 * the value alone does not come to that, the whole document is written again, comments kept.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce(applyEdit, text)
}

function applyEdit(text: string, edit: YamlEdit): string {
  const document = read(text)
  const before: unknown = document.toJS()
  const wanted = withValue(before, edit)
  if (isDeepStrictEqual(before, wanted)) return text
  const splice = spliceValue(text, document, nearest(document, edit))
  if (splice !== null) {
    const spliced = text.slice(0, splice.start) + splice.source + text.slice(splice.end)
    if (says(spliced, wanted, edit)) return spliced
  }
  const rewritten = rewrite(document, edit)
  if (says(rewritten, wanted, edit)) return rewritten
  throw new Error(`The value at ${edit.path.join('.')} could not be written into the record.`)
}

function read(text: string): Document {
  return parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true })
}

/** Where the maps around a value are not there, the edit is the outermost of them with all that belongs into it. */
function nearest(document: Document, { path, value }: YamlEdit): YamlEdit {
  const key = path.at(-1)
  const parent = document.getIn(path.slice(0, -1), true)
  if (path.length < 2 || isCollection(parent) || value === undefined || typeof key !== 'string')
    return { path, value }
  return nearest(document, { path: path.slice(0, -1), value: { [key]: value } })
}

function rewrite(document: Document, { path, value }: YamlEdit): string {
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })
}

/** A block scalar ends in a line break and a quoted text does not: at the edited place that is no difference. */
function says(text: string, wanted: unknown, { path }: YamlEdit): boolean {
  const document = read(text)
  if (document.errors.length > 0) return false
  const is: unknown = document.toJS()
  return isDeepStrictEqual(trimmedAt(is, path), trimmedAt(wanted, path))
}

function trimmedAt(record: unknown, path: RecordPath): unknown {
  const value = valueAt(record, path)
  return typeof value === 'string' ? withValue(record, { path, value: value.trimEnd() }) : record
}

function valueAt(record: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (part, key) => (part !== null && typeof part === 'object' ? Reflect.get(part, key) : undefined),
    record,
  )
}

function withValue(record: unknown, { path: [key, ...rest], value }: YamlEdit): unknown {
  if (key === undefined) return value
  const part = Array.isArray(record) ? [...record] : { ...(record as Record<string, unknown> | null) }
  const inner = withValue(Reflect.get(part, key), { path: rest, value })
  if (inner === undefined) Reflect.deleteProperty(part, key)
  else Reflect.set(part, key, inner)
  return part
}

/** What is said behind a value that is missing or assumed; it is no longer true once a person has written it. */
const OWN_NOTE = /^\s*# (?:missing|proposed: .*|missing; named: .*|may stay empty|the year is assumed)$/

/** Sets a value in a map, or puts one behind a list, by its text alone. Null where that cannot be done by the text. */
function spliceValue(
  text: string,
  document: Document,
  { path, value }: { readonly path: readonly (string | number)[]; readonly value: YamlValue | undefined },
): Splice | null {
  const key = path.at(-1)
  const map = document.getIn(path.slice(0, -1), true)
  if (isSeq(map) && key === map.items.length && value !== undefined)
    return appendItem(text, map, flowSource(value))
  if (typeof key !== 'string' || !isMap(map)) return null
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
  if (pair === undefined) return value === undefined ? null : insertPair(text, map, { key, value })
  const place = placeOf(text, map, pair as Pair<Scalar, Node | null>)
  if (value === undefined) return removePair(text, place)
  return replaceValue(text, place, value)
}

interface ValuePlace {
  readonly node: Node | null
  readonly isInFlow: boolean
  /** Of the key. */
  readonly start: number
  /** Behind the colon. */
  readonly colonEnd: number
  /** Behind the value, without what is said behind it. */
  readonly end: number
  /** Spaces before the key, where it stands on a line of its own. */
  readonly indent: string
}

function placeOf(text: string, map: YAMLMap, { key, value }: Pair<Scalar, Node | null>): ValuePlace {
  const [start = 0, keyEnd = 0] = key.range ?? []
  const colonEnd = text.indexOf(':', keyEnd) + 1
  const isEmpty = value?.range == null || value.range[0] === value.range[1]
  return {
    node: isEmpty ? null : value,
    isInFlow: map.flow === true,
    start,
    colonEnd,
    end: isEmpty ? colonEnd : (value.range?.[1] ?? colonEnd),
    indent: ' '.repeat(start - lineStart(text, start)),
  }
}

function replaceValue(text: string, place: ValuePlace, value: YamlValue): Splice | null {
  const { node, isInFlow, colonEnd, end } = place
  if (isSeq(node) && Array.isArray(value))
    return spliceList(text, node, value) ?? replaceWhole(text, place, value)
  if (isScalar(node) && isBlockScalar(node)) return replaceBlockScalar(text, place, value)
  if (isScalar(node) && isLine(value)) {
    const start = node.range?.[0] ?? colonEnd
    const source = scalarSource(value, { style: node.type, isInFlow })
    return { start, end: end + (isInFlow ? 0 : ownNoteAt(text, end).length), source }
  }
  return replaceWhole(text, place, value)
}

/** From the colon on; what is said behind the old value stays behind the key, unless it is a note of ours. */
function replaceWhole(text: string, place: ValuePlace, value: YamlValue): Splice {
  const { node, isInFlow, colonEnd, end } = place
  if (isInFlow) return { start: colonEnd, end, source: ` ${inFlow(value)}` }
  if (isBlockCollection(node)) {
    const blockEnd = lineEnd(text, end)
    const source = isMaps(value) ? itemLines(value, place) : valueLines('', place, value)
    return { start: colonEnd, end: blockEnd, source }
  }
  const rest = text.slice(end, lineEnd(text, end)).replace(/\n$/, '')
  const note = value === null ? rest : rest.slice(ownNoteAt(text, end).length)
  return { start: colonEnd, end: lineEnd(text, end), source: valueLines(note, place, value) }
}

function replaceBlockScalar(text: string, place: ValuePlace, value: YamlValue): Splice {
  const [start = 0, end = 0] = place.node?.range ?? []
  const [header = '', body = ''] = splitOnce(text.slice(start, end), '\n')
  const kept = start + header.length + 1 + body.trimEnd().length
  const bodyEnd = body.trim() === '' ? start + header.length + 1 : lineEnd(text, kept)
  if (typeof value === 'string' && value.includes('\n')) {
    const indent = /^( +)\S/m.exec(body)?.[1] ?? `${place.indent}  `
    return { start, end: bodyEnd, source: `${header.replace('>', '|')}\n${blockBody(value, indent)}` }
  }
  const comment = /\s#.*$/.exec(header)?.[0] ?? ''
  return { start: place.colonEnd, end: bodyEnd, source: valueLines(comment, place, value) }
}

/** The note of ours that ends the line, or nothing. */
function ownNoteAt(text: string, end: number): string {
  return OWN_NOTE.exec(text.slice(end, lineEnd(text, end)).trimEnd())?.[0] ?? ''
}

/** What follows the colon of a key in a block map, up to and with the end of its last line. */
function valueLines(rest: string, { indent }: ValuePlace, value: YamlValue): string {
  if (value === null) return `${rest}\n`
  if (isLine(value)) return ` ${scalarSource(value, { style: undefined, isInFlow: false })}${rest}\n`
  if (typeof value === 'string') return ` |${rest}\n${blockBody(value, `${indent}  `)}`
  if (isSection(value)) return `${rest}\n${blockSource(value, `${indent}  `)}`
  return ` ${flowSource(value)}${rest}\n`
}

/** A list of maps that is new: each on a line of its own, so that git shows the one that is added next. */
function itemLines(items: readonly YamlValue[], { indent }: ValuePlace): string {
  return `\n${items.map((item) => `${indent}  - ${flowSource(item)}\n`).join('')}`
}

function removePair(text: string, { start, end, isInFlow }: ValuePlace): Splice | null {
  if (isInFlow) return removeFromLine(text, start, end)
  return { start: lineStart(text, start), end: lineEnd(text, end), source: '' }
}

/** With the comma behind it, or else the one before it. Null where it stands alone. */
function removeFromLine(text: string, start: number, end: number): Splice | null {
  const behind = /^\s*,\s*/.exec(text.slice(end))
  if (behind !== null) return { start, end: end + behind[0].length, source: '' }
  const before = /\s*,\s*$/.exec(text.slice(lineStart(text, start), start))
  return before === null ? null : { start: start - before[0].length, end, source: '' }
}

function insertPair(
  text: string,
  map: YAMLMap,
  { key, value }: { readonly key: string; readonly value: YamlValue },
): Splice | null {
  const first = map.items[0]?.key
  const last = map.items.at(-1)
  if (!isScalar(first) || !isScalar(last?.key)) return null
  const { end, isInFlow, indent } = placeOf(text, map, last as Pair<Scalar, Node | null>)
  if (isInFlow)
    return {
      start: end,
      end,
      source: `, ${flowSource({ [key]: value })
        .slice(1, -1)
        .trim()}`,
    }
  const at = endOfLines(text, end)
  const start = first.range?.[0] ?? 0
  const spaces = ' '.repeat(start - lineStart(text, start))
  const newline = withNewline(text.slice(0, at)).length > at ? '\n' : ''
  const name = scalarSource(key, { style: undefined, isInFlow: false })
  const place = { node: null, isInFlow, start, colonEnd: at, end: at, indent: spaces || indent }
  const lines = isMaps(value) ? itemLines(value, place) : valueLines('', place, value)
  return { start: at, end: at, source: `${newline}${spaces}${name}:${lines}` }
}

/** Behind the last line of a value that has something on it. */
function endOfLines(text: string, end: number): number {
  return lineEnd(text, text.slice(0, end).trimEnd().length)
}

function inFlow(value: YamlValue): string {
  if (value === null) return 'null'
  return isLine(value) ? scalarSource(value, { style: undefined, isInFlow: true }) : flowSource(value)
}

function isLine(value: YamlValue): value is string | number | boolean {
  if (typeof value === 'string') return !value.includes('\n')
  return typeof value === 'number' || typeof value === 'boolean'
}

function isMaps(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object')
}

/** A map that holds texts of several lines, lists or fields that are missing is written in lines of its own. */
function isSection(value: YamlValue): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return Object.values(value).some(
    (part) => part === null || Array.isArray(part) || isSection(part) || String(part).includes('\n'),
  )
}

function isBlockScalar({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
