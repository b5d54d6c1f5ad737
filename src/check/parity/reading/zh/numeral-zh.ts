import { figuresSource, significant, significantOf, timesScale } from '../figures.ts'

/** Chinese numerals: 一百二十三, 两千, 三点五, 二〇二四, 1.2万亿, 3亿2000万. */

/** Longer runs of these characters are no number that anybody writes. */
const MAX_HAN = 30

const DIGIT = '零〇一二两兩三四五六七八九'
// 兆 is a unit's prefix before watts and bytes, and a million millions elsewhere.
const MEGA = '兆(?![瓦赫字比帕])'
// 千瓦, 千米, 千克 are units, with or without a number of them in front.
const THOUSAND = '千(?![瓦米克赫卡])'
const BIG = `[百万萬亿億]|${THOUSAND}|${MEGA}`

const HAN_CHARACTER = `(?:[${DIGIT}十百万萬亿億]|${THOUSAND})`
const HAN = `${HAN_CHARACTER}{1,${MAX_HAN}}(?:[点點][零〇一二三四五六七八九]{1,20})?`
// 3万7216, 5亿3千万: what follows a scale is less than it.
const REST = `\\d{1,4}(?:${BIG}){1,2}(?!\\d)|(?<=[万萬])\\d{3,4}(?![\\d.,%％]|\\s?(?:${BIG}))`

/** The source of a pattern that matches a numeral. */
export const numeralZh = `(?:(?:${figuresSource})(?:\\s?(?:${BIG}){1,4}(?:${REST}){0,3})?|${HAN}(?:${MEGA})?|兆(?=元))`

const values: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
  ['〇', 0],
  ['两', 2],
  ['兩', 2],
])
const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
])

interface NumeralZh {
  readonly low: number
  readonly high: number
  /** Significant digits as written. */
  readonly digits: number
}

/** What a numeral says; null for what is none, such as 三万五千三 written in no known way. */
export function parseNumeralZh(text: string): NumeralZh | null {
  const compact = text.replace(/[\s,]/g, '')
  return /^\d/.test(compact) ? parseMixed(compact) : parseHan(compact)
}

/** The scale that follows a vague word: 万 in 20多万. */
export function scaleZh(text: string): number {
  return [...text].reduce((product, character) => product * (scales.get(character) ?? 1), 1)
}

/** The power of ten that a numeral ends in: a hundred millions for 12.5亿, one for 一百二十. */
export function writtenScale(text: string): number {
  return scaleZh(/[万萬亿億兆]+$|(?<=\d)[百千]+$/.exec(text)?.[0] ?? '')
}

function parseMixed(text: string): NumeralZh | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([百千万萬亿億兆]*)/g)]
  const value = parts.reduce(
    (sum, [, figures = '', scale = '']) => sum + timesScale(figures, scaleZh(scale)),
    0,
  )
  return single(value, significant(parts.map(([, figures = '']) => figures).join('')))
}

function parseHan(text: string): NumeralZh | null {
  const [whole = '', fraction] = text.split(/[点點]/)
  if (fraction !== undefined) return parsePoint(whole, fraction)
  const neighbours = parseNeighbours(whole)
  if (neighbours !== null) return neighbours
  if (whole.length > 1 && [...whole].every((character) => values.has(character)))
    return whole.length === 4 ? single(Number(digitsOf(whole)), 4) : null
  const value = parseWhole(whole)
  return value === null ? null : single(value, significantOf(value))
}

function parsePoint(whole: string, fraction: string): NumeralZh | null {
  const units = parseWhole(whole)
  return units === null
    ? null
    : single(Number(`${units}.${digitsOf(fraction)}`), significant(`${units}.${fraction}`))
}

/** 五六百, 三四十, 七八: from the one to the other. */
function parseNeighbours(text: string): NumeralZh | null {
  const [, ten = '', first = '', second = '', scale = ''] =
    /^(十?)([一二两兩三四五六七八])([二三四五六七八九])([十百千万萬亿億兆]*)$/.exec(text) ?? []
  const [low, high] = [values.get(first), values.get(second)]
  if (low === undefined || high !== low + 1) return null
  const base = ten === '' ? 0 : 10
  return { low: (base + low) * scaleZh(scale), high: (base + high) * scaleZh(scale), digits: 1 }
}

function digitsOf(text: string): string {
  return [...text].map((character) => values.get(character) ?? 0).join('')
}

function single(value: number, digits: number): NumeralZh {
  return { low: value, high: value, digits }
}

/** Sections of 亿 and 万 hold sections of 千, 百 and 十. A digit at the end after 百 counts tens: 两百三 is 230. */
function parseWhole(text: string): number | null {
  let [total, section, digit, last] = [0, 0, 0, 1]
  for (const [at, character] of [...text].entries()) {
    const value = values.get(character)
    const scale = scales.get(character)
    if (value !== undefined) {
      digit = value
      const isTail = at === text.length - 1 && at > 0 && last >= 100 && text.charAt(at - 1) !== '零'
      if (isTail && text.charAt(at - 1) !== '〇') digit = value * (last / 10)
    } else if (scale === undefined) return null
    else if (scale < 1e4) {
      section += (digit === 0 ? 1 : digit) * scale
      digit = 0
    } else {
      const under = section + digit
      const multiplies = total > 0 && (total < scale || (under === 0 && last >= 1e4))
      total = multiplies ? (total + under) * scale : total + (under === 0 ? 1 : under) * scale
      section = 0
      digit = 0
    }
    if (scale !== undefined) last = scale
  }
  return total + section + digit
}
