import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeCurve } from '../../src/domain/sending/outcome-curve.ts'
import type { EndedCount } from '../../src/domain/sending/report-ports.ts'

const start = Date.parse('2025-07-27T08:00:00Z')
const ended = (seconds: number, state: EndedCount['state'], count: number): EndedCount => ({
  at: new Date(start + seconds * 1000),
  state,
  count,
})

describe('the curve of a send', () => {
  it('is empty where nothing has ended', () => {
    expect(outcomeCurve([])).toEqual({ stepSeconds: 1, steps: [] })
  })

  it('has a step for every second of a short send, also where nothing ended', () => {
    const ends = [
      ended(0, 'accepted', 2),
      ended(0, 'rejected', 1),
      ended(2, 'uncertain', 1),
      ended(2, 'skipped', 3),
    ]
    const step = (seconds: number, accepted: number, rejected: number, other: number) => ({
      at: new Date(start + seconds * 1000),
      accepted,
      rejected,
      other,
    })
    expect(outcomeCurve(ends)).toEqual({
      stepSeconds: 1,
      steps: [step(0, 2, 1, 0), step(1, 0, 0, 0), step(2, 0, 0, 4)],
    })
  })

  it('keeps every delivery in at most 120 steps, however long it took', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 * 86_400 }), { minLength: 1 }), (seconds) => {
        const ends = seconds.toSorted((a, b) => a - b).map((second) => ended(second, 'accepted', 1))
        const { steps, stepSeconds } = outcomeCurve(ends)
        expect(steps.length).toBeLessThanOrEqual(121)
        expect(steps.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(seconds.length)
        const times = steps.map(({ at }) => at.getTime())
        expect(
          times.every((time, at) => at === 0 || time - (times[at - 1] ?? 0) === stepSeconds * 1000),
        ).toBe(true)
      }),
    )
  })
})
