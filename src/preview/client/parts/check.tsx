import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'

interface Props {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly children: ReactNode
}

export function Check({ isDisabled = false, ...rest }: Props) {
  return <Checkbox className="check" isDisabled={isDisabled} {...rest} />
}
