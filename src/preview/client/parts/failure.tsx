import type { ReactNode } from 'react'
import type { FailureView } from '../../../app/views/failure.ts'
import { inEnglish, noWords, sentences } from '../../../domain/language/message.ts'
import type { ErrorDetail } from '../../../errors.ts'
import { useLanguage } from '../language/language.tsx'
import { RequestFailed } from '../requests/request.ts'
import { refreshAll } from '../requests/use-query.ts'
import { Button } from './button.tsx'
import { ForOperators, isForOperators } from './for-operators.tsx'
import { Words } from './words.tsx'

interface Props {
  readonly failure: RequestFailed | FailureView
  readonly children?: ReactNode
}

/** Why something did not happen, in the server's sentences; by its code where the server said nothing. */
export function Failure({ failure, children }: Props) {
  const { messages } = useLanguage()
  const { code, where, hint, details } = failure
  const said = failure instanceof RequestFailed ? failure.said : failure.message
  const shownHint = hint === null || isForOperators(hint) ? noWords : hint
  return (
    <div className="notice bad" role="alert">
      <p>
        <Words text={said === null ? messages.errors[code] : sentences(said, shownHint)} />
      </p>
      {where === null ? null : (
        <p>
          <code>{where}</code>
        </p>
      )}
      <Details details={details} />
      {hint !== null && isForOperators(hint) ? <ForOperators text={hint} /> : null}
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
    <ul>
      {details.map(({ where, message, hint }) => (
        <li key={`${where} ${inEnglish(message)}`}>
          <Words text={sentences(message, hint)} />
          <br />
          <code>{where}</code>
        </li>
      ))}
    </ul>
  )
}
