import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createForms, type Form } from '../../../../src/preview/client/record/editing/form.ts'
import { noHistory } from '../../../../src/preview/client/record/editing/history.ts'

const forms = createForms((_field, value) => (typeof value === 'string' ? value.trim() || null : value))
const inFile = { headline: 'A plan', summary: null, keywords: ['Plan'] }
const aForm: Form = { inFile, edits: {}, echoes: {}, history: noHistory }
const typed = (form: Form, field: string, to: unknown, at = 0) =>
  forms.typed(form, { field, to, at, isTyped: true })
const chosen = (form: Form, field: string, to: unknown, at = 0) =>
  forms.typed(form, { field, to, at, isTyped: false })
/** The file says what was typed, as it says it. */
const written = (form: Form) => {
  const edits = Object.entries(form.edits).map(([field, { to }]) => [
    field,
    typeof to === 'string' ? to.trim() || null : to,
  ])
  return forms.saved(forms.read(form, { ...form.inFile, ...Object.fromEntries(edits) }), form.edits)
}

describe('several fields that are changed by one act', () => {
  const cleared = { headline: null, keywords: [], summary: 'Gone' }

  it('come back by one step, and go by one again', () => {
    const before = typed(aForm, 'headline', 'A plan, again')
    const after = forms.chosen(before, { fields: cleared, at: 5_000 })
    const back = forms.undone(after)
    expect([forms.shown(back.form), back.field]).toEqual([forms.shown(before), 'headline'])
    expect(forms.shown(forms.undone(back.form).form)).toEqual(inFile)
    const again = forms.redone(back.form)
    expect(forms.shown(again.form)).toEqual(forms.shown(after))
    expect(forms.shown(forms.undone(again.form).form)).toEqual(forms.shown(before))
  })

  it('come back without the one that somebody else has written since, and take nothing with them that was done before', () => {
    const before = chosen(aForm, 'summary', 'Mine')
    const after = written(forms.chosen(before, { fields: cleared, at: 5_000 }))
    const theirs = forms.read(after, { ...after.inFile, headline: 'Theirs' })
    const back = forms.undone(theirs).form
    expect(forms.shown(back)).toEqual({ headline: 'Theirs', summary: 'Mine', keywords: ['Plan'] })
    const again = forms.redone(back).form
    expect(forms.shown(again)).toEqual({ headline: 'Theirs', summary: 'Gone', keywords: [] })
    expect(forms.shown(forms.undone(again).form)?.summary).toBe('Mine')
  })
})

describe('a form that saves itself', () => {
  it('shows the space that was just typed, though the file has none', () => {
    const saved = written(typed(aForm, 'headline', 'The '))
    expect(saved.edits).toEqual({})
    expect(forms.shown(saved)?.headline).toBe('The ')
    const theirs = forms.read(saved, { ...inFile, headline: 'Another' })
    expect(forms.shown(theirs)?.headline).toBe('Another')
  })

  it('keeps what is typed while it is saved', () => {
    const first = typed(aForm, 'headline', 'The')
    const meanwhile = typed(first, 'headline', 'The plan')
    const saved = forms.saved(forms.read(meanwhile, { ...inFile, headline: 'The' }), first.edits)
    expect(saved.edits).toEqual({ headline: { from: 'The', to: 'The plan' } })
    expect(forms.conflicts(saved)).toEqual([])
  })

  it('gives the same object for a value that the file says again', () => {
    const again = forms.read(aForm, { ...inFile, keywords: ['Plan'], headline: 'Another' })
    expect(again.inFile?.keywords).toBe(inFile.keywords)
  })

  it('takes nothing before the file was read', () => {
    const early = { ...aForm, inFile: null }
    expect([typed(early, 'headline', 'The'), forms.shown(early)]).toEqual([early, null])
  })

  it('takes over what another window has typed, with a way back, and sees where the file is another by now', () => {
    const here = typed(aForm, 'headline', 'Mine')
    const both = forms.adopted(here, 'headline', { from: 'A plan', to: 'Theirs', at: 9_000 })
    expect(forms.shown(both)?.headline).toBe('Theirs')
    expect(forms.shown(forms.undone(both).form)?.headline).toBe('Mine')
    const late = forms.adopted(aForm, 'headline', { from: 'An older plan', to: 'Theirs', at: 0 })
    expect(forms.conflicts(late)).toEqual([{ field: 'headline', mine: 'Theirs', theirs: 'A plan' }])
    const sent = { from: 'An older plan', to: 'A plan, again', sent: ['A plan'], at: 0 }
    expect(forms.conflicts(forms.adopted(aForm, 'headline', sent))).toEqual([])
  })
})

describe('undo', () => {
  it('keeps its steps where they are asked for before the file was read', () => {
    const early = { ...written(typed(aForm, 'headline', 'The plan')), inFile: null }
    expect(forms.undone(early)).toEqual({ form: early, field: null })
    expect(forms.redone(early)).toEqual({ form: early, field: null })
  })

  it('goes back from pause to pause, over what was saved meanwhile, and forward again', () => {
    const letters = ['T', 'Th', 'The'].reduce((form, to, at) => typed(form, 'headline', to, at * 100), aForm)
    const later = typed(written(letters), 'headline', 'The plan', 5_000)
    const once = forms.undone(written(later))
    expect([once.field, forms.shown(once.form)?.headline]).toEqual(['headline', 'The'])
    const twice = forms.undone(once.form)
    expect(forms.shown(twice.form)?.headline).toBe('A plan')
    expect(forms.undone(twice.form)).toMatchObject({ field: null })
    const forward = forms.redone(forms.redone(twice.form).form)
    expect(forms.shown(forward.form)?.headline).toBe('The plan')
  })

  it('has a step for each choice, however quickly they follow', () => {
    const both = chosen(chosen(aForm, 'topic', 'eu', 1), 'topic', 'us', 2)
    expect(forms.shown(forms.undone(both).form)?.topic).toBe('eu')
  })

  it('never undoes the words of somebody else', () => {
    const saved = written(typed(typed(aForm, 'headline', 'Mine', 0), 'keywords', ['Mine'], 5_000))
    const theirs = forms.read(saved, { ...saved.inFile, keywords: ['Theirs'] })
    const undone = forms.undone(theirs)
    expect([undone.field, forms.shown(undone.form)]).toEqual([
      'headline',
      { ...inFile, keywords: ['Theirs'] },
    ])
  })

  it('brings back what a decision between two versions has put away', () => {
    const mine = typed(aForm, 'headline', 'Mine')
    const conflict = forms.read(mine, { ...inFile, headline: 'Theirs' })
    const [both] = forms.conflicts(conflict)
    if (both === undefined) throw new Error('There is no conflict.')
    const theirs = forms.without(conflict, 'headline', 9_000)
    expect(forms.shown(theirs)?.headline).toBe('Theirs')
    expect(forms.shown(forms.undone(theirs).form)?.headline).toBe('Mine')
    const kept = forms.keptMine(conflict, both, 9_000)
    expect([forms.conflicts(kept), forms.shown(kept)?.headline]).toEqual([[], 'Mine'])
    expect(forms.shown(forms.undone(kept).form)?.headline).toBe('Theirs')
  })
})

it('a form is in no conflict with itself, whichever answers are lost', () => {
  const step = fc.oneof(
    fc.record({ act: fc.constant('type' as const), to: fc.string({ minLength: 1 }) }),
    fc.record({ act: fc.constantFrom('write' as const, 'lost' as const, 'read' as const) }),
  )
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let form = aForm
      let file: unknown = form.inFile?.headline
      for (const [at, given] of steps.entries()) {
        const edit = form.edits.headline
        if (given.act === 'type') form = typed(form, 'headline', given.to, at * 2_000)
        else if (given.act === 'read' || edit === undefined)
          form = forms.read(form, { ...inFile, headline: file })
        else {
          // Nothing is sent again before it was read what the file says.
          form = forms.sending(forms.read(form, { ...inFile, headline: file }), form.edits)
          file = String(edit.to).trim() || null
          if (given.act === 'write')
            form = forms.saved(forms.read(form, { ...inFile, headline: file }), form.edits)
        }
        expect(forms.conflicts(form)).toEqual([])
      }
    }),
  )
})

it('a form loses no word, whatever is typed, saved, undone and changed beneath', () => {
  const field = fc.constantFrom('headline', 'summary')
  const step = fc.oneof(
    fc.record({ act: fc.constant('type' as const), field, to: fc.string({ minLength: 1 }) }),
    fc.record({ act: fc.constant('write' as const) }),
    fc.record({ act: fc.constant('theirs' as const), field, to: fc.string({ minLength: 1 }) }),
  )
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let form = aForm
      for (const [at, given] of steps.entries()) {
        if (given.act === 'type') {
          form = typed(form, given.field, given.to, at * 2_000)
          expect(forms.shown(form)?.[given.field]).toBe(given.to)
        } else if (given.act === 'write') form = forms.conflicts(form).length > 0 ? form : written(form)
        else {
          const before = forms.shown(form)
          const edits = form.edits
          form = forms.read(form, { ...form.inFile, [given.field]: given.to })
          // What was typed and not saved stays as it was typed.
          for (const one of Object.keys(edits)) expect(forms.shown(form)?.[one]).toEqual(before?.[one])
        }
      }
    }),
  )
})
