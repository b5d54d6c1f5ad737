/**
 * What a number can be a number of. Units of one family convert into each other by their factors, so that 1200 mu and
 * 80 hectares agree; people, companies and other things that are counted are no unit.
 */
export interface Unit {
  readonly name: string
  readonly family: string
  readonly factor: number
}

const families: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  duration: { millisecond: 0.001, second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  months: { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 },
  length: {
    nanometre: 1e-9,
    millimetre: 0.001,
    centimetre: 0.01,
    foot: 0.3048,
    metre: 1,
    kilometre: 1000,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  area: {
    'square metre': 1,
    mu: 10_000 / 15,
    hectare: 10_000,
    'square kilometre': 1e6,
    'square mile': 2_589_988,
    acre: 4046.86,
  },
  volume: { litre: 0.001, 'cubic metre': 1, barrel: 0.158987 },
  mass: { milligram: 1e-6, gram: 0.001, jin: 0.5, kilogram: 1, tonne: 1000 },
  power: { watt: 1, kilowatt: 1000, megawatt: 1e6, gigawatt: 1e9 },
  energy: {
    'watt-hour': 1,
    'kilowatt-hour': 1000,
    'megawatt-hour': 1e6,
    'gigawatt-hour': 1e9,
    'terawatt-hour': 1e12,
  },
  storage: { megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, petabyte: 1e15 },
  frequency: { megahertz: 1e6, gigahertz: 1e9 },
  Celsius: { 'degree Celsius': 1 },
  Fahrenheit: { 'degree Fahrenheit': 1 },
  basisPoint: { 'basis point': 1 },
}

const currencies =
  'CNY USD EUR GBP JPY KRW HKD TWD AUD CAD SGD NZD CHF INR RUB BRL MXN TRY AED SAR THB VND MYR IDR ZAR'

export const units: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(families).flatMap(([family, members]) =>
    Object.entries(members).map(([name, factor]) => [name, { name, family, factor }] as const),
  ),
  ...[...currencies.split(' '), 'dollar', 'yen or yuan', 'pound', 'degree'].map(
    (name) => [name, { name, family: name, factor: 1 }] as const,
  ),
])

/** Names that leave open which unit is meant. */
const open: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD'],
  'yen or yuan': ['CNY', 'JPY'],
  pound: ['GBP'],
  degree: ['Celsius', 'Fahrenheit'],
}

export function isMoney(unit: string): boolean {
  return (
    currencies.split(' ').includes(unit) || unit === 'dollar' || unit === 'yen or yuan' || unit === 'pound'
  )
}

/** How many of `to` one `from` is, or null where neither converts into the other. */
export function conversion(from: string, to: string): number | null {
  const [a, b] = [units.get(from), units.get(to)]
  if (a === undefined || b === undefined) throw new Error(`There is no unit ${from} or ${to}.`)
  if (a.family === b.family) return a.factor / b.factor
  return open[a.family]?.includes(b.family) || open[b.family]?.includes(a.family) ? 1 : null
}
