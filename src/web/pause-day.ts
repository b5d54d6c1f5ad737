import { TZDate } from '@date-fns/tz'
import { type CalendarDate, isCalendarDate } from '../domain/calendar.ts'

/** Which day a time is on, where the newsletter is at home. */
export function dayOf(time: Date, timeZone: string): CalendarDate {
  return new TZDate(time, timeZone).toISOString().slice(0, 10)
}

export function startOfDay(day: CalendarDate, timeZone: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(new TZDate(year, month - 1, date, timeZone).getTime())
}

/** The days until which one may pause: from tomorrow to a year from now. */
export function pauseDays(
  now: Date,
  timeZone: string,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const today = new TZDate(now, timeZone)
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()]
  const iso = (day: TZDate) => day.toISOString().slice(0, 10)
  return {
    first: iso(new TZDate(year, month, date + 1, timeZone)),
    last: iso(new TZDate(year + 1, month, date, timeZone)),
  }
}

/** The time until which a field says to pause; null where it is empty, undefined where it cannot be taken. */
export function readPause(text: string, now: Date, timeZone: string): Date | null | undefined {
  if (text.trim() === '') return null
  const { first, last } = pauseDays(now, timeZone)
  if (!isCalendarDate(text) || text < first || text > last) return undefined
  return startOfDay(text, timeZone)
}
