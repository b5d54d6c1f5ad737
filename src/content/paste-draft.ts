import type { CalendarDate } from '../domain/calendar.ts'
import type { Content } from '../domain/content.ts'
import { DiglotError, type ErrorDetail } from '../errors.ts'
import { missingFields, pasteLanguages, requireDay, todayOf } from './import-pastes.ts'
import { alreadyExists, existsFault, findTargets, type Target } from './import-targets.ts'
import type { MissingField } from './missing-field.ts'
import { type Paste, parsePaste } from './parse-paste.ts'
import { type Proposal, pasteRecord } from './paste-record.ts'
import { revisionOf } from './record-files.ts'
import { writeRecordFile } from './write-file.ts'

export interface PasteDraftOptions {
  readonly contentDir: string
  readonly content: Content
  readonly text: string
  /** The day of the event; found in the text where it is not given. */
  readonly date: CalendarDate | null
  readonly now: Date
}

/** The record that a raw paste becomes, before it is written. */
export interface PasteDraft {
  readonly id: string
  readonly path: string
  readonly record: string
  readonly revision: string
  readonly date: Paste['date']
  readonly missing: readonly MissingField[]
  readonly proposals: readonly Proposal[]
  /** Records that have its name or its source; while there are some it is not written. */
  readonly taken: readonly ErrorDetail[]
}

const NAME = 'the paste'

/** Reads a paste and writes nothing. Throws `PASTE_UNREADABLE` naming the line, `CONFIG_INVALID` and `USAGE`. */
export async function draftPaste(options: PasteDraftOptions): Promise<PasteDraft> {
  const { target, record, paste, taken } = await findDraft(options)
  return {
    id: record.id,
    path: target.name,
    record: record.text,
    revision: revisionOf(record.text),
    date: paste.date,
    missing: missingFields(record, target.name),
    proposals: record.proposals,
    taken,
  }
}

/**
 * Writes the record of a paste, and says its id. Throws `RECORD_CHANGED` where it is not the one of `revision`, which a
 * person has seen, and `ALREADY_EXISTS`.
 */
export async function writePaste(
  options: PasteDraftOptions & { readonly revision: string },
): Promise<{ readonly id: string }> {
  const { target, record, taken } = await findDraft(options)
  if (taken.length > 0) throw alreadyExists(taken)
  if (revisionOf(record.text) !== options.revision)
    throw new DiglotError('RECORD_CHANGED', 'The paste gives another record than the one that was shown.', {
      where: target.name,
      hint: 'Look at it once more, then write it.',
    })
  if (!(await writeRecordFile(target, record.text, { force: false })))
    throw alreadyExists([forPaste(existsFault(target.name))])
  return { id: record.id }
}

async function findDraft(
  options: PasteDraftOptions,
): Promise<Target & { readonly taken: readonly ErrorDetail[] }> {
  const { contentDir, content, text, date, now } = options
  const { newsletter, glossary } = content
  if (date !== null) requireDay(date, 'date')
  const languages = pasteLanguages(newsletter)
  const today = todayOf(newsletter, now)
  const paste = parsePaste(normalLines(text), { name: NAME, languages, today, date: date ?? undefined })
  const record = pasteRecord(paste, { glossary, languages: newsletter.languages })
  const draft = { name: NAME, paste, record }
  const [target] = await findTargets([draft], { contentDir, content, force: true })
  if (target === undefined) throw new Error('A paste has no file that it would go into.')
  return { ...target, taken: await takenBy(draft, { contentDir, content }) }
}

async function takenBy(
  draft: Parameters<typeof findTargets>[0][number],
  options: Parameters<typeof findTargets>[1],
): Promise<readonly ErrorDetail[]> {
  try {
    await findTargets([draft], options)
    return []
  } catch (error) {
    if (!(error instanceof DiglotError) || error.code !== 'ALREADY_EXISTS') throw error
    const { where = '', message, hint = '', details } = error
    return (details.length > 0 ? details : [{ where, message, hint }]).map(forPaste)
  }
}

function forPaste({ where, message }: ErrorDetail): ErrorDetail {
  return { where, message, hint: 'Edit that record; a paste never writes over one.' }
}

function normalLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
