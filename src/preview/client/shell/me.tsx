import { useState } from 'react'
import type { SessionView } from '../../../app/views/session.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { setAnswer } from '../requests/use-query.ts'

/** Alone on a machine nobody signs in: once the page asks what the person is called. */
export function NamePrompt({ session }: { readonly session: SessionView }) {
  const { me } = useMessages()
  const [name, setName] = useState(session.me?.name ?? '')
  const naming = useAction(async () => {
    setAnswer(at(api.session, {}), await ask(api.session.name.$put, { json: { name } }))
  })
  if (!session.asksName) return null
  return (
    <form
      className="name-strip"
      onSubmit={(event) => {
        event.preventDefault()
        void naming.run()
      }}
    >
      <TextInput label={me.asks} value={name} onChange={setName} autoComplete="name" />
      <Button type="submit" isSmall isDisabled={name.trim() === ''} isPending={naming.isPending}>
        {me.keep}
      </Button>
      {naming.failure === null ? null : <Failure failure={naming.failure} />}
    </form>
  )
}
