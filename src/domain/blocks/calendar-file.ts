import { createHash } from 'node:crypto'
import type { CalendarDate } from '../calendar.ts'
import type { EventTime } from './event-time.ts'

/** The calendar file of an event (RFC 5545), as readers of one edition get it. */
export interface CalendarFile {
  /** 32 hexadecimal digits of the hash and the extension: what it is called on the readers' site. Nobody guesses it. */
  readonly name: string
  readonly sha256: string
  readonly content: string
}

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

export interface CalendarEvent {
  /** The same whatever becomes of the words, so that a calendar that has it already takes this for a new version. */
  readonly uid: string
  /** The day of the issue that tells of it. */
  readonly dated: CalendarDate
  readonly time: EventTime
  readonly summary: string
  /** Empty where nothing is to be said. */
  readonly location: string
  readonly description: string
  readonly url: string | null
}

/** The same event gives the same bytes. */
export function calendarFile({ uid, dated, time, ...event }: CalendarEvent): CalendarFile {
  const { starts, ends } = time
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Diglot//Diglot//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${dated.replaceAll('-', '')}T000000Z`,
    `DTSTART:${utc(starts)}`,
    ...(ends === null || ends < starts ? [] : [`DTEND:${utc(ends)}`]),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location === '' ? [] : [`LOCATION:${escaped(event.location)}`]),
    ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const content = lines.map((line) => `${folded(line)}\r\n`).join('')
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name: `${sha256.slice(0, 32)}.ics`, sha256, content }
}

/** Where a mail finds a calendar file. */
export function calendarAddress({ name }: Pick<CalendarFile, 'name'>, siteUrl: string): string {
  return `${siteUrl}/calendar/${name}`
}

/** `20250812T120000Z` (RFC 5545, section 3.3.5). */
function utc(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n')
}

const MOST_OCTETS = 75

/** Lines of at most 75 octets, never cut inside a character (RFC 5545, section 3.1). */
function folded(line: string): string {
  const lines: string[] = []
  let [current, octets] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      // The space that begins the next line counts.
      ;[current, octets] = [' ', 1]
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
