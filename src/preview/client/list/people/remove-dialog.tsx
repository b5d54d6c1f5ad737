import { useState } from 'react'
import type { PersonView } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll, setAnswer } from '../../requests/use-query.ts'
import { personAt } from './tags-field.tsx'

interface Props {
  readonly person: PersonView
  readonly onClose: () => void
}

export function RemoveDialog({ person: { id, address }, onClose }: Props) {
  const { people } = useMessages().list
  const [note, setNote] = useState('')
  const removing = useAction(async () => {
    const param = { reader: String(id) }
    setAnswer(personAt(id), await ask(api.subscribers[':reader'].remove.$post, { param, json: { note } }))
    refreshAll()
    onClose()
  })
  return (
    <Confirm title={people.removeTitle} confirm={people.removeConfirm} action={removing} onClose={onClose}>
      <p className="anywhere">{people.removeAbout(address)}</p>
      <TextInput
        label={people.note}
        hint={people.noteHint}
        value={note}
        maxLength={500}
        onChange={setNote}
        autoFocus
      />
    </Confirm>
  )
}
