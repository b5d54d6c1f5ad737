import { type ButtonProps, Button as Pressable } from 'react-aria-components/Button'

interface Props extends Omit<ButtonProps, 'className' | 'isPending'> {
  /** `main`: the one step that a page is for. `plain`: beside others, without a frame. */
  readonly kind?: 'main' | 'plain'
  readonly isSmall?: boolean
  /** What it started is under way. It stays where it is and keeps the focus. */
  readonly isPending?: boolean
}

export function Button({ kind, isSmall = false, isPending = false, ...rest }: Props) {
  const className = ['button', kind, isSmall ? 'small' : undefined, isPending ? 'pending' : undefined]
    .filter(Boolean)
    .join(' ')
  return <Pressable {...rest} className={className} />
}
