import { useEffect, useState } from 'react'
import { clock, keptFor, useAllKept } from '../kept/kept.ts'
import { OtherWindow } from '../kept/other-window.tsx'
import { useMessages } from '../language/language.tsx'
import { useNewsletter } from '../shell/newsletter.tsx'
import { EditedWords } from './edited-words.tsx'
import { draftName, draftsAmong, type KeptDraft, SETTLED_MS } from './editing/drafts.ts'
import { isSame } from './editing/edits.ts'
import type { RecordEditor } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'
import { useRecordPart } from './use-record.ts'

interface Props {
  readonly editor: RecordEditor<AnyRecord>
}

/** Text of the same record that another window of this browser has not saved: to be taken over or discarded. */
export function OtherDrafts({ editor }: Props) {
  const { record } = useMessages()
  const store = keptFor(useNewsletter().id)
  const values = useRecordPart(editor, (snapshot) => (snapshot.state === 'saved' ? snapshot.values : null))
  const name = draftName(editor.kind, editor.id)
  const others = draftsAmong(useAllKept(store)).filter(({ kept }) => !kept.isMine && kept.name === name)
  const now = useNow(others.length > 0)
  const isSettled = (draft: KeptDraft) => now - draft.kept.at > SETTLED_MS
  const isHere = ({ edits }: KeptDraft) =>
    values !== null &&
    Object.entries(edits).every(([field, { to }]) => isSame(editor.written(field, to), values[field]))
  const [spent] = others.filter((draft) => isSettled(draft) && isHere(draft))
  useEffect(() => {
    if (spent !== undefined) store.discard(spent.kept)
  }, [spent, store])
  return others
    .filter((draft) => isSettled(draft) && draft !== spent)
    .map((draft) => (
      <OtherWindow
        key={draft.kept.window}
        title={record.otherWindow}
        at={draft.kept.at}
        tone="warning"
        takeOver={() => {
          editor.adopt(draft.edits)
          store.discard(draft.kept)
        }}
        discard={() => store.discard(draft.kept)}
        discardLabel={record.discard}
      >
        <EditedWords edits={draft.edits} />
      </OtherWindow>
    ))
}

/** The time, once a second while somebody looks at it. */
export function useNow(isNeeded: boolean): number {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    if (!isNeeded) return
    const timer = setInterval(() => setNow(clock()), 1_000)
    return () => clearInterval(timer)
  }, [isNeeded])
  return now
}
