import { useState } from 'react'
import { useMessages } from '../language/language.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { navigate } from '../shell/router.tsx'

/** A blank record, which is filled in on its own page. */
export function NewArticleDialog({ onClose }: { readonly onClose: () => void }) {
  const { articles } = useMessages()
  const { today } = useNewsletter()
  const [name, setName] = useState('')
  const making = useAction(async () => {
    const { id } = await ask(api.articles.blank.$post, { json: { name: name.trim() } })
    refreshAll()
    navigate(pathOf(['articles', id]))
  })
  return (
    <Confirm
      title={articles.blank}
      confirm={articles.makeBlank}
      action={making}
      isDisabled={name.trim() === ''}
      onClose={onClose}
    >
      <p className="soft">{articles.blankAbout}</p>
      <TextInput
        label={articles.blankName}
        hint={articles.blankHint(today)}
        value={name}
        onChange={setName}
        autoFocus
      />
    </Confirm>
  )
}
