import { timesScale } from './figures.ts'
import { numeralEn, parseNumeralEn, parseOrdinalEn, scaleEn, smallEn } from './numeral-en.ts'
import { exactly, type Quantity } from './quantity.ts'
import { type Found, type Groups, quantityScanner } from './quantity-scanner.ts'
import type { Scanner } from './span.ts'

const N = numeralEn
const PARTS =
  'hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?'
// A third of, a third more; a third title is the one after the second.
const A_PART_FOLLOWS =
  /^(?:\s+(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|faster|cheaper|above|below|as|to|from|said|say|were|was|are|is|have|had)\b|[.,;:)]|$|\s*\uFFFC)/

/** Parts of a whole: one in five, two-thirds, half, 30 percent; and percentage points. */
export const sharesEn: readonly Scanner<Quantity>[] = [
  // one in five, 4 out of 5, seven in ten
  quantityScanner(
    `(?<![\\w.,])(?<n>${smallEn}|\\d+)(?: out)?(?: in| of)(?: every)? (?<of>${smallEn}|\\d+)\\b(?! (?:percent|per cent|million|billion|thousand|years?|months?|days?|weeks?))`,
    readOneInFive,
  ),
  // two-thirds, a quarter, half
  quantityScanner(`(?<![\\w.,]|and )(?<n>${smallEn}|an?|\\d)[- ](?<part>${PARTS})\\b`, readFraction),
  quantityScanner('(?<!and a )\\bhal(?:f|ves?|ved|ving)\\b', () => [
    { kind: 'share', readings: [exactly(0.5)], digits: 0 },
  ]),
  quantityScanner(
    `(?<n>${N})(?<scale>${scaleEn})?(?:\\s|-)?(?:percentage|percent|per cent)[ -]points?\\b`,
    ({ n = '' }) => {
      const numeral = parseNumeralEn(n)
      return numeral && [{ kind: 'points', readings: [exactly(numeral.value)], digits: numeral.digits }]
    },
  ),
  quantityScanner(`(?<n>${N})(?:\\s?%|[- ](?:percent|per cent|pct)\\b)`, ({ n = '' }) => {
    const numeral = parseNumeralEn(n)
    return (
      numeral && [
        { kind: 'share', readings: [exactly(timesScale(numeral.value, 0.01))], digits: numeral.digits },
      ]
    )
  }),
]

function readOneInFive({ n = '', of = '' }: Groups): Found[] | null {
  const [part, whole] = [parseNumeralEn(n), parseNumeralEn(of)]
  if (part === null || whole === null || part.value >= whole.value || whole.value > 1000) return null
  return [{ kind: 'share', readings: [exactly(part.value / whole.value)], digits: 0 }]
}

function readFraction({ n = '', part = '' }: Groups, match: RegExpExecArray): Found[] | null {
  const numeral = parseNumeralEn(n)
  const stem = part
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^halve$/, 'half')
  const of = stem === 'half' ? 2 : stem === 'quarter' ? 4 : parseOrdinalEn(stem)
  if (numeral === null || of === null || numeral.value >= of) return null
  const isOneOfARow =
    /^an?$/i.test(n) &&
    stem !== 'half' &&
    stem !== 'quarter' &&
    !A_PART_FOLLOWS.test(match.input.slice(match.index + match[0].length))
  return isOneOfARow ? null : [{ kind: 'share', readings: [exactly(numeral.value / of)], digits: 0 }]
}
