import type { CalendarDate } from '../../domain/calendar.ts'
import { calendarDate, DAY_PATTERNS, type NamedDay, namedDays, plainDigits } from './named-days.ts'

/**
 * The day of a paste, and what its year rests on: `written` beside the day, a date in the source's address (`url`), a
 * full date `elsewhere` in the paste, or `assumed`: the most recent such day. `given` is one that the editor named, `none`
 * stands for today, where the paste names no day at all.
 */
export interface PasteDate {
  readonly day: CalendarDate
  readonly year: 'given' | 'written' | 'url' | 'elsewhere' | 'assumed' | 'none'
}

interface DateSources {
  readonly text: string
  /** Lines that say when it was published. */
  readonly published?: string
  readonly urls: readonly string[]
  readonly today: CalendarDate
}

/**
 * Finds the first day that a text names and that is not after `today`; where it names none, the day on which it was
 * published, then that in the source's address; null where there is none of these.
 */
export function findDate({ text, published = '', urls, today }: DateSources): PasteDate | null {
  const inUrl = urls.flatMap(daysInUrl).find((day) => day <= today) ?? null
  const [daysInText, daysPublished] = [namedDays(text), namedDays(published)]
  const printed = dayOf(daysPublished, { inUrl, elsewhere: null, printed: null, today })
  const named = dayOf(daysInText, {
    inUrl,
    elsewhere: null,
    printed: isFirm(printed) ? printed.day : null,
    today,
  })
  if (named !== null)
    return isWritten(named.day, [...daysPublished, ...daysInText])
      ? { day: named.day, year: 'written' }
      : named
  return printed ?? (inUrl === null ? null : { day: inUrl, year: 'url' })
}

/** Whether this very day is named with its year, be it in another place or the other language. */
function isWritten(wanted: CalendarDate, named: readonly NamedDay[]): boolean {
  return named.some(({ year, month, day }) => year !== null && calendarDate(year, month, day) === wanted)
}

function isFirm(date: PasteDate | null): date is PasteDate {
  return date !== null && date.year !== 'assumed'
}

function dayOf(named: readonly NamedDay[], evidence: YearEvidence): PasteDate | null {
  const elsewhere = named.find(({ year }) => year !== null)?.year ?? null
  for (const { year, month, day } of named) {
    const found =
      year === null ? withYear({ month, day }, { ...evidence, elsewhere }) : written(year, month, day)
    if (found && found.day <= evidence.today) return found
  }
  return null
}

/** Whether a text names a day, with or without its year. */
export function namesDay(text: string): boolean {
  return namedDays(text).length > 0
}

/** Whether a line only says when, and perhaps where and by whom, a text was published: `2026-11-19 08:30 来源：…`. */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_DATE_LINE || !namesDay(line)) return false
  const rest = DAY_PATTERNS.reduce((text, pattern) => text.replace(pattern, ' '), plainDigits(line))
  if (/[。；！？]|[.;!?](?:\s|$)/.test(rest.trim())) return false
  if (PLACE_AND_WRITER.test(rest) && namedDays(line).some(({ year }) => year !== null)) return true
  const isTimed = /\d{1,2}[:：]\d{2}/.test(rest)
  const bare = rest
    .replace(/\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?|\b[A-Z]{2,4}T\b|GMT[+\d]*|UTC/giu, ' ')
    .replace(/(?:来源|來源|稿源|作者|编辑|记者|责编|source|by)\s?[:：]?\s?\S{1,40}/giu, ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/[\s|｜·•,，、/()（）【】[\]:：*_-]+/g, '')
  return bare === '' || (isTimed && bare.length <= MAX_PLACE && !/[，,、]/.test(rest))
}

/** What is left of `Athens, Nov 19, 2026 — By Maria Papa` without its day. */
const PLACE_AND_WRITER =
  /^\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2},[\s,|–—-]*(?:[Bb]y(?: \p{Lu}[\p{L}.'’-]*){1,4}\s*)?$/u
const MAX_DATE_LINE = 120
const MAX_PLACE = 24
const DATE_WORDS =
  /发布时间|发布于|发布|发表于|更新于|更新|时间|日期|北京时间|(?:凌晨|上午|中午|下午|晚上|晚)?\s?\d{1,2}\s?[时点點時](?:\d{1,2}\s?分)?|星期[一二三四五六日天]|周[一二三四五六日]|published|updated|posted|last|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d+ min(?:ute)?s? read/giu

interface YearEvidence {
  readonly inUrl: CalendarDate | null
  readonly elsewhere: number | null
  /** The day on which the text was published. */
  readonly printed: CalendarDate | null
  readonly today: CalendarDate
}

function written(year: number, month: number, day: number): PasteDate | null {
  const date = calendarDate(year, month, day)
  return date === null ? null : { day: date, year: 'written' }
}

function withYear(
  { month, day }: { month: number; day: number },
  { inUrl, elsewhere, printed, today }: YearEvidence,
): PasteDate | null {
  if (printed !== null) return latest({ month, day }, printed, 'elsewhere')
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

/** `…/2025-07-29/…`, `…/2025/07/29/…` and `…t20250729_…`. */
function daysInUrl(url: string): CalendarDate[] {
  return [...url.matchAll(/(?<!\d)(20\d\d)([-/]?)(\d\d)\2(\d\d)(?!\d)/g)].flatMap(
    ([, year, , month, day]) => calendarDate(Number(year), Number(month), Number(day)) ?? [],
  )
}
