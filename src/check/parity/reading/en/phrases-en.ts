import { timesScale } from '../figures.ts'
import { exactly, type Found, type Groups, type Quantity, quantityScanner, type Range } from '../quantity.ts'
import { type Scanner, spanOf } from '../span.ts'
import { numeralEn, parseNumeralEn, parseOrdinalEn, parseScaleEn, scaleEn, smallEn } from './numeral-en.ts'
import { unitsEn } from './words-en.ts'

/** What English says of an amount in several words: parts of a whole, multiples and durations. */

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
