import { isHan } from '../../../domain/language/language.ts'

/** Dates, numbers and names as the interface's language writes them. */
export interface Formats {
  /** `28 July 2025` of `2025-07-28`. */
  date(day: string): string
  /** `21–27 July 2025`. */
  days(from: string, to: string): string
  /** `28 Jul 2025, 14:05` of an instant, in the browser's time zone. */
  time(instant: string): string
  /** `Monday, 28 July 2025 at 14:05` in a time zone by its IANA name; left out: the browser's. */
  timeIn(instant: string, timeZone?: string): string
  /** `14:05:09`. */
  clock(instant: string): string
  number(value: number): string
  percent(share: number): string
  /** `0.34%`, with two decimals always: of shares that are small, and compared with each other. */
  rate(share: number): string
  /** `23.4 KB`; a KB is 1,000 bytes, as mail clients count. */
  bytes(value: number): string
  /** `2 min 5 sec`. */
  duration(seconds: number): string
  /** `Simplified Chinese` of `zh-Hans`. */
  languageName(tag: string): string
  list(words: readonly string[]): string
  /** One of them is enough: `Ana or Chen`. */
  anyOf(words: readonly string[]): string
  /** `editions: English`. */
  labelled(name: string, value: string): string
  /** `Headline (English)`. */
  inLanguage(name: string, tag: string): string
}

export function createFormats(locale: string): Formats {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const monthAndDay = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const rate = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 })
  const kilobytes = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const anyOf = new Intl.ListFormat(locale, { type: 'disjunction' })
  const [isFullWidth, isJapanese] = [isHan(locale), locale.startsWith('ja')]
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  const colon = isFullWidth ? '：' : locale.startsWith('fr') ? '\u00a0: ' : ': '
  return {
    date: (day) => date.format(new Date(`${day}T00:00Z`)),
    days: (from, to) => {
      const [first, last] = [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)]
      // CLDR's ranges of Chinese and Japanese are in slashes; in running text they are written out.
      if (!isFullWidth) return date.formatRange(first, last)
      return `${date.format(first)}${isJapanese ? '～' : '至'}${(from.slice(0, 4) === to.slice(0, 4) ? monthAndDay : date).format(last)}`
    },
    time: (instant) => time.format(new Date(instant)),
    timeIn: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
        new Date(instant),
      ),
    clock: (instant) => clock.format(new Date(instant)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    rate: (share) => rate.format(share),
    bytes: (value) => `${kilobytes.format(value / 1000)} ${locale.startsWith('fr') ? 'ko' : 'KB'}`,
    duration: (seconds) => {
      const whole = Math.max(0, Math.round(seconds))
      const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
      if (hours > 0) return `${unit(hours, 'hour')} ${unit(minutes, 'minute')}`
      if (minutes > 0) return `${unit(minutes, 'minute')} ${unit(whole % 60, 'second')}`
      return unit(whole, 'second')
    },
    labelled: (name, value) => `${name}${colon}${value}`,
    languageName: (tag) => names.of(tag) ?? tag,
    inLanguage: (name, tag) => {
      const language = names.of(tag) ?? tag
      return isFullWidth ? `${name}（${language}）` : `${name} (${language})`
    },
    list: (words) => list.format(words),
    anyOf: (words) => anyOf.format(words),
  }
}
