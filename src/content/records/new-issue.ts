import type { CalendarDate } from '../../domain/calendar.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/content-dir.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { requireSound } from '../load-content.ts'
import { parseYaml } from '../yaml/yaml-document.ts'
import { type IsoWeek, parseWeek, weekIdOf } from './iso-week.ts'
import { listRecords } from './list-records.ts'
import type { MissingField } from './missing-field.ts'
import { recordText } from './record-text.ts'

export interface NewIssueOptions {
  readonly contentDir: string
  readonly content: Content
  /** An ISO week: `2025-w30`. */
  readonly id: string
  /** Overwrites an issue of the same name; it keeps its number. */
  readonly force?: boolean | undefined
}

export interface NewIssue {
  readonly id: string
  /** As people see it: `content/issues/2025-w30.yaml`. */
  readonly path: string
  readonly number: number
  readonly articles: readonly string[]
  readonly missing: readonly MissingField[]
}

/**
 * Collects the articles of an ISO week (`2025-w30`, Monday to Sunday) into an issue, in the newsletter's order of
 * topics, then by day. Throws `USAGE` for an id that is no week, `CONTENT_INVALID` while any record has errors (the
 * issue might lack it), `NOT_FOUND` for a week without articles and `ALREADY_EXISTS` where the issue is there.
 */
export async function newIssue({
  contentDir,
  content,
  id,
  force = false,
}: NewIssueOptions): Promise<NewIssue> {
  const week = parseWeek(id)
  if (week === null)
    throw new DiglotError('USAGE', `\`${id}\` is not a week of the calendar.`, {
      where: id,
      hint: 'Write the year and the ISO week, such as 2025-w30.',
    })
  requireSound(content)
  const articles = articlesOf(content, week)
  if (articles.length === 0) throw noArticles(content, id, week)
  const { files } = await listRecords(contentDir, 'issues')
  const file =
    files.find((issue) => issue.id.toLowerCase() === id) ?? contentFile(contentDir, 'issues', `${id}.yaml`)
  const number = content.issues.get(id)?.number ?? highestNumber(content) + 1
  const text = issueText(content, { week, number, articles })
  if (!(await writeRecordFile(file, text, { force })))
    throw new DiglotError('ALREADY_EXISTS', `The issue ${file.name} is there already.`, {
      where: file.name,
      hint: 'Edit it, or give `--force` to write it anew; its subject and introduction are lost then.',
    })
  return { id, path: file.name, number, articles, missing: missingIn(file.name, text, content) }
}

/** A week that has articles and no issue. */
export interface OpenWeek {
  readonly id: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly articles: number
}

/** Newest first. */
export function openWeeks({ articles, issues }: Pick<Content, 'articles' | 'issues'>): readonly OpenWeek[] {
  const weeks = Map.groupBy([...articles.values()], ({ date }) => weekIdOf(date))
  return [...weeks]
    .filter(([id]) => !issues.has(id))
    .map(([id, found]) => {
      const { from = '', to = '' } = parseWeek(id) ?? {}
      return { id, from, to, articles: found.length }
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1))
}

function articlesOf({ articles, newsletter }: Content, { from, to }: IsoWeek): string[] {
  const topics = [...newsletter.topics.keys()]
  const rank = ({ topic }: Article) => (topic === null ? topics.length : topics.indexOf(topic))
  return [...articles.values()]
    .filter(({ date }) => date >= from && date <= to)
    .sort(
      (a, b) =>
        rank(a) - rank(b) || (a.date < b.date ? -1 : Number(a.date > b.date)) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id)
}

function highestNumber({ issues }: Content): number {
  return Math.max(0, ...[...issues.values()].map(({ number }) => number))
}

interface IssueFacts {
  readonly week: IsoWeek
  readonly number: number
  readonly articles: readonly string[]
}

const texts = ['subject', 'preheader', 'intro'] as const

function issueText({ newsletter }: Content, { week, number, articles }: IssueFacts): string {
  const empty = Object.fromEntries(newsletter.languages.map((tag) => [tag, null]))
  const { from, to, next } = week
  const record = {
    number,
    date: next,
    covers: { from, to },
    ...Object.fromEntries(texts.map((key) => [key, empty])),
    articles,
  }
  const comments = texts.flatMap((key) =>
    newsletter.languages.map((tag) => ({
      path: [key, tag],
      comment: key === 'intro' ? 'may stay empty' : 'missing',
    })),
  )
  return recordText(record, { schema: '../schema/issue.json', comments, inline: [] })
}

function missingIn(name: string, text: string, { newsletter }: Content): MissingField[] {
  const document = parseYaml(name, text)
  if ('faults' in document) throw new Error(`The issue ${name} was not written as YAML: ${text}`)
  return ['subject', 'preheader'].flatMap((field) =>
    newsletter.languages.map((language) => ({ field, language, place: document.placeOf([field, language]) })),
  )
}

function noArticles({ articles }: Content, id: string, { from }: IsoWeek): DiglotError {
  const days = [...articles.values()].map(({ date }) => date).sort()
  const near = [days.findLast((day) => day < from), days.find((day) => day > from)]
  const weeks = near.filter((day) => day !== undefined).map(weekIdOf)
  const hint =
    weeks.length === 0
      ? 'There are no articles yet: write or import some first.'
      : `The nearest ${weeks.length === 1 ? 'week that has some is' : 'weeks that have some are'} ${weeks.join(' and ')}.`
  return new DiglotError('NOT_FOUND', `No article is dated in the week ${id}.`, {
    where: 'content/articles',
    hint,
  })
}
