import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { IconButton } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly danger?: boolean
  readonly isDisabled?: boolean
  /** What else is to be said of it, such as why it cannot be done now. */
  readonly hint?: string
  /** The keys that do the same: `['Alt', '↑']`. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** A button that opens a list of things to do. */
export function MenuButton({
  label,
  icon,
  actions,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly actions: readonly MenuAction[]
}) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={`menu-item ${action.danger ? 'danger' : ''}`}
              isDisabled={action.isDisabled ?? false}
              onAction={action.run}
            >
              {action.icon}
              <span className="label">
                {action.label}
                {action.hint ? <small className="menu-hint">{action.hint}</small> : null}
              </span>
              {action.keys ? <KeyCaps keys={action.keys} /> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
