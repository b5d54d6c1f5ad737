import type { ReactNode } from 'react'
import type { ErrorDetail } from '../../../errors.ts'
import { useLanguage } from '../language/language.tsx'
import type { RequestFailed } from '../requests/request.ts'
import { refreshAll } from '../requests/use-query.ts'
import { Button } from './button.tsx'
import { Words } from './words.tsx'

interface Shown {
  readonly code: RequestFailed['code']
  readonly message: string
  readonly where: string | null
  readonly hint: string | null
  readonly details: readonly ErrorDetail[]
}

/** Why something did not happen: in the interface's language by its code, and the server's own sentences. */
export function Failure({ failure, children }: { readonly failure: Shown; readonly children?: ReactNode }) {
  const { language, messages } = useLanguage()
  const { code, message, where, hint, details } = failure
  return (
    <div className="notice bad" role="alert">
      {language === 'en' && message !== '' ? null : (
        <p>
          <strong>
            <Words text={messages.errors[code]} />
          </strong>
        </p>
      )}
      {message === '' ? null : (
        <p lang="en">
          <Words text={`${message} ${hint ?? ''}`} />
        </p>
      )}
      {where === null ? null : (
        <p>
          <code>{where}</code>
        </p>
      )}
      <Details details={details} />
      {code === 'NOT_SIGNED_IN' ? (
        <div className="row">
          <Button isSmall onPress={refreshAll}>
            {messages.signIn.enter}
          </Button>
        </div>
      ) : null}
      {children}
    </div>
  )
}

export function Details({ details }: { readonly details: readonly ErrorDetail[] }) {
  if (details.length === 0) return null
  return (
    <ul lang="en">
      {details.map(({ where, message, hint }) => (
        <li key={`${where} ${message}`}>
          <Words text={`${message} ${hint}`} />
          <br />
          <code>{where}</code>
        </li>
      ))}
    </ul>
  )
}
