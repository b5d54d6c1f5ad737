import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import type { Acceptance } from '../domain/acceptance.ts'
import { DiglotError } from '../errors.ts'
import { contentFile } from './content-dir.ts'
import { listRecords } from './list-records.ts'
import { readText } from './read-text.ts'
import type { RecordName } from './record-files.ts'
import { writeWhole } from './write-file.ts'

/**
 * Writes an acceptance into the record of an article or an issue, under the ones that are there; all the rest of the file
 * stays as it is. Returns what the file is called. Throws `NOT_FOUND` where there is no such record.
 */
export async function acceptFinding(
  contentDir: string,
  { kind, id }: RecordName,
  acceptance: Acceptance,
): Promise<string> {
  const { files } = await listRecords(contentDir, `${kind}s`)
  const file = files.find((record) => record.id === id) ?? contentFile(contentDir, `${kind}s`, `${id}.yaml`)
  const read = await readText(file)
  if ('fault' in read) throw new DiglotError('CONTENT_INVALID', read.fault.message, read.fault)
  await writeWhole(file.path, withAcceptance(read.text, acceptance), { force: true })
  return file.name
}

/** The record's text with one more entry under `accepted`. */
export function withAcceptance(text: string, acceptance: Acceptance): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  const list = document.get('accepted', true)
  const line = acceptanceLine(acceptance)
  if (!document.has('accepted')) return `${text.trimEnd()}\naccepted:\n  - ${line}\n`
  const [last] = isSeq(list) && !list.flow ? list.items.slice(-1) : []
  if (isMap(last) && last.range) return inserted(text, { after: last.range[1], at: last.range[0], line })
  return rewritten(document, acceptance)
}

/** `{ rule: parity-number, of: "12.5亿 / 12.5 billion", reason: "..." }` */
export function acceptanceLine({ rule, of, reason }: Acceptance): string {
  return `{ rule: ${rule}, of: ${JSON.stringify(of)}, reason: ${JSON.stringify(reason)} }`
}

function inserted(text: string, { after, at, line }: { after: number; at: number; line: string }): string {
  const dash = text.lastIndexOf('-', at)
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash)
  const end = text.slice(0, after).trimEnd().length
  const lineEnd = text.indexOf('\n', end)
  const position = lineEnd === -1 ? text.length : lineEnd
  return `${text.slice(0, position)}\n${indent}- ${line}${text.slice(position)}`
}

/** For a list on one line, or a key without a value. */
function rewritten(document: Document, { rule, of, reason }: Acceptance): string {
  const entry = document.createNode({ rule, of, reason })
  const list = document.get('accepted', true)
  if (isSeq(list)) list.add(entry)
  else document.set('accepted', [entry])
  return document.toString({ lineWidth: 0, nullStr: '' })
}
