import { type CalendarDate, dayAfter, isCalendarDate } from '../../domain/calendar.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { isRecordId, MAX_ISSUE_ID } from './list-records.ts'

/** The first and the last day that an issue covers. */
export interface IssueDays {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/**
 * The days that an issue's id names: an ISO week (`2025-w30`), weeks in a row (`2025-w30-w31`), a day (`2025-07-26`) or a
 * month (`2025-07`). Null for any other id.
 */
function daysNamed(id: string): IssueDays | null {
  const [, year, first, last] = /^(\d{4})-(w\d{2})-(w\d{2})$/.exec(id) ?? []
  if (year !== undefined) {
    const [begin, end] = [parseWeek(`${year}-${first}`), parseWeek(`${year}-${last}`)]
    return begin && end && begin.from < end.from ? { from: begin.from, to: end.to } : null
  }
  const week = parseWeek(id)
  if (week !== null) return week
  if (isCalendarDate(id)) return { from: id, to: id }
  return /^\d{4}-\d{2}$/.test(id) && isCalendarDate(`${id}-01`) ? monthOf(id) : null
}

/** A name for the days of an issue; one that says them, where there is one. */
export function idOfDays({ from, to }: IssueDays): string {
  const [first, last] = [weekIdOf(from), weekIdOf(to)]
  const names = [from, from.slice(0, 7), first, `${first}-${last.slice(5)}`]
  const says = (id: string) => {
    const days = daysNamed(id)
    return days?.from === from && days.to === to
  }
  if (from.slice(0, 4) === to.slice(0, 4)) return names.find(says) ?? `${from}-${to.slice(5)}`
  return names.find(says) ?? `${from}-${to.slice(2).replaceAll('-', '')}`
}

function monthOf(month: string): IssueDays {
  const last = [31, 30, 29, 28].map((day) => `${month}-${day}`).find(isCalendarDate) ?? ''
  return { from: `${month}-01`, to: last }
}

/** An issue of one day is dated that day; one of more, the day after the last. */
export function dateOfIssue({ from, to }: IssueDays): CalendarDate {
  return from === to ? to : dayAfter(to)
}

interface GivenDays {
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
}

/** The days that are given, or those that the id names. Throws `USAGE`. */
export function daysOfIssue(id: string | undefined, { from, to }: GivenDays): IssueDays {
  if (id !== undefined && (!isRecordId(id) || id.length > MAX_ISSUE_ID))
    throw usage(id, id, msg`An id has letters, digits and hyphens, at most ${MAX_ISSUE_ID}: 2026-special.`)
  if (id !== undefined && from === undefined && to === undefined) {
    const named = daysNamed(id)
    if (named !== null) return named
    const hint = msg`Write a week (2025-w30), weeks (2025-w30-w31), a day (2025-07-26) or a month (2025-07), or say the days: \`--from 2025-07-01 --to 2025-07-10\`.`
    throw usage(id, id, hint, msg`\`${id}\` names no week, day or month of the calendar.`)
  }
  if (from === undefined || !isCalendarDate(from)) throw usage('--from', from, DAY)
  if (to === undefined || !isCalendarDate(to)) throw usage('--to', to, DAY)
  if (from > to) throw usage('--to', to, msg`Exchange the two days.`, msg`${to} is before ${from}.`)
  return { from, to }
}

const DAY = msg`Give both \`--from\` and \`--to\`, each with year, month and day: 2026-11-26.`

function usage(where: string, value: string | undefined, hint: Message, message?: Message): DiglotError {
  const said = value === undefined ? msg`There is no \`${where}\`.` : msg`\`${value}\` cannot be used.`
  return new DiglotError('USAGE', message ?? said, { where, hint })
}

/** The days of an ISO 8601 week, `2025-w30`; null where it is of another form, or the year has no such week. */
export function parseWeek(id: string): IssueDays | null {
  const [, year, week] = /^(\d{4})-w(\d{2})$/.exec(id) ?? []
  if (year === undefined) return null
  // 4 January is always in the first week.
  const monday = mondayOf(`${year}-01-04`) + (Number(week) - 1) * 7
  const from = spelled(monday)
  return weekIdOf(from) === id ? { from, to: spelled(monday + 6) } : null
}

/** The id of the ISO week that a day lies in: `2025-w30`. A week belongs to the year that its Thursday is in. */
export function weekIdOf(day: CalendarDate): string {
  const thursday = mondayOf(day) + 3
  const year = spelled(thursday).slice(0, 4)
  const week = 1 + Math.floor((thursday - numberOf(`${year}-01-01`)) / 7)
  return `${year}-w${String(week).padStart(2, '0')}`
}

// Days are numbered, so that no time zone has a say.
const DAY_MS = 24 * 60 * 60_000

function numberOf(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

function mondayOf(day: CalendarDate): number {
  const number = numberOf(day)
  const weekday = (new Date(number * DAY_MS).getUTCDay() + 6) % 7
  return number - weekday
}

function spelled(number: number): CalendarDate {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}
