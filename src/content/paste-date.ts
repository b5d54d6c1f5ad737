import { type CalendarDate, isCalendarDate } from '../domain/calendar.ts'

/**
 * The day of a paste, and what its year rests on: `written` beside the day, a date in the source's address (`url`), a
 * full date `elsewhere` in the paste, or `assumed`: the most recent such day. `given` is one that the editor named.
 */
export interface PasteDate {
  readonly day: CalendarDate
  readonly year: 'given' | 'written' | 'url' | 'elsewhere' | 'assumed'
}

/** Finds the first day that a text names and that is not after `today`; null where it names none. */
export function findDate(text: string, urls: readonly string[], today: CalendarDate): PasteDate | null {
  const named = namedDays(text)
  const inUrl = urls.flatMap(daysInUrl).find((day) => day <= today) ?? null
  const elsewhere = named.find(({ year }) => year !== null)?.year ?? null
  for (const { year, month, day } of named) {
    const found =
      year === null ? withYear({ month, day }, { inUrl, elsewhere, today }) : written(year, month, day)
    if (found && found.day <= today) return found
  }
  return null
}

interface NamedDay {
  readonly at: number
  readonly year: number | null
  readonly month: number
  readonly day: number
}

interface YearEvidence {
  readonly inUrl: CalendarDate | null
  readonly elsewhere: number | null
  readonly today: CalendarDate
}

function written(year: number, month: number, day: number): PasteDate | null {
  const date = calendarDate(year, month, day)
  return date === null ? null : { day: date, year: 'written' }
}

function withYear(
  { month, day }: { month: number; day: number },
  { inUrl, elsewhere, today }: YearEvidence,
): PasteDate | null {
  if (inUrl !== null) return latest({ month, day }, inUrl, 'url')
  const there = elsewhere === null ? null : calendarDate(elsewhere, month, day)
  if (there !== null && there <= today) return { day: there, year: 'elsewhere' }
  return latest({ month, day }, today, 'assumed')
}

/** The most recent such day that is not after `limit`; 29 February may be up to eight years back. */
function latest(
  { month, day }: { month: number; day: number },
  limit: CalendarDate,
  year: PasteDate['year'],
): PasteDate | null {
  const last = Number(limit.slice(0, 4))
  for (let candidate = last; candidate >= last - 8; candidate--) {
    const date = calendarDate(candidate, month, day)
    if (date !== null && date <= limit) return { day: date, year }
  }
  return null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

const patterns = [
  /(?<![\d./-])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d/-]|\.\d)/g,
  /(?:(?<year>(?:19|20)\d\d)\s*年\s*)?(?<!\d)(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]/g,
  new RegExp(`\\b${MONTH} ${DAY}\\b(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`, 'g'),
  new RegExp(`\\b${DAY} ${MONTH}(?!\\w)(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`, 'g'),
]

function namedDays(text: string): NamedDay[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, groups = {} }) => ({
      at: index,
      year: groups.year ? Number(groups.year) : null,
      month: monthOf(groups.month ?? ''),
      day: Number(groups.day),
    }))
    .filter(({ year, month, day }) => calendarDate(year ?? 2024, month, day) !== null) // 2024 has a 29 February
    .sort((a, b) => a.at - b.at)
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

/** `…/2025-07-29/…`, `…/2025/07/29/…` and `…t20250729_…`. */
function daysInUrl(url: string): CalendarDate[] {
  return [...url.matchAll(/(?<!\d)(20\d\d)([-/]?)(\d\d)\2(\d\d)(?!\d)/g)].flatMap(
    ([, year, , month, day]) => calendarDate(Number(year), Number(month), Number(day)) ?? [],
  )
}

function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const two = (part: number) => String(part).padStart(2, '0')
  const text = `${year}-${two(month)}-${two(day)}`
  return isCalendarDate(text) ? text : null
}
