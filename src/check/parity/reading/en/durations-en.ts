import { exactly, type Quantity } from '../quantity.ts'
import { type Found, type Groups, quantityScanner } from '../quantity-scanner.ts'
import type { Scanner } from '../span.ts'

/** Durations of several parts, and in halves: 4 hours 18 minutes, 1:52.47, an hour and a half; and lengths of two. */
export const durationsEn: readonly Scanner<Quantity>[] = [
  // 4 hours 18 minutes, 1:52.47, 2:06:19
  quantityScanner(
    '(?<hours>\\d{1,9}) hours?(?:,| and)? (?<minutes>\\d{1,9}) minutes?(?:(?:,| and)? (?<seconds>\\d{1,9}) seconds?)?',
    readDuration,
  ),
  quantityScanner(
    '(?<![\\d:.])(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,2}):(?<seconds>\\d{2}(?:\\.\\d{1,3})?)(?![\\d:])',
    ({ hours, ...clock }) =>
      hours === undefined && !clock.seconds?.includes('.') ? null : readDuration({ hours, ...clock }),
  ),
  // an hour and a half, half a year, half an hour
  quantityScanner('\\b(?<n>an?|one)\\s(?<unit>hour|year|month|century) and a half\\b', ({ unit = '' }) => [
    { unit, readings: [exactly(1.5)], digits: 2 },
  ]),
  quantityScanner(
    '\\bhalf an? (?<unit>hour|year|month|day|century|decade)\\b|\\bhalf-(?<unit2>hour|century|day)\\b',
    ({ unit, unit2 }) => [{ unit: unit ?? unit2 ?? null, readings: [exactly(0.5)], digits: 2 }],
  ),
  // a fortnight
  quantityScanner('\\b(?<n>a|one|two) fortnights?\\b', ({ n = '' }) => [
    { unit: 'week', readings: [exactly(n.toLowerCase() === 'two' ? 4 : 2)] },
  ]),
  // 5 feet 9 inches, 5ft 9in
  quantityScanner(
    '(?<![\\w.,])(?<feet>\\d{1,2}) ?(?:feet|foot|ft)(?:,| and)? (?<inches>\\d{1,2}) ?(?:inch(?:es)?|in)\\b',
    ({ feet, inches }) => [
      { unit: 'foot', readings: [exactly(Number(feet) + Number(inches) / 12)], digits: 3 },
    ],
  ),
]

function readDuration({ hours = '0', minutes = '0', seconds = '0' }: Groups): Found[] {
  const value = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return [{ unit: 'second', readings: [exactly(Number(value.toFixed(3)))], digits: 6 }]
}
