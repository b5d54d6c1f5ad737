import { describe, expect, it } from 'vitest'
import { forms } from '../fixtures/bounce-set/forms.ts'
import { type LabelledBounce, labelledBounces } from '../fixtures/bounce-set/messages.ts'
import { bouncesOf, judgeBounce } from '../helpers/bounce-set.ts'

const deadIn = (bounces: readonly LabelledBounce[]) => bounces.filter(({ truth }) => truth === 'dead')

describe('the labelled bounces', () => {
  it('are many, in many forms, and nearly half of them of dead addresses', () => {
    expect(labelledBounces.length).toBeGreaterThanOrEqual(160)
    expect(new Set(labelledBounces.map(({ form }) => form)).size).toBe(Object.keys(forms).length)
    const share = deadIn(labelledBounces).length / labelledBounces.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  it.each(['read', 'unread'] as const)(
    'of the %s half: dead ones are found, good ones are left',
    async (part) => {
      const judged = await Promise.all(bouncesOf(part).map(judgeBounce))
      const dead = judged.filter(({ bounce }) => bounce.truth === 'dead')
      const found = dead.filter(({ kind, isFound }) => kind === 'hard' && isFound)
      expect(found.length / dead.length).toBeGreaterThanOrEqual(0.9)
      expect(judged.filter(({ bounce, kind }) => bounce.truth !== 'dead' && kind === 'hard')).toEqual([])
    },
  )
})
