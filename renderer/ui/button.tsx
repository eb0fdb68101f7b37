import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger' | 'action'
  readonly size?: 'normal' | 'small'
  readonly children: ReactNode
}

export function Button({ look = 'plain', size = 'normal', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button ${look} ${size}`} />
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** Said by a screen reader and shown as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
  /** The keys that do the same, for the tooltip: `['Ctrl', 'B']`. */
  readonly keys?: readonly string[]
}

export function IconButton({ label, icon, keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="icon-button">
        {icon}
      </AriaButton>
      <Tooltip className="tooltip">
        {label}
        {keys ? <KeyCaps keys={keys} /> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
