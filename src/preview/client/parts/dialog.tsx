import type { ReactNode } from 'react'
import { Heading, Dialog as Inner } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A question or a short form over the page; Escape and a click beside it close it. */
export function Dialog({ title, isOpen, onClose, isWide = false, children }: Props) {
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={isWide ? 'dialog wide enter' : 'dialog enter'}>
        <Inner>
          <Heading slot="title">{title}</Heading>
          {children}
        </Inner>
      </Modal>
    </ModalOverlay>
  )
}
