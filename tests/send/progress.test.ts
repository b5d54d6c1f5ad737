import { describe, expect, it } from 'vitest'
import { type Mark, progressOf, slideWindow } from '../../src/send/progress.ts'

const begin = Date.parse('2025-07-27T08:00:00Z')
const mark = (seconds: number, done: number): Mark => ({ at: new Date(begin + seconds * 1000), done })
const told = (marks: readonly Mark[], total: number) => progressOf(marks, marks.at(-1) ?? mark(0, 0), total)
const slide = (...marks: readonly Mark[]) => marks.reduce<readonly Mark[]>(slideWindow, [])

describe('progressOf', () => {
  it.each([
    ['before anything', slide(), { done: 0, ratePerSecond: 0, secondsLeft: null }],
    ['at the first mark', slide(mark(0, 20)), { done: 20, ratePerSecond: 0, secondsLeft: null }],
    ['after ten seconds', slide(mark(0, 20), mark(10, 40)), { done: 40, ratePerSecond: 2, secondsLeft: 30 }],
    [
      'where nothing moves',
      slide(mark(0, 20), mark(10, 20)),
      { done: 20, ratePerSecond: 0, secondsLeft: null },
    ],
    ['at the end', slide(mark(0, 20), mark(10, 100)), { done: 100, ratePerSecond: 8, secondsLeft: 0 }],
    ['at an end without a rate', slide(mark(0, 100)), { done: 100, ratePerSecond: 0, secondsLeft: 0 }],
  ])('tells rate and time left %s', (_name, marks, expected) => {
    expect(told(marks, 100)).toEqual({ at: (marks.at(-1) ?? mark(0, 0)).at, total: 100, ...expected })
  })

  it('forgets what is older than half a minute', () => {
    const slow = Array.from({ length: 61 }, (_, second) => mark(second, second))
    const fast = Array.from({ length: 40 }, (_, second) => mark(61 + second, 60 + 10 * (second + 1)))
    expect(told(slide(...slow, ...fast), 1000).ratePerSecond).toBeCloseTo(10)
  })
})

describe('slideWindow', () => {
  it('stays small however fast deliveries end', () => {
    const marks = slide(...Array.from({ length: 100_000 }, (_, count) => mark(count / 1000, count)))
    expect(marks.length).toBeLessThan(250)
    expect(told(marks, 200_000).ratePerSecond).toBeCloseTo(1000, 0)
  })
})
