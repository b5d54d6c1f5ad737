import { expect, it } from 'vitest'
import { bar, percent, sparkline } from '../../../src/commands/terminal/print-list.ts'

it.each([
  [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
  [[1_000, 900, 1_000], '█▁█'],
  [[5, 5], '▁▁'],
])('draws %j as %s', (values, line) => {
  expect(sparkline(values)).toBe(line)
})

it.each([
  [8, 8, 4, '████'],
  [1, 8, 4, '▌'],
  [5, 8, 4, '██▌'],
  [0, 8, 4, ''],
  [0, 0, 4, ''],
])('draws %i of %i in %i columns', (value, largest, columns, drawn) => {
  expect(bar(value, largest, columns)).toBe(drawn)
})

it.each([
  [0.5, '50.0 %'],
  [0.0012, '0.12 %'],
  [0, '0.00 %'],
  [null, '–'],
])('writes %d as %s', (rate, text) => {
  expect(percent(rate)).toBe(text)
})
