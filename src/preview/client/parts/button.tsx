import { type ButtonProps, Button as Pressable } from 'react-aria-components/Button'

interface Props extends Omit<ButtonProps, 'className'> {
  /** `main`: the one step that a page is for. `plain`: beside others, without a frame. */
  readonly kind?: 'main' | 'plain'
  readonly isSmall?: boolean
}

export function Button({ kind, isSmall = false, ...rest }: Props) {
  const className = ['button', kind, isSmall ? 'small' : undefined].filter(Boolean).join(' ')
  return <Pressable {...rest} className={className} />
}
