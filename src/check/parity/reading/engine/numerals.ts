import { significant, significantOf, timesScale } from '../figures.ts'
import type { Lexicon } from './lexicon.ts'
import { plainFigures, type Token } from './tokens.ts'

/** A number as figures, words or both say it: 1 234,5; deux cent mille; 3,5 milliards; 1억2000만. */
export interface Numeral {
  readonly value: number
  /** Significant digits as written. */
  readonly digits: number
  /** The power of ten that stands behind figures as a word. */
  readonly scale: number
  readonly isSpelt: boolean
  readonly next: number
}

/** Nobody writes a number of more words. */
const MAX_WORDS = 24

interface Part {
  readonly value: number
  readonly scale: number
}

interface State {
  /** What the larger scales have taken: 2 million, 300 thousand. */
  parts: Part[]
  /** What hundreds have taken. */
  section: number
  /** What no scale has taken yet; null where nothing was said. */
  pending: number | null
  /** What the next value has to be below. */
  below: number
  figures: string[]
  words: number
}

export function numeralAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Numeral | null {
  if (isWithinWord(tokens, from, lexicon)) return null
  const state: State = {
    parts: [],
    section: 0,
    pending: null,
    below: Number.POSITIVE_INFINITY,
    figures: [],
    words: 0,
  }
  let at = from
  let end = from
  for (let steps = 0; steps < MAX_WORDS; steps += 1) {
    const next =
      takeFigures(state, { tokens, at, lexicon }) ??
      takeScale(state, { tokens, at, lexicon, isFirst: at === from }) ??
      takeWord(state, { tokens, at, lexicon })
    if (next === null) break
    end = next
    at = joined(tokens, next, lexicon)
  }
  return end === from ? null : finish(state, end)
}

/** The 만 of 하지만 is no number. */
function isWithinWord(tokens: readonly Token[], at: number, { words }: Lexicon): boolean {
  return (
    words.hasSpaces === true &&
    tokens[at]?.kind === 'word' &&
    !tokens[at]?.isApart &&
    tokens[at - 1]?.kind === 'word'
  )
}

interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly lexicon: Lexicon
}

/** The token behind a hyphen or an `and` within a number. */
function joined(tokens: readonly Token[], at: number, { joiners }: Lexicon): number {
  const token = tokens[at]
  if (
    token?.text === '-' &&
    !token.isApart &&
    tokens[at + 1]?.isApart === false &&
    tokens[at + 1]?.kind === 'word'
  )
    return at + 1
  return joiners?.at(tokens, at)?.next ?? at
}

function takeFigures(state: State, { tokens, at, lexicon }: Place): number | null {
  const token = tokens[at]
  if (token?.kind !== 'figures' || state.pending !== null) return null
  if (state.words > 0 || (state.parts.length > 0 && !isLesserScale(state, { tokens, at, lexicon })))
    return null
  const plain = plainFigures(token.raw, lexicon.writing)
  if (plain === null) return null
  state.figures.push(plain)
  state.pending = Number(plain)
  state.below = 0
  return at + 1
}

/** 2 million 300 thousand: figures behind a scale belong to it where a lesser scale is behind them, or none stands between. */
function isLesserScale(state: State, { tokens, at, lexicon }: Place): boolean {
  const last = state.parts.at(-1)?.scale ?? 0
  const scale = lexicon.scales.at(tokens, at + 1)
  if (scale !== null) return scale.value < last && scale.value >= 100 && state.figures.length > 0
  const isClose = tokens[at]?.isApart === false || lexicon.words.hasSpaces === true
  return lexicon.writing.isByCharacter && isClose && Number(tokens[at]?.raw) < last
}

function takeScale(
  state: State,
  { tokens, at, lexicon, isFirst }: Place & { readonly isFirst: boolean },
): number | null {
  const isAfterFigures = tokens[at - 1]?.kind === 'figures' && state.pending !== null
  const isClose = tokens[at]?.isApart === false || isMoneySign(tokens[at + 1])
  const close = isAfterFigures && isClose ? lexicon.closeScales.at(tokens, at) : null
  const hit = close ?? lexicon.scales.at(tokens, at)
  if (hit === null || (isFirst && !lexicon.beginsAlone(hit.value, tokens, at))) return null
  // بالمئة is per cent.
  if (!isFirst && lexicon.is('percent').at(tokens, at) !== null) return null
  // ألفا is a thousand behind a number, and two thousand at the beginning.
  if (isFirst && lexicon.numbers.at(tokens, at) !== null) return null
  const isMultiplying = state.pending !== null || state.section > 0 || state.parts.length === 0
  if (hit.value < lexicon.firstBigScale) {
    if (state.pending === null && !isFirst && !lexicon.writing.isByCharacter) return null
    state.section += timesScale(state.pending ?? 1, hit.value)
    state.below = Math.min(hit.value, 100)
  } else {
    if (!isMultiplying && (state.parts.at(-1)?.scale ?? 0) >= hit.value && !lexicon.writing.isByCharacter)
      return null
    multiply(state, hit.value)
    state.below = Number.POSITIVE_INFINITY
  }
  state.pending = null
  state.words += state.figures.length > 0 ? 0 : 1
  return hit.next
}

/** 850 M€: what says millions stands close to the sign. */
function isMoneySign(token: Token | undefined): boolean {
  return token !== undefined && !token.isApart && /^[$€£¥]$/.test(token.raw)
}

/** All that is smaller than a scale and stands before it is multiplied by it: dos mil quinientos millones. */
function multiply(state: State, scale: number): void {
  let sum = state.section + (state.pending ?? 0)
  let isNothing = state.section === 0 && state.pending === null
  // 百万亿 and mil millones: what is as small as that belongs to it.
  while (
    (state.parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY) < scale ||
    (isNothing && state.parts.length > 0)
  ) {
    sum += state.parts.pop()?.value ?? 0
    isNothing = false
  }
  state.parts.push({ value: timesScale(isNothing ? 1 : sum, scale), scale })
  state.section = 0
}

function takeWord(state: State, { tokens, at, lexicon }: Place): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || state.figures.length > 0) return null
  const hit = lexicon.numbers.at(tokens, at) ?? compoundAt(token, at, lexicon)
  if (hit === null || hit.value >= state.below) return null
  if (lexicon.writing.isByCharacter) {
    // 二〇二四: figures in Han characters.
    if (state.pending !== null) state.pending = state.pending * 10 + hit.value
    else state.pending = hit.value
    state.below = 10
  } else {
    state.pending = (state.pending ?? 0) + hit.value
    state.below = roomBehind(hit.value, lexicon)
  }
  state.words += 1
  return hit.next
}

function compoundAt(token: Token, at: number, { words }: Lexicon) {
  const value = words.compound?.(token.text) ?? null
  return value === null ? null : { value, next: at + 1 }
}

/** Twenty leaves room for a one, two hundred for two figures. */
function roomBehind(value: number, { words }: Lexicon): number {
  if (words.vigesimal?.includes(value)) return 20
  if (value < 20 || value % 10 !== 0) return 0
  return value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : 10
}

function finish({ parts, section, pending, figures }: State, next: number): Numeral {
  const rest = section + (pending ?? 0)
  const value = parts.reduce((sum, part) => sum + part.value, rest)
  const scale =
    figures.length === 0
      ? rest === 0
        ? (parts.at(-1)?.scale ?? 1)
        : 1
      : rest === 0
        ? (parts.at(-1)?.scale ?? 1)
        : 1
  const isSpelt = figures.length === 0
  const [first = ''] = figures
  const digits = figures.length === 1 && section === 0 ? significant(first) : significantOf(value)
  return { value, digits, isSpelt, next, scale: scaleOf(scale, { value, first, isSpelt }) }
}

/** What figures were multiplied by: 1e12 for 1.2 lakh crore. */
function scaleOf(
  scale: number,
  { value, first, isSpelt }: { value: number; first: string; isSpelt: boolean },
): number {
  if (isSpelt || Number(first) === 0) return scale
  const product = value / Number(first)
  const power = 10 ** Math.round(Math.log10(product))
  return Math.abs(product / power - 1) < 1e-9 ? power : scale
}
