import { timesScale } from '../figures.ts'
import { exactly, type Found, type Quantity, quantityOf, type Range } from '../quantity.ts'
import {
  firstRead,
  hitBehindHyphen,
  numberAt,
  one,
  past,
  type Read,
  type Source,
  spanBetween,
} from './cursor.ts'
import { clockDuration, severalUnits, unitAt } from './measures.ts'
import type { Numeral } from './numerals.ts'
import { numbered, ordinal, ordinalWordAt } from './ordinals.ts'
import {
  among,
  everyNth,
  fraction,
  fractionBehind,
  halfOfSomething,
  partsOutOf,
  percent,
  points,
  share,
  tenths,
  wholeFirst,
  wordPart,
  wordPoints,
} from './shares.ts'

/** The quantities that begin at a token; null where none does. */
export function quantitiesAt(source: Source, at: number): Read<Quantity> | null {
  const read = firstRead(readers, source, at)
  if (read === null) return null
  const span = spanBetween(source, at, read.next)
  return { next: read.next, found: read.found.map((found) => quantityOf(span, found)) }
}

type Reader = (source: Source, at: number) => Read<Found> | null

const readers: readonly Reader[] = [
  halfOfSomething,
  everyNth,
  wordPoints,
  wordFactor,
  vague,
  ordinal,
  numbered,
  whole,
  wordPart,
  amount,
]

function wordFactor(source: Source, at: number): Read<Found> | null {
  const hit = source.lexicon.factors.at(source.tokens, at)
  return hit && one(hit.next, { kind: 'factor', readings: [exactly(hit.value)] })
}

function vague(source: Source, at: number): Read<Found> | null {
  const hit = source.lexicon.vague.at(source.tokens, past(source, at, source.lexicon.is('articles')))
  return hit && one(hit.next, { readings: [{ low: hit.value[0], high: hit.value[1] }] })
}

/** Anderthalb, a fortnight, une dizaine. */
function whole(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const hit = lexicon.wholes.at(tokens, past(source, at, lexicon.is('articles')))
  if (hit === null) return null
  const { value, unit: own } = hit.value
  const scale = typeof value === 'number' ? lexicon.scales.at(tokens, hit.next) : null
  const unit = own === undefined ? unitAt(source, scale?.next ?? hit.next) : null
  // عامين ونصف, two years and a half.
  const part = own === undefined ? null : partBehind(source, hit.next)
  const readings =
    typeof value === 'number' ? exactly(timesScale(value + (part?.value ?? 0), scale?.value ?? 1)) : value
  return one(part?.next ?? unit?.next ?? scale?.next ?? hit.next, {
    unit: own ?? unit?.value ?? null,
    readings: [readings],
    digits: 2,
    scale: scale?.value ?? 1,
  })
}

/** A number, and what it is a number of. */
function amount(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const minus = minusAt(source, at)
  const prefix = lexicon.prefixes.at(tokens, minus ?? at)
  const start = prefix?.next ?? minus ?? at
  const article = lexicon.is('articles').at(tokens, start)
  if (article !== null && prefix === null) {
    const part = fractionBehind(source, article.next, { value: 1, digits: 1 })
    if (part !== null) return part
    const unit = unitAt(source, article.next)
    const half = unit && partBehind(source, unit.next)
    if (half) return one(half.next, { unit: unit.value, readings: [exactly(1 + half.value)], digits: 2 })
  }
  const number =
    numberAt(source, start) ?? (article === null ? null : scaleBehindArticle(source, article.next))
  if (number === null) return null
  if (prefix !== null) return money(source, number, prefix.value)
  if (isPercentBefore(source, at))
    return one(number.next, share(timesScale(number.value, 0.01), number.digits))
  const read = firstRead(kinds, source, number)
  if (read !== null) return read
  const isArticle = article !== null && number.next === article.next
  return isArticle && unitAt(source, number.next) === null
    ? null
    : plain(source, number, minus === null ? 1 : -1)
}

/** Turkish writes %15. */
function isPercentBefore({ tokens }: Source, at: number): boolean {
  const isSign =
    tokens[at - 1]?.text === '%' && tokens[at]?.isApart === false && tokens[at]?.kind === 'figures'
  return isSign && tokens[at - 2]?.kind !== 'figures'
}

/** A minus stands apart from what is before it and close to its number. */
function minusAt(source: Source, at: number): number | null {
  const token = source.tokens[at]
  const isSign = token?.text === '-' || token?.raw === '−'
  if (isSign && token.isApart && source.tokens[at + 1]?.isApart === false) return at + 1
  return source.lexicon.is('minus').at(source.tokens, at)?.next ?? null
}

/** A hundred, ein Dutzend. */
function scaleBehindArticle(source: Source, at: number): Numeral | null {
  return source.lexicon.scales.at(source.tokens, at) === null ? null : numberAt(source, at)
}

function money(source: Source, number: Numeral, unit: string): Read<Found> {
  const again = unitAt(source, number.next)
  // $5 (US) is rare; 5 US$ dollars is not written.
  const next = again !== null && again.value === unit ? again.next : number.next
  return one(next, { ...stated(number), unit, isWeak: false })
}

function stated({ value, digits, scale }: Numeral, sign = 1): Found & { readings: readonly [Range] } {
  return { readings: [exactly(sign * value)], digits, scale }
}

type Kind = (source: Source, number: Numeral) => Read<Found> | null

const kinds: readonly Kind[] = [
  power,
  wholeFirst,
  among,
  points,
  partsOutOf,
  fraction,
  tenths,
  percent,
  factor,
  aroundHalves,
  clockDuration,
  others,
]

/** Ten to the power of 25, 10 puissance 25. */
function power(source: Source, number: Numeral): Read<Found> | null {
  const hit = source.lexicon.is('power').at(source.tokens, number.next)
  if (hit === null) return null
  const exponent = ordinalWordAt(source, hit.next) ?? numberAt(source, hit.next)
  if (exponent === null) return null
  const value = number.value === 10 ? Number(`1e${exponent.value}`) : number.value ** exponent.value
  const next = past(source, exponent.next, source.lexicon.is('powerAfter'))
  return Number.isFinite(value) ? one(next, { readings: [exactly(value)], digits: 2 }) : null
}

function factor(source: Source, number: Numeral): Read<Found> | null {
  const hit = hitBehindHyphen(source, number.next, source.lexicon.is('times'))
  return hit && one(hit.next, { kind: 'factor', readings: [exactly(number.value)], digits: number.digits })
}

/** Two and a half years, deux ans et demi, два с половиной миллиона. */
function aroundHalves(source: Source, number: Numeral): Read<Found> | null {
  const { lexicon, tokens } = source
  const first = partBehind(source, number.next)
  const scale = first && lexicon.scales.at(tokens, first.next)
  const unit = unitAt(source, scale?.next ?? first?.next ?? number.next)
  const part = first ?? (unit && partBehind(source, unit.next))
  if (part === null) return null
  // Two and a half million, but مليون ونصف is a million and half of one.
  const half = part.value * (scale === null ? wordScale(number) : 1)
  const value = timesScale(number.value + half, scale?.value ?? 1)
  return one(first === null ? part.next : (unit?.next ?? scale?.next ?? first.next), {
    unit: unit?.value ?? null,
    readings: [exactly(value)],
    digits: number.digits + 1,
    scale: scale?.value ?? number.scale,
  })
}

/** Of مليونين, two million in one word, a million. */
function wordScale({ value, scale, isSpelt }: Numeral): number {
  return isSpelt && value >= 1000 ? 1000 ** Math.floor(Math.log10(value) / 3) : scale
}

function partBehind({ tokens, lexicon }: Source, at: number) {
  const half = lexicon.is('andHalf').at(tokens, at)
  if (half !== null) return { value: 0.5, next: half.next }
  const quarter = lexicon.is('andQuarter').at(tokens, at)
  return quarter && { value: 0.25, next: quarter.next }
}

/** X and six other departments are seven. */
function others(source: Source, number: Numeral): Read<Found> | null {
  const hit = source.lexicon.is('others').at(source.tokens, number.next)
  if (hit === null) return null
  const { value, digits } = number
  return one(hit.next, { readings: [exactly(value), exactly(value + 1)], digits, isWeak: value === 1 })
}

function plain(source: Source, number: Numeral, sign: number): Read<Found> {
  const { lexicon, tokens } = source
  const unit = unitAt(source, number.next)
  const counter = unit === null ? lexicon.is('counters').at(tokens, number.next) : null
  const isLetters = number.isSpelt && lexicon.words.counters !== undefined
  if (isLetters && unit === null && counter === null) return { next: number.next, found: [] }
  const parts = unit === null ? null : severalUnits(source, number, unit)
  if (parts !== null) return parts
  return one(unit?.next ?? counter?.next ?? number.next, {
    ...stated(number, sign),
    unit: unit?.value ?? null,
    isWeak: number.value === 1 && number.scale === 1,
  })
}
