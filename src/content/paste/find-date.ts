import { type CalendarDate, isCalendarDate } from '../../domain/calendar.ts'

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

/** Whether this very day is named with its year, also in another place or in the other language. */
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
    .replace(/(?:来源|來源|稿源|作者|编辑|记者|责编|source)\s?[:：]?\s?\S{1,40}/giu, ' ')
    .replace(
      /(?<!\p{L})(?:by|par|von|por)\s?[:：]?\s?(?:(?-i:\p{Lu})[\p{L}.'’-]{0,30}\s?){1,4}|(?<!\p{L})by\s?[:：]?\s?\S{1,40}/giu,
      ' ',
    )
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
  /发布时间|发布于|发布|发表于|更新于|更新|时间|日期|北京时间|(?:凌晨|上午|中午|下午|晚上|晚)?\s?\d{1,2}\s?[时点點時](?:\d{1,2}\s?分)?|星期[一二三四五六日天]|周[一二三四五六日]|published|updated|posted|last|date|on|at|publié|mis à jour|le|veröffentlicht|aktualisiert|am|publicado|actualizado|el|опубликовано|обновлено|公開日?|掲載日?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d+ min(?:ute)?s? read/giu

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

interface NamedDay {
  readonly at: number
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/**
 * Where a month stands between a day and a year, by what CLDR calls it there: those in which Diglot has fixed words, and the other
 * names that Arabic has. English and figures have patterns of their own.
 */
const NAMING = ['ar', 'ar-DZ', 'ar-LB', 'ar-MA', 'de', 'de-AT', 'es', 'fr', 'ru']
const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  NAMING.flatMap((tag) => {
    const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 10))
      return [parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '', month + 1] as const
    })
  }),
)

/** A day in figures, or with the name of its month; each says `month` and `day`, and `year` where it stands beside them. */
const DAY_PATTERNS: readonly RegExp[] = [
  /(?<![\d./-])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d/-]|\.\d)/g,
  /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d\d)(?![\d.]*\d)/g,
  /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)$/gm,
  /(?:(?<year>(?:19|20)\d\d)\s*年\s*)?(?<!\d)(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]/g,
  new RegExp(`\\b${MONTH} ${DAY}\\b(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`, 'g'),
  new RegExp(`\\b${DAY} ${MONTH}(?!\\w)(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`, 'g'),
  /(?:(?<year>(?:19|20)\d\d)\s*년\s*)?(?<!\d)(?<month>\d{1,2})\s*월\s*(?<day>\d{1,2})\s*일/g,
  // 10. Juli 2025, 1er août 2025, 10 de julio de 2025, 10 июля 2025 г., 10 يوليو/تموز 2025
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s)?(?<month>${[...MONTH_NAMES.keys()].join('|')})(?!\\p{L})(?:/\\p{L}{3,12})?(?:(?:\\s|\\sdel?\\s)(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'giu',
  ),
]

/** In the order of the text. */
function namedDays(text: string): NamedDay[] {
  const plain = plainDigits(text)
  // Most lines of a paste name none, and each of them is asked more than once.
  if (!/\d/.test(plain)) return []
  return DAY_PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index, groups = {} }) => ({
      at: index,
      year: groups.year ? Number(groups.year) : null,
      month: monthOf(groups.month ?? ''),
      day: Number(groups.day),
    }))
    .filter(({ year, month, day }) => calendarDate(year ?? 2024, month, day) !== null) // 2024 has a 29 February
    .sort((a, b) => a.at - b.at)
}

const CHINESE_DAY =
  /([二一〇零○三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})(?=[日号號])/g

/** Full-width and Arabic digits, and days in Chinese numerals, as ASCII digits: `２０２５年`, `١٠ يوليو`, `二〇二五年七月十八日`. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(CHINESE_DAY, (_all, year: string, month: string, day: string) => {
      const digits = [...year].map((digit) => numeralOf(digit)).join('')
      return `${digits}年${numeralOf(month)}月${numeralOf(day)}`
    })
}

/** 0 to 99: `〇`, `七`, `十八`, `二十`, `三十一`. */
function numeralOf(text: string): number {
  const digit = (one: string) => Math.max('零一二三四五六七八九'.indexOf(one), 0)
  const [tens = '', ones = ''] = text.split('十')
  return text.includes('十')
    ? (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
    : digit(text)
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return MONTH_NAMES.get(text.toLowerCase()) ?? months.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

/** Null where the calendar has no such day. */
function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const two = (part: number) => String(part).padStart(2, '0')
  const text = `${year}-${two(month)}-${two(day)}`
  return isCalendarDate(text) ? text : null
}
