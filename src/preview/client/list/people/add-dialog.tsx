import { useState } from 'react'
import type { PersonAdded } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Check } from '../../parts/check.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll } from '../../requests/use-query.ts'
import { Link } from '../../shell/router.tsx'
import { PersonFields, type Said } from './person-fields.tsx'

interface Props {
  readonly onClose: () => void
  readonly onAdded: (id: number) => void
}

type Refused = Extract<PersonAdded, { refused: string }>

/** Puts one person on the list; who left comes back only where they have asked for it. */
export function AddDialog({ onClose, onAdded }: Props) {
  const { people } = useMessages().list
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState<Said>({ name: '', edition: null, fields: {} })
  const [tags, setTags] = useState('')
  const [hasAsked, setAsked] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const adding = useAction(async () => {
    const added = await ask(api.subscribers.$post, { json: { address, ...said, tags, hasAsked } })
    if ('refused' in added) return setRefused(added)
    refreshAll()
    onAdded(added.done.id)
  })
  return (
    <Confirm
      title={people.addTitle}
      confirm={people.addConfirm}
      action={adding}
      isDisabled={address.trim() === ''}
      onClose={onClose}
    >
      <TextInput
        label={people.address}
        type="email"
        inputMode="email"
        autoComplete="off"
        value={address}
        autoFocus
        onChange={(text) => {
          setAddress(text)
          setRefused(null)
          setAsked(false)
        }}
      />
      <PersonFields said={said} onChange={setSaid} />
      <TextInput label={people.tags} hint={people.tagsHint} value={tags} onChange={setTags} />
      {refused === null ? null : (
        <div className="notice warning" role="alert">
          <p>
            {people.refusals[refused.refused]}{' '}
            {refused.id === null ? null : (
              <Link href={`/list/people/${refused.id}`}>{people.openPerson}</Link>
            )}
          </p>
          {refused.refused === 'left' ? (
            <p>
              <Check isSelected={hasAsked} onChange={setAsked}>
                {people.hasAsked}
              </Check>
            </p>
          ) : null}
        </div>
      )}
      <p className="hint">{people.addAbout}</p>
    </Confirm>
  )
}
