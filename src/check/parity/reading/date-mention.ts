import type { CalendarDate } from '../../../domain/calendar.ts'
import type { Span } from './span.ts'

/** What a text says of a day or a time, as far as it says it. */
export interface DateFields {
  readonly year?: number
  /** First year: 1990 for the nineties. */
  readonly decade?: number
  readonly century?: number
  readonly month?: number
  readonly day?: number
  /** Monday is 1. */
  readonly weekday?: number
  readonly quarter?: number
  /** First or second half of a year. */
  readonly half?: number
  /** Last year is -1; together with `month` it is part of that year. */
  readonly yearsAway?: number
  readonly monthsAway?: number
  /** Weeks begin on Monday. */
  readonly weeksAway?: number
  /** Minutes after midnight. */
  readonly time?: number
}

export interface DateMention extends Span, DateFields {}

type DateField = keyof DateFields

const comparedFields = [
  'year',
  'decade',
  'century',
  'month',
  'day',
  'weekday',
  'quarter',
  'half',
  'yearsAway',
  'monthsAway',
  'weeksAway',
  'time',
] as const

/** Fills in what the day of the article tells: the year of 去年, the weekday of January 21. */
export function resolveDate(mention: DateMention, today: CalendarDate): DateFields {
  const now = new Date(`${today}T00:00:00Z`)
  const year =
    mention.year ?? (mention.yearsAway === undefined ? undefined : now.getUTCFullYear() + mention.yearsAway)
  const months = now.getUTCMonth() + (mention.monthsAway ?? 0)
  const month =
    mention.month ?? (mention.monthsAway === undefined ? undefined : (((months % 12) + 12) % 12) + 1)
  const { yearsAway: _years, monthsAway: _months, ...said } = mention
  return {
    ...said,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...weekdayOf({ ...mention, year, month }, now),
  }
}

type SomeFields = { [Field in DateField]?: number | undefined }

function weekdayOf({ weekday, year, month, day }: SomeFields, now: Date): DateFields {
  if (weekday !== undefined) return { weekday }
  if (day === undefined) return {}
  const thisYear = now.getUTCFullYear()
  const thisMonth = now.getUTCMonth()
  const candidates = [-1, 0, 1].map((away) =>
    month === undefined
      ? Date.UTC(year ?? thisYear, thisMonth + away, day)
      : Date.UTC(year ?? thisYear + away, month - 1, day),
  )
  return { weekday: new Date(nearest(candidates, now.getTime())).getUTCDay() || 7 }
}

function nearest(times: readonly number[], to: number): number {
  return times.reduce((best, time) => (Math.abs(time - to) < Math.abs(best - to) ? time : best))
}

/** How many fields both have and agree on; null where they contradict each other or have nothing in common. */
export function agreement(a: DateFields, b: DateFields): number | null {
  const isDay = a.day !== undefined && b.day !== undefined
  const shared = comparedFields.filter(
    // Where both name the day, its weekday was worked out for a year that may be another one.
    (field) => a[field] !== undefined && b[field] !== undefined && !(isDay && field === 'weekday'),
  )
  if (shared.length === 0) return null
  return shared.every((field) => a[field] === b[field]) ? shared.length : null
}

/** Whether two mentions speak of the same sort of thing and say different things. */
export function contradicts(a: DateFields, b: DateFields): boolean {
  if (agreement(a, b) !== null) return false
  return comparedFields.some((field) => a[field] !== undefined && b[field] !== undefined)
}

/** Whether a mention says no more than 去年 or next month. */
export function isRelativeOnly(mention: DateMention): boolean {
  return Object.keys(mention).every((field) => RELATIVE.has(field))
}

const RELATIVE: ReadonlySet<string> = new Set([
  'start',
  'end',
  'yearsAway',
  'monthsAway',
  'weeksAway',
] satisfies (keyof DateMention)[])

/** The days that 上周, last month or 去年 stands for. */
export interface Period {
  readonly unit: 'year' | 'month' | 'week'
  /** -1 for the last one, 0 for this one. */
  readonly away: number
  /** The first day and the last, in milliseconds since 1970. */
  readonly from: number
  readonly to: number
}

/** Null for a mention that says anything else than such a period. */
export function periodOf(mention: DateMention, today: CalendarDate): Period | null {
  if (!isRelativeOnly(mention)) return null
  const now = new Date(`${today}T00:00:00Z`)
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  const { yearsAway, monthsAway, weeksAway } = mention
  if (weeksAway !== undefined) {
    const monday = day - ((now.getUTCDay() + 6) % 7) + 7 * weeksAway
    return {
      unit: 'week',
      away: weeksAway,
      from: Date.UTC(year, month, monday),
      to: Date.UTC(year, month, monday + 6),
    }
  }
  if (monthsAway !== undefined)
    return {
      unit: 'month',
      away: monthsAway,
      from: Date.UTC(year, month + monthsAway, 1),
      to: Date.UTC(year, month + monthsAway + 1, 0),
    }
  const away = yearsAway ?? 0
  return { unit: 'year', away, from: Date.UTC(year + away, 0, 1), to: Date.UTC(year + away, 11, 31) }
}

/** Whether nobody calls two periods by each other's name: they have no day in common, or are last month and last year. */
export function areApart(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return false
  const areUnlike = a.unit !== b.unit && a.away !== 0 && b.away !== 0
  return areUnlike || a.to < b.from || b.to < a.from
}
