import { type FormEvent, useState } from 'react'
import type { SessionView } from '../../../app/views/session.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { change } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { setAnswer } from '../requests/use-query.ts'
import { usePageTitle } from './use-page-title.ts'

/** Asked for where the preview is reached from other machines. */
export function SignInPage() {
  const { signIn } = useMessages()
  const [password, setPassword] = useState('')
  const action = useAction(async () => {
    setAnswer('/api/session', await change<SessionView>('POST', '/api/session', { password }))
  })
  usePageTitle(signIn.title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void action.run()
  }
  return (
    <main>
      <form className="column sign-in sheet stack" onSubmit={submit}>
        <h1>{signIn.title}</h1>
        <p className="soft">{signIn.why}</p>
        <TextInput
          label={signIn.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          autoFocus
        />
        {action.failure?.code === 'NOT_SIGNED_IN' ? (
          <p className="notice bad" role="alert">
            {signIn.wrong}
          </p>
        ) : null}
        {action.failure === null || action.failure.code === 'NOT_SIGNED_IN' ? null : (
          <Failure failure={action.failure} />
        )}
        <div>
          <Button kind="main" type="submit" isPending={action.isPending}>
            {signIn.enter}
          </Button>
        </div>
      </form>
    </main>
  )
}
