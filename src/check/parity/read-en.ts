import {
  numeralEn,
  ordinalEn,
  parseNumeralEn,
  parseOrdinalEn,
  parseScaleEn,
  scaleEn,
  significantEn,
  smallEn,
  timesScale,
} from './numeral-en.ts'
import { type Bound, exactly, type Quantity, type Range, unstated } from './quantity.ts'
import { type Scanner, scan, spanOf } from './span.ts'
import { prefixesEn, unitsEn } from './words-en.ts'

/** Reads the quantities of an English text whose dates and idioms are blotted out. */
export function readQuantitiesEn(text: string): readonly Quantity[] {
  return scan(text, scanners).found.map((quantity) => withSurroundings(text, quantity))
}

const N = numeralEn
const UNIT = unitsEn.map(([pattern]) => pattern).join('|')
const PREFIX = prefixesEn.map(([pattern]) => pattern).join('|')
const PARTS =
  'hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?'
// A third of, a third more; a third title is the one after the second.
const A_PART_FOLLOWS =
  /^(?:\s+(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|faster|cheaper|above|below|as|to|from|said|say|were|was|are|is|have|had)\b|[.,;:)]|$|\s*\uFFFC)/

const scanners: readonly Scanner<Quantity>[] = [
  scanner('(?<base>\\d+)(?:\\^|\\*\\*| to the power of )(?<power>\\d+)', ({ base = '', power = '' }) => [
    { readings: [exactly(Number(`1e${Math.round(Number(power) * Math.log10(Number(base)))}`))], digits: 2 },
  ]),
  // 4 hours 18 minutes, 1:52.47, 2:06:19
  scanner(
    '(?<hours>\\d+) hours?(?:,| and)? (?<minutes>\\d+) minutes?(?:(?:,| and)? (?<seconds>\\d+) seconds?)?',
    readDuration,
  ),
  scanner(
    '(?<![\\d:.])(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,2}):(?<seconds>\\d{2}(?:\\.\\d+)?)(?![\\d:])',
    ({ hours, ...clock }) =>
      hours === undefined && !clock.seconds?.includes('.') ? null : readDuration({ hours, ...clock }),
  ),
  // an hour and a half, half a year, half an hour
  scanner('\\b(?<n>an?|one)\\s(?<unit>hour|year|month|century) and a half\\b', ({ unit = '' }) => [
    { unit, readings: [exactly(1.5)], digits: 2 },
  ]),
  scanner(
    '\\bhalf an? (?<unit>hour|year|month|day|century|decade)\\b|\\bhalf-(?<unit2>hour|century|day)\\b',
    ({ unit, unit2 }) => [{ unit: unit ?? unit2 ?? null, readings: [exactly(0.5)], digits: 2 }],
  ),
  scanner('\\bhalf a (?<scale>million|billion|trillion|dozen)\\b', ({ scale = '' }) => [
    { readings: [exactly(parseScaleEn(scale) / 2)], scale: parseScaleEn(scale) },
  ]),
  // one in five, 4 out of 5, seven in ten
  scanner(
    `\\b(?<n>${smallEn}|\\d+)(?: out)?(?: in| of)(?: every)? (?<of>${smallEn}|\\d+)\\b(?! (?:percent|per cent|million|billion|thousand|years?|months?|days?|weeks?))`,
    readOneInFive,
  ),
  // two-thirds, a quarter, half
  scanner(`\\b(?<!and )(?<n>${smallEn}|an?|\\d)[- ](?<part>${PARTS})\\b`, readFraction),
  scanner('(?<!and a )\\bhal(?:f|ves?|ved|ving)\\b', () => [
    { kind: 'share', readings: [exactly(0.5)], digits: 0 },
  ]),
  scanner(
    `(?<n>${N})(?<scale>${scaleEn})?(?:\\s|-)?(?:percentage|percent|per cent)[ -]points?\\b`,
    ({ n = '' }) => {
      const numeral = parseNumeralEn(n)
      return numeral && [{ kind: 'points', readings: [exactly(numeral.value)], digits: numeral.digits }]
    },
  ),
  scanner(`(?<n>${N})(?:\\s?%|[- ](?:percent|per cent|pct)\\b)`, ({ n = '' }) => {
    const numeral = parseNumeralEn(n)
    return (
      numeral && [
        { kind: 'share', readings: [exactly(timesScale(numeral.value, 0.01))], digits: numeral.digits },
      ]
    )
  }),
  // tenfold, four times, twice, doubled
  scanner(
    `\\b(?<n>${smallEn}|\\d+(?:\\.\\d+)?)(?:[- ]?fold\\b| times\\b(?! (?:a|per|every|an) )|x\\b)`,
    ({ n = '' }) => {
      const numeral = parseNumeralEn(n)
      return numeral && [{ kind: 'factor', readings: [exactly(numeral.value)], digits: numeral.digits }]
    },
  ),
  scanner(
    '\\b(?<word>twice|twofold|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)|quintupl(?:es?|ed|ing))\\b',
    ({ word = '' }) => {
      const value =
        { t: word.startsWith('tw') ? 2 : 3, d: 2, q: word.startsWith('quad') ? 4 : 5 }[
          word.charAt(0).toLowerCase()
        ] ?? 2
      return [{ kind: 'factor', readings: [exactly(value)] }]
    },
  ),
  scanner(
    `\\b(?<word>tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|dozens|scores(?= of)|hundreds|thousands|millions|billions)\\b`,
    ({ word = '' }) => [{ readings: [vague(word)] }],
  ),
  // 16th, third
  scanner(`(?<![\\w-])(?<n>${ordinalEn})\\b(?!-(?:hand|rate|class))`, ({ n = '' }) => {
    const value = parseOrdinalEn(n)
    return value === null
      ? null
      : [
          {
            kind: 'ordinal',
            readings: [exactly(value)],
            digits: significantEn(String(value)),
            isWeak: value === 1,
          },
        ]
  }),
  scanner(
    '\\b(?:Phase|Part|Tier|Level|Category|Annex|Title) (?<roman>I{1,3}|IV|VI{0,3}|IX|X)\\b',
    ({ roman = '' }) => [{ kind: 'ordinal', readings: [exactly(ROMAN.indexOf(roman) + 1)] }],
  ),
  // a dozen, two dozen
  scanner(`\\b(?<n>${smallEn}|a|\\d+) dozen\\b`, ({ n = '' }) => {
    const numeral = parseNumeralEn(n)
    return numeral && [{ readings: [exactly(numeral.value * 12)], digits: 2 }]
  }),
  // 51 votes to 48, 6-3, 2-1: two numbers each, read by the next one
  scanner(
    `(?<prefix>${PREFIX})?\\s?(?<sign>minus |(?<=\\s)[-−](?=\\d))?(?<n>${N})(?<scale>${scaleEn})?(?:[\\s-](?<unit>${UNIT})\\b|(?<close>°C|°F|km|kg|nm|GB|TB|MB|GW|MW|ms|mm|cm|m²)(?!\\w))?`,
    readPlain,
  ),
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

type Found = Partial<Quantity> & Pick<Quantity, 'readings'>
type Groups = Readonly<Record<string, string | undefined>>

function scanner(
  source: string,
  read: (groups: Groups, match: RegExpExecArray) => readonly Found[] | null,
): Scanner<Quantity> {
  return {
    pattern: new RegExp(source, 'giu'),
    read: (match) =>
      read(match.groups ?? {}, match)?.map((found) => ({ ...unstated, ...spanOf(match), ...found })) ?? null,
  }
}

function readDuration({ hours = '0', minutes = '0', seconds = '0' }: Groups): Found[] {
  const value = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return [{ unit: 'second', readings: [exactly(Number(value.toFixed(3)))], digits: 6 }]
}

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

function vague(word: string): Range {
  const low = { dozens: 20, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9 }[
    word.toLowerCase()
  ]
  if (low !== undefined) return { low, high: low * 10 }
  const [count = '', , of = ''] = word.toLowerCase().split(' ')
  const from = (count === 'tens' ? 10 : 100) * (of === 'thousands' ? 1000 : 1e6)
  return { low: from, high: from * 10 }
}

function readPlain(
  { prefix, sign, n = '', scale, unit, close }: Groups,
  match: RegExpExecArray,
): Found[] | null {
  const numeral = parseNumeralEn(n)
  if (numeral === null) return null
  const factor = parseScaleEn(scale) * (sign === undefined ? 1 : -1)
  const name = named(prefixesEn, prefix) ?? named(unitsEn, unit ?? close)
  const value = Math.sign(factor) * timesScale(numeral.value, Math.abs(factor))
  return [
    {
      unit: name,
      readings: [exactly(value)],
      digits: numeral.digits,
      scale: Math.abs(factor),
      isWeak: value === 1 && scale === undefined && prefix === undefined,
      ...trimmedSpan(match),
    },
  ]
}

function trimmedSpan(match: RegExpExecArray) {
  const lead = match[0].length - match[0].trimStart().length
  return { start: match.index + lead, end: match.index + match[0].length }
}

function named(names: readonly (readonly [string, string])[], text: string | undefined): string | null {
  if (text === undefined) return null
  return names.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(text))?.[1] ?? null
}

/** about, more than, nearly before the number; brackets are asides. */
function withSurroundings(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 12)
  const bound = boundOf(before, after)
  const isMoreThanADozen = bound === 'over' && /dozen$/i.test(text.slice(quantity.start, quantity.end))
  const readings = isMoreThanADozen
    ? ([{ low: quantity.readings[0].low, high: quantity.readings[0].high * 1.6 }] as const)
    : quantity.readings
  return { ...quantity, readings, bound: bound ?? quantity.bound, isAside: isAside(text, quantity) }
}

function boundOf(before: string, after: string): Bound | null {
  if (
    /\b(?:nearly|almost|close to|under|less than|fewer than|below|up to|at most|approaching|not quite|as much as|as many as|just short of|no more than) (?:an? )?$/i.test(
      before,
    )
  )
    return 'under'
  if (
    /\b(?:over|more than|above|at least|exceed(?:s|ed|ing)?|upwards of|topp?(?:s|ed|ing)?|pass(?:es|ed)?|surpass(?:es|ed|ing)?|north of|no fewer than|beyond) (?:an? )?$/i.test(
      before,
    ) ||
    /^(?:\+| or more|-plus| plus)/.test(after)
  )
    return 'over'
  if (
    /\b(?:about|around|some|roughly|approximately|approx\.?|an estimated|estimated|nearly|near|circa|c\.|in the region of|on the order of) (?:an? )?$/i.test(
      before,
    ) ||
    /^ or so\b/.test(after)
  )
    return 'about'
  return null
}

function isAside(text: string, { start, end }: Quantity): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start) && /^[^.]*?\)/.test(text.slice(end))
}
