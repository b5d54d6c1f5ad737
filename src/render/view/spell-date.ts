import type { Locale } from 'date-fns/locale'
import type { CalendarDate } from '../../domain/calendar.ts'
import { dateLocale, format } from '../../domain/date-fns.ts'
import { type LanguageTag, scriptOf } from '../../domain/language/language.ts'

/** Writes a day by a date-fns pattern in a language's own words: `d MMMM yyyy` in `en` gives `28 July 2025`. */
export function spellDate(date: CalendarDate, pattern: string, language: LanguageTag): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return format(new Date(year, month - 1, day), pattern, { locale: localeOf(language) })
}

// The official languages of the United Nations, and those that are often paired with them. Month and weekday names of
// any other language would be wrong in English, so its date pattern has to be in figures.
const spoken = new Set(['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru'])

function localeOf(language: LanguageTag): Locale {
  const { language: base, region } = new Intl.Locale(language)
  if (base === 'zh' && scriptOf(language) === 'Hant') return dateLocale(region === 'HK' ? 'zh-HK' : 'zh-TW')
  if (base === 'zh') return dateLocale('zh-CN')
  return dateLocale(spoken.has(base) ? base : 'en-GB')
}
