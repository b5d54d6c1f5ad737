import type { CalendarDate } from '../calendar.ts'
import type { LanguageTag } from './language.ts'

/**
 * Writes a day by a pattern in a language's own words: `d MMMM yyyy` in `en` gives `28 July 2025`. The letters are those of
 * Unicode (https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table); the words are those of `Intl`. Throws
 * `RangeError` where `isDatePattern` is false.
 */
export function formatDate(date: CalendarDate, pattern: string, language: LanguageTag): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const at = new Date(`${date}T00:00:00Z`)
  const fields: Readonly<Record<string, () => string>> = {
    yyyy: () => year,
    yy: () => year.slice(-2),
    MMMM: () => monthName(at, language, 'long'),
    MMM: () => monthName(at, language, 'short'),
    MM: () => month,
    M: () => String(Number(month)),
    dd: () => day,
    d: () => String(Number(day)),
    EEEE: () => formatOf(language, { weekday: 'long' }).format(at),
    EEE: () => formatOf(language, { weekday: 'short' }).format(at),
  }
  return pattern.replace(PARTS, (part) => {
    if (part === "''") return "'"
    if (part.startsWith("'")) return part.slice(1, -1).replaceAll("''", "'")
    const field = fields[part]
    if (field === undefined) throw new RangeError(`\`${part}\` means nothing in a date pattern.`)
    return field()
  })
}

/** Two quotes, a quoted text, or a run of one letter. A quote without its partner is a part that means nothing. */
const PARTS = /''|'(?:[^']|'')+'|'|([A-Za-z])\1*/g

export function isDatePattern(pattern: string): boolean {
  try {
    return formatDate('2025-07-26', pattern, 'en') !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** As it stands beside a day: `июля`, not `июль`. Where that is a bare number (`7` of `7月`), as it stands alone. */
function monthName(at: Date, language: LanguageTag, month: 'long' | 'short'): string {
  const beside = formatOf(language, { month, day: 'numeric' })
    .formatToParts(at)
    .find(({ type }) => type === 'month')?.value
  return beside === undefined || /^\d+$/.test(beside) ? formatOf(language, { month }).format(at) : beside
}

function formatOf(language: LanguageTag, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(fields)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(spokenIn(language), {
    ...fields,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  formats.set(key, format)
  return format
}

/** English without a region is that of Britain, where the day stands before the month. */
function spokenIn(language: LanguageTag): string {
  return language === 'en' ? 'en-GB' : language
}

// To make one takes longer than to write an article.
const formats = new Map<string, Intl.DateTimeFormat>()
