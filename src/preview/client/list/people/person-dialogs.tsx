import { useState } from 'react'
import type { PersonView } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { TextInput } from '../../parts/text-input.tsx'
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

interface EraseProps extends Props {
  readonly onErased: () => void
}

/** Says what is forgotten and what stays; the address has to be typed. */
export function EraseDialog({ person: { id, address }, onClose, onErased }: EraseProps) {
  const { people } = useMessages().list
  const [typed, setTyped] = useState('')
  const erasing = useAction(async () => {
    const param = { reader: String(id) }
    await ask(api.subscribers[':reader'].erase.$post, { param, json: { address: typed } })
    onErased()
  })
  return (
    <Confirm
      title={people.eraseTitle}
      confirm={people.eraseConfirm}
      action={erasing}
      isDisabled={typed.trim().toLowerCase() !== address.toLowerCase()}
      onClose={onClose}
    >
      <p>{people.eraseGoes}</p>
      <p>{people.eraseStays}</p>
      <p>{people.eraseForGood}</p>
      <TextInput
        label={people.typeAddress(address)}
        value={typed}
        autoComplete="off"
        spellCheck="false"
        onChange={setTyped}
        autoFocus
      />
    </Confirm>
  )
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
