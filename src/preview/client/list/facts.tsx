import type { ReactNode } from 'react'
import type { ListHealthView } from '../../../app/views/list.ts'
import { useFormats, useMessages } from '../language/language.tsx'

/** Who is on the list and gets nothing, who is on it no more, and how many of those who ask confirm. */
export function Facts({ health }: { readonly health: ListHealthView }) {
  const { facts } = useMessages().list
  const formats = useFormats()
  const { paused, left, suppressed, signUps } = health
  const { confirmed, asked, rate } = signUps
  return (
    <dl className="numbers">
      <Fact name={facts.paused} value={formats.number(paused)} />
      <Fact name={facts.left} value={formats.number(left)} />
      <Fact name={facts.suppressed} value={formats.number(suppressed)}>
        {facts.suppressedHint}
      </Fact>
      {rate === null ? null : (
        <Fact name={facts.confirmed} value={formats.percent(rate)}>
          {facts.confirmedOf(formats.number(confirmed), formats.number(asked))}
        </Fact>
      )}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly children?: ReactNode
}

function Fact({ name, value, children = null }: FactProps) {
  return (
    <div>
      <dt className="small soft">{name}</dt>
      <dd>
        <span className="value">{value}</span>
        {children === null ? null : <span className="small soft">{children}</span>}
      </dd>
    </div>
  )
}
