import type { DateFields, DateMention } from '../date-mention.ts'
import {
  firstRead,
  numberAt,
  one,
  past,
  plainIntegerAt,
  type Read,
  type Source,
  spanBetween,
} from './cursor.ts'
import { numericDateAt } from './numeric-dates.ts'
import { ordinalWordAt } from './ordinals.ts'
import { romanOf } from './roman.ts'
import { timeAt } from './times.ts'

/** The dates and times that begin at a token; null where none does. */
export function datesAt(source: Source, at: number): Read<DateMention> | null {
  const read = firstRead(readers, source, at)
  if (read === null) return null
  const span = spanBetween(source, at, read.next)
  return { next: read.next, found: read.found.map((fields) => ({ ...span, ...fields })) }
}

type Reader = (source: Source, at: number) => Read<DateFields> | null

const readers: readonly Reader[] = [
  numericDateAt,
  otherCalendar,
  namedDay,
  dayAndMonth,
  monthAndDay,
  months,
  partOfYear,
  decade,
  century,
  timeOfDay,
  years,
  period,
  weekday,
  dayAlone,
]

/** Where a range goes on: 3–5, 3 au 5, du 3 et du 5. */
export function behindBetween(source: Source, at: number): number | null {
  const sign = source.tokens[at]?.text ?? ''
  if (sign === '-' || sign === '–' || sign === '~') return at + 1
  return source.lexicon.date.is('between').at(source.tokens, at)?.next ?? null
}

interface Day {
  readonly day: number
  readonly next: number
}

function dayAt(source: Source, at: number): Day | null {
  const { tokens, lexicon } = source
  const token = tokens[at]
  if (token?.kind !== 'figures') {
    const word = lexicon.ordinals.at(tokens, at) ?? spelt(source, at)
    return word !== null && word.value >= 1 && word.value <= 31 ? { day: word.value, next: word.next } : null
  }
  const day = /^\d{1,2}$/.test(token.raw) ? Number(token.raw) : 0
  if (day < 1 || day > 31) return null
  const ordinal = ordinalWordAt(source, at)
  if (ordinal !== null) return { day, next: ordinal.next }
  const isPoint = lexicon.words.dates?.hasDayPoint && tokens[at + 1]?.raw === '.' && !tokens[at + 1]?.isApart
  const next = isPoint ? at + 2 : at + 1
  return { day, next: past(source, next, lexicon.date.is('dayAfter')) }
}

export function spelt(source: Source, at: number) {
  const number = source.tokens[at]?.kind === 'word' ? numberAt(source, at) : null
  return number?.isSpelt && number.scale === 1 ? number : null
}

interface Month {
  readonly month: number
  readonly next: number
}

export function monthAt(source: Source, at: number): Month | null {
  const { tokens, lexicon } = source
  const hit = lexicon.date.months.at(tokens, at)
  if (hit === null) return null
  const isDoubtful = lexicon.words.dates?.doubtfulMonths?.includes(tokens[at]?.text ?? '') ?? false
  if (isDoubtful && !/^\p{Lu}/u.test(tokens[at]?.raw ?? '')) return null
  // Both names of one month: آذار/مارس.
  const twin = tokens[hit.next]?.text === '/' ? lexicon.date.months.at(tokens, hit.next + 1) : null
  return { month: hit.value, next: twin?.value === hit.value ? twin.next : hit.next }
}

/** A year behind a day or a month, or what stands for it: 2025, of last year. */
function yearBehind(source: Source, at: number): { readonly fields: DateFields; readonly next: number } {
  const { tokens, lexicon } = source
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  const start = past(source, past(source, comma, lexicon.date.is('of')), lexicon.date.is('yearBefore'))
  const year = yearAt(source, start)
  if (year !== null) return { fields: { year: year.year }, next: year.next }
  const near =
    lexicon.date.years.at(tokens, past(source, at, lexicon.date.is('of'))) ??
    lexicon.date.years.at(tokens, at)
  return near === null ? { fields: {}, next: at } : { fields: { yearsAway: near.value }, next: near.next }
}

export function yearAt(source: Source, at: number): { readonly year: number; readonly next: number } | null {
  const { tokens, lexicon } = source
  const era = lexicon.date.eras.at(tokens, at)
  const inEra = era && yearOfEraAt(source, era.next)
  if (era && inEra)
    return { year: era.value + inEra.value, next: past(source, inEra.next, lexicon.date.is('yearAfter')) }
  const year = plainIntegerAt(source, at)
  if (year === null) return lexicon.words.isByCharacter ? speltYear(source, at) : null
  const isYear = year >= 1800 && year < 2100
  return isYear ? { year, next: past(source, at + 1, lexicon.date.is('yearAfter')) } : null
}

/** 令和6, 令和六, 令和元. */
function yearOfEraAt(source: Source, at: number) {
  if (source.tokens[at]?.text === '元') return { value: 1, next: at + 1 }
  const value = plainIntegerAt(source, at)
  return value === null ? spelt(source, at) : { value, next: at + 1 }
}

/** 二〇二五年. */
function speltYear(source: Source, at: number) {
  const number = spelt(source, at)
  const after = number && source.lexicon.date.is('yearAfter').at(source.tokens, number.next)
  const isYear = after && number.value >= 1800 && number.value < 2100
  return isYear ? { year: number.value, next: after.next } : null
}

/** 12 mai 2025, 12 et 13 mai, 12.–14. Mai, 12 May to 14 June. */
function dayAndMonth(source: Source, at: number): Read<DateFields> | null {
  const { lexicon } = source
  const first = dayAt(source, at)
  if (first === null) return null
  const days = [first]
  for (let next = first.next, more = 0; more < 4; more += 1) {
    const behind = behindBetween(source, next)
    const day = behind === null ? null : dayAt(source, past(source, behind, lexicon.date.is('dayBefore')))
    if (day === null) break
    days.push(day)
    next = day.next
  }
  for (let many = days.length; many > 0; many -= 1) {
    const last = days[many - 1]
    const month = last && monthAt(source, past(source, last.next, lexicon.date.is('of')))
    if (!month) continue
    const year = yearBehind(source, month.next)
    return {
      next: year.next,
      found: days.slice(0, many).map(({ day }) => ({ day, month: month.month, ...year.fields })),
    }
  }
  return null
}

/** May 12, 2025; May 12-14. */
function monthAndDay(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  if (!lexicon.isMonthFirst && !lexicon.words.isByCharacter) return null
  const start = past(source, at, lexicon.date.is('monthBefore'))
  const month = monthAt(source, start) ?? monthAt(source, at)
  const first = month && tokens[month.next]?.kind === 'figures' ? dayAt(source, month.next) : null
  if (month === null || first === null || isMoreThanDay(source, first)) return null
  const behind = behindBetween(source, first.next)
  const second = behind !== null && tokens[behind]?.kind === 'figures' ? dayAt(source, behind) : null
  const isRange =
    second !== null &&
    !isMoreThanDay(source, second) &&
    monthAt(source, past(source, second.next, lexicon.date.is('of'))) === null
  const year = yearBehind(source, isRange ? second.next : first.next)
  const days = isRange ? [first, second] : [first]
  return { next: year.next, found: days.map(({ day }) => ({ month: month.month, day, ...year.fields })) }
}

/** A time, or a number of something. */
function isMoreThanDay({ tokens, lexicon }: Source, { next }: Day): boolean {
  return (
    (tokens[next]?.text === ':' && !tokens[next]?.isApart) ||
    lexicon.is('percent').at(tokens, next) !== null ||
    lexicon.scales.at(tokens, next) !== null
  )
}

/** May 2025, January to March, in May. */
function months(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  const before = lexicon.date.is('monthBefore').at(tokens, at)
  const first = monthAt(source, before?.next ?? at)
  if (first === null) return null
  const behind = behindBetween(source, first.next)
  const second = behind === null ? null : monthAt(source, behind)
  const year = yearBehind(source, second?.next ?? first.next)
  const isAlone = second === null && before === null && year.next === first.next
  if (isAlone && lexicon.words.dates?.doubtfulMonths?.includes(tokens[at]?.text ?? '')) return null
  const found = [first, ...(second === null ? [] : [second])]
  return { next: year.next, found: found.map(({ month }) => ({ month, ...year.fields })) }
}

/** The third quarter of 2025, Q3, T3 2025, second semestre, H1. */
export function partOfYear(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  const named = lexicon.date.quarters.at(tokens, at)
  if (named !== null) return withYear(source, named.next, { quarter: named.value })
  const half = lexicon.date.halves.at(tokens, at)
  if (half !== null) return withYear(source, half.next, { half: half.value })
  const inSigns = signAt(source, at)
  if (inSigns !== null) return withYear(source, inSigns.next, inSigns.fields)
  const number = ordinalPartAt(source, at)
  if (number === null || number.value < 1 || number.value > 4) return null
  const quarter = partWordAt(source, number.next, 'quarter')
  if (quarter !== null) return withYear(source, quarter, { quarter: number.value })
  const halfYear = number.value > 2 ? null : partWordAt(source, number.next, 'half')
  return halfYear === null ? null : withYear(source, halfYear, { half: number.value })
}

function partWordAt({ tokens, lexicon }: Source, at: number, name: 'quarter' | 'half'): number | null {
  const isHyphen = tokens[at]?.text === '-'
  return lexicon.date.is(name).at(tokens, isHyphen ? at + 1 : at)?.next ?? null
}

function ordinalPartAt(source: Source, at: number): { readonly value: number; readonly next: number } | null {
  const { tokens, lexicon } = source
  const prefixed = lexicon.is('ordinalPrefixes').at(tokens, at)
  const number = prefixed === null ? null : numberAt(source, prefixed.next)
  const token = tokens[at]
  if (number !== null) return number
  const word = ordinalWordAt(source, at)
  if (word !== null) return word
  const roman = token?.kind === 'word' && /^[IV]{1,3}$/.test(token.raw) ? romanOf(token.raw) : null
  if (roman !== null) return { value: roman, next: at + 1 }
  const isPoint = lexicon.words.dates?.hasDayPoint && tokens[at + 1]?.raw === '.'
  const plain = plainIntegerAt(source, at)
  return plain !== null && (isPoint || lexicon.words.isByCharacter)
    ? { value: plain, next: isPoint ? at + 2 : at + 1 }
    : null
}

function signAt({ tokens, lexicon }: Source, at: number) {
  for (const [name, field] of [
    ['quarterSigns', 'quarter'],
    ['halfSigns', 'half'],
  ] as const) {
    const sign = lexicon.date.is(name).at(tokens, at)
    const after = sign === null ? undefined : tokens[sign.next]
    const value =
      after?.kind === 'figures' && !after.isApart && /^[1-4]$/.test(after.raw) ? Number(after.raw) : 0
    if (sign !== null && value > 0 && (field === 'quarter' || value < 3))
      return { next: sign.next + 1, fields: { [field]: value } }
  }
  return null
}

function withYear(source: Source, at: number, fields: DateFields): Read<DateFields> {
  const hyphen = source.tokens[at]?.text === '-' ? at + 1 : at
  const year = yearBehind(source, hyphen)
  return one(year.next === hyphen ? at : year.next, { ...fields, ...year.fields })
}

/** The 1990s, les années 90, die 1990er Jahre, 1990-е годы. */
function decade(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  const { date } = lexicon
  const word = date.decades.at(tokens, past(source, at, date.is('decadeBefore')))
  if (word !== null) return one(past(source, word.next, date.is('decadeAfter')), { decade: word.value })
  const before = date.is('decadeBefore').at(tokens, at)
  const figures = plainIntegerAt(source, before?.next ?? at)
  if (figures === null || figures % 10 !== 0) return null
  const at2 = (before?.next ?? at) + 1
  const hyphen = tokens[at2]?.text === '-' ? at2 + 1 : at2
  const after = date.is('decadeAfter').at(tokens, hyphen) ?? date.is('decadeAfter').at(tokens, at2)
  if (after === null && before === null) return null
  const decade =
    figures >= 1800 && figures < 2100
      ? figures
      : figures < 100
        ? (figures < 30 ? 2000 : 1900) + figures
        : null
  return decade === null ? null : one(after?.next ?? at2, { decade })
}

/** The 21st century, le XXIe siècle, siglo XXI. */
function century(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  const word = lexicon.date.is('century').at(tokens, at)
  const roman = word === null ? null : romanOf(tokens[word.next]?.raw ?? '')
  if (word !== null && roman !== null) return one(word.next + 1, { century: roman })
  const number = romanNumberAt(source, at) ?? ordinalPartAt(source, at)
  const after =
    number &&
    lexicon.date.is('century').at(tokens, tokens[number.next]?.text === '-' ? number.next + 1 : number.next)
  return number && after ? one(after.next, { century: number.value }) : null
}

/** XXI, and XXIe with its suffix in small letters. */
function romanNumberAt({ tokens }: Source, at: number) {
  const match = /^([IVX]{1,6})(?:e|er|ème|º)?$/.exec(tokens[at]?.raw ?? '')
  const value = match === null ? null : romanOf(match[1] ?? '')
  return value === null ? null : { value, next: at + 1 }
}

function timeOfDay(source: Source, at: number): Read<DateFields> | null {
  const range = timeRange(source, at)
  if (range !== null) return range
  const time = timeAt(source, at)
  return time && one(time.next, time.fields)
}

/** From 9 to 11 a.m., 18 bis 20 Uhr: what is said behind the second holds for the first. */
function timeRange(source: Source, at: number): Read<DateFields> | null {
  const hours = plainIntegerAt(source, at)
  const behind = hours === null || hours > 24 ? null : behindBetween(source, at + 1)
  const second = behind === null ? null : timeAt(source, behind)
  if (hours === null || second?.fields.time === undefined) return null
  // Only a word behind it makes a time of a figure: 10 to 12 p.m.
  if (source.tokens[second.next - 1]?.kind === 'figures') return null
  const isAfternoon = second.fields.time >= 720 && hours < 12 && (hours + 12) * 60 < second.fields.time
  return {
    next: second.next,
    found: [
      { time: ((hours % 24) + (isAfternoon && isHalfDay(source, second.next) ? 12 : 0)) * 60 },
      second.fields,
    ],
  }
}

/** Whether a text just said a.m. or p.m. */
function isHalfDay({ tokens, lexicon }: Source, next: number): boolean {
  return [1, 2, 3, 4].some((back) => lexicon.date.is('pm').at(tokens, next - back)?.next === next)
}

/** 2025, 2021–25, FY2027, l'an 2025. */
function years(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  const before = lexicon.date.is('yearBefore').at(tokens, at)
  const start = before?.next ?? at
  const first = yearAt(source, start)
  if (first === null) return before === null ? null : shortYear(source, before.next)
  const behind = behindBetween(source, first.next)
  const second = behind === null ? null : secondYear(source, behind, first.year)
  const last = second ?? first
  const isYear =
    before !== null ||
    last.next > start + 1 + (second === null ? 0 : 2) ||
    (!lexicon.words.isByCharacter && !isCounted(source, last.next, start))
  if (!isYear) return null
  return {
    next: last.next,
    found: second === null ? [{ year: first.year }] : [{ year: first.year }, { year: second.year }],
  }
}

/** FY26. */
function shortYear({ tokens }: Source, at: number): Read<DateFields> | null {
  const raw = tokens[at]?.raw ?? ''
  const isClose = /^\d\d$/.test(raw) && !tokens[at]?.isApart && tokens[at - 1]?.kind === 'word'
  return isClose ? one(at + 1, { year: 2000 + Number(raw) }) : null
}

function secondYear(source: Source, at: number, first: number) {
  const year = yearAt(source, past(source, at, source.lexicon.date.is('yearBefore')))
  if (year !== null) return year.year > first ? year : null
  const raw = source.tokens[at]?.raw ?? ''
  const short =
    /^\d\d$/.test(raw) && !source.tokens[at]?.isApart ? Math.floor(first / 100) * 100 + Number(raw) : 0
  return short > first
    ? { year: short, next: past(source, at + 1, source.lexicon.date.is('yearAfter')) }
    : null
}

/** Whether figures that could be a year are an amount of something. */
function isCounted({ tokens, lexicon }: Source, next: number, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[next]
  if (before !== undefined && !tokens[at]?.isApart && /^[$€£¥+.,:]$/.test(before.raw)) return true
  if (lexicon.is('percent').at(tokens, next) !== null || lexicon.scales.at(tokens, next) !== null) return true
  const unit =
    lexicon.units.at(tokens, next) ??
    lexicon.units.at(tokens, lexicon.is('of').at(tokens, next)?.next ?? next)
  return (
    unit !== null ||
    lexicon.date.is('counted').at(tokens, next) !== null ||
    (after?.text === ':' && !after.isApart)
  )
}

/** Last year, im kommenden Monat, la semaine prochaine. */
function period({ tokens, lexicon: { date } }: Source, at: number): Read<DateFields> | null {
  const year = date.years.at(tokens, at)
  if (year !== null) return one(year.next, { yearsAway: year.value })
  const month = date.monthsAway.at(tokens, at)
  if (month !== null) return one(month.next, { monthsAway: month.value })
  const week = date.weeksAway.at(tokens, at)
  return week && one(week.next, { weeksAway: week.value })
}

function weekday({ tokens, lexicon }: Source, at: number): Read<DateFields> | null {
  const hit = lexicon.date.weekdays.at(tokens, at)
  return hit && one(hit.next, { weekday: hit.value })
}

function namedDay(source: Source, at: number): Read<DateFields> | null {
  const hit = source.lexicon.date.days.at(source.tokens, at)
  if (hit === null) return null
  const year = yearBehind(source, hit.next)
  return one(year.next, { month: hit.value[0], day: hit.value[1], ...year.fields })
}

/** On the 23rd, le 23, am 23. */
function dayAlone(source: Source, at: number): Read<DateFields> | null {
  const { tokens, lexicon } = source
  const before = lexicon.date.is('dayBefore').at(tokens, at)
  const day = before && tokens[before.next]?.kind === 'figures' ? dayAt(source, before.next) : null
  if (before === null || day === null || dayAndMonth(source, before.next) !== null) return null
  const after = tokens[day.next]
  const isEnd =
    after === undefined ||
    (after.kind === 'sign' && /^[.,;:)]$/.test(after.text)) ||
    lexicon.date.is('dayFollows').at(tokens, day.next) !== null
  return isEnd ? one(day.next, { day: day.day }) : null
}

/** 15 Ramadan 1446 AH stands beside a day that is compared, and is passed over. */
function otherCalendar(source: Source, at: number): Read<DateFields> | null {
  const { tokens, lexicon } = source
  const { is } = lexicon.date
  const day = plainIntegerAt(source, at)
  const month = is('otherMonths').at(tokens, day !== null && day <= 30 ? at + 1 : at)
  const figures = month?.next ?? at
  const year = plainIntegerAt(source, figures)
  const isYear = year !== null && year >= 1300 && year < 1600
  const mark = isYear ? is('otherYears').at(tokens, figures + 1) : null
  if (month === null && mark === null) return null
  return { next: mark?.next ?? (isYear ? figures + 1 : figures), found: [] }
}
