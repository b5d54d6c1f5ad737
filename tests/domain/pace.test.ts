import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterClaim,
  allowance,
  type GroupPace,
  initialPace,
  rateOf,
  slowDown,
  speedUp,
  withLimit,
} from '../../src/domain/sending/pace.ts'

const begin = new Date('2025-07-27T08:00:00.000Z')
const inSeconds = (seconds: number) => new Date(begin.getTime() + seconds * 1000)
const limited = (messagesPerSecond: number) => initialPace('a.test', { messagesPerSecond, connections: null })
const refusal = (seconds: number, measuredRate = 4) => ({
  measuredRate,
  reply: '451',
  now: inSeconds(seconds),
})

describe('a limited group', () => {
  it('lets out what its rate gives, and no more than a tenth of a second of it at once', () => {
    const pace = limited(50)
    expect(allowance(pace, begin)).toBe(6)
    const claimed = afterClaim(pace, 6, begin)
    expect(claimed.nextAt).toEqual(inSeconds(0.02))
    expect(allowance(claimed, inSeconds(0.019))).toBe(0)
    expect(allowance(claimed, inSeconds(0.02))).toBe(1)
    expect(allowance(claimed, inSeconds(60))).toBe(6)
  })

  it('never waits less than its rate asks for, not even by a part of a millisecond', () => {
    expect(afterClaim(limited(3), 1, begin).nextAt).toEqual(inSeconds(0.234)) // 1/3 s after a burst of 0.1 s
    expect(slowDown(limited(3), refusal(0)).nextAt).toEqual(inSeconds(0.667)) // at 1.5 a second
  })

  it('is as free as the server without a limit', () => {
    const pace = initialPace('a.test')
    expect(allowance(pace, begin)).toBe(Number.POSITIVE_INFINITY)
    expect(afterClaim(pace, 1_000, begin)).toBe(pace)
  })
})

describe('a slowed group', () => {
  it('goes half as fast, once for all refusals of ten seconds', () => {
    const once = slowDown(limited(10), refusal(0, 20))
    expect(once).toMatchObject({ slowedTo: 5, slowedFrom: 10, slowedAt: begin, nextAt: inSeconds(0.2) })
    expect(slowDown(once, refusal(9, 20))).toEqual(once)
    expect(slowDown(once, refusal(10, 20))).toMatchObject({ slowedTo: 2.5, slowedFrom: 10 })
  })

  it('comes down from what it really did, where its limit is higher or there is none', () => {
    expect(slowDown(limited(100), refusal(0, 8))).toMatchObject({ slowedTo: 4, slowedFrom: 100 })
    expect(slowDown(initialPace('a.test'), refusal(0, 8))).toMatchObject({ slowedTo: 4, slowedFrom: 8 })
  })

  it('rises step by step while mail is accepted, to full speed', () => {
    let pace = slowDown(limited(16), refusal(0, 16))
    expect(speedUp(pace, inSeconds(14))).toBe(pace)
    for (let step = 1; step <= 7; step++) {
      pace = speedUp(pace, inSeconds(15 * step))
      expect(pace.slowedTo).toBe(8 + step)
      expect(speedUp(pace, inSeconds(15 * step + 14))).toBe(pace)
    }
    expect(speedUp(pace, inSeconds(15 * 8))).toEqual({ ...limited(16), nextAt: pace.nextAt })
  })

  it('stays slowed under new limits, as far as they allow it', () => {
    const slowed = slowDown(limited(10), refusal(0, 20))
    const limit = (messagesPerSecond: number | null) => ({ messagesPerSecond, connections: 2 })
    expect(withLimit(slowed, limit(20))).toMatchObject({ slowedTo: 5, slowedFrom: 20, connections: 2 })
    expect(withLimit(slowed, limit(null))).toMatchObject({ slowedTo: 5, slowedFrom: 10 })
    expect(withLimit(slowed, limit(4))).toMatchObject({ slowedTo: null, messagesPerSecond: 4 })
  })

  const events = fc.array(
    fc.record({
      kind: fc.constantFrom('accepted', 'refused', 'claimed'),
      wait: fc.double({ min: 0, max: 60, noNaN: true }),
      measuredRate: fc.double({ min: 0, max: 1_000, noNaN: true }),
    }),
    { maxLength: 60 },
  )
  const rates = fc.option(fc.double({ min: 0.001, max: 10_000, noNaN: true }), { nil: null })

  it('has a rate above 0 and within its limit, whatever happens in whatever order', () => {
    const property = fc.property(rates, events, (messagesPerSecond, steps) => {
      let pace: GroupPace = initialPace('a.test', { messagesPerSecond, connections: null })
      let seconds = 0
      for (const { kind, wait, measuredRate } of steps) {
        seconds += wait
        if (kind === 'accepted') pace = speedUp(pace, inSeconds(seconds))
        if (kind === 'refused') pace = slowDown(pace, refusal(seconds, measuredRate))
        if (kind === 'claimed') pace = afterClaim(pace, 1, inSeconds(seconds))
        const rate = rateOf(pace) ?? 1
        expect(rate).toBeGreaterThan(0)
        expect(rate).toBeLessThanOrEqual(messagesPerSecond ?? Number.POSITIVE_INFINITY)
      }
    })
    fc.assert(property)
  })
})
