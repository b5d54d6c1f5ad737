import { useState } from 'react'
import type { PersonView } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { api } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll, setAnswer } from '../../requests/use-query.ts'
import { PersonFields, type Said } from './person-fields.tsx'
import { personAt } from './tags-field.tsx'

interface Props {
  readonly person: PersonView
  readonly onClose: () => void
}

export function ChangeDialog({ person: { id, name, edition, fields }, onClose }: Props) {
  const { people } = useMessages().list
  const [said, setSaid] = useState<Said>({ name, edition, fields: {} })
  const saving = useAction(async () => {
    const param = { reader: String(id) }
    setAnswer(personAt(id), await ask(api.subscribers[':reader'].$put, { param, json: said }))
    refreshAll()
    onClose()
  })
  // Only what was typed here goes back: a field that the newsletter no longer names stays as it is.
  const shown = { ...said, fields: { ...fields, ...said.fields } }
  const keep = (next: Said) => {
    const typed = Object.entries(next.fields).filter(([key, value]) => value !== (fields[key] ?? ''))
    setSaid({ ...next, fields: Object.fromEntries(typed) })
  }
  return (
    <Confirm title={people.changeTitle} confirm={people.save} action={saving} onClose={onClose}>
      <PersonFields said={shown} onChange={keep} />
      <p className="hint">{people.addressStays}</p>
    </Confirm>
  )
}
