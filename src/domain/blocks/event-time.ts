import { isTimeZone, parseLocalTime } from '../calendar.ts'
import type { EventBlock } from './issue-block.ts'

/** When an event is on the time line. */
export interface EventTime {
  readonly starts: Date
  readonly ends: Date | null
}

/** Null where its beginning or its zone is missing, or the zone is unknown. */
export function eventTime({
  starts,
  ends,
  zone,
}: Pick<EventBlock, 'starts' | 'ends' | 'zone'>): EventTime | null {
  if (starts === null || zone === null || !isTimeZone(zone)) return null
  const from = parseLocalTime(starts, zone)
  const to = ends === null ? null : parseLocalTime(ends, zone)
  return from && { starts: from.at, ends: to?.at ?? null }
}

/** `UTC+2`, `UTC−3:30`, `UTC`: what the clocks of a zone show at a time, in words that every language knows. */
export function offsetName(at: Date, local: string): string {
  const minutes = Math.round((Date.parse(`${local.replace(' ', 'T')}:00Z`) - at.getTime()) / 60_000)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
