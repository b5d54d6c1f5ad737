import type { Quantity, Range } from './quantity.ts'
import { byPlace } from './span.ts'

const SIGNS = '～|~|-|–|—|−|,'
const CURRENCIES = 'US\\$|HK\\$|\\$|€|£|¥|RMB'

/** A pattern of what stands between the two numbers of a range or a list: a dash, or one of the words. */
export function betweenPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^\\s*(?:${[SIGNS, ...escaped].join('|')})\\s*(?:${CURRENCIES})?\\s*$`, 'iu')
}

/** Gives a number what only its neighbour in a range or a list says: the percent of 6.7 and 12 percent, the 亿元 of 80至100亿元. */
export function joinRanges(
  text: string,
  quantities: readonly Quantity[],
  between: RegExp,
): readonly Quantity[] {
  const sorted = quantities.toSorted(byPlace)
  for (let at = sorted.length - 2; at >= 0; at -= 1) {
    const [first, second] = [sorted[at], sorted[at + 1]]
    if (first && second && isRange(first, text.slice(first.end, second.start), between))
      sorted[at] = joined(first, second)
  }
  return sorted
}

function isRange(first: Quantity, words: string, between: RegExp): boolean {
  // Before a comma a one is more often a word of the sentence.
  if (first.isWeak && words.trim() === ',') return false
  return words.length < 16 && between.test(words)
}

function joined(first: Quantity, second: Quantity): Quantity {
  if (first.kind !== 'count' || first.unit !== null) return first
  const isPercent = second.kind === 'share' && second.digits > 0
  // 1～3割 is in tenths.
  const factor = isPercent && second.scale === 1 ? 0.01 : second.scale
  const isTaken = isPercent || second.unit !== null || second.kind === 'points' || second.scale > 1
  if (!isTaken || (second.kind !== 'count' && second.kind !== 'points' && !isPercent)) return first
  const scaled = first.readings.map((range) => times(range, factor))
  const readings =
    first.scale === 1 && factor !== 1 ? [...scaled, ...(isPercent ? [] : first.readings)] : first.readings
  return {
    ...first,
    kind: second.kind,
    unit: second.unit,
    readings: readings as [Range, ...Range[]],
    isWeak: false,
  }
}

function times({ low, high }: Range, factor: number): Range {
  const product = (value: number) => (factor < 1 ? Number((value * factor).toPrecision(12)) : value * factor)
  return { low: product(low), high: product(high) }
}
