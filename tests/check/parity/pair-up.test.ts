import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairUp } from '../../../src/check/parity/pair-up.ts'

const bySize = (a: number, b: number) => (Math.abs(a - b) <= 2 ? 2 - Math.abs(a - b) : null)

describe('pairing', () => {
  it('takes the best first', () => {
    expect(pairUp([10, 11], [11], bySize)).toEqual({ pairs: [[11, 11]], onlyA: [10], onlyB: [] })
  })

  it('moves a pair where both can then be paired', () => {
    expect(pairUp([10, 11], [10, 8], bySize).pairs.toSorted()).toEqual([
      [10, 8],
      [11, 10],
    ])
  })

  it('leaves nobody alone who could be paired with somebody alone', () => {
    const side = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 })
    fc.assert(
      fc.property(side, side, (as, bs) => {
        const { pairs, onlyA, onlyB } = pairUp(as, bs, bySize)
        expect([pairs.length + onlyA.length, pairs.length + onlyB.length]).toEqual([as.length, bs.length])
        expect(onlyA.some((a) => onlyB.some((b) => bySize(a, b) !== null))).toBe(false)
      }),
    )
  })
})
