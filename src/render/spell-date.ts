import { format } from 'date-fns/format'
import type { Locale } from 'date-fns/locale'
import { ar } from 'date-fns/locale/ar'
import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { ja } from 'date-fns/locale/ja'
import { ko } from 'date-fns/locale/ko'
import { ru } from 'date-fns/locale/ru'
import { zhCN } from 'date-fns/locale/zh-CN'
import { zhHK } from 'date-fns/locale/zh-HK'
import { zhTW } from 'date-fns/locale/zh-TW'
import type { CalendarDate } from '../domain/calendar.ts'
import { type LanguageTag, scriptOf } from '../domain/language.ts'

// The official languages of the United Nations, and those that are often paired with them. Month and weekday names of
// any other language would be wrong in English, so its date pattern has to be in figures.
const locales: Readonly<Record<string, Locale>> = { ar, de, en: enGB, es, fr, ja, ko, ru }

/** Writes a day by a date-fns pattern in a language's own words: `d MMMM yyyy` in `en` gives `28 July 2025`. */
export function spellDate(date: CalendarDate, pattern: string, language: LanguageTag): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return format(new Date(year, month - 1, day), pattern, { locale: localeOf(language) })
}

function localeOf(language: LanguageTag): Locale {
  const { language: base, region } = new Intl.Locale(language)
  if (base === 'zh' && scriptOf(language) === 'Hant') return region === 'HK' ? zhHK : zhTW
  if (base === 'zh') return zhCN
  return locales[base] ?? enGB
}
