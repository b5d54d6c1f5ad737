import { useEffect, useState } from 'react'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import type { RecordEditor } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'
import { focusField } from './focus-field.ts'
import { useRecordPart } from './use-record.ts'
import { VersionsDialog } from './versions-dialog.tsx'

interface Props {
  readonly editor: RecordEditor<AnyRecord>
}

/** Where the words are, and the steps back and forward. Saving needs no button; Ctrl+S does not wait for a pause. */
export function RecordBar({ editor }: Props) {
  const { record: texts } = useMessages()
  const state = useRecordPart(editor, (snapshot) => snapshot.state)
  const canUndo = useRecordPart(editor, (snapshot) => snapshot.canUndo)
  const canRedo = useRecordPart(editor, (snapshot) => snapshot.canRedo)
  const isUnsavable = ['refused', 'conflict', 'broken', 'gone'].includes(state)
  const [showsVersions, setShowsVersions] = useState(false)
  useRecordKeys(editor)
  return (
    <div className="record-bar">
      <SaveStatus editor={editor} />
      {isUnsavable ? (
        <Button kind="plain" onPress={editor.discard}>
          {texts.discard}
        </Button>
      ) : null}
      <Button kind="plain" isDisabled={!canUndo} onPress={() => go(editor.undo())}>
        {texts.undo}
      </Button>
      <Button kind="plain" isDisabled={!canRedo} onPress={() => go(editor.redo())}>
        {texts.redo}
      </Button>
      <Button kind="plain" onPress={() => setShowsVersions(true)}>
        {texts.versions}
      </Button>
      {showsVersions ? <VersionsDialog editor={editor} onClose={() => setShowsVersions(false)} /> : null}
    </div>
  )
}

/** What is saved is shown; what is not is also told to who does not see it. */
function SaveStatus({ editor }: Props) {
  const { record: texts } = useMessages()
  const state = useRecordPart(editor, (snapshot) => snapshot.state)
  const isAtRisk = useRecordPart(editor, editor.isAtRisk)
  const isQuiet = state === 'saved' || state === 'waiting' || state === 'saving'
  const text = isAtRisk && !isQuiet ? texts.noRoom : texts.states[state]
  return (
    <>
      <span className="soft small">{isQuiet ? text : null}</span>
      <span className="small unsaved" role="status">
        {isQuiet ? null : text}
      </span>
    </>
  )
}

function useRecordKeys(editor: RecordEditor<AnyRecord>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actionOf(event, editor)
      if (act === null) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [editor])
}

/** A key's action; null leaves it to the browser, as in a field whose words are not yet the record's. */
function actionOf(event: KeyboardEvent, editor: RecordEditor<AnyRecord>): (() => void) | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing, target } = event
  if (isComposing || altKey || !(ctrlKey || metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 's') return () => void editor.save()
  if (target instanceof HTMLInputElement || document.querySelector('[role="dialog"]') !== null) return null
  if (letter === 'y' || (letter === 'z' && shiftKey)) return () => go(editor.redo())
  return letter === 'z' ? () => go(editor.undo()) : null
}

/** To where something has changed; who writes there stays where they are. */
function go(field: string | null): void {
  const here = document.activeElement?.closest('[data-field], [data-paragraph]')
  const isThere = here instanceof HTMLElement && field !== null && here.matches(placesOf(field))
  if (field !== null && !isThere) focusField(field)
}

function placesOf(field: string): string {
  const [, language] = field.split('.')
  return `[data-field="${CSS.escape(field)}"], [data-paragraph^="${CSS.escape(language ?? '')} "]`
}
