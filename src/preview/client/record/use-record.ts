import { useCallback, useEffect, useState } from 'react'
import type { ArticleRecord, IssueRecordView } from '../../../app/views/records.ts'
import { change, RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, setAnswer, useQuery } from '../requests/use-query.ts'
import {
  applied,
  conflictsOf,
  type Edits,
  edited,
  type FieldConflict,
  keptMine,
  unsaved,
  type Values,
  withoutEdit,
} from './edits.ts'

type AnyRecord = ArticleRecord | IssueRecordView

/** How a kind of record is taken apart into fields, and how changed fields are written. */
export interface RecordShape<R extends AnyRecord> {
  readonly valuesOf: (fields: NonNullable<R['fields']>) => Values
  readonly changesOf: (changed: Values) => object
}

export interface EditedRecord<R extends AnyRecord> {
  readonly answer: Answer<R>
  /** Null where the record is not there yet or cannot be read. */
  readonly values: Values | null
  readonly edits: Edits
  readonly conflicts: readonly FieldConflict[]
  readonly isDirty: boolean
  readonly isSaving: boolean
  readonly failure: RequestFailed | null
  readonly set: (field: string, to: unknown) => void
  readonly save: () => void
  readonly undo: () => void
  readonly discard: () => void
  readonly keepMine: (conflict: FieldConflict) => void
  readonly takeTheirs: (conflict: FieldConflict) => void
}

/** Outlives the page that it was typed on: going elsewhere in the preview and back loses nothing. */
const kept = new Map<string, Edits>()

addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault()
})

/** A record that is edited here while others may change it on the disk. */
export function useRecord<R extends AnyRecord>(path: string, shape: RecordShape<R>): EditedRecord<R> {
  const answer = useQuery<R>(path)
  const record = answer.value
  const [edits, setEdits] = useEdits(path)
  const fields = record?.fields ?? null
  const values = fields === null ? null : shape.valuesOf(fields as NonNullable<R['fields']>)
  const conflicts = values === null ? [] : conflictsOf(values, edits)
  const saving = useAction(async () => {
    if (record === null || conflicts.length > 0) return
    const saved = edits
    await write(path, { record, edits: saved, shape })
    setEdits((current) => unsaved(current, saved))
  })
  const undoing = useAction(async () => {
    if (record === null) return
    setAnswer(path, await change<R>('POST', `${path}/undo`, { revision: record.revision }))
  })
  return {
    answer,
    values: values === null ? null : applied(values, edits),
    edits,
    conflicts,
    isDirty: Object.keys(edits).length > 0,
    isSaving: saving.isPending || undoing.isPending,
    failure: saving.failure ?? undoing.failure,
    set: (field, to) => setEdits((current) => edited(current, field, { values: values ?? {}, to })),
    save: () => void saving.run(),
    undo: () => void undoing.run(),
    discard: () => setEdits(() => ({})),
    keepMine: ({ field, theirs }) => setEdits((current) => keptMine(current, field, theirs)),
    takeTheirs: ({ field }) => setEdits((current) => withoutEdit(current, field)),
  }
}

interface Writing<R extends AnyRecord> {
  readonly record: AnyRecord
  readonly edits: Edits
  readonly shape: RecordShape<R>
}

/**
 * Writes the edited fields. Where the file has changed meanwhile in other fields only, they are written into what it is
 * now; where it has changed in the same ones nothing is written, and the page shows both.
 */
async function write<R extends AnyRecord>(path: string, { record, edits, shape }: Writing<R>): Promise<void> {
  const changes = shape.changesOf(applied({}, edits))
  try {
    setAnswer(path, await change<R>('PUT', path, { revision: record.revision, changes }))
  } catch (error) {
    const current = error instanceof RequestFailed ? error.conflict?.current : undefined
    if (current === undefined) throw error
    setAnswer(path, current)
    if (current.fields === null) throw error
    if (conflictsOf(shape.valuesOf(current.fields as NonNullable<R['fields']>), edits).length > 0) throw error
    await write(path, { record: current, edits, shape })
  }
}

function useEdits(path: string) {
  const [edits, setEdits] = useState<Edits>(() => kept.get(path) ?? {})
  useEffect(() => {
    if (Object.keys(edits).length > 0) kept.set(path, edits)
    else kept.delete(path)
  }, [path, edits])
  return [edits, useCallback((next: (current: Edits) => Edits) => setEdits(next), [])] as const
}
