import type { Quantity, Range } from './quantity.ts'
import { byPlace } from './span.ts'

/** What stands between the two numbers of a range or a list. */
const BETWEEN = /^\s*(?:至|到|～|~|-|–|—|−|和|与|、|或|to|and|or|through|,)\s*(?:US\$|HK\$|\$|€|£|¥|RMB)?\s*$/

/** Gives a number what only its neighbour in a range or a list says: the percent of 6.7 and 12 percent, the 亿元 of 80至100亿元. */
export function joinRanges(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const sorted = quantities.toSorted(byPlace)
  for (let at = sorted.length - 2; at >= 0; at -= 1) {
    const [first, second] = [sorted[at], sorted[at + 1]]
    if (first && second && isBetween(text.slice(first.end, second.start))) sorted[at] = joined(first, second)
  }
  return sorted
}

function isBetween(words: string): boolean {
  return words.length < 16 && BETWEEN.test(words)
}

function joined(first: Quantity, second: Quantity): Quantity {
  if (first.kind !== 'count' || first.unit !== null) return first
  const isPercent = second.kind === 'share' && second.digits > 0
  const factor = isPercent ? 0.01 : second.scale
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
