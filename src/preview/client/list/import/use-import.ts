import { useState } from 'react'
import type { ColumnView, ImportPreview, ImportReport } from '../../../../app/views/list.ts'
import { type Asked, api } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll } from '../../requests/use-query.ts'
import type { ListFile } from './read-list-file.ts'

type Given = Asked<(typeof api.list.import)['preview']['$post']>['json']

/** What an editor says about a list. */
export type ListChoices = Pick<Given, 'as' | 'encoding' | 'columns'>

interface State {
  readonly file: ListFile | null
  readonly choices: ListChoices
  readonly preview: ImportPreview | null
  readonly report: ImportReport | null
  /** Why nothing was imported. */
  readonly refused: 'changed' | 'busy' | null
}

const beginning: State = {
  file: null,
  choices: { as: 'active', encoding: null, columns: [] },
  preview: null,
  report: null,
  refused: null,
}

/** A list is chosen, then shown as it would become, again after each correction; only then it is imported. */
export function useImport() {
  const [state, setState] = useState(beginning)
  const looking = useAction(async (file: ListFile, choices: ListChoices) => {
    setState({ ...beginning, file, choices })
    const preview = await ask(api.list.import.preview.$post, { json: { ...file, ...choices } })
    setState({ ...beginning, file, choices, preview })
  })
  const taking = useAction(async (file: ListFile, choices: ListChoices, seen: string) => {
    const outcome = await ask(api.list.import.$post, { json: { ...file, ...choices, seen } })
    if ('refused' in outcome) return setState((last) => ({ ...last, refused: outcome.refused }))
    setState({ ...beginning, report: outcome.done })
    refreshAll()
  })
  const { file, choices, preview } = state
  const say = (said: Partial<ListChoices>) => {
    if (file !== null) void looking.run(file, { ...choices, ...said })
  }
  return {
    ...state,
    looking,
    taking,
    choose: (chosen: ListFile) => void looking.run(chosen, beginning.choices),
    say,
    correct: (index: number, meaning: ColumnView['meaning']) =>
      say({ columns: [...choices.columns.filter((column) => column.index !== index), { index, meaning }] }),
    take: () => {
      if (file !== null && preview !== null && 'seen' in preview) void taking.run(file, choices, preview.seen)
    },
    beginAgain: () => {
      looking.forget()
      taking.forget()
      setState(beginning)
    },
  }
}
