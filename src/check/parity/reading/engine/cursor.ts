import type { Lexicon } from './lexicon.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import type { Hit, Phrases } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A text in tokens, and the words to read it by. */
export interface Source {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** What was read, and the index of the token behind it. */
export interface Read<T> {
  readonly found: readonly T[]
  readonly next: number
}

export function one<T>(next: number, found: T): Read<T> {
  return { next, found: [found] }
}

/** What the first of these that reads anything has read from here on; null where none does. */
export function firstRead<From, T>(
  readers: readonly ((source: Source, from: From) => Read<T> | null)[],
  source: Source,
  from: From,
): Read<T> | null {
  for (const reader of readers) {
    const read = reader(source, from)
    if (read !== null) return read
  }
  return null
}

/** The token behind a phrase, or the same one where it does not stand there. */
export function past<T>({ tokens }: Source, at: number, phrases: Phrases<T>): number {
  return phrases.at(tokens, at)?.next ?? at
}

/** The same over a hyphen that joins two words: 10-year, the phrase being behind it. */
export function hitBehindHyphen<T>({ tokens }: Source, at: number, phrases: Phrases<T>): Hit<T> | null {
  const token = tokens[at]
  const isHyphen = token?.text === '-' && !token.isApart && tokens[at + 1]?.isApart === false
  return isHyphen ? phrases.at(tokens, at + 1) : phrases.at(tokens, at)
}

export function numberAt({ tokens, lexicon }: Source, at: number): Numeral | null {
  return numeralAt(tokens, at, lexicon)
}

/** Whole figures without marks, as of days and years: `null` for anything else. */
export function plainIntegerAt({ tokens }: Source, at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'figures' && /^\d{1,4}$/.test(token.raw) ? Number(token.raw) : null
}

export function spanBetween({ tokens }: Source, from: number, next: number) {
  return { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 }
}
