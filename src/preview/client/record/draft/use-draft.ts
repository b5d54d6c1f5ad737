import { useEffect, useState } from 'react'
import type { DraftView } from '../../../../app/views/records.ts'
import { atPause } from '../../kept/pauses.ts'
import { RequestFailed } from '../../requests/request.ts'
import type { Answer } from '../../requests/use-query.ts'
import type { Values } from '../editing/edits.ts'
import type { RecordEditor } from '../editing/record-editor.ts'
import type { AnyRecord } from '../editing/write-record.ts'

/** Nothing is asked for while somebody types, but after so long, since a text may take minutes. */
const PAUSE = { pauseMs: 400, longestMs: 4_000 }

const none: Answer<DraftView> = { value: null, failure: null }

/**
 * The mail as it would be with what is not saved; nothing where all is saved, since the mail as it is saved is the draft. No
 * key waits for it. `draw` asks the server for it, and is the same function for as long as it asks for the same mail.
 */
export function useDraft(
  editor: RecordEditor<AnyRecord>,
  draw: (changed: Values) => Promise<DraftView>,
): Answer<DraftView> {
  const [answer, setAnswer] = useState<Answer<DraftView>>(none)
  useEffect(() => {
    let asked = ''
    const ask = atPause(async () => {
      const changed = changedIn(editor)
      const wanted = JSON.stringify(changed)
      if (wanted === asked) return
      asked = wanted
      const next = changed === null ? none : await answerOf(draw(changed))
      if (asked === wanted)
        setAnswer((last) => (next.failure === null ? next : { ...last, failure: next.failure }))
    }, PAUSE)
    ask.soon()
    const stop = editor.subscribe(ask.soon)
    return () => {
      stop()
      ask.cancel()
      asked = ''
    }
  }, [editor, draw])
  return answer
}

function changedIn(editor: RecordEditor<AnyRecord>): Values | null {
  const changed = Object.entries(editor.snapshot().edits).map(([field, { to }]) => [field, to])
  return changed.length === 0 ? null : Object.fromEntries(changed)
}

async function answerOf(drawn: Promise<DraftView>): Promise<Answer<DraftView>> {
  try {
    return { value: await drawn, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}
