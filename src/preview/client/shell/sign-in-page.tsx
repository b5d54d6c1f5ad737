import { type FormEvent, type ReactNode, useState } from 'react'
import type { SessionView } from '../../../app/views/session.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { type Action, useAction } from '../requests/use-action.ts'
import { setAnswer } from '../requests/use-query.ts'
import { PlainHeader } from './plain-header.tsx'
import { usePageTitle } from './use-page-title.ts'

/** Asked for where the preview is reached from other machines: by a mailed link, by the password, or by either. */
export function SignInPage({ ways }: Pick<SessionView, 'ways'>) {
  const { signIn } = useMessages()
  usePageTitle(signIn.title)
  return (
    <SignInFrame>
      <div className="column sign-in sheet stack">
        <h1>{signIn.title}</h1>
        {ways.includes('mail') ? <MailForm /> : null}
        {ways.includes('password') ? <PasswordForm isOther={ways.length > 1} /> : null}
      </div>
    </SignInFrame>
  )
}

function SignInFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PlainHeader>Diglot</PlainHeader>
      <main>{children}</main>
    </>
  )
}

function MailForm() {
  const { signIn } = useMessages()
  const [address, setAddress] = useState('')
  const [isMailed, setMailed] = useState(false)
  const asking = useAction(async () => {
    await ask(api.session.links.$post, { json: { address } })
    setMailed(true)
  })
  return (
    <Form action={asking}>
      <p className="soft">{signIn.withMail}</p>
      <TextInput
        label={signIn.address}
        type="email"
        autoComplete="email"
        value={address}
        onChange={setAddress}
        autoFocus
      />
      {isMailed ? (
        <p className="notice" role="status">
          {signIn.linkMailed}
        </p>
      ) : null}
      {asking.failure === null ? null : <Failure failure={asking.failure} />}
      <div>
        <Button kind="main" type="submit" isDisabled={address.trim() === ''} isPending={asking.isPending}>
          {signIn.mailLink}
        </Button>
      </div>
    </Form>
  )
}

function PasswordForm({ isOther }: { readonly isOther: boolean }) {
  const { signIn } = useMessages()
  const [password, setPassword] = useState('')
  const [name, setName] = useState('')
  const entering = useAction(async () => {
    setAnswer(at(api.session, {}), await ask(api.session.$post, { json: { password, name } }))
  })
  const isWrong = entering.failure?.code === 'NOT_SIGNED_IN'
  return (
    <Form action={entering}>
      {isOther ? <p className="soft">{signIn.withPassword}</p> : null}
      <TextInput
        label={signIn.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        autoFocus={!isOther}
      />
      <TextInput
        label={signIn.name}
        hint={signIn.nameHint}
        autoComplete="name"
        value={name}
        onChange={setName}
      />
      {isWrong ? (
        <p className="notice bad" role="alert">
          {signIn.wrong}
        </p>
      ) : null}
      {entering.failure === null || isWrong ? null : <Failure failure={entering.failure} />}
      <div>
        <Button
          {...(isOther ? {} : { kind: 'main' as const })}
          type="submit"
          isDisabled={name.trim() === ''}
          isPending={entering.isPending}
        >
          {signIn.enter}
        </Button>
      </div>
    </Form>
  )
}

/** What a mailed link opens. Programs that look at every link in a mail come as far as this and press nothing. */
export function LinkPage({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const { signIn } = useMessages()
  usePageTitle(signIn.title)
  const opening = useAction(async () => {
    setAnswer(at(api.session, {}), await ask(api.session.link.$post, { json: { token } }))
    onDone()
  })
  const isOver = opening.failure?.code === 'NOT_SIGNED_IN'
  return (
    <SignInFrame>
      <div className="column sign-in sheet stack">
        <h1>{signIn.title}</h1>
        <p className="soft">{signIn.byLink}</p>
        {isOver ? (
          <p className="notice bad" role="alert">
            {signIn.linkOver}
          </p>
        ) : null}
        {opening.failure === null || isOver ? null : <Failure failure={opening.failure} />}
        <div className="row">
          <Button
            kind="main"
            isPending={opening.isPending}
            isDisabled={isOver}
            onPress={() => void opening.run()}
          >
            {signIn.enter}
          </Button>
          {isOver ? <Button onPress={onDone}>{signIn.another}</Button> : null}
        </div>
      </div>
    </SignInFrame>
  )
}

function Form({ action, children }: { readonly action: Action<[]>; readonly children: ReactNode }) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void action.run()
  }
  return (
    <form className="stack" onSubmit={submit}>
      {children}
    </form>
  )
}
