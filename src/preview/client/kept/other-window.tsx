import type { ReactNode } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'

interface Props {
  /** Says that another window has it. */
  readonly title: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly takeOver: () => void
  readonly discard: () => void
  readonly discardLabel: string
  readonly tone?: 'warning'
  /** What it has. */
  readonly children: ReactNode
}

/** What another window of this browser keeps and no file has: to be taken over or discarded. */
export function OtherWindow({ title, at, takeOver, discard, discardLabel, tone, children }: Props) {
  const { record } = useMessages()
  const formats = useFormats()
  return (
    <section className={tone === undefined ? 'notice' : `notice ${tone}`} aria-label={title}>
      <p>
        <strong>{title}</strong> {record.typedAt(formats.time(new Date(at).toISOString()))}
      </p>
      {children}
      <div className="row">
        <Button isSmall onPress={takeOver}>
          {record.takeOver}
        </Button>
        <Button isSmall kind="plain" onPress={discard}>
          {discardLabel}
        </Button>
      </div>
    </section>
  )
}
