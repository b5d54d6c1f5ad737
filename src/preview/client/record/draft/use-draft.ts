import { useEffect, useState } from 'react'
import type { DraftView } from '../../../../app/views/records.ts'
import { atPause } from '../../kept/pauses.ts'
import { RequestFailed } from '../../requests/request.ts'
import { type Answer, shareParts } from '../../requests/use-query.ts'
import type { Values } from '../editing/edits.ts'
import type { RecordEditor } from '../editing/record-editor.ts'
import type { AnyRecord } from '../editing/write-record.ts'

/** Nothing is asked for while somebody types, but after so long, since a text may take minutes. */
const PAUSE = { pauseMs: 400, longestMs: 4_000 }

const none: Answer<never> = { value: null, failure: null }

/**
 * What the server makes of a record with what is not saved, at every pause; no key waits for it. Nothing where all is saved,
 * since the mail as it is saved is the draft. `draw` asks the server, and is the same function for as long as it asks for
 * the same.
 */
export function useDraft<T extends DraftView>(
  editor: RecordEditor<AnyRecord>,
  draw: (changed: Values) => Promise<T>,
): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(none)
  useEffect(() => {
    let asked = ''
    const ask = atPause(async () => {
      const record = editor.snapshot().answer.value
      if (record === null) return // its editor says when it is there
      const changed = changedIn(editor)
      const wanted = JSON.stringify([changed, record.revision])
      if (wanted === asked) return
      asked = wanted
      const next = Object.keys(changed).length === 0 ? none : await answerOf(draw(changed))
      if (asked === wanted)
        setAnswer((last) =>
          next.failure === null
            ? { ...next, value: shareParts(next.value, last.value) as T | null }
            : { ...last, failure: next.failure },
        )
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

function changedIn(editor: RecordEditor<AnyRecord>): Values {
  return Object.fromEntries(Object.entries(editor.snapshot().edits).map(([field, { to }]) => [field, to]))
}

async function answerOf<T>(drawn: Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await drawn, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}
