import { significantOf } from '../figures.ts'
import { exactly, type Found } from '../quantity.ts'
import { hitBehindHyphen, numberAt, one, past, plainIntegerAt, type Read, type Source } from './cursor.ts'
import { romanAt } from './roman.ts'

/** The third, 3rd, 第三. */
export function ordinal(source: Source, at: number): Read<Found> | null {
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

function ordinalFound(value: number): Found {
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
export function numbered(source: Source, at: number): Read<Found> | null {
  const before = source.lexicon.is('numbered').at(source.tokens, at)
  const value = before && romanAt(source, before.next)
  return value ? one(before.next + 1, { kind: 'ordinal', readings: [exactly(value)] }) : null
}
