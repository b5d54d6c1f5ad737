import { type CalendarDate, dayAfter, isCalendarDate, localDay, parseLocalTime } from '../domain/calendar.ts'

/** The first moment of a day that exists; where clocks are put forward at midnight, that is one o'clock. */
function startOfDay(day: CalendarDate, timeZone: string): Date {
  const start = parseLocalTime(`${day} 00:00`, timeZone)
  if (start === null) throw new RangeError(`${day} is no day.`)
  return start.at
}

/** The days until which one may pause: from tomorrow to a year from now. */
export function pauseDays(
  now: Date,
  timeZone: string,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const today = localDay(now, timeZone)
  return { first: dayAfter(today), last: yearAfter(today) }
}

/** A year after 29 February is 1 March. */
function yearAfter(day: CalendarDate): CalendarDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}

/** The time until which a field says to pause; null where it is empty, undefined where it cannot be taken. */
export function readPause(text: string, now: Date, timeZone: string): Date | null | undefined {
  if (text.trim() === '') return null
  const { first, last } = pauseDays(now, timeZone)
  if (!isCalendarDate(text) || text < first || text > last) return undefined
  return startOfDay(text, timeZone)
}
