import { timesScale } from '../figures.ts'
import { exactly, type Quantity } from '../quantity.ts'
import { type Found, type Groups, quantityScanner } from '../quantity-scanner.ts'
import { type Scanner, spanOf } from '../span.ts'
import { numeralEn, parseNumeralEn, parseOrdinalEn, parseScaleEn, scaleEn, smallEn } from './numeral-en.ts'
import { unitsEn } from './words-en.ts'

const N = numeralEn
const PARTS =
  'hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?'
// A third of, a third more; a third title is the one after the second.
const A_PART_FOLLOWS =
  /^(?:\s(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|faster|cheaper|above|below|as|to|from|said|say|were|was|are|is|have|had)\b|[.,;:)]|$|\s?\uFFFC)/

/** Parts of a whole: one in five, two-thirds, half, 30 percent; and percentage points. */
export const sharesEn: readonly Scanner<Quantity>[] = [
  // one in five, 4 out of 5, seven in ten
  quantityScanner(
    `(?<![\\w.,])(?<n>${smallEn}|\\d{1,9})(?: out)?(?: in| of)(?: every)? (?<of>${smallEn}|\\d{1,3}(?:,\\d{3})?|\\d{4})\\b(?! (?:percent|per cent|million|billion|thousand|years?|months?|days?|weeks?))`,
    readOneInFive,
  ),
  // 25 basis points; a quarter of a percentage point, half-point
  quantityScanner(`(?<n>${N})(?:[ -]basis[ -]points?|\\s?bps?)\\b`, ({ n = '' }) => {
    const numeral = parseNumeralEn(n)
    return numeral && [points(timesScale(numeral.value, 0.01), numeral.digits)]
  }),
  quantityScanner(
    '\\b(?<part>half|(?:an? |one )?quarter|three[- ]quarters)(?: of)?(?:(?: an?)? percentage[- ]point|[- ]point)\\b',
    ({ part = '' }) => [points(partOf(part), 2)],
  ),
  // half a million, a quarter of a billion dollars
  quantityScanner(
    `\\b(?<part>half|(?:an? |one )?quarter of|three[- ]quarters of) (?:an? |one )(?<scale>dozen|thousand|lakh|crore|million|billion|trillion)(?: (?<unit>${unitsEn.source}))?\\b`,
    ({ part = '', scale, unit }) => [
      {
        unit: unitsEn.nameOf(unit),
        readings: [exactly(parseScaleEn(scale) * partOf(part))],
        digits: 2,
        scale: parseScaleEn(scale),
      },
    ],
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
      return numeral && [points(numeral.value, numeral.digits)]
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

function points(value: number, digits: number): Found {
  return { kind: 'points', readings: [exactly(value)], digits }
}

function partOf(words: string): number {
  if (/half/i.test(words)) return 0.5
  return /three/i.test(words) ? 0.75 : 0.25
}

function readOneInFive({ n = '', of = '' }: Groups): Found[] | null {
  const [part, whole] = [parseNumeralEn(n), parseNumeralEn(of)]
  if (part === null || whole === null || part.value >= whole.value || whole.value > 100_000) return null
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
    !A_PART_FOLLOWS.test(match.input.slice(spanOf(match).end, spanOf(match).end + 12))
  return isOneOfARow ? null : [{ kind: 'share', readings: [exactly(numeral.value / of)], digits: 0 }]
}
