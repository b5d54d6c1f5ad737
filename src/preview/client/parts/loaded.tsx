import type { ReactNode } from 'react'
import { useMessages } from '../language/language.tsx'
import type { Answer } from '../requests/use-query.ts'
import { Failure } from './failure.tsx'

interface Props<T> {
  readonly answer: Answer<T>
  readonly children: (value: T) => ReactNode
}

/** Shows an answer once it is there; a failure stands above the last good one. */
export function Loaded<T>({ answer: { value, failure }, children }: Props<T>) {
  return (
    <>
      {failure === null ? null : <Failure failure={failure} />}
      {value === null ? failure === null && <Waiting /> : children(value)}
    </>
  )
}

export function Waiting() {
  return (
    <p className="waiting" role="status">
      {useMessages().common.loading}
    </p>
  )
}
