import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseDocument } from 'yaml'
import { type CalendarDate, isCalendarDate, localDay } from '../../domain/calendar.ts'
import { explainFileError } from '../../domain/file-error.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg, noWords } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { formatFields, type RecordField } from '../../domain/newsletter/field-name.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError, type ErrorCode, type ErrorDetail } from '../../errors.ts'
import { mapBounded } from '../../files/concurrency.ts'
import {
  type ContentFile,
  contentFile,
  decodeForeignText,
  MAX_RECORD_BYTES,
  readBytes,
  readText,
  sizeFault,
  type TextOrFault,
} from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { listRecords } from '../records/list-records.ts'
import { type MissingField, missingFields } from '../records/record-text.ts'
import { keepCopy } from '../records/trash.ts'
import type { PasteDate } from './find-date.ts'
import { type Draft, existsFault, findTargets, pasteDrafts, type Target, takenFault } from './find-targets.ts'
import { addImported, type Imported, loadImported } from './imported.ts'
import { pasteLanguages } from './paste-languages.ts'
import type { Proposal } from './paste-record.ts'
import { readPastes } from './read-pastes.ts'

export interface ImportOptions {
  readonly contentDir: string
  readonly content: Content
  /** Raw pastes, as paths; `-` is `stdin`. */
  readonly files: readonly string[]
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  readonly now: Date
  /** The day of the event; found in the text where it is not given. */
  readonly date?: CalendarDate | null | undefined
  /** In which of several languages that look alike the pastes are. */
  readonly language?: LanguageTag | null | undefined
  /** Writes over records that were edited, of which a copy is kept; lets a source be used twice. */
  readonly force?: boolean | undefined
}

/** What became of every paste: each of its articles is in one of the lists. */
export interface ImportReport {
  readonly written: readonly ImportedRecord[]
  /** Pastes, or articles of them, that were imported before and have not changed. */
  readonly unchanged: readonly PasteRecords[]
  /** Pastes whose records were deleted or renamed after they were imported: they are not written again. */
  readonly deleted: readonly PasteRecords[]
  readonly refused: readonly RefusedPaste[]
}

interface PasteRecords {
  readonly file: string
  readonly records: readonly string[]
}

/** A paste that could not be read, or whose record was left alone. */
interface RefusedPaste extends ErrorDetail {
  readonly code: ErrorCode
  readonly file: string
}

/**
 * Imports raw pastes as article records, one for each article that they hold. A paste that was imported before and has not
 * changed is passed over, whatever it is called; what cannot be read or written stops nothing else. Throws `USAGE`,
 * `CONFIG_INVALID`, and `CONTENT_INVALID` where it cannot be told what was imported.
 */
export async function importPastes(options: ImportOptions): Promise<ImportReport> {
  const { contentDir, content, now, force = false } = options
  const date = options.date ?? undefined
  if (date !== undefined) requireDay(date)
  const { newsletter } = content
  const languages = pasteLanguages(newsletter, options.language ?? null)
  const today = todayOf(newsletter, now)
  const imported = await loadImported(contentDir)
  const sorted = await sortPastes(options, force || date !== undefined ? null : imported)
  const drafts = new Map<string, readonly Draft[]>()
  const unusable: RefusedPaste[] = []
  for (const { file, text } of sorted.fresh)
    try {
      drafts.set(file, pasteDrafts(readPastes(text, { name: file, languages, today, date }), file, content))
    } catch (error) {
      unusable.push(refusedBy(file, error))
    }
  const taken = [...sorted.unchanged, ...sorted.deleted].map(({ file, records }) => ({ file, ids: records }))
  const targets = await findTargets([...drafts.values()].flat(), { contentDir, content, taken })
  const outcomes: (ArticleOutcome & { readonly file: string })[] = []
  for (const { file, text } of sorted.fresh) {
    const own = targets.filter((target) => target.file === file)
    const done: ArticleOutcome[] = []
    for (const target of own)
      try {
        done.push(await importArticle(target, { contentDir, imported, force, now }))
      } catch (error) {
        unusable.push(refusedBy(file, error))
      }
    outcomes.push(...done.map((outcome) => ({ ...outcome, file })))
    const records = done.flatMap((outcome) => ('text' in outcome ? outcome : []))
    if (records.length > 0)
      await addImported(contentDir, [{ text, records, isWhole: records.length === own.length }])
  }
  const idsOf = (key: 'same' | 'gone') =>
    outcomes.flatMap((outcome) => (key in outcome ? [{ file: outcome.file, records: [outcome.id] }] : []))
  return {
    written: outcomes.flatMap((outcome) => ('written' in outcome ? outcome.written : [])),
    unchanged: [...sorted.unchanged, ...idsOf('same')],
    deleted: [...sorted.deleted, ...idsOf('gone')],
    refused: [
      ...sorted.refused,
      ...unusable,
      ...outcomes.flatMap(({ file, ...outcome }) =>
        'refused' in outcome
          ? outcome.refused.map((fault): RefusedPaste => ({ code: 'ALREADY_EXISTS', file, ...fault }))
          : [],
      ),
    ],
  }
}

interface ReadPaste {
  readonly file: string
  readonly text: string
}

/** Tells pastes that are to be imported from those that were, by their text. Without `imported` none was. */
async function sortPastes({ contentDir, files, stdin }: ImportOptions, imported: Imported | null) {
  const [fresh, unchanged, deleted, refused] = [
    [] as ReadPaste[],
    [] as PasteRecords[],
    [] as PasteRecords[],
    [] as RefusedPaste[],
  ]
  const { ids } = await listRecords(contentDir, 'articles')
  const read = await mapBounded(files, FILES_AT_ONCE, (file) =>
    readPaste(file, stdin).then(
      (text) => ({ file, text }),
      (error: unknown) => refusedBy(file, error),
    ),
  )
  const texts = new Set<string>()
  for (const paste of read) {
    if ('code' in paste) {
      refused.push(paste)
      continue
    }
    const { file, text } = paste
    const records = imported?.recordsOf(text) ?? null
    const gone = (records ?? []).filter((id) => !ids.has(id))
    if (gone.length > 0) deleted.push({ file, records: gone })
    else if (records !== null || texts.has(text)) unchanged.push({ file, records: records ?? [] })
    else fresh.push(paste)
    texts.add(text)
  }
  return { fresh, unchanged, deleted, refused }
}

const FILES_AT_ONCE = 16

/** What is no mistake of a person, nor a refusal of the system, is thrown on. */
function refusedBy(file: string, thrown: unknown): RefusedPaste {
  const error = explainFileError(thrown)
  if (!(error instanceof DiglotError)) throw error
  const { code, said: message, where = file, hint = noWords } = error
  return { code, file, where, message, hint }
}

/** Today, where the newsletter is at home. */
export function todayOf({ timeZone }: Pick<Newsletter, 'timeZone'>, now: Date): CalendarDate {
  return localDay(now, timeZone)
}

/** Throws `USAGE`. */
export function requireDay(date: string, where = '--date'): void {
  if (isCalendarDate(date)) return
  const hint = msg`Write year, month and day: 2024-01-21.`
  throw new DiglotError('USAGE', msg`\`${date}\` is not a day of the calendar.`, { where, hint })
}

async function readPaste(name: string, stdin: ImportOptions['stdin']): Promise<string> {
  const read = name === '-' ? await readStream(stdin) : await readFile(name)
  if ('text' in read) return read.text
  throw new DiglotError('PASTE_UNREADABLE', read.fault.message, read.fault)
}

async function readFile(name: string): Promise<TextOrFault> {
  const file: ContentFile = { path: name, name }
  try {
    if ((await stat(name)).isDirectory())
      throw new DiglotError('PASTE_UNREADABLE', msg`${name} is a folder.`, {
        where: name,
        hint: msg`Name the files in it, such as ${join(name, '*.txt')}.`,
      })
    const read = await readBytes(file)
    return 'fault' in read ? read : decodeForeignText(file, read.content)
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error
    const hint = msg`Check the name; it is read from the folder that you are in.`
    throw new DiglotError('NOT_FOUND', msg`There is no file ${name}.`, { where: name, hint, cause: error })
  }
}

/** No more of it is kept than a record may have. */
async function readStream(stdin: ImportOptions['stdin']): Promise<TextOrFault> {
  const file: ContentFile = { path: '-', name: '-' }
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stdin ?? []) {
    size += piece.length
    if (size > MAX_RECORD_BYTES) return { fault: sizeFault(file, size) }
    pieces.push(piece)
  }
  return decodeForeignText(file, Buffer.concat(pieces))
}

interface ImportedRecord {
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
type ArticleOutcome = { readonly id: string } & (
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
async function importArticle(target: Target, options: ArticleImport): Promise<ArticleOutcome> {
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
  const missing = missingFields(record.missing, text, name)
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
