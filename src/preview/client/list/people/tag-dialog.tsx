import { useState } from 'react'
import type { PeopleTagged } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/choices.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { api } from '../../requests/api.ts'
import { ask } from '../../requests/request.ts'
import { useAction } from '../../requests/use-action.ts'
import { refreshAll } from '../../requests/use-query.ts'
import type { Filter } from './use-people.ts'

interface Props {
  readonly filter: Filter
  readonly count: number
  readonly onClose: () => void
}

/** Puts tags on all who are found, or takes them away. */
export function TagDialog({ filter, count, onClose }: Props) {
  const { people } = useMessages().list
  const { common } = useMessages()
  const [tags, setTags] = useState('')
  const [how, setHow] = useState<'tag' | 'untag'>('tag')
  const [done, setDone] = useState<PeopleTagged | null>(null)
  const tagging = useAction(async () => {
    setDone(await ask(api.list.people.tags.$post, { json: { filter, tags, how } }))
    refreshAll()
  })
  if (done !== null)
    return (
      <Dialog title={people.tagMany} isOpen onClose={onClose}>
        <p role="status">{people.tagged(done.changed, done.found)}</p>
        <div className="actions">
          <Button kind="main" onPress={onClose}>
            {common.close}
          </Button>
        </div>
      </Dialog>
    )
  return (
    <Confirm
      title={people.tagMany}
      confirm={how === 'tag' ? people.tagAll(count) : people.untagAll(count)}
      action={tagging}
      isDisabled={tags.trim() === ''}
      onClose={onClose}
    >
      <p className="soft">{people.tagAbout(count)}</p>
      <Choices
        label={people.tagMany}
        value={how}
        options={[
          ['tag', people.putTags],
          ['untag', people.takeTags],
        ]}
        onChange={setHow}
      />
      <TextInput label={people.tags} hint={people.tagsHint} value={tags} onChange={setTags} autoFocus />
    </Confirm>
  )
}
