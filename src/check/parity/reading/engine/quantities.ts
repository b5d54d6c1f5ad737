import { significantOf, timesScale } from '../figures.ts'
import { exactly, type Found, type Quantity, quantityOf, type Range } from '../quantity.ts'
import {
  firstRead,
  hitBehindHyphen,
  numberAt,
  one,
  past,
  plainIntegerAt,
  type Read,
  type Source,
  spanBetween,
} from './cursor.ts'
import type { Numeral } from './numerals.ts'
import { romanAt } from './roman.ts'

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

/** Half a million, une demi-heure, eine halbe Milliarde Euro; quarter of a billion. */
function halfOfSomething(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const articles = lexicon.is('articles')
  const start = past(source, at, articles)
  const half = lexicon.is('halves').at(tokens, start)
  const hit = half ?? lexicon.is('quarters').at(tokens, start)
  if (hit === null) return null
  const behind = past(source, past(source, hit.next, lexicon.is('of')), articles)
  return partOfSomething(source, behind, half === null ? 0.25 : 0.5)
}

/** A part of a scale or of a duration is no share. */
function partOfSomething(source: Source, at: number, part: number): Read<Found> | null {
  const { lexicon } = source
  const scale = hitBehindHyphen(source, at, lexicon.scales)
  if (scale !== null) {
    const unit = unitAt(source, scale.next)
    return one(unit?.next ?? scale.next, {
      unit: unit?.value ?? null,
      readings: [exactly(timesScale(part, scale.value))],
      digits: 2,
      scale: scale.value,
    })
  }
  const point = hitBehindHyphen(source, at, lexicon.is('points'))
  if (point !== null) return one(point.next, { kind: 'points', readings: [exactly(part)], digits: 2 })
  const unit = hitBehindHyphen(source, at, lexicon.units)
  const isTime = unit !== null && ['hour', 'day', 'month', 'year', 'decade', 'century'].includes(unit.value)
  return isTime ? one(unit.next, { unit: unit.value, readings: [exactly(part)], digits: 2 }) : null
}

/** Jeder fünfte, каждый пятый. */
function everyNth(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const every = lexicon.is('every').at(tokens, at)
  const nth = every && ordinalWordAt(source, every.next)
  return nth && nth.value > 1 ? one(nth.next, share(1 / nth.value, 0)) : null
}

/** Einen Viertelpunkt. */
function wordPoints(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const hit = lexicon.partPoints.at(tokens, past(source, at, lexicon.is('articles')))
  return hit && one(hit.next, { kind: 'points', readings: [exactly(hit.value)], digits: 2 })
}

function wordFactor(source: Source, at: number): Read<Found> | null {
  const hit = source.lexicon.factors.at(source.tokens, at)
  return hit && one(hit.next, { kind: 'factor', readings: [exactly(hit.value)] })
}

function vague(source: Source, at: number): Read<Found> | null {
  const hit = source.lexicon.vague.at(source.tokens, past(source, at, source.lexicon.is('articles')))
  return hit && one(hit.next, { readings: [{ low: hit.value[0], high: hit.value[1] }] })
}

function ordinal(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const first = lexicon.is('ordinalPrefixes').at(tokens, at)
  // 제64조의2 is Article 64-2: figures behind a prefix stand alone.
  const figures = first && plainIntegerAt(source, first.next)
  if (first && figures !== null) return one(first.next + 1, ordinalFound(figures))
  const number = first && numberAt(source, first.next)
  if (number) return one(number.next, ordinalFound(number.value))
  const word = ordinalWordAt(source, at)
  return word && one(word.next, ordinalFound(word.value))
}

export function ordinalFound(value: number): Found {
  return { kind: 'ordinal', readings: [exactly(value)], digits: significantOf(value), isWeak: value === 1 }
}

/** Fifth, 5th, vingt et unième, twenty-first. */
export function ordinalWordAt(
  source: Source,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const { lexicon, tokens } = source
  const token = tokens[at]
  if (token?.kind === 'figures') {
    const suffix = tokens[at + 1]?.isApart === false ? suffixAt(source, at + 1) : null
    return suffix !== null && /^\d+$/.test(token.raw) ? { value: Number(token.raw), next: suffix } : null
  }
  const word = lexicon.ordinals.at(tokens, at)
  if (word !== null) return word
  const spelt = token?.kind === 'word' ? (lexicon.words.ordinalOf?.(token.text) ?? null) : null
  if (spelt !== null) return { value: spelt, next: at + 1 }
  const tens = numberAt(source, at)
  if (tens === null || !tens.isSpelt || tens.value % 10 !== 0) return null
  const after = past(source, tens.next, lexicon.joiners ?? lexicon.is('of'))
  const rest = hitBehindHyphen(source, after, lexicon.ordinals)
  return rest !== null && rest.value < (tens.value % 100 === 0 ? 100 : 20)
    ? { value: tens.value + rest.value, next: rest.next }
    : null
}

/** A suffix may be set off by a hyphen: 3-й. */
function suffixAt(source: Source, at: number): number | null {
  const hit = hitBehindHyphen(source, at, source.lexicon.is('ordinalSuffixes'))
  return hit !== null &&
    (source.lexicon.writing.isByCharacter ||
      !(source.tokens[hit.next]?.kind === 'word' && source.tokens[hit.next]?.isApart === false))
    ? hit.next
    : null
}

/** Annex III. */
function numbered(source: Source, at: number): Read<Found> | null {
  const before = source.lexicon.is('numbered').at(source.tokens, at)
  const value = before && romanAt(source, before.next)
  return value ? one(before.next + 1, { kind: 'ordinal', readings: [exactly(value)] }) : null
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

/** La moitié, die Hälfte, треть. */
function wordPart(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const hit = lexicon.parts.at(tokens, at)
  if (hit === null) return null
  const behind = past(source, past(source, hit.next, lexicon.is('of')), lexicon.is('articles'))
  return partOfSomething(source, behind, hit.value) ?? one(hit.next, share(hit.value, 0))
}

function share(value: number, digits: number): Found {
  return { kind: 'share', readings: [exactly(value)], digits }
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

/** 3分の1: the whole stands first. */
function wholeFirst(source: Source, number: Numeral): Read<Found> | null {
  const hit = source.lexicon.is('wholeFirst').at(source.tokens, number.next)
  const parts = hit && numberAt(source, hit.next)
  return parts && parts.value < number.value
    ? one(parts.next, share(parts.value / number.value, number.value >= 100 ? parts.digits : 0))
    : null
}

/** 5人に1人, 다섯 명 중 한 명: the same is counted before and behind. */
function among(source: Source, number: Numeral): Read<Found> | null {
  const { lexicon, tokens } = source
  const counters = lexicon.is('counters')
  const counter = counters.at(tokens, number.next)
  const hit = counter && lexicon.is('among').at(tokens, counter.next)
  const parts = hit && numberAt(source, hit.next)
  const again = parts && counters.at(tokens, parts.next)
  if (!again || tokens[parts.next]?.text !== tokens[number.next]?.text) return null
  const isPart = parts.value < number.value && number.value <= 100_000
  return isPart ? one(again.next, share(parts.value / number.value, 0)) : null
}

/** One in five, trois entreprises sur quatre. */
function partsOutOf(source: Source, number: Numeral): Read<Found> | null {
  const { tokens, lexicon } = source
  const nounsBefore = lexicon.words.nounsBeforeOutOf
  const most = (number.value === 1 ? nounsBefore?.one : nounsBefore?.more) ?? 0
  for (let nouns = 0; nouns <= most; nouns += 1) {
    const at = number.next + nouns
    if (nouns > 0 && tokens[at - 1]?.kind !== 'word') return null
    const hit = lexicon.is('outOf').at(tokens, at)
    const whole = hit && numberAt(source, hit.next)
    if (!whole) continue
    // Law No. 151 of 2020.
    if (number.value > 9 && isYear(source, hit.next)) return null
    const isPart = number.scale === 1 && number.value < whole.value && whole.value <= 100_000
    const isMore =
      lexicon.is('percent').at(tokens, whole.next) !== null || unitAt(source, whole.next) !== null
    return isPart && !isMore && whole.scale < 1000
      ? one(whole.next, share(number.value / whole.value, 0))
      : null
  }
  return null
}

/** Two-thirds, trois quarts, две трети. */
function fraction(source: Source, number: Numeral): Read<Found> | null {
  return number.scale === 1 && number.value < 100 ? fractionBehind(source, number.next, number) : null
}

function fractionBehind(
  source: Source,
  at: number,
  { value, digits }: Pick<Numeral, 'value' | 'digits'>,
): Read<Found> | null {
  const { lexicon, tokens } = source
  const slash = tokens[at]?.text === '/' && value < 10 ? numberAt(source, at + 1) : null
  const sign =
    slash !== null && slash.value > value && slash.value <= 10 && !tokens[at]?.isApart ? slash : null
  const known = hitBehindHyphen(source, at, lexicon.fractions)
  const ordinal = known === null && sign === null ? hitBehindHyphen(source, at, lexicon.ordinals) : null
  const hit = known ?? sign ?? (ordinal !== null && isPartHere(source, ordinal.next, value) ? ordinal : null)
  if (hit === null || value >= hit.value || digits > 2) return null
  const part = value / hit.value
  const behind = past(source, past(source, hit.next, lexicon.is('of')), lexicon.is('articles'))
  return partOfSomething(source, behind, part) ?? one(hit.next, share(part, 0))
}

/** A fifth of the companies; a fifth title is one of a row. */
function isPartHere({ tokens, lexicon }: Source, at: number, value: number): boolean {
  if (lexicon.words.partFollows === undefined) return false
  const token = tokens[at]
  return (
    value > 1 ||
    token === undefined ||
    token.kind === 'sign' ||
    lexicon.is('partFollows').at(tokens, at) !== null
  )
}

/** 3割5分. */
function tenths(source: Source, number: Numeral): Read<Found> | null {
  const hit = source.lexicon.is('tenths').at(source.tokens, number.next)
  if (hit === null || number.value > 10) return null
  const rest = numberAt(source, hit.next)
  const hundredths = rest && source.lexicon.is('hundredths').at(source.tokens, rest.next)
  return hundredths && rest.value < 10
    ? one(hundredths.next, share(Number((number.value / 10 + rest.value / 100).toFixed(3)), 2))
    : one(hit.next, { ...share(timesScale(number.value, 0.1), number.digits), scale: 0.1 })
}

function points(source: Source, { value, digits, next }: Numeral): Read<Found> | null {
  const small = hitBehindHyphen(source, next, source.lexicon.smallPoints)
  if (small !== null)
    return one(past(source, small.next, source.lexicon.is('points')), {
      kind: 'points',
      readings: [exactly(timesScale(value, small.value))],
      digits,
    })
  const hit = hitBehindHyphen(source, next, source.lexicon.is('points'))
  return hit && one(hit.next, { kind: 'points', readings: [exactly(value)], digits })
}

function percent(source: Source, number: Numeral): Read<Found> | null {
  const hit = hitBehindHyphen(source, number.next, source.lexicon.is('percent'))
  return hit && one(hit.next, share(timesScale(number.value, 0.01), number.digits))
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

/** 1:52.47 and 2:06:19, which are no times of a day. */
function clockDuration({ tokens, lexicon }: Source, number: Numeral): Read<Found> | null {
  const at = number.next
  const parts = [0, 2].map((step) =>
    tokens[at + step]?.text === ':' && !tokens[at + step]?.isApart ? tokens[at + step + 1] : undefined,
  )
  const [minutes, seconds] = parts
  if (number.isSpelt || minutes?.kind !== 'figures') return null
  const figures = [String(number.value), minutes.raw, ...(seconds?.kind === 'figures' ? [seconds.raw] : [])]
  const last = figures.at(-1)?.replace(lexicon.writing.decimal, '.') ?? ''
  if (!/^\d\d(?:\.\d{1,3})?$/.test(last) || (figures.length === 2 && !last.includes('.'))) return null
  const value = [...figures.slice(0, -1), last].reduce((sum, part) => sum * 60 + Number(part), 0)
  return Number.isFinite(value)
    ? one(at + (figures.length - 1) * 2, {
        unit: 'second',
        readings: [exactly(Number(value.toFixed(3)))],
        digits: 6,
      })
    : null
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

/** 4 hours 18 minutes, 5 feet 9 inches. */
function severalUnits(source: Source, number: Numeral, unit: UnitHit): Read<Found> | null {
  if (unit.value === 'hour' || unit.value === 'minute') {
    const rest = smallerUnit(source, unit, unit.value === 'hour' ? 'minute' : 'second')
    if (rest === null) return null
    const last =
      unit.value === 'hour' ? smallerUnit(source, { value: 'minute', next: rest.next }, 'second') : null
    const seconds =
      number.value * (unit.value === 'hour' ? 3600 : 60) + rest.value * (unit.value === 'hour' ? 60 : 1)
    const value = Number((seconds + (last?.value ?? 0)).toFixed(3))
    return one(last?.next ?? rest.next, { unit: 'second', readings: [exactly(value)], digits: 6 })
  }
  const inches = unit.value === 'foot' ? smallerUnit(source, unit, 'inch') : null
  return (
    inches &&
    one(inches.next, { unit: 'foot', readings: [exactly(number.value + inches.value / 12)], digits: 3 })
  )
}

function smallerUnit(source: Source, unit: UnitHit, wanted: string) {
  const comma = source.tokens[unit.next]?.text === ',' ? unit.next + 1 : unit.next
  const number = numberAt(source, past(source, comma, source.lexicon.is('between')))
  const hit = number && !number.isSpelt ? unitAt(source, number.next) : null
  return hit?.value === wanted && number ? { value: number.value, next: hit.next } : null
}

interface UnitHit {
  readonly value: string
  readonly next: number
}

/** The unit behind a number, with `of` or a hyphen between them. */
function unitAt(source: Source, at: number): UnitHit | null {
  const { lexicon } = source
  const hit =
    hitBehindHyphen(source, at, lexicon.units) ??
    lexicon.units.at(source.tokens, past(source, at, lexicon.is('of')))
  // 151 لسنة 2020 is number 151 of the year 2020.
  return hit?.value === 'year' && isYear(source, hit.next) ? null : hit
}

function isYear(source: Source, at: number): boolean {
  const year = plainIntegerAt(source, at)
  return year !== null && year >= 1900 && year < 2100
}
