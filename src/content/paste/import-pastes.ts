import { TZDate } from '@date-fns/tz/date'
import { type CalendarDate, isCalendarDate } from '../../domain/calendar.ts'
import { format } from '../../domain/date-fns.ts'
import { isHan } from '../../domain/language/language.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import {
  type ContentFile,
  decodeForeignText,
  MAX_RECORD_BYTES,
  readBytes,
  sizeFault,
  type TextOrFault,
} from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/system-error-code.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import type { MissingField } from '../records/missing-field.ts'
import { parseYaml } from '../yaml/yaml-document.ts'
import type { PasteDate } from './find-date.ts'
import { alreadyExists, type Draft, existsFault, findTargets } from './find-targets.ts'
import type { PasteLanguages } from './paste-labels.ts'
import { type PasteRecord, type Proposal, pasteRecord } from './paste-record.ts'
import type { Paste } from './read-article.ts'
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
  /** Overwrites a record of the same name, and lets a source be used twice. */
  readonly force?: boolean | undefined
}

export interface ImportedRecord {
  readonly id: string
  /** The record's file as people see it: `content/articles/x.yaml`. */
  readonly path: string
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

/**
 * Imports raw pastes as article records, one for each article that they hold. All are read, and looked up among the records that are there, before the first
 * is written. Throws `PASTE_UNREADABLE` or `ALREADY_EXISTS`, with every finding.
 */
export async function importPastes(options: ImportOptions): Promise<readonly ImportedRecord[]> {
  const date = options.date ?? undefined
  if (date !== undefined) requireDay(date)
  const { newsletter } = options.content
  const languages = pasteLanguages(newsletter)
  const today = todayOf(newsletter, options.now)
  const drafts = await collect(options.files, async (name) => {
    const text = await readPaste(name, options.stdin)
    return pasteDrafts(readPastes(text, { name, languages, today, date }), name, options.content)
  })
  const targets = await findTargets(drafts.flat(), options)
  const faults = targets.flatMap((target) => target.faults)
  if (faults.length > 0) throw alreadyExists(faults)
  const written: ImportedRecord[] = []
  for (const { paste, record, target } of targets) {
    const isWritten = await writeRecordFile(target, record.text, { force: options.force ?? false })
    if (!isWritten) throw alreadyExists([existsFault(target.name)])
    written.push(importedRecord(paste, record, target.name))
  }
  return written
}

function importedRecord(
  { date, dropped, namedSource }: Paste,
  record: PasteRecord,
  path: string,
): ImportedRecord {
  return {
    id: record.id,
    path,
    date,
    assumedYear: date.year === 'assumed' ? date.day.slice(0, 4) : null,
    missing: missingFields(record, path),
    proposals: record.proposals,
    dropped,
    namedSource,
  }
}

/** The newsletter's two languages, where it has one that is set in Han characters and one that is not. */
export function pasteLanguages({ languages }: Pick<Newsletter, 'languages'>): PasteLanguages {
  const [han, ...moreHan] = languages.filter((tag) => isHan(tag))
  const [other, ...moreOthers] = languages.filter((tag) => !isHan(tag))
  if (han !== undefined && other !== undefined && moreHan.length + moreOthers.length === 0)
    return { han, other }
  const message = `A paste is taken apart by its scripts, and that needs one language in Han characters and one other; the newsletter has ${languages.join(', ')}.`
  throw new DiglotError('CONFIG_INVALID', message, {
    where: 'newsletter.yaml, `languages`',
    hint: 'Write the records of this newsletter by hand, in content/articles/.',
  })
}

/** Today, where the newsletter is at home. */
export function todayOf({ timeZone }: Pick<Newsletter, 'timeZone'>, now: Date): CalendarDate {
  return format(new TZDate(now, timeZone), 'yyyy-MM-dd')
}

/** Throws `USAGE`. */
export function requireDay(date: string, where = '--date'): void {
  if (isCalendarDate(date)) return
  const hint = 'Write year, month and day: 2024-01-21.'
  throw new DiglotError('USAGE', `\`${date}\` is not a day of the calendar.`, { where, hint })
}

/** The records that the articles of a paste become. */
export function pasteDrafts(
  pastes: readonly Paste[],
  file: string,
  { glossary, newsletter }: Content,
): Draft[] {
  return pastes.map((paste, at) => ({
    file,
    name: pastes.length === 1 ? file : `${file} (article ${at + 1})`,
    paste,
    record: pasteRecord(paste, { glossary, languages: newsletter.languages }),
  }))
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
    const hint = 'Check the name; it is read from the folder that you are in.'
    throw new DiglotError('NOT_FOUND', `There is no file ${name}.`, { where: name, hint, cause: error })
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

/** Runs over all files before it fails, so that one run shows what is wrong with each. */
async function collect<T>(files: readonly string[], run: (file: string) => Promise<T>): Promise<T[]> {
  const settled = await Promise.allSettled(files.map(run))
  const failures = settled.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  )
  const [first] = failures
  if (first === undefined)
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const bug = failures.find((failure) => !(failure instanceof DiglotError))
  if (bug !== undefined || failures.length === 1) throw bug ?? first
  const details = failures.filter((failure) => failure instanceof DiglotError).map(detailOf)
  const message = `${details.length} of ${files.length} pastes could not be read; nothing was written.`
  throw new DiglotError('PASTE_UNREADABLE', message, { details })
}

function detailOf({ message, where, hint }: DiglotError): ErrorDetail {
  return { message, where: where ?? '', hint: hint ?? '' }
}

/** The fields that a new record marks as missing, and where they stand in it. */
export function missingFields({ text, missing }: PasteRecord, name: string): MissingField[] {
  const document = parseYaml(name, text)
  if ('faults' in document) throw new Error(`The record for ${name} was not written as YAML: ${text}`)
  return missing.map((path) => ({
    field: String(path.at(-1)),
    language: path.length > 1 ? String(path[1]) : null,
    place: document.placeOf(path),
  }))
}
