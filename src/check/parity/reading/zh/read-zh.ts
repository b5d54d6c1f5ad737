import { powerScanners } from '../powers.ts'
import { type Bound, type Found, type Groups, type Quantity, quantityScanner, rangeOf } from '../quantity.ts'
import { isInBrackets, type Scanner, scan, spanOf } from '../span.ts'
import { numeralZh, parseNumeralZh, scaleZh, writtenScale } from './numeral-zh.ts'
import { durationsZh, multiplesZh, sharesZh, vagueZh } from './phrases-zh.ts'
import { measureZh, prefixesZh, unitsZh } from './words-zh.ts'

/** Reads the quantities of a Chinese text, simplified or traditional, whose dates and idioms are blanked out. */
export function readQuantitiesZh(text: string): readonly Quantity[] {
  const isAboutTaiwan = /(?:新台币|新臺幣|台币|臺幣)/.test(text)
  return scan(text, scanners).found.map((quantity) =>
    withSurroundingsZh(text, isAboutTaiwan ? inTaiwanDollars(text, quantity) : quantity),
  )
}

/** A text that names Taiwan dollars means them by 元. */
function inTaiwanDollars(text: string, quantity: Quantity): Quantity {
  const isBare = quantity.unit === 'CNY' && /[^民][币幣]?元$/.test(text.slice(quantity.start, quantity.end))
  return isBare ? { ...quantity, unit: 'TWD' } : quantity
}

const N = numeralZh

const scanners: readonly Scanner<Quantity>[] = [
  // 10的25次方, 十的二十五次方
  ...powerScanners(
    `(?<base>\\d{1,9}|[二三十百])\\s?的\\s?(?<power>${N})\\s?次[方幂冪]`,
    (text) => parseNumeralZh(text)?.low ?? null,
  ),
  ...durationsZh,
  ...sharesZh,
  ...multiplesZh,
  // 2比1
  quantityScanner(`(?<n>${N})[比:：](?<m>${N})`, ({ n = '', m = '' }) => {
    const [a, b] = [parseNumeralZh(n), parseNumeralZh(m)]
    return (
      a &&
      b && [
        { readings: [rangeOf(a)], digits: a.digits },
        { readings: [rangeOf(b)], digits: b.digits },
      ]
    )
  }),
  // 十四五规划: the plan of the 14th five years
  quantityScanner(
    '(?<![零一二两三四五六七八九十百千万第])(?:[“"「](?<quoted>十[一二三四五六])五[”"」]|(?<plain>十[一二三四五六])五(?=规划|規劃|计划|計劃|时期|時期|期间|期間|纲要|綱要|收官|开局|開局|末))',
    ({ quoted, plain = '' }) => {
      const value = parseNumeralZh(quoted ?? plain)
      return value && [{ kind: 'ordinal', readings: [rangeOf(value)], digits: 2 }]
    },
  ),
  // 第十六届, 第230条
  quantityScanner(`第(?<n>${N})`, ({ n = '' }) => {
    const value = parseNumeralZh(n)
    return (
      value && [
        { kind: 'ordinal', readings: [rangeOf(value)], digits: value.digits, isWeak: value.low === 1 },
      ]
    )
  }),
  ...vagueZh,
  // 12.5亿元, 20多万人, 人民币五十八万六千元
  quantityScanner(
    `(?<prefix>${prefixesZh.source})?\\s?(?<sign>零下|负|負)?(?<n>${N})(?:(?<vague>[多余餘])(?<scale>(?:[十百万萬亿億兆]|千(?!瓦)){1,6})?)?\\s?(?<unit>${unitsZh.source})?`,
    readPlain,
  ),
]

const HAN_ONLY = /^[零〇一二两兩三四五六七八九十百千万萬亿億兆]+$/
const LONE_SCALE = /^[百千万萬亿億]$/

function readPlain(
  { prefix, sign, n = '', vague: more, scale, unit }: Groups,
  match: RegExpExecArray,
): Found[] | null {
  const value = parseNumeralZh(n)
  const { end } = spanOf(match)
  const after = match.input.slice(end, end + 4)
  if (
    value === null ||
    !isNumber(n, { match, isNamed: unit !== undefined || prefix !== undefined || more !== undefined, after })
  )
    return null
  const factor = scaleZh(scale ?? '') * (sign === undefined ? 1 : -1)
  const high = more !== undefined && n === '十' ? 19 : value.high
  const isOne = value.low === 1 && unit === undefined && prefix === undefined && scale === undefined
  return [
    {
      unit: prefixesZh.nameOf(prefix) ?? unitsZh.nameOf(unit),
      scale: writtenScale(n) * scaleZh(scale ?? ''),
      readings: [{ low: value.low * factor, high: high * factor }],
      digits: value.digits,
      bound: more === undefined ? 'exact' : 'over',
      isWeak: isOne || (value.low === 1 && HAN_ONLY.test(n)),
    },
  ]
}

interface Surroundings {
  readonly match: RegExpExecArray
  readonly isNamed: boolean
  readonly after: string
}

/** Whether Chinese numerals are a number here: one character alone is a number only before a measure, in a list or a range. */
function isNumber(numeral: string, { match, isNamed, after }: Surroundings): boolean {
  if (!HAN_ONLY.test(numeral)) return true
  const before = match.input.slice(Math.max(0, match.index - 4), match.index)
  if (LONE_SCALE.test(numeral))
    return /(?:近|逾|超|超过|過|过|约|約|达|達|突破|不足)$/.test(before)
      ? isNamed || MEASURE.test(after) || numeral !== '百'
      : isNamed && /^[元人名吨台辆座家个]|^[多余餘]/.test(match[0].slice(numeral.length) || after)
  if (numeral.length > 1) return true
  return (
    isNamed ||
    MEASURE.test(after) ||
    /^(?:至|到|～|~|、)[一二两三四五六七八九十]/.test(after) ||
    /[一二两三四五六七八九十](?:至|到|～|~|比)$/.test(before)
  )
}

const MEASURE = new RegExp(`^${measureZh}`, 'u')

/** 约, 逾, 近 before the number and 左右, 以上 behind it; brackets and conversions are asides. */
function withSurroundingsZh(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 8), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 6)
  const word = text.slice(quantity.start, quantity.end)
  return {
    ...quantity,
    bound: boundOf(before, word, after) ?? quantity.bound,
    isAside: isAside(text, quantity, before),
  }
}

function boundOf(before: string, word: string, after: string): Bound | null {
  if (
    /(?:近|不足|不到|接近|将近|將近|至多|最多|低于|少于|不超过|多达)[^，。、]?$/.test(before) ||
    /^近/.test(word)
  )
    return 'under'
  if (
    /(?:逾|超|超过|超過|突破|高于|多于|至少|最少|不少于|大于|过|破)$/.test(before) ||
    /^[^，。、]{0,2}(?:以上|有余|强)/.test(after) ||
    /^过/.test(word)
  )
    return 'over'
  if (
    /(?:约|約|大约|大概|估计|上下|或达?|达)$/.test(before) ||
    /^[^，。、]{0,3}(?:左右|上下|附近)/.test(after)
  )
    return 'about'
  return null
}

const BRACKETS = { open: ['（', '('], close: ['）', ')'], stop: '。' }

function isAside(text: string, quantity: Quantity, before: string): boolean {
  if (/(?:约合|折合|合)(?:人民币|人民幣|美元)?约?$/.test(before)) return true
  return isInBrackets(text, quantity, BRACKETS)
}
