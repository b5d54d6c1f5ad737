import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applied,
  conflictsOf,
  type Edits,
  edited,
  keptMine,
  unsaved,
  withoutEdit,
} from '../../../src/preview/client/record/edits.ts'

const values = { headline: 'A plan', keywords: ['Plan'], summary: null }

describe('the edits of a record', () => {
  it('hold a field with the value that it had when the editing began', () => {
    const once = edited({}, 'headline', { values, to: 'The plan' })
    expect(edited(once, 'headline', { values, to: 'The new plan' })).toEqual({
      headline: { from: 'A plan', to: 'The new plan' },
    })
  })

  it('are none where a field is back to what it was', () => {
    const once = edited({}, 'keywords', { values, to: ['Plan', 'Law'] })
    expect(edited(once, 'keywords', { values, to: ['Plan'] })).toEqual({})
  })

  it('are shown over what the file says', () => {
    expect(applied(values, { summary: { from: null, to: ['New.'] } })).toEqual({
      ...values,
      summary: ['New.'],
    })
  })
})

describe('a record that changes on the disk meanwhile', () => {
  const edits: Edits = { headline: { from: 'A plan', to: 'My plan' } }

  it.each([
    ['another field', { ...values, keywords: ['Law'] }],
    ['nothing', values],
    ['the same words', { ...values, headline: 'My plan' }],
  ])('is in no conflict where %s changed', (_what, now) => {
    expect(conflictsOf(now, edits)).toEqual([])
  })

  it('is in conflict where the same field became something else, until a person decides', () => {
    const now = { ...values, headline: 'Their plan' }
    expect(conflictsOf(now, edits)).toEqual([{ field: 'headline', mine: 'My plan', theirs: 'Their plan' }])
    const mine = keptMine(edits, 'headline', 'Their plan')
    expect([conflictsOf(now, mine), applied(now, mine).headline]).toEqual([[], 'My plan'])
    const theirs = withoutEdit(edits, 'headline')
    expect([conflictsOf(now, theirs), applied(now, theirs).headline]).toEqual([[], 'Their plan'])
  })

  it('is in conflict again where it changes once more after the decision', () => {
    const mine = keptMine(edits, 'headline', 'Their plan')
    expect(conflictsOf({ ...values, headline: 'Their third plan' }, mine)).toHaveLength(1)
  })
})

describe('saving', () => {
  it('keeps what was typed while the file was written', () => {
    const saved: Edits = {
      headline: { from: 'A plan', to: 'My plan' },
      summary: { from: null, to: ['One.'] },
    }
    const typed = { ...saved, headline: { from: 'A plan', to: 'My plan!' } }
    expect(unsaved(typed, saved)).toEqual({ headline: { from: 'My plan', to: 'My plan!' } })
  })

  it('never loses an edit that was not saved', () => {
    const someEdits = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.record({ from: fc.string(), to: fc.string() }),
    )
    fc.assert(
      fc.property(someEdits, someEdits, (now, saved) => {
        const left = unsaved(now, saved)
        for (const [field, { to }] of Object.entries(now))
          expect(left[field]?.to ?? saved[field]?.to).toBe(to)
      }),
    )
  })
})
