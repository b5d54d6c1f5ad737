import { timesScale } from '../figures.ts'
import { exactly, type Found } from '../quantity.ts'
import { hitBehindHyphen, numberAt, one, past, type Read, type Source } from './cursor.ts'
import { isYear, unitAt } from './measures.ts'
import type { Numeral } from './numerals.ts'
import { ordinalWordAt } from './ordinals.ts'

/** Half a million, une demi-heure, eine halbe Milliarde Euro; quarter of a billion. */
export function halfOfSomething(source: Source, at: number): Read<Found> | null {
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
export function everyNth(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const every = lexicon.is('every').at(tokens, at)
  const nth = every && ordinalWordAt(source, every.next)
  return nth && nth.value > 1 ? one(nth.next, share(1 / nth.value, 0)) : null
}

/** Einen Viertelpunkt. */
export function wordPoints(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const hit = lexicon.partPoints.at(tokens, past(source, at, lexicon.is('articles')))
  return hit && one(hit.next, { kind: 'points', readings: [exactly(hit.value)], digits: 2 })
}

/** La moitié, die Hälfte, треть. */
export function wordPart(source: Source, at: number): Read<Found> | null {
  const { lexicon, tokens } = source
  const hit = lexicon.parts.at(tokens, at)
  if (hit === null) return null
  const behind = past(source, past(source, hit.next, lexicon.is('of')), lexicon.is('articles'))
  return partOfSomething(source, behind, hit.value) ?? one(hit.next, share(hit.value, 0))
}

export function share(value: number, digits: number): Found {
  return { kind: 'share', readings: [exactly(value)], digits }
}

/** 3分の1: the whole stands first. */
export function wholeFirst(source: Source, number: Numeral): Read<Found> | null {
  const hit = source.lexicon.is('wholeFirst').at(source.tokens, number.next)
  const parts = hit && numberAt(source, hit.next)
  return parts && parts.value < number.value
    ? one(parts.next, share(parts.value / number.value, number.value >= 100 ? parts.digits : 0))
    : null
}

/** 5人に1人, 다섯 명 중 한 명: the same is counted before and behind. */
export function among(source: Source, number: Numeral): Read<Found> | null {
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
export function partsOutOf(source: Source, number: Numeral): Read<Found> | null {
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
export function fraction(source: Source, number: Numeral): Read<Found> | null {
  return number.scale === 1 && number.value < 100 ? fractionBehind(source, number.next, number) : null
}

export function fractionBehind(
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
export function tenths(source: Source, number: Numeral): Read<Found> | null {
  const hit = source.lexicon.is('tenths').at(source.tokens, number.next)
  if (hit === null || number.value > 10) return null
  const rest = numberAt(source, hit.next)
  const hundredths = rest && source.lexicon.is('hundredths').at(source.tokens, rest.next)
  return hundredths && rest.value < 10
    ? one(hundredths.next, share(Number((number.value / 10 + rest.value / 100).toFixed(3)), 2))
    : one(hit.next, { ...share(timesScale(number.value, 0.1), number.digits), scale: 0.1 })
}

export function points(source: Source, { value, digits, next }: Numeral): Read<Found> | null {
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

export function percent(source: Source, number: Numeral): Read<Found> | null {
  const hit = hitBehindHyphen(source, number.next, source.lexicon.is('percent'))
  return hit && one(hit.next, share(timesScale(number.value, 0.01), number.digits))
}
