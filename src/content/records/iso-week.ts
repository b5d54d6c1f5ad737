import type { CalendarDate } from '../../domain/calendar.ts'

/** An ISO 8601 week: Monday to Sunday. */
export interface IsoWeek {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Reads `2025-w30`; null where it is of another form, or the year has no such week. */
export function parseWeek(id: string): IsoWeek | null {
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
