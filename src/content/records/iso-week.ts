import { tz } from '@date-fns/tz/tz'
import type { CalendarDate } from '../../domain/calendar.ts'
import { addDays, format, isValid, parseISO } from '../../domain/date-fns.ts'

// Days have no zone of their own: reckoned in UTC they are the same on every machine.
const utc = { in: tz('UTC') }

/** An ISO 8601 week: Monday to Sunday. */
export interface IsoWeek {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Reads `2025-w30`; null where it is of another form, or the year has no such week. */
export function parseWeek(id: string): IsoWeek | null {
  const [, year, week] = /^(\d{4})-w(\d{2})$/.exec(id) ?? []
  if (year === undefined || week === undefined) return null
  const monday = parseISO(`${year}-W${week}-1`, utc)
  if (!isValid(monday) || weekIdOf(spelled(monday)) !== id) return null
  return {
    from: spelled(monday),
    to: spelled(addDays(monday, 6)),
  }
}

/** The id of the ISO week that a day lies in: `2025-w30`. */
export function weekIdOf(day: CalendarDate): string {
  return format(parseISO(day, utc), "RRRR-'w'II", utc)
}

function spelled(day: Date): CalendarDate {
  return format(day, 'yyyy-MM-dd', utc)
}
