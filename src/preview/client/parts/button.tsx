import { type ReactNode, useId } from 'react'
import { type ButtonProps, Button as Pressable } from 'react-aria-components/Button'
import { type UseCase, useRefused } from '../shell/person.ts'

interface Props extends Omit<ButtonProps, 'className' | 'isPending' | 'children'> {
  /** `main`: the one step that a page is for. `plain`: beside others, without a frame. */
  readonly kind?: 'main' | 'plain'
  readonly isSmall?: boolean
  /** What it started is under way. It stays where it is and keeps the focus. */
  readonly isPending?: boolean
  /** What it does, or opens the way to: who may not do that sees so beforehand, with who may. */
  readonly does?: UseCase
  /** Why this person may not, where that depends on more than the use case. */
  readonly refusal?: string | null
  readonly children: ReactNode
}

export function Button({
  kind,
  isSmall = false,
  isPending = false,
  does,
  refusal: why = null,
  ...rest
}: Props) {
  const refusal = useRefused(does ?? null) ?? why
  const className = ['button', kind, isSmall ? 'small' : undefined, isPending ? 'pending' : undefined]
    .filter(Boolean)
    .join(' ')
  if (refusal === null) return <Pressable {...rest} className={className} />
  return (
    <RefusedButton className={className} label={rest['aria-label']} refusal={refusal}>
      {rest.children}
    </RefusedButton>
  )
}

interface RefusedProps {
  readonly className: string
  readonly label: string | undefined
  readonly refusal: string
  readonly children: ReactNode
}

/** It takes the focus, which a disabled button does not: its reason is for keyboards and screen readers, too. */
function RefusedButton({ className, label, refusal, children }: RefusedProps) {
  const id = useId()
  return (
    <span className="refused">
      <button type="button" className={className} aria-disabled aria-label={label} aria-describedby={id}>
        {children}
      </button>
      <span className="reason" id={id}>
        {refusal}
      </span>
    </span>
  )
}
