/**
 * What a number can be a number of. Units of one family convert into each other by their factors, so that 1200 mu and
 * 80 hectares agree; people, companies and other things that are counted are no unit.
 */
interface Unit {
  readonly name: string
  readonly family: string
  readonly factor: number
}

const families: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  duration: { millisecond: 0.001, second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  months: { month: 1, quarter: 3, year: 12, 'year of age': 12, decade: 120, century: 1200 },
  length: {
    nanometre: 1e-9,
    micrometre: 1e-6,
    millimetre: 0.001,
    centimetre: 0.01,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    metre: 1,
    kilometre: 1000,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  area: {
    'square foot': 0.09290304,
    'square metre': 1,
    mu: 10_000 / 15,
    hectare: 10_000,
    'square kilometre': 1e6,
    'square mile': 2_589_988,
    acre: 4046.86,
  },
  volume: {
    'cubic centimetre': 1e-6,
    litre: 0.001,
    gallon: 0.003785411784,
    'cubic foot': 0.028316846592,
    barrel: 0.158987294928,
    'cubic metre': 1,
  },
  mass: {
    milligram: 1e-6,
    gram: 0.001,
    ounce: 0.028349523125,
    'pound of weight': 0.45359237,
    jin: 0.5,
    kilogram: 1,
    tonne: 1000,
  },
  power: { watt: 1, kilowatt: 1000, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  energy: {
    'watt-hour': 1,
    'kilowatt-hour': 1000,
    'megawatt-hour': 1e6,
    'gigawatt-hour': 1e9,
    'terawatt-hour': 1e12,
  },
  storage: { kilobyte: 1000, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, petabyte: 1e15, exabyte: 1e18 },
  frequency: { megahertz: 1e6, gigahertz: 1e9 },
  temperature: { 'degree Celsius': 1, 'degree Fahrenheit': 5 / 9 },
}

/** Those that news speaks of, by their codes. */
export const currencies =
  'CNY USD EUR GBP JPY KRW HKD TWD AUD CAD SGD NZD CHF INR RUB BRL MXN TRY AED SAR THB VND MYR IDR ZAR PLN SEK NOK DKK CZK HUF UAH KZT ILS EGP QAR MAD ARS CLP COP PHP NGN'.split(
    ' ',
  )

export const units: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(families).flatMap(([family, members]) =>
    Object.entries(members).map(([name, factor]) => [name, { name, family, factor }] as const),
  ),
  ...[...currencies, 'dollar', 'yen or yuan', 'pound', 'degree'].map(
    (name) => [name, { name, family: name, factor: 1 }] as const,
  ),
])

/** Names that leave open which unit is meant. */
const open: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD'],
  'yen or yuan': ['CNY', 'JPY'],
  pound: ['GBP'],
  degree: ['degree Celsius', 'degree Fahrenheit'],
}

const money: ReadonlySet<string> = new Set([...currencies, 'dollar', 'yen or yuan', 'pound'])

export function isMoney(unit: string): boolean {
  return money.has(unit)
}

export interface Conversion {
  readonly convert: (value: number) => number
  /** How far from the exact result people write it: none where only the decimal point moves. */
  readonly slack: 'none' | 'rounding' | 'calendar'
}

/** The ways in which an amount of `from` can be said in `to`, as a rule one; none where neither converts into the other. */
export function conversions(from: string, to: string): readonly Conversion[] {
  if (from === to) return [SAME]
  const key = `${from}/${to}`
  const known = worked.get(key) ?? workOut(from, to)
  worked.set(key, known)
  return known
}

const SAME: Conversion = { convert: (value) => value, slack: 'none' }
// One for every two units at most, so it stays small.
const worked = new Map<string, readonly Conversion[]>()
const DAYS_OF_A_MONTH = 365.25 / 12

function workOut(from: string, to: string): readonly Conversion[] {
  const [a, b] = [unitOf(from), unitOf(to)]
  if (open[from]?.includes(to) || open[to]?.includes(from)) return [SAME]
  if (from === 'pound') return conversions('pound of weight', to)
  if (to === 'pound') return conversions(from, 'pound of weight')
  if (a.family === 'months' && to === 'week')
    return [by((a.factor * DAYS_OF_A_MONTH * 86_400) / b.factor, 'calendar')]
  if (b.family === 'months' && from === 'week')
    return [by(a.factor / (b.factor * DAYS_OF_A_MONTH * 86_400), 'calendar')]
  if (a.family !== b.family) return []
  const factor = a.factor / b.factor
  if (a.family === 'temperature') return [betweenScales(from), betweenDifferences(from, factor)]
  return [
    by(
      factor,
      isPowerOfTen(factor) || a.family === 'duration' || a.family === 'months' ? 'none' : 'rounding',
    ),
  ]
}

function by(factor: number, slack: Conversion['slack']): Conversion {
  // A division keeps decimal factors exact: 0.1 is none.
  return { slack, convert: (value) => (factor < 1 ? value / (1 / factor) : value * factor) }
}

/** A temperature. */
function betweenScales(from: string): Conversion {
  const convert = (value: number) =>
    from === 'degree Celsius' ? (value * 9) / 5 + 32 : ((value - 32) * 5) / 9
  return { slack: 'rounding', convert }
}

/** How much warmer it became, which is a few degrees: beyond that, the factor alone would let wrong temperatures pass. */
function betweenDifferences(from: string, factor: number): Conversion {
  const most = from === 'degree Celsius' ? 10 : 18
  return { slack: 'rounding', convert: (value) => (Math.abs(value) <= most ? value * factor : Number.NaN) }
}

function isPowerOfTen(factor: number): boolean {
  const power = Math.log10(factor)
  return Math.abs(power - Math.round(power)) < 1e-9
}

function unitOf(name: string): Unit {
  const unit = units.get(name)
  if (unit === undefined) throw new Error(`There is no unit ${name}.`)
  return unit
}
