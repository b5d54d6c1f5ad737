/**
 * What somebody has changed in a record and not saved: field by field, with the value that it had when they began. So a
 * change on the disk meanwhile can be told from their own, and only a field that both changed is a conflict.
 */
export type Values = Readonly<Record<string, unknown>>

export interface Edit {
  readonly from: unknown
  readonly to: unknown
  /**
   * Values that were sent to be written and of which nobody knows whether they were: the answer is on its way, or was lost.
   * Where the file says one of them, it is this person's own text and no conflict.
   */
  readonly sent?: readonly unknown[]
  /** A person chose it over what the file says: that text is kept as an earlier one. */
  readonly isChosen?: true
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

/**
 * A value as its file would have it: without the space that was just typed at its end. What differs from the file in that
 * alone is no edit.
 */
export type Written = (field: string, value: unknown) => unknown

const asTyped: Written = (_field, value) => value

/** With another value for a field; back to what it was is no edit, unless something else may be written by now. */
export function edited(
  edits: Edits,
  field: string,
  { values, to, written = asTyped }: { values: Values; to: unknown; written?: Written },
): Edits {
  const { [field]: edit, ...others } = edits
  const sent = edit?.sent ?? []
  if (sent.length === 0 && isSame(values[field], written(field, to))) return others
  return { ...others, [field]: { from: values[field], ...edit, to } }
}

/** Fields as they stand on the page. */
export function applied(values: Values, edits: Edits): Values {
  const changed = Object.entries(edits).map(([field, { to }]) => [field, to])
  return { ...values, ...Object.fromEntries(changed) }
}

/** Fields that were changed here and elsewhere, to different values. */
export function conflictsOf(
  values: Values,
  edits: Edits,
  written: Written = asTyped,
): readonly FieldConflict[] {
  return Object.entries(edits).flatMap(([field, { from, to, sent = [] }]) => {
    const theirs = values[field]
    const isMine = [to, ...sent].some((own) => isSame(theirs, written(field, own)))
    return isSame(theirs, from) || isMine ? [] : [{ field, mine: to, theirs }]
  })
}

/** More than a window can have under way, though its answers are lost one after the other. */
const MOST_SENT = 5

/** What is sent from here on may be in the file, until the server has said so or refused it. */
export function withSent(edits: Edits, sending: Edits): Edits {
  const marked = Object.entries(sending).map(([field, { to }]) => {
    const edit = edits[field] ?? { from: to, to }
    const others = (edit.sent ?? []).filter((value) => !isSame(value, to))
    return [field, { ...edit, sent: [...others, to].slice(-MOST_SENT) }]
  })
  return { ...edits, ...Object.fromEntries(marked) }
}

/** The server has looked at it and written nothing. */
export function withoutSent(edits: Edits, refused: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).map(([field, { sent = [], ...edit }]) => {
      const to = refused[field]?.to
      const left = field in refused ? sent.filter((value) => !isSame(value, to)) : sent
      return [field, left.length === 0 ? edit : { ...edit, sent: left }]
    }),
  )
}

/** Somebody has decided: their own value is to replace the one on the disk. */
export function keptMine(edits: Edits, field: string, theirs: unknown): Edits {
  const edit = edits[field]
  return edit === undefined ? edits : { ...edits, [field]: { ...edit, from: theirs, isChosen: true } }
}

export function withoutEdit(edits: Edits, field: string): Edits {
  const { [field]: _, ...others } = edits
  return others
}

/** Edits that the file does not say already: those of `saved` are dropped, what was typed meanwhile begins at what was written. */
export function unsaved(edits: Edits, saved: Edits, values: Values): Edits {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([field, edit]) => {
      const before = saved[field]
      if (before === undefined) return [[field, edit]]
      return isSame(before.to, edit.to) ? [] : [[field, { from: values[field] ?? null, to: edit.to }]]
    }),
  )
}

/** Whether nobody knows what of them was written. */
export function areUncertain(edits: Edits): boolean {
  return Object.values(edits).some(({ sent }) => sent !== undefined)
}

/** What a browser kept, where it is edits. */
export function editsIn(kept: unknown): Edits {
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter(([, edit]) => isEdit(edit)))
}

function isEdit(kept: unknown): kept is Edit {
  if (typeof kept !== 'object' || kept === null || !('from' in kept && 'to' in kept)) return false
  return !('sent' in kept) || Array.isArray(kept.sent)
}
