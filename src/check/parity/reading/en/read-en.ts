import { significantOf, timesScale } from '../figures.ts'
import { powerScanners } from '../powers.ts'
import { exactly, type Quantity } from '../quantity.ts'
import { type Found, type Groups, quantityScanner } from '../quantity-scanner.ts'
import { type Scanner, scan } from '../span.ts'
import { durationsEn } from './durations-en.ts'
import { multiplesEn } from './multiples-en.ts'
import {
  numeralEn,
  ordinalEn,
  parseNumeralEn,
  parseOrdinalEn,
  parseScaleEn,
  scaleEn,
  smallEn,
} from './numeral-en.ts'
import { sharesEn } from './shares-en.ts'
import { withSurroundingsEn } from './surroundings-en.ts'
import { prefixesEn, unitsEn } from './words-en.ts'

/** Reads the quantities of an English text whose dates and idioms are blotted out. */
export function readQuantitiesEn(text: string): readonly Quantity[] {
  return scan(text, scanners).found.map((quantity) => withSurroundingsEn(text, quantity))
}

const N = numeralEn
/** What follows figures without a space. */
const CLOSE = '°?[CF]|km/h|kph|mph|km|kg|lbs?|oz|ft|nm|[GTMP]B|[kMGT]?Wh?|ms|mm|cm|m²|km²|ha'

const scanners: readonly Scanner<Quantity>[] = [
  ...powerScanners(
    `\\b(?<base>\\d{1,9}|${smallEn}) to the (?:power (?:of )?(?<power>\\d{1,9}|${smallEn})\\b|(?<power>${ordinalEn}) power\\b)`,
    (text) => parseOrdinalEn(text) ?? parseNumeralEn(text)?.value ?? null,
  ),
  ...durationsEn,
  ...sharesEn,
  ...multiplesEn,
  // 16th, third
  quantityScanner(`(?<![\\w-])(?<n>${ordinalEn})\\b(?!-(?:hand|rate|class))`, ({ n = '' }) => {
    const value = parseOrdinalEn(n)
    return value === null
      ? null
      : [
          {
            kind: 'ordinal',
            readings: [exactly(value)],
            digits: significantOf(value),
            isWeak: value === 1,
          },
        ]
  }),
  quantityScanner(
    '\\b(?:Phase|Part|Tier|Level|Category|Annex|Title) (?<roman>I{1,3}|IV|VI{0,3}|IX|X)\\b',
    ({ roman = '' }) => [{ kind: 'ordinal', readings: [exactly(ROMAN.indexOf(roman) + 1)] }],
  ),
  // a dozen, two dozen
  quantityScanner(`\\b(?<n>${smallEn}|a|\\d{1,9}) dozen\\b`, ({ n = '' }) => {
    const numeral = parseNumeralEn(n)
    return numeral && [{ readings: [exactly(numeral.value * 12)], digits: 2 }]
  }),
  // X and six other departments are seven
  quantityScanner(`(?<![\\w.,])(?<n>${smallEn}|\\d{1,9}) (?:others?|more)\\b(?! than)`, ({ n = '' }) => {
    const numeral = parseNumeralEn(n)
    if (numeral === null) return null
    const { value, digits } = numeral
    return [{ readings: [exactly(value), exactly(value + 1)], digits, isWeak: value === 1 }]
  }),
  // 51 votes to 48, 6-3, 2-1: two numbers each, read by the next one
  quantityScanner(
    `(?<prefix>${prefixesEn.source})?\\s?(?<sign>minus |(?<=\\s)[-−](?=\\d))?(?<n>${N})(?<scale>${scaleEn})?(?:[\\s-](?<unit>${unitsEn.source})\\b|(?<close>${CLOSE})(?!\\w))?`,
    readPlain,
  ),
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function readPlain(
  { prefix, sign, n = '', scale, unit, close }: Groups,
  match: RegExpExecArray,
): Found[] | null {
  const numeral = parseNumeralEn(n)
  if (numeral === null) return null
  const factor = parseScaleEn(scale) * (sign === undefined ? 1 : -1)
  const name = prefixesEn.nameOf(prefix) ?? unitsEn.nameOf(unit ?? close)
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
