import { exactly, type Quantity } from '../quantity.ts'
import { type Found, type Groups, quantityScanner } from '../quantity-scanner.ts'
import type { Scanner } from '../span.ts'
import { numeralZh, parseNumeralZh } from './numeral-zh.ts'
import { unitsZh } from './words-zh.ts'

const N = numeralZh

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
