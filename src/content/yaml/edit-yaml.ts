import { isDeepStrictEqual } from 'node:util'
import { type Document, isCollection, parseDocument } from 'yaml'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import type { YamlValue } from './yaml-source.ts'
import { spliceValue } from './yaml-splice.ts'

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
