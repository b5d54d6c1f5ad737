import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applied,
  conflictsOf,
  type Edits,
  edited,
  editsIn,
  keptMine,
  unsaved,
  withoutEdit,
  withoutSent,
  withSent,
} from '../../../../src/preview/client/record/editing/edits.ts'

const values = { headline: 'A plan', keywords: ['Plan'], summary: null }

describe('the edits of a record', () => {
  it('hold a field with the value that it had when the editing began', () => {
    const once = edited({}, 'headline', { values, to: 'The plan' })
    expect(edited(once, 'headline', { values, to: 'The new plan' })).toEqual({
      headline: { from: 'A plan', to: 'The new plan' },
    })
  })

  it('keep an empty field in mind that somebody else has filled meanwhile', () => {
    const once = edited({}, 'summary', { values, to: ['Mine.'] })
    const theirs = { ...values, summary: ['Theirs.'] }
    const again = edited(once, 'summary', { values: theirs, to: ['Mine, too.'] })
    expect(again).toEqual({ summary: { from: null, to: ['Mine, too.'] } })
    expect(conflictsOf(theirs, again)).toHaveLength(1)
  })

  it('are none where a value differs from the file in a space at its end alone', () => {
    const written = (_field: string, value: unknown) => String(value).trim()
    expect(edited({}, 'headline', { values, to: 'A plan ', written })).toEqual({})
    const edits = { headline: { from: 'An old plan', to: 'A plan ' } }
    expect(conflictsOf(values, edits, written)).toEqual([])
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
    expect(unsaved(typed, saved, { headline: 'My plan', summary: ['One.'] })).toEqual({
      headline: { from: 'My plan', to: 'My plan!' },
    })
  })

  it('never loses an edit that was not saved', () => {
    const someEdits = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.record({ from: fc.string(), to: fc.string() }),
    )
    fc.assert(
      fc.property(someEdits, someEdits, (now, saved) => {
        const left = unsaved(now, saved, {})
        for (const [field, { to }] of Object.entries(now))
          expect(left[field]?.to ?? saved[field]?.to).toBe(to)
      }),
    )
  })
})

describe('what was sent and not answered', () => {
  const edits: Edits = { headline: { from: 'A plan', to: 'My plan' } }
  const sent = withSent(edits, edits)

  it('is no conflict where the file says it, however much was typed since', () => {
    const typedOn = edited(sent, 'headline', { values, to: 'My plan, again' })
    expect(conflictsOf({ ...values, headline: 'My plan' }, typedOn)).toEqual([])
    expect(conflictsOf({ ...values, headline: 'Their plan' }, typedOn)).toHaveLength(1)
  })

  it('keeps a field that is back to what it was, since something else may be in the file by now', () => {
    const back = edited(sent, 'headline', { values, to: 'A plan' })
    expect(back).toEqual({ headline: { from: 'A plan', to: 'A plan', sent: ['My plan'] } })
    expect(unsaved(back, edits, { ...values, headline: 'My plan' })).toEqual({
      headline: { from: 'My plan', to: 'A plan' },
    })
  })

  it('is forgotten where the server has refused it, and only the last are remembered', () => {
    expect(withoutSent(sent, edits)).toEqual(edits)
    const many = Array.from({ length: 20 }, (_, at) => `Plan ${at}`).reduce((all, to) => {
      const next = edited(all, 'headline', { values, to })
      return withSent(next, next)
    }, sent)
    expect(many.headline?.sent).toEqual(['Plan 15', 'Plan 16', 'Plan 17', 'Plan 18', 'Plan 19'])
  })

  it('is remembered by the browser, and nothing else is taken for it', () => {
    expect(editsIn(JSON.parse(JSON.stringify(sent)))).toEqual(sent)
    expect(editsIn({ headline: { from: null, to: 'a', sent: 'b' } })).toEqual({})
  })
})
