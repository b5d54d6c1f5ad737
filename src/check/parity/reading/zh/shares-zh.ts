import { significant, timesScale } from '../figures.ts'
import { type Bound, exactly, type Quantity, rangeOf } from '../quantity.ts'
import { type Found, quantityScanner } from '../quantity-scanner.ts'
import type { Scanner } from '../span.ts'
import { numeralZh, parseNumeralZh } from './numeral-zh.ts'

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
