import { isDeepStrictEqual } from 'node:util'
import { parseDocument } from 'yaml'
import { msg } from '../../domain/language/message.ts'
import { formatFields, type RecordField } from '../../domain/newsletter/record-field.ts'
import type { ErrorDetail } from '../../errors.ts'
import { type ContentFile, contentFile, readText } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import type { MissingField } from '../records/record-text.ts'
import { keepCopy } from '../records/trash.ts'
import type { PasteDate } from './find-date.ts'
import { existsFault, type Target, takenFault } from './find-targets.ts'
import type { Imported } from './imported.ts'
import { missingFields, type Proposal } from './paste-record.ts'

export interface ImportedRecord {
  readonly id: string
  /** The record's file as people see it: `content/articles/x.yaml`. */
  readonly path: string
  /** `updated`: the paste has changed, and nobody had edited the record. `overwritten`: somebody had, and it was asked for. */
  readonly how: 'new' | 'updated' | 'overwritten'
  /** What an overwritten record said otherwise than its paste; null where it was no record. */
  readonly lost: readonly RecordField[] | null
  /** Where the overwritten record is kept. */
  readonly copy: string | null
  readonly date: PasteDate
  /** The year of the record where nothing in the paste names one: to be looked at. */
  readonly assumedYear: string | null
  readonly missing: readonly MissingField[]
  readonly proposals: readonly Proposal[]
  /** What was left out of the paste: bylines, counts, pictures, what stands around an article. */
  readonly dropped: readonly string[]
  /** A source that is named without an address, beside or instead of one that has it. */
  readonly namedSource: string | null
}

/** What became of one article of a paste. `text` is what the import has made of its record, where it knows that. */
export type ArticleOutcome = { readonly id: string } & (
  | { readonly written: ImportedRecord; readonly text: string }
  | { readonly same: true; readonly text: string }
  | { readonly gone: true }
  | { readonly refused: readonly ErrorDetail[] }
)

interface ArticleImport {
  readonly contentDir: string
  readonly imported: Imported
  readonly force: boolean
  readonly now: Date
}

/**
 * Writes the record of one article, unless it says so already. A record that nobody has edited since an import wrote it
 * follows its paste; one that was edited is left alone, or with `force` kept as a copy before it is written over.
 */
export async function importArticle(target: Target, options: ArticleImport): Promise<ArticleOutcome> {
  const { imported, force, contentDir } = options
  const { twins, record, isThere, sourceUser } = target
  if (twins.length > 0) return { id: record.id, refused: twins }
  const isOurs = sourceUser?.isSure === true && imported.hasRecord(sourceUser.record.id)
  const file = isOurs ? sourceUser.record : target.target
  if (isThere || isOurs) return replace(target, file, options)
  const fault = takenFault(target)
  if (fault !== null && !force) return { id: file.id, refused: [fault] }
  if (imported.hasRecord(file.id) && !force) return { id: file.id, gone: true }
  if (
    !(await writeRecordFile(contentFile(contentDir, 'articles', `${file.id}.yaml`), record.text, {
      force: false,
    }))
  )
    return { id: file.id, refused: [existsFault(file.name)] }
  return { ...writtenOutcome(target, file), id: file.id }
}

type RecordFile = Target['target']

async function replace(
  target: Target,
  file: RecordFile,
  { contentDir, imported, force, now }: ArticleImport,
): Promise<ArticleOutcome> {
  const { record, name } = target
  const { id } = file
  const before = await readText(file)
  if ('fault' in before) return { id, refused: [before.fault] }
  if (before.text.trim() === record.text.trim()) return { id, same: true, text: record.text }
  if (imported.isAsWritten(id, before.text)) {
    await writeRecordFile(file, record.text, { force: true })
    return { ...writtenOutcome(target, file, { how: 'updated' }), id }
  }
  const lost = changedFields(before.text, record.text)
  if (!force) return { id, refused: [editedFault(name, file, lost)] }
  const copy = await keepCopy(contentDir, { kind: 'article', id, content: before.text }, now)
  await writeRecordFile(file, record.text, { force: true })
  return { ...writtenOutcome(target, file, { how: 'overwritten', lost, copy }), id }
}

function editedFault(name: string, file: ContentFile, fields: readonly RecordField[] | null): ErrorDetail {
  return {
    where: file.name,
    message: msg`The record of ${name} is there already, and says otherwise: ${formatFields(fields)}. It was left alone.`,
    hint: msg`Edit it, or import with \`--force\` to write over it; a copy is kept then.`,
  }
}

function writtenOutcome(
  { paste: { date, dropped, namedSource }, record }: Target,
  { id, name }: RecordFile,
  { how = 'new', lost = [], copy = null }: Partial<Pick<ImportedRecord, 'how' | 'lost' | 'copy'>> = {},
): { readonly written: ImportedRecord; readonly text: string } {
  const assumedYear = date.year === 'assumed' ? date.day.slice(0, 4) : null
  const { proposals, text } = record
  const missing = missingFields(record, name)
  return {
    text,
    written: { id, path: name, how, lost, copy, date, assumedYear, missing, proposals, dropped, namedSource },
  }
}

/**
 * The fields in which two texts of an article's record differ. Empty where only comments and layout do; null where one
 * of them is no record at all.
 */
function changedFields(one: string, other: string): readonly RecordField[] | null {
  const [before, after] = [recordIn(one), recordIn(other)]
  if (before === null || after === null) return null
  const { sections: sectionsBefore, ...factsBefore } = before
  const { sections: sectionsAfter, ...factsAfter } = after
  const [languagesBefore, languagesAfter] = [mapOf(sectionsBefore), mapOf(sectionsAfter)]
  return [
    ...changedKeys(factsBefore, factsAfter).map((field) => ({ field, language: null })),
    ...keysOf(languagesBefore, languagesAfter).flatMap((language) =>
      changedKeys(mapOf(languagesBefore[language]), mapOf(languagesAfter[language])).map((field) => ({
        field,
        language,
      })),
    ),
  ]
}

type Values = Readonly<Record<string, unknown>>

function recordIn(text: string): Values | null {
  const document = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true })
  const value: unknown = document.errors.length > 0 ? null : document.toJS()
  return isMap(value) ? value : null
}

function changedKeys(before: Values, after: Values): string[] {
  return keysOf(before, after).filter((key) => !isDeepStrictEqual(plain(before[key]), plain(after[key])))
}

/** A key that is left out says as much as one without a value. */
function plain(value: unknown): unknown {
  return value === undefined ? null : typeof value === 'string' ? value.trim() : value
}

function keysOf(before: Values, after: Values): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}

function mapOf(value: unknown): Values {
  return isMap(value) ? value : {}
}

function isMap(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
