import { expect, it } from 'vitest'
import { isTooMany } from '../../src/app/sending/send-status.ts'

it.each([
  // refusals without an explanation, accepted, rejected
  [0, 0, 0, false],
  [0, 0, 5, false],
  [1, 0, 1, true],
  [2, 10, 2, false],
  [3, 10, 3, true],
  [5, 95, 10, false],
  [5, 90, 10, true],
  [49, 950, 49, false],
  [50, 950, 50, true],
])(
  '%i unexplained of %i accepted and %i rejected: no success is %s',
  (unexplained, accepted, rejected, is) => {
    expect(isTooMany(unexplained, { accepted, rejected })).toBe(is)
  },
)
