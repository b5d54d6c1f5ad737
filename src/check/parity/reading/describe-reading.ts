import type { DateFields, DateMention } from './date-mention.ts'
import type { Quantity, Range } from './quantity.ts'

/** What was read, in one notation for all languages: `1,250,000,000 CNY`, `30%`, `3 times`. */
export function describeQuantity({ kind, unit, readings }: Quantity): string {
  const [first] = readings
  const suffix = unit === null ? '' : ` ${first.high === 1 ? unit : plural(unit)}`
  switch (kind) {
    case 'share':
      return `${describeRange(first, 100)}%`
    case 'points':
      return `${describeRange(first)} percentage points`
    case 'factor':
      return `${describeRange(first)} times`
    case 'ordinal':
      return `no. ${describeRange(first)}`
    case 'count':
      return `${describeRange(first)}${suffix}`
  }
}

/** `days`, `square kilometres`, `degrees Celsius`; codes of currencies stay as they are. */
function plural(unit: string): string {
  if (/^[A-Z]|hertz$/.test(unit)) return unit
  return irregular[unit] ?? `${unit}s`
}

const irregular: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  'square foot': 'square feet',
  'cubic foot': 'cubic feet',
  'pound of weight': 'pounds of weight',
  century: 'centuries',
  'year of age': 'years of age',
  mu: 'mu',
  jin: 'jin',
  'yen or yuan': 'yen or yuan',
  'degree Celsius': 'degrees Celsius',
  'degree Fahrenheit': 'degrees Fahrenheit',
}

function describeRange({ low, high }: Range, factor = 1): string {
  return low === high ? spell(low * factor) : `${spell(low * factor)} to ${spell(high * factor)}`
}

function spell(value: number): string {
  if (value < 1e18) return inFigures(Number(value.toPrecision(12)))
  const [factor, exponent] = value.toExponential().split('e+')
  return factor === '1' ? `10^${exponent}` : `${factor}×10^${exponent}`
}

/** As it was written; what was computed, such as a third, in as many digits as one reads. */
function inFigures(value: number): string {
  const isWritten = Number.isInteger(Number((value * 10_000).toPrecision(12)))
  if (isWritten) return value.toLocaleString('en', { maximumFractionDigits: 4 })
  return value.toLocaleString(
    'en',
    value < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 },
  )
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `2 February 2025`, `quarter 2 of 2024`, `Tuesday`, `15:30`, `the year before`. */
export function formatDate(mention: DateMention): string {
  const { day, month, year } = mention
  const time = mention.time === undefined ? null : clock(mention.time)
  const parts = [
    nameOf(DAYS, mention.weekday),
    partOfYear(mention),
    [day, nameOf(MONTHS, month), year].filter((part) => part !== undefined && part !== null).join(' ') ||
      null,
    mention.decade === undefined ? null : `${mention.decade}s`,
    mention.century === undefined ? null : `century ${mention.century}`,
    away(mention.yearsAway, 'year'),
    away(mention.monthsAway, 'month'),
    away(mention.weeksAway, 'week'),
    time,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function partOfYear({ quarter, half }: DateFields): string | null {
  if (quarter !== undefined) return `quarter ${quarter}`
  return half === undefined ? null : `half ${half}`
}

function away(distance: number | undefined, noun: string): string | null {
  if (distance === undefined) return null
  if (distance === 0) return `this ${noun}`
  const many = Math.abs(distance)
  return `${many === 1 ? `one ${noun}` : `${many} ${noun}s`} ${distance < 0 ? 'before' : 'later'}`
}

function nameOf(names: readonly string[], number: number | undefined): string | null {
  return number === undefined ? null : (names[number - 1] ?? null)
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
