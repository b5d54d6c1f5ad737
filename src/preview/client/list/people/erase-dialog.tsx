import { useState } from 'react'
import type { PersonView } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'

interface Props {
  readonly person: PersonView
  readonly onClose: () => void
  readonly onErased: () => void
}

/** Says what is forgotten and what stays; the address has to be typed. */
export function EraseDialog({ person: { id, address }, onClose, onErased }: Props) {
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
