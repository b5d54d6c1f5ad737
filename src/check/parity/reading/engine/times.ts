import type { DateFields } from '../date-mention.ts'
import { numberAt, plainIntegerAt, type Source } from './cursor.ts'

interface Time {
  readonly fields: DateFields
  readonly next: number
}

/** The time of day that begins at a token: 18:30, 18 h 30, à 18 heures, 6.30 p.m., noon, 오후 3시. */
export function timeAt(source: Source, at: number): Time | null {
  const { tokens, lexicon } = source
  const { date } = lexicon
  const named = date.times.at(tokens, at)
  if (named !== null) return { fields: { time: named.value }, next: named.next }
  const half = halfOfDayAt(source, at)
  const before = date.is('clockBefore').at(tokens, half?.next ?? at)
  const start = before?.next ?? half?.next ?? at
  const clock = hoursAt(source, start, before !== null || half !== null)
  if (clock === null) return null
  const after = half === null ? halfOfDayAt(source, clock.next) : null
  const part = half?.part ?? after?.part ?? null
  // An hour alone is one only where something says so.
  if (!clock.isSure && part === null) return null
  const hours = part === null ? clock.hours : (clock.hours % 12) + (part === 'pm' ? 12 : 0)
  return { fields: { time: (hours % 24) * 60 + clock.minutes }, next: after?.next ?? clock.next }
}

function halfOfDayAt({ tokens, lexicon }: Source, at: number) {
  const am = lexicon.date.is('am').at(tokens, at)
  if (am !== null) return { part: 'am' as const, next: am.next }
  const pm = lexicon.date.is('pm').at(tokens, at)
  return pm && { part: 'pm' as const, next: pm.next }
}

interface Clock {
  readonly hours: number
  readonly minutes: number
  readonly next: number
  /** Whether it can be nothing else. */
  readonly isSure: boolean
}

function hoursAt(source: Source, at: number, isAnnounced: boolean): Clock | null {
  return withPoint(source, at) ?? withMark(source, at, isAnnounced) ?? hoursAlone(source, at, isAnnounced)
}

/** 18.30 Uhr, 9.30 a.m. */
function withPoint({ tokens, lexicon }: Source, at: number): Clock | null {
  const match = /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[at]?.raw ?? '')
  if (match === null || Number(match[1]) > 24) return null
  const { is } = lexicon.date
  const hit = is('clock').at(tokens, at + 1) ?? is('hour').at(tokens, at + 1)
  return {
    hours: Number(match[1]),
    minutes: Number(match[2]),
    next: hit?.next ?? at + 1,
    isSure: hit !== null,
  }
}

/** 18:30, 18 h 30, 15時30分. */
function withMark(source: Source, at: number, isAnnounced: boolean): Clock | null {
  const { tokens, lexicon } = source
  const { is } = lexicon.date
  const figures = plainIntegerAt(source, at)
  // 오전 열 시 반.
  const words = figures === null && isAnnounced && lexicon.words.isByCharacter ? spelt(source, at) : null
  const hours = figures ?? words
  if (hours === null || hours > 24 || tokens[at - 1]?.text === ':') return null
  const behind = figures === null ? (numberAt(source, at)?.next ?? at + 1) : at + 1
  const isColon = tokens[behind]?.text === ':' && !tokens[behind]?.isApart && !tokens[behind + 1]?.isApart
  const mark = isColon ? { next: behind + 1 } : is('hourMark').at(tokens, behind)
  if (mark === null || (lexicon.units.at(tokens, behind)?.next ?? 0) > mark.next) return null
  const half = is('halfHour').at(tokens, mark.next)
  if (half !== null) return { hours, minutes: 30, next: half.next, isSure: true }
  const raw = tokens[mark.next]?.raw ?? ''
  const isMinutes = (isColon ? /^[0-5]\d$/ : /^[0-5]?\d$/).test(raw) && tokens[mark.next]?.kind === 'figures'
  const minuteMark = isMinutes ? is('minuteMark').at(tokens, mark.next + 1) : null
  if (isColon && (!isMinutes || tokens[mark.next + 1]?.text === ':')) return null
  // 4 h 18 min is how long something takes, and so is 18時間.
  const isDuration =
    isMinutes &&
    !isColon &&
    minuteMark === null &&
    lexicon.units.at(tokens, mark.next + 1)?.value === 'minute'
  if (isDuration) return null
  if (
    !isMinutes ||
    (is('minuteMark').at(tokens, 0) === null &&
      lexicon.words.isByCharacter &&
      minuteMark === null &&
      !isColon)
  )
    return { hours, minutes: 0, next: mark.next, isSure: isAnnounced || lexicon.words.isByCharacter === true }
  const next = minuteMark?.next ?? mark.next + 1
  return { hours, minutes: Number(raw), next: is('clock').at(tokens, next)?.next ?? next, isSure: true }
}

/** 18 Uhr; à 18 heures; 6 p.m. */
function hoursAlone(source: Source, at: number, isAnnounced: boolean): Clock | null {
  const { tokens, lexicon } = source
  const { is } = lexicon.date
  const number = tokens[at]?.kind === 'figures' ? plainIntegerAt(source, at) : spelt(source, at)
  if (number === null || number > 24) return null
  const next = tokens[at]?.kind === 'figures' ? at + 1 : (numberAt(source, at)?.next ?? at + 1)
  const clock = is('clock').at(tokens, next)
  if (clock !== null)
    return {
      hours: number,
      minutes: minutesBehind(source, clock.next),
      next: behindMinutes(source, clock.next),
      isSure: true,
    }
  const hour = is('hour').at(tokens, next)
  return { hours: number, minutes: 0, next: hour?.next ?? next, isSure: isAnnounced && hour !== null }
}

/** 18 Uhr 30. */
function minutesBehind({ tokens }: Source, at: number): number {
  const token = tokens[at]
  return token?.kind === 'figures' && /^[0-5]\d$/.test(token.raw) ? Number(token.raw) : 0
}

function behindMinutes(source: Source, at: number): number {
  return minutesBehind(source, at) > 0 ? at + 1 : at
}

function spelt(source: Source, at: number): number | null {
  const number = numberAt(source, at)
  return number?.isSpelt === true && Number.isInteger(number.value) ? number.value : null
}
