import { useEffect, useSyncExternalStore } from 'react'
import type { ReadOnlyFields } from '../../../app/views/records.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import type { Editors } from './editing/open-editors.ts'
import type { RecordEditor, RecordSnapshot } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'

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

/** Whether the person may only read a field: the server says it with the record, and refuses it again. */
export function useReadOnly(editor: RecordEditor<AnyRecord>, field: string): boolean {
  return useRecordPart(editor, ({ answer }) => isReadOnly(answer.value?.readOnly ?? [], field))
}

/** Whether a field, or what it is below, is among those that may only be read. */
export function isReadOnly(readOnly: ReadOnlyFields, field: string): boolean {
  const path = field.replace(/^blocks\.[^.]+/, 'blocks.*')
  return readOnly.some((one) => path === one || path.startsWith(`${one}.`))
}
