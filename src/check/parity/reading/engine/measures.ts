import { exactly, type Found } from '../quantity.ts'
import { hitBehindHyphen, numberAt, one, past, plainIntegerAt, type Read, type Source } from './cursor.ts'
import type { Numeral } from './numerals.ts'

/** The unit behind a number, with `of` or a hyphen between them. */
export function unitAt(source: Source, at: number): UnitHit | null {
  const { lexicon } = source
  const hit =
    hitBehindHyphen(source, at, lexicon.units) ??
    lexicon.units.at(source.tokens, past(source, at, lexicon.is('of')))
  // 151 لسنة 2020 is number 151 of the year 2020.
  return hit?.value === 'year' && isYear(source, hit.next) ? null : hit
}

interface UnitHit {
  readonly value: string
  readonly next: number
}

export function isYear(source: Source, at: number): boolean {
  const year = plainIntegerAt(source, at)
  return year !== null && year >= 1900 && year < 2100
}

/** 4 hours 18 minutes, 5 feet 9 inches. */
export function severalUnits(source: Source, number: Numeral, unit: UnitHit): Read<Found> | null {
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

/** 1:52.47 and 2:06:19, which are no times of a day. */
export function clockDuration({ tokens, lexicon }: Source, number: Numeral): Read<Found> | null {
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
