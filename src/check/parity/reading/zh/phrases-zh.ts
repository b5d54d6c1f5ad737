import { significant, timesScale } from '../figures.ts'
import {
  type Bound,
  exactly,
  type Found,
  type Groups,
  type Quantity,
  quantityScanner,
  type Range,
  rangeOf,
} from '../quantity.ts'
import type { Scanner } from '../span.ts'
import { numeralZh, parseNumeralZh, scaleZh } from './numeral-zh.ts'
import { unitsZh } from './words-zh.ts'

/** What Chinese says of an amount in several words: parts of a whole, multiples and durations. */

const N = numeralZh
const MORE = '(?<more>[多余餘来來几幾])?'

/** Parts of a whole: 百分之三十, 6.7%, 三成, 三分之二, 每五人中有一人, 一半; and percentage points. */
export const sharesZh: readonly Scanner<Quantity>[] = [
  // 百分之三十, 千分之八, 三分之二
  quantityScanner(`(?<whole>${N})分之(?<n>${N}|半)(?<more>多|强|弱)?`, ({ whole = '', n = '', more }) => {
    const [parts, of] = [
      parseNumeralZh(n),
      parseNumeralZh(
        whole === '百' ? '100' : whole === '千' ? '1000' : whole === '万' || whole === '萬' ? '10000' : whole,
      ),
    ]
    if (parts === null || of === null) return null
    const isWord = of.low < 100
    const range = { low: parts.low / of.low, high: parts.high / of.low }
    return [{ ...share(range.low, isWord ? 0 : parts.digits, more), readings: [range] }]
  }),
  // 百分三百, 百分百
  quantityScanner(`百分(?<n>${N})(?![点點])`, ({ n = '' }) => {
    const value = n === '百' ? { low: 100, digits: 1 } : parseNumeralZh(n)
    return value && [share(timesScale(value.low, 0.01), value.digits)]
  }),
  // 30%, 6.7％
  quantityScanner(`(?<n>\\d[\\d,]{0,30}(?:\\.\\d{1,20})?)\\s?%${MORE}`, ({ n = '', more }) => [
    share(timesScale(n.replaceAll(',', ''), 0.01), significant(n), more),
  ]),
  // 每五人中就有一人
  quantityScanner(
    `[每](?<of>${N})[^。；，]{0,8}，?[^。；，]{0,4}?有(?<n>${N})(?=[个個名位人家])`,
    ({ of = '', n = '' }) => {
      const [whole, parts] = [parseNumeralZh(of), parseNumeralZh(n)]
      return whole && parts && parts.low < whole.low ? [share(parts.low / whole.low, 0)] : null
    },
  ),
  // 三成, 一成五, 八成多
  quantityScanner(
    `(?<n>[一二两兩三四五六七八九十\\d]{1,9})成(?<half>半)?(?<rest>[一二三四五六七八九](?![成个個名]))?(?<more>[多余以])?(?![为為立功员員果本都长長交熟分效型品绩績语語就千年])`,
    ({ n = '', half, rest, more }) => {
      const tenths = parseNumeralZh(n)
      if (tenths === null) return null
      const extra = half ? 5 : rest ? (parseNumeralZh(rest)?.low ?? 0) : 0
      const value = (tenth: number) => timesScale(tenth * 10 + extra, 0.01)
      const bound: Bound = more ? 'over' : 'exact'
      return [
        {
          kind: 'share',
          readings: [{ low: value(tenths.low), high: value(tenths.high) }],
          digits: extra ? 2 : 1,
          bound,
        },
      ]
    },
  ),
  quantityScanner('一半|半数|半數|过半|過半|近半|大半|半价|半價|减半|減半|折半|[对對]半', () => [
    share(0.5, 0),
  ]),
  // 25个基点
  quantityScanner(`(?<n>${N})${MORE}[个個]?基[点點]`, ({ n = '', more }) => {
    const value = parseNumeralZh(n)
    const points = { low: timesScale(value?.low ?? 0, 0.01), high: timesScale(value?.high ?? 0, 0.01) }
    return (
      value && [{ kind: 'points', readings: [points], digits: value.digits, bound: more ? 'over' : 'exact' }]
    )
  }),
  // 3个百分点
  quantityScanner(`(?<n>${N})${MORE}[个個]?百分[点點]`, ({ n = '', more }) => {
    const value = parseNumeralZh(n)
    return (
      value && [
        { kind: 'points', readings: [rangeOf(value)], digits: value.digits, bound: more ? 'over' : 'exact' },
      ]
    )
  }),
]

function share(value: number, digits: number, more?: string): Found {
  return {
    kind: 'share',
    readings: [exactly(value)],
    digits,
    bound: more === undefined ? 'exact' : more === '弱' ? 'under' : 'over',
  }
}

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

/** Durations of several parts, and in halves: 4小时18分, 1分52秒47, 一个半小时, 半年. */
export const durationsZh: readonly Scanner<Quantity>[] = [
  // 4小时18分, 1分52秒47, 2小时06分19秒
  quantityScanner(
    '(?:(?<hours>\\d{1,9})(?:个)?(?:小时|小時))?(?:(?<minutes>\\d{1,9})分(?:钟|鐘)?(?!之))?(?<seconds>\\d{1,9})秒(?<hundredths>\\d{1,9})?|(?<hours2>\\d{1,9})(?:小时|小時)(?<minutes2>\\d{1,9})分',
    readDuration,
  ),
  // 一个半小时, 三年半, 半年, 半个月
  quantityScanner(
    `(?<n>${N})(?:[个個]半(?<unit>小时|小時|月)|(?<unit2>年|天|小时|小時)半(?!年))`,
    ({ n = '', unit, unit2 }) => {
      const value = parseNumeralZh(n)
      return value && [{ ...inHalves(value.low + 0.5, unit ?? unit2 ?? '') }]
    },
  ),
  quantityScanner('(?:大半|半)[个個]?(?<unit>小时|小時|月|年|天|世纪|世紀)', ({ unit = '' }) => [
    inHalves(0.5, unit),
  ]),
]

function readDuration({
  hours,
  hours2,
  minutes,
  minutes2,
  seconds = '0',
  hundredths,
}: Groups): Found[] | null {
  const parts = [hours ?? hours2, minutes ?? minutes2, hundredths].filter((part) => part !== undefined)
  if (parts.length === 0) return null
  const whole = Number(hours ?? hours2 ?? 0) * 3600 + Number(minutes ?? minutes2 ?? 0) * 60
  return [
    {
      unit: 'second',
      readings: [exactly(Number((whole + Number(`${seconds}.${hundredths ?? 0}`)).toFixed(3)))],
      digits: 6,
    },
  ]
}

function inHalves(value: number, unit: string): Found {
  return {
    unit: unitsZh.nameOf(unit.startsWith('月') ? '个月' : unit),
    readings: [exactly(value)],
    digits: 2,
  }
}
