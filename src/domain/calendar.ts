/** A day without a time or a zone, `YYYY-MM-DD`. It sorts and compares as a string. */
export type CalendarDate = string

/** Whether the text is `YYYY-MM-DD` and the day exists (2025-02-29 does not). */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day after one that exists. */
export function dayAfter(date: CalendarDate): CalendarDate {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** A time as the clocks of a time zone show it, found on the time line. */
export interface FoundTime {
  readonly at: Date
  /**
   * `gap`: no clock shows it, because they are put forward over it; it is as long after the change as it would have been
   * without. `overlap`: they show it twice, because they are put back; it is the first time.
   */
  readonly oddity: 'gap' | 'overlap' | null
}

/** Whether it is `2026-11-30 08:00`, a day that exists and a time of it. */
export function isLocalTime(text: string): boolean {
  return asIfUtc(text) !== null
}

/** Reads `2026-11-30 08:00` in a time zone by its IANA name; null where it is no such time. */
export function parseLocalTime(text: string, timeZone: string): FoundTime | null {
  const asUtc = asIfUtc(text)
  if (asUtc === null) return null
  // No zone changes its clocks twice in two days.
  const [before, after] = [-DAY_MS, DAY_MS].map((ms) => offsetAt(asUtc.getTime() + ms, timeZone))
  const candidates = [before, after].map((offset = 0) => asUtc.getTime() - offset)
  const [first = 0, second = 0] = candidates
  const valid = candidates.filter((at) => at + offsetAt(at, timeZone) === asUtc.getTime())
  if (valid.length === 0) return { at: new Date(first), oddity: 'gap' }
  const oddity = valid.length === 2 && first !== second ? 'overlap' : null
  return { at: new Date(Math.min(...valid)), oddity }
}

/** `2026-11-30 08:00`, as the clocks of a time zone show it. */
export function formatLocalTime(at: Date, timeZone: string): string {
  const local = new Date(at.getTime() + offsetAt(at.getTime(), timeZone))
  return local.toISOString().slice(0, 16).replace('T', ' ')
}

/** The day that a time is on, in a time zone. */
export function localDay(at: Date, timeZone: string): CalendarDate {
  return formatLocalTime(at, timeZone).slice(0, 10)
}

/** Whether it is an IANA name of a time zone that this program knows. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false // RangeError is how Intl says "no such zone"
  }
}

function asIfUtc(text: string): Date | null {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)$/.exec(text.trim()) ?? []
  const asUtc = new Date(`${day}T${hour}:${minute}:00.000Z`)
  return Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 10) !== day ? null : asUtc
}

const DAY_MS = 24 * 60 * 60_000

/** In milliseconds, east of Greenwich above zero. `Intl` writes it as `GMT+05:30`, `GMT`, and in old times `GMT-00:01:15`. */
function offsetAt(at: number, timeZone: string): number {
  const text = formatOf(timeZone).format(at)
  const [, sign, ...parts] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? []
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part = '0') => Number(part))
  return (sign === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds)
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  return format
}

const formats = new Map<string, Intl.DateTimeFormat>()
