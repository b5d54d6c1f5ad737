import { describe, expect, it } from 'vitest'
import { isExpired, MAX_AGE_MS, MAX_ATTEMPTS, retryAt } from '../../src/domain/sending/retry.ts'

const now = new Date('2025-07-27T08:00:00.000Z')
const minutesUntil = (id: number, attempts: number) =>
  (retryAt({ id, attempts }, now).getTime() - now.getTime()) / 60_000

describe('retryAt', () => {
  it.each([
    [1, 1],
    [2, 2],
    [9, 256],
    [10, 360],
    [30, 360],
  ])('is, after attempt %i, %i minutes later, up to a fifth more or less', (attempts, minutes) => {
    const all = Array.from({ length: 1_000 }, (_, id) => minutesUntil(id + 1, attempts) / minutes)
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0.8)
    expect(Math.max(...all)).toBeLessThanOrEqual(1.2)
    // Neighbours do not come back together.
    for (let tenth = 0; tenth < 10; tenth++)
      expect(all.filter((ratio) => Math.floor((ratio - 0.8) * 25) === tenth).length).toBeGreaterThan(60)
  })

  it('is the same each time', () => {
    expect(retryAt({ id: 7, attempts: 3 }, now)).toEqual(retryAt({ id: 7, attempts: 3 }, now))
    expect(minutesUntil(7, 3)).not.toBe(minutesUntil(8, 3))
  })

  it('reaches the last attempt within a day', () => {
    const all = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => minutesUntil(1, index + 1))
    const hours = all.reduce((sum, minutes) => sum + minutes, 0) / 60
    expect(hours).toBeGreaterThan(16)
    expect(hours).toBeLessThan(24)
  })
})

it.each([
  [MAX_ATTEMPTS - 1, MAX_AGE_MS - 1, false],
  [MAX_ATTEMPTS, 0, true],
  [1, MAX_AGE_MS, true],
])('after %i attempts in %i ms a delivery is given up: %s', (attempts, ageMs, is) => {
  expect(isExpired({ id: 1, attempts, triedSince: new Date(now.getTime() - ageMs) }, now)).toBe(is)
})
