import { exactly, type Quantity, type Range, rangeOf } from '../quantity.ts'
import { type Found, quantityScanner } from '../quantity-scanner.ts'
import type { Scanner } from '../span.ts'
import { numeralZh, parseNumeralZh, scaleZh } from './numeral-zh.ts'

const N = numeralZh
const MORE = '(?<more>[多余餘来來几幾])?'

/** 翻一番, 增长两倍. */
export const multiplesZh: readonly Scanner<Quantity>[] = [
  // 翻一番, 翻番, 翻倍, 倍增
  quantityScanner(`翻[了]?(?<n>${N})?[番倍]|倍增|成倍|加倍`, ({ n = '一' }) => {
    const value = parseNumeralZh(n)
    return value && [{ kind: 'factor', readings: [exactly(2 ** value.low)], digits: 1 }]
  }),
  // 增长两倍, 增至四倍, 是去年的2.5倍
  quantityScanner(
    `(?<verb>(?:增加|增长|增長|增|提高|上升|扩大|擴大|多出?|高出?|上涨|涨|贵)了?(?:近|约|逾)?)?(?<n>${N})${MORE}倍`,
    ({ verb, n = '', more }) => {
      const value = parseNumeralZh(n)
      if (value === null) return null
      const readings: [Range, ...Range[]] =
        verb === undefined ? [rangeOf(value)] : [exactly(value.low + 1), rangeOf(value)]
      return [{ kind: 'factor', readings, digits: value.digits, bound: more ? 'over' : 'exact' }]
    },
  ),
]

/** 十几, 数百, 上千, 数以万计: bounds and no value. */
export const vagueZh: readonly Scanner<Quantity>[] = [
  // 十几, 几十, 数百, 数十万
  quantityScanner(
    '十[几幾](?<scale>[万萬亿億])?|[几幾数數](?<scale2>[十百千万萬亿億]{1,6})|[上成](?<scale3>[百千万萬亿億]{1,6})',
    ({ scale, scale2, scale3 }) => {
      if (scale3 !== undefined) return [vague(scaleZh(scale3), 2.5)]
      if (scale2 !== undefined) return [vague(scaleZh(scale2), 9.99)]
      return [{ readings: [{ low: 11 * scaleZh(scale ?? ''), high: 19 * scaleZh(scale ?? '') }], digits: 1 }]
    },
  ),
  quantityScanner('[数數]以(?<scale>[十百千万萬亿億]{1,6})[计計]', ({ scale = '' }) => [
    vague(scaleZh(scale), 99.9),
  ]),
]

function vague(from: number, times: number): Found {
  return { readings: [{ low: from, high: from * times }], digits: 1 }
}
