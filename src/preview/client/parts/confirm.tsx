import type { ReactNode } from 'react'
import { useMessages } from '../language/language.tsx'
import type { Action } from '../requests/use-action.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Failure } from './failure.tsx'

interface Props {
  readonly title: string
  /** What the button says that does it. */
  readonly confirm: string
  readonly action: Action<[]>
  readonly onClose: () => void
  readonly isDisabled?: boolean
  readonly isWide?: boolean
  readonly children?: ReactNode
}

/** Says what a step does before it is done. It is shown for as long as it is there. */
export function Confirm(props: Props) {
  const { title, confirm, action, onClose, isDisabled = false, isWide = false, children } = props
  const { common } = useMessages()
  return (
    <Dialog title={title} isOpen onClose={onClose} isWide={isWide}>
      {children}
      {action.failure === null ? null : <Failure failure={action.failure} />}
      <div className="actions">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          kind="main"
          isDisabled={isDisabled}
          isPending={action.isPending}
          onPress={() => void action.run()}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
