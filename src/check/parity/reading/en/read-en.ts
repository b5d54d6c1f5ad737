import { significantOf, timesScale } from '../figures.ts'
import { powerScanners } from '../powers.ts'
import { type Bound, exactly, type Found, type Groups, type Quantity, quantityScanner } from '../quantity.ts'
import { isInBrackets, type Scanner, scan } from '../span.ts'
import {
  numeralEn,
  ordinalEn,
  parseNumeralEn,
  parseOrdinalEn,
  parseScaleEn,
  scaleEn,
  smallEn,
} from './numeral-en.ts'
import { durationsEn, multiplesEn, sharesEn } from './phrases-en.ts'
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

const BRACKETS = { open: ['('], close: [')'], stop: '.' }

/** about, more than, nearly before the number; brackets are asides. */
function withSurroundingsEn(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 12)
  const bound = boundOf(before, after)
  const isMoreThanADozen = bound === 'over' && /dozen$/i.test(text.slice(quantity.start, quantity.end))
  const readings = isMoreThanADozen
    ? ([{ low: quantity.readings[0].low, high: quantity.readings[0].high * 1.6 }] as const)
    : quantity.readings
  return {
    ...quantity,
    readings,
    bound: bound ?? quantity.bound,
    isAside: isInBrackets(text, quantity, BRACKETS),
  }
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
