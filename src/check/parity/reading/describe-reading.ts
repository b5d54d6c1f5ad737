import {
  amount,
  type Message,
  type MessageValue,
  msg,
  plural,
  sentences,
} from '../../../domain/language/message.ts'
import type { DateFields, DateMention } from './date-mention.ts'
import type { Quantity, Range } from './quantity.ts'

/** What was read: `1,250,000,000 CNY`, `30%`, `3 times`, each language with its own words for what is no figure. */
export function describeQuantity({ kind, unit, readings }: Quantity): Message {
  const [first] = readings
  switch (kind) {
    case 'share':
      return msg`${describeRange(first, 100)}%`
    case 'points':
      return msg`${describeRange(first)} percentage points`
    case 'factor':
      return msg`${describeRange(first)} times`
    case 'ordinal':
      return msg`no. ${describeRange(first)}`
    case 'count':
      return describeCount(first, unit)
  }
}

function describeCount(range: Range, unit: string | null): Message {
  const figures = describeRange(range)
  if (unit === null) return msg`${figures}`
  const [one, many] = unitNames[unit] ?? []
  if (one === undefined || many === undefined) return msg`${figures}${` ${unit}`}`
  return msg`${figures} ${range.high === 1 ? one : many}`
}

function describeRange({ low, high }: Range, factor = 1): MessageValue {
  const [from, to] = [spell(low * factor), spell(high * factor)]
  return low === high ? from : msg`${from} to ${to}`
}

function spell(value: number): MessageValue {
  if (value < 1e18) return amount(rounded(Number(value.toPrecision(12))))
  const [factor, exponent] = value.toExponential().split('e+')
  return factor === '1' ? `10^${exponent}` : `${factor}×10^${exponent}`
}

/** As it was written; what was computed, such as a third, in as many digits as one reads. */
function rounded(value: number): number {
  const isWritten = Number.isInteger(Number((value * 10_000).toPrecision(12)))
  if (isWritten) return Number(value.toFixed(4))
  return Number(value < 1 ? value.toPrecision(3) : value.toFixed(2))
}

/** `2 February 2025`, `quarter 2 2024`, `Tuesday`, `15:30`, `July (one year before)`. */
export function describeDate(mention: DateMention): Message {
  const { day, month, year, weekday, decade, century, time } = mention
  const part = partOfYear(mention)
  const isDated = (day ?? month ?? (part === null ? year : undefined)) !== undefined
  const dated = isDated ? msg`${{ date: { day, month, year } }}` : null
  const years = away(mention.yearsAway, inYears)
  const parts = [
    weekday === undefined ? null : msg`${{ date: { weekday } }}`,
    part,
    dated !== null && years !== null ? msg`${dated} (${years})` : (dated ?? years),
    decade === undefined ? null : msg`${decade}s`,
    century === undefined ? null : msg`century ${century}`,
    away(mention.monthsAway, inMonths),
    away(mention.weeksAway, inWeeks),
    time === undefined ? null : msg`${clock(time)}`,
  ]
  return sentences(...parts.filter((it) => it !== null))
}

function partOfYear({ quarter, half, year, month, day }: DateFields): Message | null {
  const ofYear = month === undefined && day === undefined ? year : undefined
  if (quarter !== undefined)
    return ofYear === undefined ? msg`quarter ${quarter}` : msg`quarter ${quarter} ${ofYear}`
  if (half === undefined) return null
  return ofYear === undefined ? msg`half ${half}` : msg`half ${half} ${ofYear}`
}

interface Distances {
  readonly none: Message
  readonly before: (many: number) => Message
  readonly later: (many: number) => Message
}

const inYears: Distances = {
  none: msg`this year`,
  before: (many) => plural(many, msg`one year before`, msg`${many} years before`),
  later: (many) => plural(many, msg`one year later`, msg`${many} years later`),
}

const inMonths: Distances = {
  none: msg`this month`,
  before: (many) => plural(many, msg`one month before`, msg`${many} months before`),
  later: (many) => plural(many, msg`one month later`, msg`${many} months later`),
}

const inWeeks: Distances = {
  none: msg`this week`,
  before: (many) => plural(many, msg`one week before`, msg`${many} weeks before`),
  later: (many) => plural(many, msg`one week later`, msg`${many} weeks later`),
}

function away(distance: number | undefined, { none, before, later }: Distances): Message | null {
  if (distance === undefined) return null
  if (distance === 0) return none
  return distance < 0 ? before(-distance) : later(distance)
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** A unit behind a one, and behind any other number. Codes of currencies, which name themselves, are not among them. */
export const unitNames: Readonly<Record<string, readonly [Message, Message]>> = {
  millisecond: [msg`millisecond`, msg`milliseconds`],
  second: [msg`second`, msg`seconds`],
  minute: [msg`minute`, msg`minutes`],
  hour: [msg`hour`, msg`hours`],
  day: [msg`day`, msg`days`],
  week: [msg`week`, msg`weeks`],
  month: [msg`month`, msg`months`],
  quarter: [msg`quarter`, msg`quarters`],
  year: [msg`year`, msg`years`],
  'year of age': [msg`year of age`, msg`years of age`],
  decade: [msg`decade`, msg`decades`],
  century: [msg`century`, msg`centuries`],
  nanometre: [msg`nanometre`, msg`nanometres`],
  micrometre: [msg`micrometre`, msg`micrometres`],
  millimetre: [msg`millimetre`, msg`millimetres`],
  centimetre: [msg`centimetre`, msg`centimetres`],
  inch: [msg`inch`, msg`inches`],
  foot: [msg`foot`, msg`feet`],
  yard: [msg`yard`, msg`yards`],
  metre: [msg`metre`, msg`metres`],
  kilometre: [msg`kilometre`, msg`kilometres`],
  mile: [msg`mile`, msg`miles`],
  'nautical mile': [msg`nautical mile`, msg`nautical miles`],
  'square foot': [msg`square foot`, msg`square feet`],
  'square metre': [msg`square metre`, msg`square metres`],
  mu: [msg`mu`, msg`mu`],
  hectare: [msg`hectare`, msg`hectares`],
  'square kilometre': [msg`square kilometre`, msg`square kilometres`],
  'square mile': [msg`square mile`, msg`square miles`],
  acre: [msg`acre`, msg`acres`],
  litre: [msg`litre`, msg`litres`],
  gallon: [msg`gallon`, msg`gallons`],
  'cubic centimetre': [msg`cubic centimetre`, msg`cubic centimetres`],
  'cubic foot': [msg`cubic foot`, msg`cubic feet`],
  barrel: [msg`barrel`, msg`barrels`],
  'cubic metre': [msg`cubic metre`, msg`cubic metres`],
  milligram: [msg`milligram`, msg`milligrams`],
  gram: [msg`gram`, msg`grams`],
  ounce: [msg`ounce`, msg`ounces`],
  'pound of weight': [msg`pound of weight`, msg`pounds of weight`],
  jin: [msg`jin`, msg`jin`],
  kilogram: [msg`kilogram`, msg`kilograms`],
  tonne: [msg`tonne`, msg`tonnes`],
  watt: [msg`watt`, msg`watts`],
  kilowatt: [msg`kilowatt`, msg`kilowatts`],
  megawatt: [msg`megawatt`, msg`megawatts`],
  gigawatt: [msg`gigawatt`, msg`gigawatts`],
  terawatt: [msg`terawatt`, msg`terawatts`],
  'watt-hour': [msg`watt-hour`, msg`watt-hours`],
  'kilowatt-hour': [msg`kilowatt-hour`, msg`kilowatt-hours`],
  'megawatt-hour': [msg`megawatt-hour`, msg`megawatt-hours`],
  'gigawatt-hour': [msg`gigawatt-hour`, msg`gigawatt-hours`],
  'terawatt-hour': [msg`terawatt-hour`, msg`terawatt-hours`],
  kilobyte: [msg`kilobyte`, msg`kilobytes`],
  megabyte: [msg`megabyte`, msg`megabytes`],
  gigabyte: [msg`gigabyte`, msg`gigabytes`],
  terabyte: [msg`terabyte`, msg`terabytes`],
  petabyte: [msg`petabyte`, msg`petabytes`],
  exabyte: [msg`exabyte`, msg`exabytes`],
  megahertz: [msg`megahertz`, msg`megahertz`],
  gigahertz: [msg`gigahertz`, msg`gigahertz`],
  'degree Celsius': [msg`degree Celsius`, msg`degrees Celsius`],
  'degree Fahrenheit': [msg`degree Fahrenheit`, msg`degrees Fahrenheit`],
  dollar: [msg`dollar`, msg`dollars`],
  'yen or yuan': [msg`yen or yuan`, msg`yen or yuan`],
  pound: [msg`pound`, msg`pounds`],
  degree: [msg`degree`, msg`degrees`],
}
