import { expect, it } from 'vitest'
import { describeQuantity } from '../../../../src/check/parity/reading/describe-reading.ts'

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
  expect(describeQuantity({ kind, unit: null, readings: exactly(value), digits: 3 } as never)).toBe(expected)
})
