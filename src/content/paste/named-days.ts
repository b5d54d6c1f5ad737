import { type CalendarDate, isCalendarDate } from '../../domain/calendar.ts'

export interface NamedDay {
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
export const DAY_PATTERNS: readonly RegExp[] = [
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
export function namedDays(text: string): NamedDay[] {
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
export function plainDigits(text: string): string {
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
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const two = (part: number) => String(part).padStart(2, '0')
  const text = `${year}-${two(month)}-${two(day)}`
  return isCalendarDate(text) ? text : null
}
