import type { DateFields } from '../date-mention.ts'
import type { Read, Source } from './cursor.ts'

/** 12.11.2025, 12/11/2025 and 2025-11-12; the order of day and month is the language's, unless one is above twelve. */
export function numericDateAt(source: Source, at: number): Read<DateFields> | null {
  const { tokens, lexicon } = source
  const written = inOneToken(source, at) ?? inFiveTokens(source, at)
  if (written === null) return null
  const [first, second, third] = written.parts
  const isYearFirst = first >= 1800
  const year = isYearFirst ? first : third < 100 ? 2000 + third : third
  const [a, b] = isYearFirst ? [third, second] : [first, second]
  const isMonthFirst = !isYearFirst && (b > 12 || (lexicon.isMonthFirst && a <= 12))
  const [day, month] = isMonthFirst ? [b, a] : [a, b]
  const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1800 && year < 2100
  const next = isDate && tokens[written.next]?.raw === '.' && written.isOpen ? written.next + 1 : written.next
  return isDate ? { next, found: [{ day, month, ...(third === 0 ? {} : { year }) }] } : null
}

interface Written {
  readonly parts: readonly [number, number, number]
  readonly next: number
  readonly isOpen: boolean
}

function inOneToken({ tokens }: Source, at: number): Written | null {
  const raw = tokens[at]?.kind === 'figures' ? (tokens[at]?.raw ?? '') : ''
  const whole =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(raw) ?? /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(raw)
  if (whole !== null)
    return { parts: [Number(whole[1]), Number(whole[2]), Number(whole[3])], next: at + 1, isOpen: false }
  return null
}

function inFiveTokens({ tokens }: Source, at: number): Written | null {
  const [first, sign, second, sign2, third] = tokens.slice(at, at + 5)
  const isJoined = [sign, second, sign2, third].every((token) => token !== undefined && !token.isApart)
  if (!isJoined || first?.kind !== 'figures' || second?.kind !== 'figures' || third?.kind !== 'figures')
    return null
  if (sign?.text !== sign2?.text || !/^[-/]$/.test(sign?.text ?? '')) return null
  const raws = [first.raw, second.raw, third.raw]
  const isDayFirst = /^\d{1,2}$/.test(raws[0] ?? '') && /^(?:\d{4}|\d\d)$/.test(raws[2] ?? '')
  const isYearFirst = /^\d{4}$/.test(raws[0] ?? '') && /^\d{1,2}$/.test(raws[2] ?? '')
  if (!/^\d{1,2}$/.test(raws[1] ?? '') || !(isDayFirst || isYearFirst)) return null
  const [a = 0, b = 0, c = 0] = raws.map(Number)
  return { parts: [a, b, c], next: at + 5, isOpen: false }
}
