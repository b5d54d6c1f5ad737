import { type CalendarDate, isCalendarDate } from '../../domain/calendar.ts'
import { sectionFields } from '../../domain/newsletter/article.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { isRecordId, listRecords } from './list-records.ts'
import { recordText } from './record-text.ts'

interface NewArticleOptions {
  readonly contentDir: string
  readonly newsletter: Pick<Newsletter, 'languages'>
  /** An id that begins with its day (`2026-11-26-new-rules`), or the rest of one. */
  readonly name: string
  /** The day of a name without one. */
  readonly today: CalendarDate
}

export interface NewArticle {
  readonly id: string
  /** As people see it: `content/articles/2026-11-26-new-rules.yaml`. */
  readonly path: string
}

/** Writes a blank record, every field marked missing. Throws `USAGE` for a name that is no id, and `ALREADY_EXISTS`. */
export async function newArticle({
  contentDir,
  newsletter,
  name,
  today,
}: NewArticleOptions): Promise<NewArticle> {
  const day = /^(\d{4}-\d{2}-\d{2})-./.exec(name)?.[1]
  if (!isRecordId(name) || (day !== undefined && !isCalendarDate(day)))
    throw new DiglotError('USAGE', `\`${name}\` cannot be the id of an article.`, {
      where: name,
      hint: 'Write letters, digits and hyphens, with the day in front or without: 2026-11-26-new-rules, new-rules.',
    })
  const id = day === undefined ? `${today}-${name}` : name
  const { ids } = await listRecords(contentDir, 'articles')
  const file = contentFile(contentDir, 'articles', `${id}.yaml`)
  const isTaken = [...ids].some((other) => other.toLowerCase() === id.toLowerCase())
  if (isTaken || !(await writeRecordFile(file, blankText(newsletter, day ?? today), { force: false })))
    throw new DiglotError('ALREADY_EXISTS', `The article ${id} is there already.`, {
      where: file.name,
      hint: 'Edit it, or choose another name.',
    })
  return { id, path: file.name }
}

function blankText({ languages }: Pick<Newsletter, 'languages'>, date: CalendarDate): string {
  const blank = Object.fromEntries(sectionFields.map((field) => [field, null]))
  const record = {
    date,
    source: null,
    sections: Object.fromEntries(languages.map((tag) => [tag, { ...blank }])),
  }
  const missing = languages.flatMap((tag) => sectionFields.map((field) => ['sections', tag, field]))
  const comments = [['source'], ...missing].map((path) => ({ path, comment: 'missing' }))
  return recordText(record, { schema: '../schema/article.json', comments, inline: [] })
}
