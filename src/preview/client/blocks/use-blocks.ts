import { useMemo } from 'react'
import type { IssueRecordView } from '../../../app/views/records.ts'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { useRecordPart } from '../record/use-record.ts'
import { type NamedBlock, namedBlocks } from './block-values.ts'

/** The blocks of an issue by their first words, those that are not saved among them; the same list for as long as these stay. */
export function useBlocks(editor: RecordEditor<IssueRecordView>): readonly NamedBlock[] {
  const named = useRecordPart(editor, ({ values }) => JSON.stringify(namedBlocks(values ?? {})))
  return useMemo(() => JSON.parse(named), [named])
}
