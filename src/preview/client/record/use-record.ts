import { useEffect, useSyncExternalStore } from 'react'
import { keptFor } from '../kept/kept.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { createDraftKeeper, draftName } from './editing/drafts.ts'
import { createRecordEditor, type RecordEditor, type RecordSnapshot } from './editing/record-editor.ts'
import type { AnyRecord, RecordShape } from './editing/write-record.ts'

/** The editors of one kind of record. */
export interface Editors<R extends AnyRecord> {
  /** The same one for as long as a page shows it, or something of it is not saved. */
  readonly of: (newsletter: string, id: string) => RecordEditor<R>
}

/** Those of every kind. */
const open = new Set<Pick<RecordEditor<AnyRecord>, 'save' | 'keep' | 'isAtRisk'>>()

export function createEditors<R extends AnyRecord>(shape: RecordShape<R>): Editors<R> {
  const editors = new Map<string, RecordEditor<R>>()
  return {
    of(newsletter, id) {
      const name = draftName(shape.kind, id)
      const key = `${newsletter}/${name}`
      const found = editors.get(key)
      if (found !== undefined) return found
      const onIdle = () => {
        editors.delete(key)
        open.delete(editor)
      }
      const keeper = createDraftKeeper(keptFor(newsletter), name)
      const editor = createRecordEditor(id, { shape, keeper, onIdle })
      editors.set(key, editor)
      open.add(editor)
      return editor
    },
  }
}

addEventListener('pagehide', keepAll)
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) return
  keepAll()
  void saveAll()
})
addEventListener('beforeunload', (event) => {
  keepAll()
  if ([...open].some((editor) => editor.isAtRisk())) event.preventDefault()
})

/** The editor of a record that the page shows. */
export function useRecord<R extends AnyRecord>(id: string, editors: Editors<R>): RecordEditor<R> {
  const editor = editors.of(useNewsletter().id, id)
  useEffect(() => editor.retain(), [editor])
  return editor
}

/** A part of a record as it stands on the page; only who shows a part that has changed is drawn again. */
export function useRecordPart<R extends AnyRecord, T>(
  editor: RecordEditor<R>,
  part: (snapshot: RecordSnapshot<R>) => T,
): T {
  return useSyncExternalStore(editor.subscribe, () => part(editor.snapshot()))
}

export function useField<R extends AnyRecord>(editor: RecordEditor<R>, field: string): unknown {
  return useRecordPart(editor, ({ values }) => values?.[field])
}

/** Writes all that is not saved; what cannot be written stays in the browser. */
export async function saveAll(): Promise<void> {
  await Promise.all([...open].map((editor) => editor.save()))
}

function keepAll(): void {
  for (const editor of open) editor.keep()
}
