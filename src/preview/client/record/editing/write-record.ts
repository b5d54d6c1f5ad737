import type { ArticleRecord, IssueRecordView, VersionList } from '../../../../app/views/records.ts'
import type { Address } from '../../requests/api.ts'
import { RequestFailed } from '../../requests/request.ts'
import { setAnswer } from '../../requests/use-query.ts'
import { applied, conflictsOf, type Edits, type Values } from './edits.ts'

export type AnyRecord = ArticleRecord | IssueRecordView

/** How a kind of record is taken apart into fields, and how changed fields are written. */
export interface RecordShape<R extends AnyRecord> {
  readonly kind: R['kind']
  readonly valuesOf: (fields: NonNullable<R['fields']>) => Values
  /** A field's value as its file would have it. */
  readonly written: (field: string, value: unknown) => unknown
  /** Where it is read. */
  readonly at: (id: string) => Address<R>
  /** Writes the fields that were changed. */
  readonly write: (id: string, changed: Values, seen: Seen) => Promise<R>
  /** Where its earlier texts are read. */
  readonly versionsAt: (id: string) => Address<VersionList>
  /** Writes an earlier text again. */
  readonly restore: (id: string, revision: string, version: string) => Promise<R>
}

interface Seen {
  readonly revision: string
  /** A person has decided that it is replaced. */
  readonly isChosen: boolean
}

interface Writing<R extends AnyRecord> {
  readonly record: AnyRecord
  readonly edits: Edits
  readonly shape: RecordShape<R>
}

interface WrittenEdits {
  readonly saved: Edits
  /** Why others were not. */
  readonly failure: RequestFailed | null
}

/** Writes the edited fields, and of a text that is not valid all that are. */
export async function writeEdits<R extends AnyRecord>(
  id: string,
  writing: Writing<R>,
): Promise<WrittenEdits> {
  const { edits } = writing
  try {
    await writeRecord(id, writing)
    return { saved: edits, failure: null }
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error
    if (isInvalid(error) && Object.keys(edits).length > 1) return await writeEach(id, writing)
    return { saved: {}, failure: error }
  }
}

/**
 * Where the file has changed meanwhile in other fields only, edits are written into what it is
 * now; where it has changed in the same ones nothing is written, and the page shows both.
 */
async function writeRecord<R extends AnyRecord>(
  id: string,
  { record, edits, shape }: Writing<R>,
): Promise<R> {
  const address = shape.at(id)
  try {
    const isChosen = Object.values(edits).some((edit) => edit.isChosen)
    const written = await shape.write(id, applied({}, edits), { revision: record.revision, isChosen })
    setAnswer(address, written)
    return written
  } catch (error) {
    const current = error instanceof RequestFailed ? error.conflict?.current : undefined
    if (current === undefined) throw error
    setAnswer(address, current as R)
    if (current.fields === null) throw error
    const theirs = shape.valuesOf(current.fields as NonNullable<R['fields']>)
    if (conflictsOf(theirs, edits, shape.written).length > 0) throw error
    return await writeRecord(id, { record: current, edits, shape })
  }
}

/** Not valid as a whole: each field by itself, so that one that is half typed keeps none of the others from the file. */
async function writeEach<R extends AnyRecord>(
  id: string,
  { record, edits, shape }: Writing<R>,
): Promise<WrittenEdits> {
  let latest: AnyRecord = record
  let saved: Edits = {}
  let failure: RequestFailed | null = null
  for (const [field, edit] of Object.entries(edits))
    try {
      latest = await writeRecord(id, { record: latest, edits: { [field]: edit }, shape })
      saved = { ...saved, [field]: edit }
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      failure = error
      if (!isInvalid(error)) break
    }
  return { saved, failure }
}

/** Whether the server has said that it wrote nothing; where it did not answer, or failed, it may have. */
export function isRefusal({ code, status }: RequestFailed): boolean {
  return code !== 'UNREACHABLE' && status < 500
}

/** Whether the server has looked at the text and cannot take it as it is. */
function isInvalid(error: unknown): boolean {
  return error instanceof RequestFailed && (error.status === 400 || error.status === 422)
}
