import type { CalendarDate } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { revisionOf } from '../records/record-files.ts'
import { type MissingField, missingFields } from '../records/record-text.ts'
import {
  alreadyExists,
  existsFault,
  findTargets,
  pasteDrafts,
  type Target,
  takenFault,
} from './find-targets.ts'
import { requireDay, todayOf } from './import-pastes.ts'
import { addImported } from './imported.ts'
import { pasteLanguages } from './paste-languages.ts'
import type { Proposal } from './paste-record.ts'
import type { Paste } from './read-article.ts'
import { readPastes } from './read-pastes.ts'

interface PasteDraftOptions {
  readonly contentDir: string
  readonly content: Content
  readonly text: string
  /** The day of the event; found in the text where it is not given. */
  readonly date: CalendarDate | null
  /** In which of several languages that look alike the text is. */
  readonly language: LanguageTag | null
  readonly now: Date
}

/** The records that a raw paste becomes, before they are written. */
interface PasteDrafts {
  readonly records: readonly PasteDraft[]
  /** Of all records: to be given back on writing them. */
  readonly revision: string
}

interface PasteDraft {
  readonly id: string
  readonly path: string
  readonly record: string
  readonly date: Paste['date']
  readonly missing: readonly MissingField[]
  readonly proposals: readonly Proposal[]
  readonly dropped: readonly string[]
  readonly namedSource: string | null
  /** Records that have its name or its source; while there are some it is not written. */
  readonly taken: readonly ErrorDetail[]
}

const NAME = 'the paste'

/** Reads a paste and writes nothing. Throws `PASTE_UNREADABLE` naming the line, `CONFIG_INVALID` and `USAGE`. */
export async function draftPastes(options: PasteDraftOptions): Promise<PasteDrafts> {
  const targets = await findDrafts(options)
  return {
    records: targets.map(({ target, record, paste, taken }) => ({
      id: record.id,
      path: target.name,
      record: record.text,
      date: paste.date,
      missing: missingFields(record.missing, record.text, target.name),
      proposals: record.proposals,
      dropped: paste.dropped,
      namedSource: paste.namedSource,
      taken,
    })),
    revision: revisionOfAll(targets),
  }
}

/**
 * Writes the records of a paste, and says their ids. Throws `RECORD_CHANGED` where they are not those of `revision`, which
 * a person has seen, and `ALREADY_EXISTS`.
 */
export async function writePastes(
  options: PasteDraftOptions & { readonly revision: string },
): Promise<readonly string[]> {
  const targets = await findDrafts(options)
  const taken = targets.flatMap((target) => target.taken)
  if (taken.length > 0) throw alreadyExists(taken)
  if (revisionOfAll(targets) !== options.revision)
    throw new DiglotError('RECORD_CHANGED', msg`The paste gives other records than those that were shown.`, {
      where: NAME,
      hint: msg`Look at it once more, then write it.`,
    })
  for (const { target, record } of targets)
    if (!(await writeRecordFile(target, record.text, { force: false })))
      throw alreadyExists([forPaste(existsFault(target.name))])
  const records = targets.map(({ record }) => record)
  await addImported(options.contentDir, [{ text: options.text, records, isWhole: true }])
  return targets.map(({ record }) => record.id)
}

function revisionOfAll(targets: readonly Target[]): string {
  return revisionOf(targets.map(({ record }) => record.text).join('\0'))
}

interface DraftTarget extends Target {
  readonly taken: readonly ErrorDetail[]
}

async function findDrafts(options: PasteDraftOptions): Promise<readonly DraftTarget[]> {
  const { contentDir, content, text, date, now } = options
  const { newsletter } = content
  if (date !== null) requireDay(date, 'date')
  const pastes = readPastes(text, {
    name: NAME,
    languages: pasteLanguages(newsletter, options.language),
    today: todayOf(newsletter, now),
    date: date ?? undefined,
  })
  const targets = await findTargets(pasteDrafts(pastes, NAME, content), { contentDir, content })
  return targets.map((target) => ({
    ...target,
    taken: [...target.twins, takenFault(target) ?? []].flat().map(forPaste),
  }))
}

function forPaste({ where, message }: ErrorDetail): ErrorDetail {
  return { where, message, hint: msg`Edit that record; a paste never writes over one.` }
}
