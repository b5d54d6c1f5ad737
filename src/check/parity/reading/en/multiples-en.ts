import { exactly, type Quantity, type Range } from '../quantity.ts'
import { quantityScanner } from '../quantity-scanner.ts'
import type { Scanner } from '../span.ts'
import { parseNumeralEn, smallEn } from './numeral-en.ts'

/** Tenfold, four times, doubled; dozens, hundreds of thousands. */
export const multiplesEn: readonly Scanner<Quantity>[] = [
  // tenfold, four times, twice, doubled
  quantityScanner(
    `(?<![\\w.,])(?<n>${smallEn}|\\d{1,9}(?:\\.\\d{1,9})?)(?:[- ]?fold\\b| times\\b(?! (?:a|per|every|an) )|x\\b)`,
    ({ n = '' }) => {
      const numeral = parseNumeralEn(n)
      return numeral && [{ kind: 'factor', readings: [exactly(numeral.value)], digits: numeral.digits }]
    },
  ),
  quantityScanner(
    '\\b(?<word>twice|twofold|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)|quintupl(?:es?|ed|ing))\\b',
    ({ word = '' }) => {
      const value =
        { t: word.startsWith('tw') ? 2 : 3, d: 2, q: word.startsWith('quad') ? 4 : 5 }[
          word.charAt(0).toLowerCase()
        ] ?? 2
      return [{ kind: 'factor', readings: [exactly(value)] }]
    },
  ),
  quantityScanner(
    `\\b(?<word>tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|dozens|scores(?= of)|hundreds|thousands|millions|billions)\\b`,
    ({ word = '' }) => [{ readings: [vague(word)] }],
  ),
]

function vague(word: string): Range {
  const low = { dozens: 20, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9 }[
    word.toLowerCase()
  ]
  if (low !== undefined) return { low, high: low * 10 }
  const [count = '', , of = ''] = word.toLowerCase().split(' ')
  const from = (count === 'tens' ? 10 : 100) * (of === 'thousands' ? 1000 : 1e6)
  return { low: from, high: from * 10 }
}
