import { type CalendarDate, isCalendarDate } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { sectionFields } from '../../domain/newsletter/article.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'
import { type ContentFile, contentFile } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { slugOf } from '../paste/paste-record.ts'
import { readArticle } from './edit-record.ts'
import { isRecordId, listRecords } from './list-records.ts'
import { createRecordFiles } from './record-files.ts'
import { recordText } from './record-text.ts'

interface NewArticleOptions {
  readonly contentDir: string
  readonly newsletter: Newsletter
  /**
   * An id that begins with its day (`2026-11-26-new-rules`), or the rest of one; null for one that is made of the headline
   * and is free.
   */
  readonly name: string | null
  /** All that it says at first. */
  readonly headline?: { readonly language: LanguageTag; readonly text: string } | null
  /** The day of a name without one. */
  readonly today: CalendarDate
}

export interface NewArticle {
  readonly id: string
  /** As people see it: `content/articles/2026-11-26-new-rules.yaml`. */
  readonly path: string
}

/**
 * Writes a blank record, every field but a given headline marked missing. Throws `USAGE` for a name that is no id,
 * `CONTENT_INVALID` for a headline that no record may have, and `ALREADY_EXISTS`.
 */
export async function newArticle({
  contentDir,
  newsletter,
  name,
  headline = null,
  today,
}: NewArticleOptions): Promise<NewArticle> {
  const { ids } = await listRecords(contentDir, 'articles')
  const wanted = name ?? freeId(ids, `${today}-${slugOf(headline?.text ?? '') || 'article'}`)
  const day = dayOf(wanted)
  const id = day === null ? `${today}-${wanted}` : wanted
  const file = contentFile(contentDir, 'articles', `${id}.yaml`)
  const text = blankText(newsletter, day ?? today, headline)
  const read = readArticle({ id, path: file.name, text }, { newsletter, articleIds: ids })
  if ('faults' in read)
    throw new DiglotError(
      'CONTENT_INVALID',
      msg`An article cannot have this headline; nothing was written.`,
      {
        details: read.faults,
      },
    )
  await writeNew(file, { ids, id, text })
  return { id, path: file.name }
}

/** Copies a record as it is under a free id of its own. Throws `NOT_FOUND`, and `CONTENT_INVALID` where it is no text. */
export async function copyArticle(contentDir: string, article: string): Promise<NewArticle> {
  const { text } = await createRecordFiles(contentDir).read({ kind: 'article', id: article })
  const { ids } = await listRecords(contentDir, 'articles')
  const original = article.replace(/-\d{1,3}$/, '')
  const id = freeId(ids, ids.has(original) ? original : article)
  const file = contentFile(contentDir, 'articles', `${id}.yaml`)
  await writeNew(file, { ids, id, text })
  return { id, path: file.name }
}

/** The day that an id begins with; null where it has none. Throws `USAGE` for what is no id. */
function dayOf(name: string): CalendarDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})-./.exec(name)?.[1] ?? null
  if (isRecordId(name) && (day === null || isCalendarDate(day))) return day
  throw new DiglotError('USAGE', msg`\`${name}\` cannot be the id of an article.`, {
    where: name,
    hint: msg`Write letters, digits and hyphens, with the day in front or without: 2026-11-26-new-rules, new-rules.`,
  })
}

/** The name, with a number behind it where there is a record of that name. */
function freeId(ids: ReadonlySet<string>, name: string): string {
  const taken = new Set([...ids].map((id) => id.toLowerCase()))
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? name : `${name}-${copy}`
    if (!taken.has(id.toLowerCase())) return id
  }
}

interface NewRecord {
  readonly ids: ReadonlySet<string>
  readonly id: string
  readonly text: string
}

async function writeNew(file: ContentFile, { ids, id, text }: NewRecord): Promise<void> {
  const isTaken = [...ids].some((other) => other.toLowerCase() === id.toLowerCase())
  if (!isTaken && (await writeRecordFile(file, text, { force: false }))) return
  throw new DiglotError('ALREADY_EXISTS', msg`The article ${id} is there already.`, {
    where: file.name,
    hint: msg`Edit it, or choose another name.`,
  })
}

function blankText(
  { languages }: Pick<Newsletter, 'languages'>,
  date: CalendarDate,
  headline: NewArticleOptions['headline'],
): string {
  const sectionOf = (tag: LanguageTag) =>
    Object.fromEntries(
      sectionFields.map((field) => [
        field,
        field === 'headline' && tag === headline?.language ? headline.text : null,
      ]),
    )
  const record = {
    date,
    source: null,
    sections: Object.fromEntries(languages.map((tag) => [tag, sectionOf(tag)])),
  }
  const missing = languages.flatMap((tag) =>
    sectionFields
      .filter((field) => field !== 'headline' || tag !== headline?.language)
      .map((field) => ['sections', tag, field]),
  )
  const comments = [['source'], ...missing].map((path) => ({ path, comment: 'missing' }))
  return recordText(record, { schema: '../schema/article.json', comments, inline: [] })
}
