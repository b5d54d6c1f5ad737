import { useEffect } from 'react'
import type { ArticleRecord, IssueRecordView } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import type { EditedRecord } from './use-record.ts'

interface Props {
  readonly record: EditedRecord<ArticleRecord> | EditedRecord<IssueRecordView>
}

/** Saving, and what is not saved. Ctrl+S saves too. */
export function RecordBar({ record }: Props) {
  const { record: texts } = useMessages()
  const { answer, conflicts, isDirty, isSaving, save, undo, discard } = record
  useSaveKey(save)
  return (
    <div className="record-bar">
      <span className="soft small" role="status">
        {conflicts.length > 0 ? texts.inConflict : isDirty ? texts.unsaved : texts.saved}
      </span>
      {isDirty ? (
        <Button kind="plain" onPress={discard}>
          {texts.discard}
        </Button>
      ) : (
        <Button kind="plain" isDisabled={answer.value?.canUndo !== true} onPress={undo}>
          {texts.undo}
        </Button>
      )}
      <Button kind="main" isDisabled={!isDirty || conflicts.length > 0} isPending={isSaving} onPress={save}>
        {texts.save}
      </Button>
    </div>
  )
}

function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
