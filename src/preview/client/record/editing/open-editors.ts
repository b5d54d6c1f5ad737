import { type DraftKeeper, draftName } from './drafts.ts'
import { createRecordEditor, type RecordEditor } from './record-editor.ts'
import type { AnyRecord, RecordShape } from './write-record.ts'

/** The editors of one kind of record. */
export interface Editors<R extends AnyRecord> {
  /** The same one for as long as a page shows it, or something of it is not saved. */
  readonly of: (newsletter: string, id: string) => RecordEditor<R>
}

/** Those of every kind. */
const open = new Set<Pick<RecordEditor<AnyRecord>, 'save' | 'keep' | 'isAtRisk'>>()

export function createEditors<R extends AnyRecord>(
  shape: RecordShape<R>,
  keeperFor: (newsletter: string, name: string) => DraftKeeper,
): Editors<R> {
  const editors = new Map<string, RecordEditor<R>>()
  return {
    of(newsletter, id) {
      const name = draftName(shape.kind, id)
      const key = `${newsletter}/${name}`
      const found = editors.get(key)
      if (found !== undefined) return found
      // A page shows it a moment after it was asked for: by then it may have been idle.
      const onShown = () => {
        editors.set(key, editor)
        open.add(editor)
      }
      const onIdle = () => {
        editors.delete(key)
        open.delete(editor)
      }
      const keeper = keeperFor(newsletter, name)
      const editor = createRecordEditor(id, { shape, keeper, onShown, onIdle })
      onShown()
      return editor
    },
  }
}

/** Writes all that is not saved; what cannot be written stays in the browser. */
export async function saveAll(): Promise<void> {
  await Promise.all([...open].map((editor) => editor.save()))
}

/** Keeps all that is not saved in the browser, at once. */
export function keepAll(): void {
  for (const editor of open) editor.keep()
}

/** Whether words are neither in a file nor in the browser's storage. */
export function areAtRisk(): boolean {
  return [...open].some((editor) => editor.isAtRisk())
}
