import { expect, it } from 'vitest'
import { loadWording } from '../../../../src/catalogs/load-wording.ts'
import { zhHans } from '../../../../src/catalogs/zh-hans.ts'
import {
  describeDate,
  describeQuantity,
  unitNames,
} from '../../../../src/check/parity/reading/describe-reading.ts'
import { units } from '../../../../src/check/parity/reading/units.ts'
import { inEnglish, worded } from '../../../../src/domain/language/message.ts'

const exactly = (value: number) => [{ low: value, high: value }] as const

it.each([
  ['share', 1 / 3, '33.33%'],
  ['share', 2 / 3, '66.67%'],
  ['share', 0.125, '12.5%'],
  ['share', 0.123456, '12.3456%'],
  ['share', 0.07, '7%'],
  ['share', 1 / 300_000, '0.000333%'],
  ['points', 1 / 3, '0.333 percentage points'],
  ['factor', 10 / 3, '3.33 times'],
  ['count', 1_250_000_000, '1,250,000,000'],
  ['count', 1234.5678, '1,234.5678'],
] as const)('spells a %s of %d as %s', (kind, value, expected) => {
  const read = describeQuantity({ kind, unit: null, readings: exactly(value), digits: 3 } as never)
  expect(inEnglish(read)).toBe(expected)
})

it('writes figures as the language of the reader does', async () => {
  const read = describeQuantity({
    kind: 'count',
    unit: 'EUR',
    readings: exactly(1_250_000.5),
    digits: 3,
  } as never)
  const inLanguage = async (tag: string) =>
    worded(read, await loadWording([tag])).replace(/[\u00A0\u202F]/g, ' ')
  expect([await inLanguage('fr'), await inLanguage('en')]).toEqual(['1 250 000,5 EUR', '1,250,000.5 EUR'])
})

it.each([
  [{ day: 2, month: 2, year: 2025 }, '2 February 2025', '2025 年 2 月 2 日'],
  [{ day: 30, month: 2 }, '30 February', '2 月 30 日'],
  [{ month: 2, year: 2025 }, 'February 2025', '2025 年 2 月'],
  [{ year: 2025 }, '2025', '2025 年'],
  [{ weekday: 2 }, 'Tuesday', '星期二'],
  [{ quarter: 2, year: 2024 }, 'quarter 2 2024', '2024 年第 2 季度'],
  [{ yearsAway: -1, month: 7 }, 'July (one year before)', '七月（前一年）'],
  [{ decade: 1990 }, '1990s', '1990 年代'],
  [{ monthsAway: 3 }, '3 months later', '3 个月后'],
  [{ day: 5, time: 930 }, '5 15:30', '5 日 15:30'],
])('says the date %j as “%s” and “%s”', (fields, en, zh) => {
  const read = describeDate({ start: 0, end: 1, ...fields })
  expect([inEnglish(read), worded(read, { language: 'zh-Hans', catalog: zhHans })]).toEqual([en, zh])
})

it.each([
  ['square kilometre', 160, '160 square kilometres', '160 平方公里'],
  ['foot', 1, '1 foot', '1 英尺'],
  ['CNY', 12_500, '12,500 CNY', '12,500 CNY'],
])('says %s with %d as “%s” and “%s”', (unit, value, en, zh) => {
  const read = describeQuantity({ kind: 'count', unit, readings: exactly(value), digits: 3 } as never)
  expect([inEnglish(read), worded(read, { language: 'zh-Hans', catalog: zhHans })]).toEqual([en, zh])
})

it('has a name for every unit that is no currency', () => {
  expect(
    [...units.keys()].filter((unit) => !/^[A-Z]{3}$/.test(unit) && !Object.hasOwn(unitNames, unit)),
  ).toEqual([])
})
