import { z } from 'zod'
import {
  type KeptLogEntry,
  type LogAct,
  type LogQuery,
  type LogSubject,
  logActs,
} from '../../domain/act-log.ts'
import { dayAfter, isCalendarDate, parseLocalTime } from '../../domain/calendar.ts'
import { listed, msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import { logCsv } from '../../lists/export-csv.ts'
import { headlines } from '../content/record-fields.ts'
import { type AppContext, hasStore } from '../context.ts'
import { name } from '../inputs.ts'
import type { LogEntryView, LogPage } from '../views/log.ts'

/** All that is given must hold; days are those of the newsletter's time zone, `to` included. */
export const logFilter = z.object({
  by: name.optional(),
  act: z.enum(logActs).optional(),
  kind: z.enum(['article', 'issue', 'subscriber', 'file']).optional(),
  id: name.optional(),
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
})
/** `before`: `next` of the page above. */
export const logInput = logFilter.extend({ before: z.coerce.number<string>().int().min(1).optional() })

export type LogFilter = z.infer<typeof logFilter>

const PAGE = 100
const CSV_PAGE = 1_000
/** Somebody who writes saves every few seconds: what they save within this time is one row. */
const LONGEST_GROUP_MS = 30 * 60_000

type ReadArticles = () => Promise<Content['articles']>

/** Who did what. Where there is no database yet, nobody has done anything. */
export function createLogViews(context: AppContext, readArticles: ReadArticles) {
  return {
    async page({ before, ...filter }: z.infer<typeof logInput>): Promise<LogPage> {
      if (!hasStore(context.config))
        return { entries: [], next: null, headlines: {}, names: [], acts: logActs }
      const { log } = await context.store()
      const query = await queryOf(context, filter)
      const found = await log.find({ ...query, ...(before !== undefined && { before }), limit: PAGE + 1 })
      const shown = found.slice(0, PAGE)
      return {
        entries: groupTextChanges(shown),
        next: found.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
        headlines: await headlinesIn(shown, readArticles),
        names: await log.names(),
        acts: logActs,
      }
    },

    /** In pieces, every entry for itself. */
    csv: async (filter: LogFilter): Promise<AsyncIterable<string>> => logCsv(allEntries(context, filter)),
  }
}

const noArticles: ReadArticles = async () => new Map()

/** For the command line, where articles are called by their ids: throws `USAGE` where the filter is none. */
export const readLog = async (context: AppContext, filter: unknown): Promise<LogPage> =>
  createLogViews(context, noArticles).page(filterOf(filter))

export const readLogCsv = async (context: AppContext, filter: unknown): Promise<AsyncIterable<string>> =>
  createLogViews(context, noArticles).csv(filterOf(filter))

function filterOf(filter: unknown): LogFilter {
  const read = logFilter.safeParse(filter)
  if (read.success) return read.data
  throw new DiglotError('USAGE', msg`This filter of the log is not understood.`, {
    where: `--${read.error.issues[0]?.path.join('.')}`,
    hint: msg`Acts are ${listed(logActs)}.`,
  })
}

async function* allEntries(context: AppContext, filter: LogFilter): AsyncGenerator<KeptLogEntry> {
  if (!hasStore(context.config)) return
  const { log } = await context.store()
  const query = await queryOf(context, filter)
  let before: number | undefined
  for (;;) {
    const page = await log.find({ ...query, ...(before !== undefined && { before }), limit: CSV_PAGE })
    yield* page
    if (page.length < CSV_PAGE) return
    before = page.at(-1)?.id
  }
}

async function queryOf(context: AppContext, filter: LogFilter): Promise<Omit<LogQuery, 'limit'>> {
  const { by, act, kind, id, from, to } = filter
  const days = from === undefined && to === undefined ? {} : await daysOf(context, { from, to })
  return {
    ...(by !== undefined && { by }),
    ...(act !== undefined && { act }),
    ...(kind !== undefined && id !== undefined && { about: { kind, id } }),
    ...days,
  }
}

async function daysOf(
  { load }: AppContext,
  { from, to }: Pick<LogFilter, 'from' | 'to'>,
): Promise<Pick<LogQuery, 'from' | 'until'>> {
  const { timeZone } = (await load()).newsletter
  const start = (day: string) => parseLocalTime(`${requireDay(day)} 00:00`, timeZone)?.at
  const [first, last] = [from && start(from), to && start(dayAfter(requireDay(to)))]
  return { ...(first && { from: first }), ...(last && { until: last }) }
}

function requireDay(day: string): string {
  if (isCalendarDate(day)) return day
  throw new DiglotError('USAGE', msg`“${day}” is not a day.`, { hint: msg`Write it as 2026-11-30.` })
}

/** A newsletter that cannot be read has a log all the same. */
async function headlinesIn(
  entries: readonly KeptLogEntry[],
  readArticles: ReadArticles,
): Promise<LogPage['headlines']> {
  try {
    const articles = await readArticles()
    const ids = new Set(entries.flatMap(({ about }) => (about?.kind === 'article' ? [about.id] : [])))
    const found = [...ids].flatMap((id) => articles.get(id) ?? [])
    return Object.fromEntries(found.map((article) => [article.id, headlines(article)]))
  } catch (error) {
    if (error instanceof DiglotError) return {}
    throw error
  }
}

/** Texts that one person saved of one record, one after the other, as one row. */
function groupTextChanges(entries: readonly KeptLogEntry[]): readonly LogEntryView[] {
  const rows: LogEntryView[] = []
  for (const entry of entries) {
    const last = rows.at(-1)
    if (last !== undefined && isSameGroup(last, entry)) rows[rows.length - 1] = joined(last, entry)
    else rows.push(entryView(entry))
  }
  return rows
}

function isSameGroup(row: LogEntryView, { at, by, act, about }: KeptLogEntry): boolean {
  const isSame =
    act === 'text' && row.act === act && row.by === by && subjectKey(row.about) === subjectKey(about)
  return isSame && Date.parse(row.since) - at.getTime() <= LONGEST_GROUP_MS
}

function joined(row: LogEntryView, { at, details }: KeptLogEntry): LogEntryView {
  const fields = new Set([...fieldsOf(details), ...fieldsOf(row.details)])
  return {
    ...row,
    since: at.toISOString(),
    times: row.times + 1,
    details: fields.size === 0 ? row.details : { ...row.details, fields: [...fields] },
  }
}

function fieldsOf({ fields }: LogEntryView['details']): readonly string[] {
  return Array.isArray(fields) ? fields : []
}

function subjectKey(about: LogSubject | null): string {
  return about === null ? '' : `${about.kind} ${about.id}`
}

/** Revisions are for the program. */
function entryView({ id, at, by, act, about, details }: KeptLogEntry): LogEntryView {
  const { revision: _, before: __, ...shown } = details
  return {
    id,
    at: at.toISOString(),
    since: at.toISOString(),
    times: 1,
    by,
    act: act as LogAct,
    about,
    details: shown,
  }
}
