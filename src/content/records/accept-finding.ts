import { parse } from 'yaml'
import type { Acceptance } from '../../domain/newsletter/acceptance.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/content-dir.ts'
import { readText } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { editYaml } from '../yaml/edit-yaml.ts'
import { listRecords } from './list-records.ts'
import type { RecordName } from './record-files.ts'

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
  await writeRecordFile(file, withAcceptance(read.text, acceptance), { force: true })
  return file.name
}

/** The record's text with one more entry under `accepted`. */
export function withAcceptance(text: string, { rule, of, reason }: Acceptance): string {
  const { accepted } = (parse(text, { version: '1.2', schema: 'core' }) ?? {}) as {
    readonly accepted?: unknown
  }
  const entry = { rule, of, reason }
  const edit = Array.isArray(accepted)
    ? { path: ['accepted', accepted.length], value: entry }
    : { path: ['accepted'], value: [entry] }
  return editYaml(text, [edit])
}
