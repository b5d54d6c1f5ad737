import type { Written } from './words.ts'

/** What CLDR, which Node carries, knows of a language: names of months, weekdays, units and currencies, and its marks. */

/** Enough to meet every plural form, of which Arabic has six. */
const COUNTS = [0, 1, 2, 3, 5, 11, 100, 1.5]
/** Names of `units.ts` to those of CLDR. */
const units: Readonly<Record<string, string>> = {
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  millimetre: 'millimeter',
  centimetre: 'centimeter',
  metre: 'meter',
  kilometre: 'kilometer',
  inch: 'inch',
  foot: 'foot',
  yard: 'yard',
  mile: 'mile',
  hectare: 'hectare',
  acre: 'acre',
  litre: 'liter',
  gallon: 'gallon',
  gram: 'gram',
  kilogram: 'kilogram',
  ounce: 'ounce',
  megabyte: 'megabyte',
  gigabyte: 'gigabyte',
  terabyte: 'terabyte',
  petabyte: 'petabyte',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
}
const scales = [1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

/** A point or a comma. */
export function decimalOf(tag: string): string {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(0.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}

export function monthsOf(tag: string): readonly (readonly [Written, number])[] {
  return Array.from({ length: 12 }, (_, at) => {
    const day = new Date(Date.UTC(2024, at, 15))
    const names = (['long', 'short'] as const).flatMap((month) => [
      partOf(new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC', calendar: 'gregory' }), day, 'month'),
      partOf(
        new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' }),
        day,
        'month',
      ),
    ])
    return [written(names), at + 1] as const
  })
}

export function weekdaysOf(tag: string): readonly (readonly [Written, number])[] {
  const names = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, at) => [
    written([partOf(names, new Date(Date.UTC(2024, 0, at + 1)), 'weekday')]),
    at + 1,
  ])
}

/** What stands between day, month and year besides spaces: de. */
export function dateJoinersOf(tag: string): Written {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
  const literals = format.formatToParts(0).filter(({ type }) => type === 'literal')
  return written(literals.map(({ value }) => value))
}

/** Whether the month stands before the day where both are figures. */
export function isMonthFirst(tag: string): boolean {
  const parts = new Intl.DateTimeFormat(tag, {
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  }).formatToParts(0)
  return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day')
}

export function unitsOf(tag: string): readonly (readonly [Written, string])[] {
  return Object.entries(units).map(([name, unit]) => {
    const formats = (['long', 'short'] as const).map(
      (unitDisplay) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay }),
    )
    return [written(formats.flatMap((it) => COUNTS.map((count) => partOf(it, count, 'unit')))), name]
  })
}

export function currenciesOf(tag: string, codes: readonly string[]): readonly (readonly [Written, string])[] {
  return codes.map((currency) => {
    const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' })
    return [written([...COUNTS.map((count) => partOf(format, count, 'currency')), `=${currency}`]), currency]
  })
}

/** Thousand, million and so on, with their short forms; letters alone are left to each language. */
export function scalesOf(tag: string): readonly (readonly [Written, number])[] {
  return (['long', 'short'] as const).flatMap((compactDisplay) => {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay })
    return scales.flatMap((scale) =>
      [1, 2, 5].flatMap((count): (readonly [Written, number])[] => {
        const parts = format.formatToParts(count * scale)
        const name = parts.find(({ type }) => type === 'compact')?.value ?? ''
        const isWhole = parts.find(({ type }) => type === 'integer')?.value === String(count)
        return isWhole && [...name].length > 1 ? [[written([name]), scale]] : []
      }),
    )
  })
}

interface Format<T> {
  formatToParts(value: T): readonly { readonly type: string; readonly value: string }[]
}

function partOf<T>(format: Format<T>, value: T, type: string): string {
  return format.formatToParts(value).find((part) => part.type === type)?.value ?? ''
}

/** Names of one letter are left out: they are words or signs of something else as often. */
function written(names: readonly string[]): Written {
  const clean = names.map((name) =>
    name
      .replace(/[\u00A0\u202F]/g, ' ')
      .replace(/[\u200E\u200F\u061C]/g, '')
      .trim(),
  )
  return [...new Set(clean)].filter((name) => !/^.?$|[|*]/u.test(name) && /\p{L}|°/u.test(name)).join('|')
}
