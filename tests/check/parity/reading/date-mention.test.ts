import { describe, expect, it } from 'vitest'
import {
  agreement,
  contradicts,
  type DateFields,
  resolveDate,
} from '../../../../src/check/parity/reading/date-mention.ts'

const resolve = (fields: DateFields, today: string) => resolveDate({ start: 0, end: 0, ...fields }, today)

describe('a date', () => {
  it.each([
    ['the day of this month', { day: 22 }, '2024-05-23', { weekday: 3 }],
    ['the last day of the month before', { day: 30 }, '2025-07-01', { weekday: 1 }],
    ['a day at the turn of the year', { month: 12, day: 30 }, '2025-01-02', { weekday: 1 }],
    ['last year', { yearsAway: -1 }, '2025-01-22', { year: 2024 }],
    ['last month, in January', { monthsAway: -1 }, '2025-01-22', { month: 12 }],
    ['March this year', { yearsAway: 0, month: 3 }, '2025-01-22', { year: 2025, month: 3 }],
  ])('is completed by the day of the article: %s', (_what, fields, today, known) => {
    expect(resolve(fields, today)).toMatchObject(known)
  })

  it.each<[string, DateFields, DateFields, number | null, boolean]>([
    ['the same day, once with its year', { month: 1, day: 21 }, { year: 2025, month: 1, day: 21 }, 2, false],
    ['another day', { month: 1, day: 21 }, { month: 1, day: 12 }, null, true],
    ['a year and a weekday', { year: 2025 }, { weekday: 2 }, null, false],
    ['a day and another weekday', { day: 21, weekday: 2 }, { weekday: 4 }, null, true],
    [
      'one day whose weekday was worked out for two years',
      { day: 21, weekday: 2 },
      { day: 21, weekday: 7 },
      1,
      false,
    ],
  ])('%s', (_what, a, b, shared, isContradiction) => {
    expect([agreement(a, b), contradicts(a, b)]).toEqual([shared, isContradiction])
    expect([agreement(b, a), contradicts(b, a)]).toEqual([shared, isContradiction])
  })
})
