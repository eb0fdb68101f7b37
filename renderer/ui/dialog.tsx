import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '#renderer/ui/button.tsx'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly size?: 'small' | 'medium' | 'wide' | 'at-top'
  /** A dialog that must not be lost by a stray click stays until it is closed by name. */
  readonly stays?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
}

/** A modal window: focus goes in, stays in, and comes back to where it was. */
export function Dialog({
  title,
  closeLabel,
  size = 'small',
  stays = false,
  onClose,
  children,
  footer,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={!stays}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`modal ${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {footer ? <footer>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
