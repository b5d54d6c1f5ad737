import type { CalendarDate } from '../../domain/calendar.ts'
import { listed, type Message, msg, plural } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { requireSound } from '../load-content.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { dateOfIssue, daysOfIssue, type IssueDays, idOfDays, parseWeek, weekIdOf } from './issue-days.ts'
import { listRecords } from './list-records.ts'
import { type MissingField, missingFields, recordText } from './record-text.ts'

interface NewIssueOptions {
  readonly contentDir: string
  readonly content: Content
  /** The issue's id; where no days are given it names them: a week, weeks in a row, a day or a month. Left out: named by the days. */
  readonly id?: string | undefined
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
  /** Articles of other days, or of other issues, to be in it as well. */
  readonly add?: readonly string[] | undefined
  /** Issues whose send was begun: its number counts on from theirs. */
  readonly sent?: ReadonlySet<string> | undefined
  /** Overwrites an issue of the same name; it keeps its number. */
  readonly force?: boolean | undefined
}

export interface NewIssue {
  readonly id: string
  /** As people see it: `content/issues/2025-w30.yaml`. */
  readonly path: string
  readonly number: number
  readonly articles: readonly string[]
  /** Articles of these days that another issue has: they were left out. */
  readonly elsewhere: readonly PlacedArticle[]
  readonly missing: readonly MissingField[]
  /** Articles that are in no issue, this one included. The newest first. */
  readonly unused: readonly UnusedArticle[]
}

interface PlacedArticle {
  readonly id: string
  readonly issue: string
}

interface UnusedArticle {
  readonly id: string
  readonly date: CalendarDate
}

/**
 * Collects the articles of some days into an issue, in the newsletter's order of topics, then by day; those that another
 * issue has are left out. Throws `USAGE` for days that are none, `CONTENT_INVALID` while any record has errors (the
 * issue might lack it), `NOT_FOUND` where there is no article to be had and `ALREADY_EXISTS` where the issue is there.
 */
export async function newIssue({
  contentDir,
  content,
  id: given,
  from,
  to,
  add = [],
  sent = new Set(),
  force = false,
}: NewIssueOptions): Promise<NewIssue> {
  const days = daysOfIssue(given, { from, to })
  const id = given ?? idOfDays(days)
  requireSound(content)
  for (const article of add) requireArticle(content, article)
  const { files } = await listRecords(contentDir, 'issues')
  const there = files.find((issue) => issue.id.toLowerCase() === id.toLowerCase())
  const file = there ?? { ...contentFile(contentDir, 'issues', `${id}.yaml`), id }
  const { articles, elsewhere } = articlesOf(content, { days, add, id: file.id })
  if (articles.length === 0) throw noArticles(content, { id, days, elsewhere })
  const number = content.issues.get(file.id)?.number ?? nextNumber(content, sent)
  const text = issueText(content, { days, number, articles })
  if (!(await writeRecordFile(file, text, { force })))
    throw new DiglotError('ALREADY_EXISTS', msg`The issue ${file.name} is there already.`, {
      where: file.name,
      hint: msg`Edit it, or give \`--force\` to write it again; its subject and introduction are lost then.`,
    })
  const paths = ['subject', 'preheader'].flatMap((key) =>
    content.newsletter.languages.map((tag) => [key, tag]),
  )
  const missing = missingFields(paths, text, file.name)
  const unused = unusedArticles(content).filter((article) => !articles.includes(article.id))
  return { id: file.id, path: file.name, number, articles, elsewhere, missing, unused }
}

/** Articles that no issue has, the newest first. */
export function unusedArticles({
  articles,
  issues,
}: Pick<Content, 'articles' | 'issues'>): readonly UnusedArticle[] {
  const used = new Set([...issues.values()].flatMap((issue) => issue.articles))
  return [...articles.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, date }) => ({ id, date }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** Throws `NOT_FOUND` with the id that is most like it. */
export function requireArticle({ articles }: Pick<Content, 'articles'>, id: string): Article {
  const article = articles.get(id)
  if (article !== undefined) return article
  const nearest = nearestName(id, [...articles.keys()])
  throw new DiglotError('NOT_FOUND', msg`There is no article ${id}.`, {
    where: `content/articles/${id}.yaml`,
    hint: nearest
      ? msg`Did you mean ${nearest}?`
      : msg`The id of an article is the name of its file, without the ending.`,
  })
}

/** A week that has no issue, and articles that are in none. */
interface OpenWeek {
  readonly id: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly articles: number
}

/** Newest first. */
export function openWeeks(content: Pick<Content, 'articles' | 'issues'>): readonly OpenWeek[] {
  const weeks = Map.groupBy(unusedArticles(content), ({ date }) => weekIdOf(date))
  return [...weeks]
    .filter(([id]) => !content.issues.has(id))
    .map(([id, found]) => {
      const { from = '', to = '' } = parseWeek(id) ?? {}
      return { id, from, to, articles: found.length }
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1))
}

interface Wanted {
  readonly id: string
  readonly days: IssueDays
  readonly add: readonly string[]
}

function articlesOf({ articles, issues, newsletter }: Content, { id: own, days, add }: Wanted) {
  const topics = [...newsletter.topics.keys()]
  const rank = ({ topic }: Article) => (topic === null ? topics.length : topics.indexOf(topic))
  const holders = new Map(
    [...issues.values()]
      .filter(({ id }) => id !== own)
      .flatMap(({ id, articles }) => articles.map((it) => [it, id])),
  )
  const wanted = [...articles.values()].filter(
    ({ id, date }) => add.includes(id) || (date >= days.from && date <= days.to),
  )
  const isElsewhere = ({ id }: Article) => holders.has(id) && !add.includes(id)
  return {
    elsewhere: wanted
      .filter(isElsewhere)
      .map(({ id }): PlacedArticle => ({ id, issue: holders.get(id) ?? '' })),
    articles: wanted
      .filter((article) => !isElsewhere(article))
      .sort(
        (a, b) =>
          rank(a) - rank(b) || (a.date < b.date ? -1 : Number(a.date > b.date)) || (a.id < b.id ? -1 : 1),
      )
      .map(({ id }) => id),
  }
}

/** The first number behind the last issue that was sent which no other issue has; where none was sent, behind all. */
function nextNumber({ issues }: Content, sent: ReadonlySet<string>): number {
  const all = [...issues.values()]
  const ofSent = all.filter(({ id }) => sent.has(id)).map(({ number }) => number)
  const taken = new Set(all.map(({ number }) => number))
  let next = Math.max(0, ...(ofSent.length > 0 ? ofSent : taken)) + 1
  while (taken.has(next)) next += 1
  return next
}

interface IssueFacts {
  readonly days: IssueDays
  readonly number: number
  readonly articles: readonly string[]
}

const texts = ['subject', 'preheader', 'intro'] as const

function issueText({ newsletter }: Content, { days, number, articles }: IssueFacts): string {
  const empty = Object.fromEntries(newsletter.languages.map((tag) => [tag, null]))
  const record = {
    number,
    date: dateOfIssue(days),
    covers: days,
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

function noArticles(
  { articles }: Content,
  { id, days, elsewhere }: Pick<Wanted, 'id' | 'days'> & Pick<NewIssue, 'elsewhere'>,
): DiglotError {
  const where = 'content/articles'
  if (elsewhere.length > 0) {
    const issues = listed([...new Set(elsewhere.map(({ issue }) => issue))])
    return new DiglotError('NOT_FOUND', msg`Every article of these days is in another issue: ${issues}.`, {
      where,
      hint: msg`Name those that are to be in this one, too, with \`--add ID\`.`,
    })
  }
  const isWeek = parseWeek(id) !== null
  const spell = isWeek ? weekIdOf : (day: CalendarDate) => day
  const dates = [...articles.values()].map(({ date }) => date).sort()
  const near = [dates.findLast((day) => day < days.from), dates.find((day) => day > days.to)]
  const found = near.filter((day) => day !== undefined).map(spell)
  const message = isWeek
    ? msg`No article is dated in the week ${id}.`
    : msg`No article is dated from ${days.from} to ${days.to}.`
  return new DiglotError('NOT_FOUND', message, { where, hint: nearest(found, isWeek) })
}

function nearest(found: readonly string[], isWeek: boolean): Message {
  if (found.length === 0) return msg`There are no articles yet: write or import some first.`
  const names = listed(found, 'and')
  if (isWeek)
    return plural(
      found.length,
      msg`The nearest week that has some is ${names}.`,
      msg`The nearest weeks that have some are ${names}.`,
    )
  return plural(
    found.length,
    msg`The nearest day that has some is ${names}.`,
    msg`The nearest days that have some are ${names}.`,
  )
}
