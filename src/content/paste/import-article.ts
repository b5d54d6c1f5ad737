import { type RecordField, spellFields } from '../../domain/newsletter/record-field.ts'
import type { ErrorDetail } from '../../errors.ts'
import { type ContentFile, contentFile, readText } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { changedFields } from '../imports/changed-fields.ts'
import type { Imported } from '../imports/imported.ts'
import type { MissingField } from '../records/missing-field.ts'
import { keepCopy } from '../trash/keep-copy.ts'
import type { PasteDate } from './find-date.ts'
import { existsFault, type Target, takenFault } from './find-targets.ts'
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

export interface ArticleImport {
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
    message: `The record of ${name} is there already, and says otherwise: ${spellFields(fields)}. It was left alone.`,
    hint: 'Edit it, or import with `--force` to write over it; a copy is kept then.',
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
