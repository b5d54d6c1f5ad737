import {
  applied,
  conflictsOf,
  type Edit,
  type Edits,
  edited,
  type FieldConflict,
  isSame,
  keptMine,
  unsaved,
  type Values,
  type Written,
  withoutEdit,
  withoutSent,
  withSent,
} from './edits.ts'
import { back, forward, type History, type Way, withChange } from './history.ts'

/** The fields of a record on the page: what its file says, what was typed over it, and the steps back. */
export interface Form {
  /** The last text of the file that could be read; null before there was one. */
  readonly inFile: Values | null
  readonly edits: Edits
  /** As typed, of fields whose file says the same without the spaces around it. */
  readonly echoes: Values
  readonly history: History
}

interface Typed {
  readonly field: string
  readonly to: unknown
  readonly at: number
  readonly isTyped: boolean
  readonly goesWith?: true
}

/** The steps that a form can take; `written` says how the file would have a field. */
export function createForms(written: Written) {
  function shown({ inFile, edits, echoes }: Form): Values | null {
    if (inFile === null) return null
    const same = Object.entries(echoes).filter(([field, typed]) =>
      isSame(written(field, typed), inFile[field]),
    )
    return { ...applied(inFile, edits), ...Object.fromEntries(same) }
  }

  const fieldIn = (form: Form) => (field: string) => shown(form)?.[field] ?? null

  function put(form: Form, field: string, to: unknown): Form {
    const { inFile, edits, echoes } = form
    if (inFile === null) return form
    return {
      ...form,
      edits: edited(edits, field, { values: inFile, to, written }),
      echoes: { ...echoes, [field]: to },
    }
  }

  function typed(form: Form, { field, to, ...how }: Typed): Form {
    const before = fieldIn(form)(field)
    if (form.inFile === null || isSame(before, to)) return form
    return put(
      { ...form, history: withChange(form.history, { field, before, after: to, ...how }) },
      field,
      to,
    )
  }

  /** Other edits, by a decision; what they take the place of can be had back by a step. */
  function decided(form: Form, edits: Edits, { field, before, at }: Decision): Form {
    const { [field]: _, ...echoes } = form.echoes
    const next = { ...form, edits, echoes }
    const after = fieldIn(next)(field)
    if (isSame(before, after)) return next
    return { ...next, history: withChange(form.history, { field, before, after, at, isTyped: false }) }
  }

  /** A step leads from what a field says: before the file was read there is none, and all are kept. */
  function gone(form: Form, { history, changes }: Way) {
    if (form.inFile === null) return { form, field: null }
    const next = changes.reduce((made, { field, to }) => put(made, field, to), { ...form, history })
    return { form: next, field: changes[0]?.field ?? null }
  }

  function chosen(form: Form, { fields, at }: { readonly fields: Values; readonly at: number }): Form {
    let next = form
    for (const [field, to] of Object.entries(fields)) {
      const goesWith = next.history !== form.history ? ({ goesWith: true } as const) : {}
      next = typed(next, { field, to, at, isTyped: false, ...goesWith })
    }
    return next
  }

  return {
    shown,
    typed,
    /** Fields that are chosen by one act, and come back by one step. */
    chosen,
    conflicts: ({ inFile, edits }: Form): readonly FieldConflict[] =>
      inFile === null ? [] : conflictsOf(inFile, edits, written),
    /** The file was read; a value that it says again is the same object, so that who shows it need not be drawn again. */
    read: (form: Form, values: Values): Form => ({ ...form, inFile: steady(values, form.inFile) }),
    /** Before edits are sent: their answer may be lost. */
    sending: (form: Form, edits: Edits): Form => ({ ...form, edits: withSent(form.edits, edits) }),
    refused: (form: Form, edits: Edits): Form => ({ ...form, edits: withoutSent(form.edits, edits) }),
    /** What was typed while it was written stays. */
    saved: (form: Form, saved: Edits): Form => ({
      ...form,
      edits: unsaved(form.edits, saved, form.inFile ?? {}),
    }),
    undone: (form: Form) => gone(form, back(form.history, fieldIn(form))),
    redone: (form: Form) => gone(form, forward(form.history, fieldIn(form))),
    keptMine: (form: Form, { field, theirs }: FieldConflict, at: number): Form =>
      decided(form, keptMine(form.edits, field, theirs), { field, before: theirs, at }),
    without: (form: Form, field: string, at: number): Form =>
      decided(form, withoutEdit(form.edits, field), { field, before: fieldIn(form)(field), at }),
    /** What another window has sent may be in the file, too. */
    adopted(form: Form, field: string, { at, ...theirs }: Edit & { readonly at: number }): Form {
      const mine = form.edits[field]
      const sent = [...(mine?.sent ?? []), ...(theirs.sent ?? [])]
      const edit = { ...theirs, ...mine, to: theirs.to, ...(sent.length > 0 && { sent }) }
      return decided(form, { ...form.edits, [field]: edit }, { field, before: fieldIn(form)(field), at })
    },
  }
}

interface Decision {
  readonly field: string
  readonly before: unknown
  readonly at: number
}

function steady(next: Values, last: Values | null): Values {
  if (last === null) return next
  const fields = Object.entries(next).map(([field, value]) => [
    field,
    isSame(last[field], value) ? last[field] : value,
  ])
  return Object.fromEntries(fields)
}
