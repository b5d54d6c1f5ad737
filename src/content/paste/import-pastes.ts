import { type CalendarDate, isCalendarDate, localDay } from '../../domain/calendar.ts'
import { explainFileError } from '../../domain/file-error.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg, noWords } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError, type ErrorCode, type ErrorDetail } from '../../errors.ts'
import { mapBounded } from '../../files/map-bounded.ts'
import {
  type ContentFile,
  decodeForeignText,
  MAX_RECORD_BYTES,
  readBytes,
  sizeFault,
  type TextOrFault,
} from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { listRecords } from '../records/list-records.ts'
import { type Draft, findTargets, pasteDrafts } from './find-targets.ts'
import { type ArticleOutcome, type ImportedRecord, importArticle } from './import-article.ts'
import { addImported, type Imported, loadImported } from './imported.ts'
import { pasteLanguages } from './paste-languages.ts'
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
