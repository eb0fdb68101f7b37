import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components'

export interface Choice {
  readonly id: string
  readonly label: string
  /** The language the label is written in, where it is not the interface's. */
  readonly lang?: string
  readonly icon?: ReactNode
  /** What is shown for it among radio buttons, where the label alone does not say it. */
  readonly content?: ReactNode
}

export interface SelectProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly size?: 'normal' | 'small'
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly onChoose: (id: string) => void
}

export function Select({
  label,
  labelHidden = false,
  size = 'normal',
  choices,
  chosen,
  placeholder,
  isDisabled = false,
  onChoose,
}: SelectProps) {
  return (
    <AriaSelect
      className="field"
      value={chosen}
      isDisabled={isDisabled}
      onChange={(key) => {
        if (key !== null) onChoose(String(key))
      }}
      {...(placeholder ? { placeholder } : {})}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className="field-label">{label}</Label>}
      <Button className={`select-button ${size}`}>
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="list-box-item">
              {choice.icon}
              <span className="label" {...(choice.lang ? { lang: choice.lang } : {})}>
                {choice.label}
              </span>
              <Check aria-hidden className="tick" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
