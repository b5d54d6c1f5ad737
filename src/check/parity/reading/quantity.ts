import { type Scanner, type Span, spanOf } from './span.ts'
import { type Conversion, conversions, isMoney } from './units.ts'

/** Share: percent, tenths, halves, as a part of one. Points: percentage points. Factor: times, fold. */
type QuantityKind = 'count' | 'ordinal' | 'share' | 'points' | 'factor'

/** What a text says of the number's exactness: `over` is 逾, 多, more than; `under` is 近, 不足, nearly. */
export type Bound = 'exact' | 'about' | 'over' | 'under'

/** One value, or the bounds of a vague one: 十几 is 11 to 19. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Everything that a text states of an amount, wherever its words stand. */
export interface Quantity extends Span {
  readonly kind: QuantityKind
  /** A name of `units.ts`; null where nothing or things are counted. */
  readonly unit: string | null
  /** What it can mean; more than one where the language leaves it open: 增长两倍 is three times, and loosely two. */
  readonly readings: readonly [Range, ...Range[]]
  /** Significant digits as written: 4.5万 has two. It may have been rounded to them. */
  readonly digits: number
  readonly bound: Bound
  /** The power of ten that is written as a word or a sign: 亿, billion. */
  readonly scale: number
  /** Often no statement of an amount: 一个, one, first. It may answer a number of the other side and never accuses one. */
  readonly isWeak: boolean
  /** Said in brackets or as a conversion, which one side may leave out. */
  readonly isAside: boolean
}

export function exactly(value: number): Range {
  return { low: value, high: value }
}

export function rangeOf({ low, high }: Range): Range {
  return { low, high }
}

/** What holds of a number that says nothing else. */
const unstated: Omit<Quantity, 'readings' | 'start' | 'end'> = {
  kind: 'count',
  unit: null,
  digits: 1,
  bound: 'exact',
  scale: 1,
  isWeak: false,
  isAside: false,
}

/** Half, a third, 三分之二: words that newsrooms use for whatever is near, in parts of one and of the value. */
const WORD_FRACTION_SLACK = { whole: 0.035, value: 0.2 }

/** Whether the two can state the same amount in the same unit. */
export function agrees(a: Quantity, b: Quantity): boolean {
  if (!kindsAgree(a, b)) return false
  const ways = waysBetween(a, b)
  return a.readings.some((x) =>
    b.readings.some((y) => ways.some((way) => meetBy(way, { ...a, ...x }, { ...b, ...y }))),
  )
}

/** Whether one is the other in another unit and rounded, as 80 miles are 130 km. */
export function isConverted(a: Quantity, b: Quantity): boolean {
  return waysBetween(a, b).some(({ slack }) => slack === 'rounding')
}

function waysBetween(a: Quantity, b: Quantity): readonly Conversion[] {
  return a.unit === null || b.unit === null ? [SAME_UNIT] : conversions(a.unit, b.unit)
}

const SAME_UNIT: Conversion = { convert: (value) => value, slack: 'none' }

/** Whether the same figures stand there and only what they are figures of differs: 500亿元, 50 billion dollars. */
export function differsInUnitOnly(a: Quantity, b: Quantity): boolean {
  if (agrees(a, b) || a.isWeak || b.isWeak) return false
  const areNamed = a.unit !== null && b.unit !== null && kindsAgree(a, b)
  const arePercents = isPercent(a) && isPercent(b) && a.kind !== b.kind
  return (
    (areNamed || arePercents) &&
    a.readings.some((x) => b.readings.some((y) => isClose(faceOf(a, x), faceOf(b, y))))
  )
}

/** The figures as they are written: 30 for 30%. */
function faceOf({ kind }: Quantity, { low }: Range): number {
  return kind === 'share' ? low * 100 : low
}

function isPercent({ kind }: Quantity): boolean {
  return kind === 'share' || kind === 'points'
}

/** Whether `quantity` says again, in the same or in fewer figures, what `known` says. */
export function repeats(quantity: Quantity, known: Quantity): boolean {
  if (!agrees(quantity, known)) return false
  const isSame = quantity.readings.some((x) => known.readings.some((y) => x.low <= y.high && y.low <= x.high))
  return isSame || quantity.digits <= known.digits
}

/** Whether one is a likely counterpart of the other, said wrongly. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.isWeak || b.isWeak) return false
  if (a.kind !== b.kind) return areComparableKinds(a, b)
  if (a.unit === null && b.unit === null) return true
  if (a.unit === null || b.unit === null) return isOftenUnsaid(a.unit ?? b.unit ?? '')
  return conversions(a.unit, b.unit).length > 0 || sameSort(a.unit, b.unit)
}

/** Units that one side may leave to the sentence: 16岁 are children under 16. */
function isOftenUnsaid(unit: string): boolean {
  return isMoney(unit) || unit === 'year of age'
}

function areComparableKinds(a: Quantity, b: Quantity): boolean {
  const kinds = [a.kind, b.kind]
  if (kinds.includes('points')) return false
  if (kinds.includes('share')) return kinds.includes('factor')
  return (a.unit === null) === (b.unit === null)
}

const DURATIONS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century']

function sameSort(a: string, b: string): boolean {
  return (isMoney(a) && isMoney(b)) || (DURATIONS.includes(a) && DURATIONS.includes(b))
}

function kindsAgree(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return true
  const kinds = [a.kind, b.kind]
  // Points of an index are written like percentage points.
  if (kinds.includes('points')) return kinds.includes('count') && a.unit === null && b.unit === null
  if (kinds.includes('share')) return kinds.includes('factor')
  return true
}

type Stated = Range & Pick<Quantity, 'digits' | 'bound' | 'kind'>

function meetBy({ convert, slack }: Conversion, a: Stated, b: Stated): boolean {
  const converted = { ...a, low: convert(a.low), high: convert(a.high) }
  if (meet(converted, b)) return true
  if (slack === 'none') return false
  const width = slack === 'calendar' ? CALENDAR_SLACK : conversionSlack(a, b)
  return (
    converted.low <= b.high + width * Math.abs(b.high) &&
    b.low <= converted.high + width * Math.abs(converted.high)
  )
}

/** Six weeks are a month and a half. Days are counted: thirty of them are no month. */
const CALENDAR_SLACK = 0.09

/**
 * How far apart two amounts of different units may be that were converted by hand, as a part of their size: half a step
 * of the last figure of each, and a little more where one is a round number or says that it is near.
 */
function conversionSlack(a: Stated, b: Stated): number {
  const isRound = Math.min(a.digits, b.digits) < 2 || a.bound !== 'exact' || b.bound !== 'exact'
  const steps = halfStep(a) + halfStep(b)
  return Math.max(0.002, steps, isRound ? ROUND_SLACK : 0)
}

/** Three miles are 5 km, six are 10. */
const ROUND_SLACK = 0.036

function halfStep({ low, digits }: Stated): number {
  const leading = Math.abs(low) / 10 ** Math.floor(Math.log10(Math.abs(low) || 1))
  return 0.5 / 10 ** (Math.max(2, digits) - 1) / leading
}

function meet(a: Stated, b: Stated): boolean {
  if (a.kind !== b.kind && (a.kind === 'share' || b.kind === 'share')) return shareIsFactor(a, b)
  if (a.low !== a.high || b.low !== b.high) return a.low <= b.high * 1.0001 && b.low <= a.high * 1.0001
  if (isClose(a.low, b.low)) return true
  // Both in words are the same words: one in five is not one in six.
  if (a.kind === 'share' && b.kind === 'share' && a.digits === 0 && b.digits === 0) return false
  if (a.kind === 'share' && b.kind === 'share' && (a.digits === 0 || b.digits === 0))
    return (
      Math.abs(a.low - b.low) <=
      Math.min(WORD_FRACTION_SLACK.whole, WORD_FRACTION_SLACK.value * Math.max(a.low, b.low))
    )
  if (a.digits === b.digits || a.digits === 0 || b.digits === 0) return false
  return a.digits < b.digits ? roundsTo(b.low, a) : roundsTo(a.low, b)
}

/** 150% of it is 1.5 times, growth by 200% triples it, a fall by 90% or to a tenth is tenfold. */
function shareIsFactor(a: Stated, b: Stated): boolean {
  const [share, factor] = a.kind === 'share' ? [a, b] : [b, a]
  return [factor.low, factor.low - 1, 1 - 1 / factor.low, 1 / factor.low].some((it) => isClose(it, share.low))
}

/** Whether `value`, cut to the digits of the coarser number, is that number. One digit alone must say that it is rounded. */
function roundsTo(value: number, { low, digits, bound }: Stated): boolean {
  if (digits < 2 && Math.abs(value - low) > ONE_DIGIT_SLACK[bound] * Math.abs(value)) return false
  const size = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - digits + 1)
  const steps = value / size
  const candidates = [Math.round(steps)]
  if (bound === 'over') candidates.push(Math.floor(steps))
  if (bound === 'under') candidates.push(Math.ceil(steps))
  return candidates.some((step) => isClose(step * size, low))
}

/** How far a number of one digit may be from what it stands for: about 5 is not 4.5. */
const ONE_DIGIT_SLACK: Readonly<Record<Bound, number>> = { exact: 0, about: 0.05, over: 0.12, under: 0.12 }

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** What a pattern says of a quantity; where it stands and what is not said is filled in. */
export type Found = Partial<Quantity> & Pick<Quantity, 'readings'>
export type Groups = Readonly<Record<string, string | undefined>>

/** A quantity at a place, of which not everything is said. */
export function quantityOf(span: Span, found: Found): Quantity {
  return { ...unstated, ...span, ...found }
}

type ReadGroups = (groups: Groups, match: RegExpExecArray) => readonly Found[] | null

/** A scanner of quantities; its pattern is given as source, since most are put together of other ones. */
export function quantityScanner(source: string, read: ReadGroups): Scanner<Quantity> {
  return {
    pattern: new RegExp(source, 'giu'),
    read: (match) =>
      read(match.groups ?? {}, match)?.map((found) => quantityOf(spanOf(match), found)) ?? null,
  }
}
