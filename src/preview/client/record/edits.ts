/**
 * What somebody has changed in a record and not saved: field by field, with the value that it had when they began. So a
 * change on the disk meanwhile can be told from their own, and only a field that both changed is a conflict.
 */
export type Values = Readonly<Record<string, unknown>>

export interface Edit {
  readonly from: unknown
  readonly to: unknown
}

export type Edits = Readonly<Record<string, Edit>>

export interface FieldConflict {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** Null and what is left out are the same: a field that is missing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** With another value for a field; back to what it was is no edit. */
export function edited(edits: Edits, field: string, { values, to }: { values: Values; to: unknown }): Edits {
  const from = edits[field]?.from ?? values[field]
  const { [field]: _, ...others } = edits
  return isSame(from, to) && isSame(values[field], to) ? others : { ...others, [field]: { from, to } }
}

/** Fields as they stand on the page. */
export function applied(values: Values, edits: Edits): Values {
  const changed = Object.entries(edits).map(([field, { to }]) => [field, to])
  return { ...values, ...Object.fromEntries(changed) }
}

/** Fields that were changed here and elsewhere, to different values. */
export function conflictsOf(values: Values, edits: Edits): readonly FieldConflict[] {
  return Object.entries(edits).flatMap(([field, { from, to }]) => {
    const theirs = values[field]
    return isSame(theirs, from) || isSame(theirs, to) ? [] : [{ field, mine: to, theirs }]
  })
}

/** Somebody has decided: their own value is to replace the one on the disk. */
export function keptMine(edits: Edits, field: string, theirs: unknown): Edits {
  const edit = edits[field]
  return edit === undefined ? edits : { ...edits, [field]: { from: theirs, to: edit.to } }
}

export function withoutEdit(edits: Edits, field: string): Edits {
  const { [field]: _, ...others } = edits
  return others
}

/** Edits that the file does not say already: those of `saved` are dropped, what was typed meanwhile stays. */
export function unsaved(edits: Edits, saved: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([field, edit]) => {
      const before = saved[field]
      if (before === undefined) return [[field, edit]]
      return isSame(before.to, edit.to) ? [] : [[field, { from: before.to, to: edit.to }]]
    }),
  )
}
