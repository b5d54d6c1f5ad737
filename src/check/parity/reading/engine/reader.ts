import type { LanguageTag } from '../../../../domain/language/language.ts'
import type { DateFields, DateMention } from '../date-mention.ts'
import { powersInFigures } from '../powers.ts'
import type { Bound, Quantity } from '../quantity.ts'
import { betweenPattern, joinRanges } from '../ranges.ts'
import type { LanguageReader } from '../reading.ts'
import { blankOutAll, isInBrackets, scan } from '../span.ts'
import { past, plainIntegerAt, type Read, type Source, spanBetween } from './cursor.ts'
import { behindBetween, datesAt, monthAt, partOfYear, spelt, yearAt } from './dates.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { quantitiesAt } from './quantities.ts'
import { romanOf } from './roman.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { LanguageWords } from './words.ts'

/** Reads texts by the words of their language: from left to right, dates before amounts, the longest words first. */
export function createReader(words: LanguageWords, tag: LanguageTag): LanguageReader {
  // CLDR is asked once, when a text is read for the first time.
  let lexicon: Lexicon | null = null
  const between = betweenPattern((words.between ?? '').split('|').filter((word) => word !== ''))
  return {
    read(text) {
      lexicon ??= lexiconOf(words, tag)
      const plain = words.idioms === undefined ? text : blankOutAll(text, words.idioms)
      const powers = scan(plain, powersInFigures)
      const source: Source = { text, tokens: tokensOf(powers.rest, lexicon.writing), lexicon }
      const dates: DateMention[] = []
      const quantities: Quantity[] = [...powers.found]
      for (let at = 0; at < source.tokens.length; ) at = readAt(source, at, { dates, quantities })
      const surrounded = quantities.map((quantity) => withSurroundings(source, quantity))
      return { dates, quantities: joinRanges(text, surrounded, between) }
    },
  }
}

function readAt(source: Source, at: number, into: { dates: DateMention[]; quantities: Quantity[] }): number {
  const token = source.tokens[at]
  if (token === undefined || !mayBegin(source, at)) return at + 1
  const dates = yearFirstAt(source, at) ?? datesAt(source, at)
  if (dates !== null && dates.next > at) {
    into.dates.push(...dates.found)
    return dates.next
  }
  const quantities = quantitiesAt(source, at)
  if (quantities === null || quantities.next <= at) return at + 1
  into.quantities.push(...quantities.found)
  return quantities.next
}

/** Whether something may be read from a token on: most are told by themselves, “in” and “the” by the token behind them. */
function mayBegin({ tokens, lexicon }: Source, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { own, before } = lexicon.books
  return (
    token.kind === 'figures' ||
    (token.kind === 'word'
      ? isSpelt(token.text, lexicon) || /^[IVX]+e?$/.test(token.raw)
      : /^[-−]$/.test(token.raw)) ||
    own.endsAt(tokens, at).length > 0 ||
    before.endsAt(tokens, at).some((next) => mayFollow(tokens[next], lexicon))
  )
}

/** Whether a token may stand behind what is only said before something: figures, signs, Roman figures and all known words may. */
function mayFollow(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false
  const { own, before, behind } = lexicon.books
  return (
    token.kind !== 'word' ||
    [own, before, behind].some((book) => book.isBeginning(token)) ||
    isSpelt(token.text, lexicon) ||
    romanOf(token.raw) !== null
  )
}

function isSpelt(word: string, { words }: Lexicon): boolean {
  return (words.compound?.(word) ?? words.ordinalOf?.(word) ?? null) !== null
}

/** Words between those that say how exact a number is, and the number: more than a dozen. */
const MAX_BEFORE = 5

const BRACKETS = { open: ['(', '（'], close: [')', '）'], stop: '.' }

/** What stands around a number: about, more than, or so; brackets are asides. */
function withSurroundings(source: Source, quantity: Quantity): Quantity {
  return {
    ...quantity,
    bound: boundOf(source, quantity) ?? quantity.bound,
    isAside: isInBrackets(source.text, quantity, BRACKETS),
  }
}

function boundOf(source: Source, { start, end }: Quantity): Bound | null {
  const { tokens, lexicon } = source
  const first = indexFrom(source, start)
  for (let at = Math.max(0, first - MAX_BEFORE); at < first; at += 1) {
    const hit = lexicon.bounds.at(tokens, at)
    if (hit === null) continue
    const next = past(source, past(source, hit.next, lexicon.is('of')), lexicon.is('articles'))
    if (hit.next === first || next === first) return hit.value
  }
  return lexicon.boundsAfter.at(tokens, indexFrom(source, end))?.value ?? null
}

/** The first token that begins at a place or behind it. */
function indexFrom({ tokens }: Source, place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Dates of languages that write the year first and the day last; null where none begins, or the language writes otherwise. */
function yearFirstAt(source: Source, at: number): Read<DateMention> | null {
  if (!source.lexicon.words.isByCharacter) return null
  const read =
    withYear(source, at) ?? quarterByMonths(source, at) ?? monthAndDay(source, at) ?? dayAlone(source, at)
  if (read === null) return null
  const span = spanBetween(source, at, read.next)
  return { next: read.next, found: read.found.map((fields) => ({ ...span, ...fields })) }
}

/** 2025年11月12日, 令和7年11月, 25年4月, 2025年下期, 13年度. */
function withYear(source: Source, at: number): Read<DateFields> | null {
  const year = yearAt(source, at) ?? shortYear(source, at)
  if (year === null) return fiscalYear(source, at)
  const { year: value } = year
  const rest =
    quarterByMonths(source, year.next) ??
    monthAndDay(source, year.next) ??
    monthAlone(source, year.next) ??
    partOfYear(source, year.next)
  if (rest !== null)
    return { next: rest.next, found: rest.found.map((fields) => ({ year: value, ...fields })) }
  return null
}

/** 25年4月: two figures are a year before a month. */
function shortYear(source: Source, at: number) {
  const figures = twoFiguresAt(source, at)
  const after = figures && source.lexicon.date.is('yearAfter').at(source.tokens, at + 1)
  return after && monthAt(source, after.next) !== null ? { year: 2000 + figures, next: after.next } : null
}

/** 13年度. */
function fiscalYear(source: Source, at: number): Read<DateFields> | null {
  const figures = twoFiguresAt(source, at)
  const after = figures && source.lexicon.date.is('fiscalYear').at(source.tokens, at + 1)
  return after ? { next: after.next, found: [{ year: 2000 + figures }] } : null
}

function twoFiguresAt({ tokens }: Source, at: number): number | null {
  const raw = tokens[at]?.raw ?? ''
  return /^\d\d$/.test(raw) ? Number(raw) : null
}

/** 7～9月: the first month has no sign of its own. Three months from the beginning of a quarter are that quarter, too. */
function quarterByMonths(source: Source, at: number): Read<DateFields> | null {
  const first = plainIntegerAt(source, at)
  const behind = first === null ? null : behindBetween(source, at + 1)
  const last = behind === null ? null : monthAt(source, behind)
  if (first === null || last === null || first < 1 || first >= last.month) return null
  const isQuarter = first % 3 === 1 && last.month === first + 2
  const quarter = isQuarter ? { quarter: (last.month - 3) / 3 + 1 } : {}
  return { next: last.next, found: [{ month: first, ...quarter }, { month: last.month }] }
}

function monthAlone(source: Source, at: number): Read<DateFields> | null {
  const month = monthAt(source, at)
  return month && { next: month.next, found: [{ month: month.month }] }
}

/** 11月12日, 11月5日から10日まで, 5・6日. */
function monthAndDay(source: Source, at: number): Read<DateFields> | null {
  const month = monthAt(source, at)
  if (month === null) return null
  const days: number[] = []
  let next = month.next
  // A date names few days.
  for (let more = 0; more < 5; more += 1) {
    const start = more === 0 ? next : behindBetween(source, next)
    const day = start === null ? null : dayAt(source, start)
    if (day === null) break
    days.push(day.day)
    next = day.next
  }
  return days.length === 0 ? null : { next, found: days.map((day) => ({ month: month.month, day })) }
}

/** A day with its sign, or figures before a further day. */
function dayAt(source: Source, at: number) {
  const { lexicon, tokens } = source
  const inWords = tokens[at]?.kind === 'word' ? spelt(source, at) : null
  const day = inWords?.value ?? plainIntegerAt(source, at)
  if (day === null || day < 1 || day > 31) return null
  const after = lexicon.date.is('dayAfter').at(tokens, inWords?.next ?? at + 1)
  if (inWords !== null) return after && { day, next: after.next }
  if (after !== null) return isDuration(source, at, after.next) ? null : { day, next: after.next }
  const behind = behindBetween(source, at + 1)
  const isFirst = behind !== null && plainIntegerAt(source, behind) !== null
  return isFirst && lexicon.date.is('dayAfter').at(tokens, behind + 1) !== null ? { day, next: at + 1 } : null
}

/** 30日間. */
function isDuration({ lexicon, tokens }: Source, at: number, next: number): boolean {
  return (lexicon.units.at(tokens, at + 1)?.next ?? 0) > next
}

/** 4日, where nothing says that it is a number of days. */
function dayAlone(source: Source, at: number): Read<DateFields> | null {
  const { lexicon, tokens } = source
  const { is } = lexicon.date
  const day = dayAt(source, at)
  // 一日 is a day, and no first.
  if (day === null || plainIntegerAt(source, at) === null) return null
  if (past(source, at + 1, is('dayAfter')) !== day.next) return null
  const isNumber =
    is('dayNot').at(tokens, day.next) !== null || (at > 0 && is('dayNotBehind').at(tokens, at - 1) !== null)
  return isNumber ? null : { next: day.next, found: [{ day: day.day }] }
}
