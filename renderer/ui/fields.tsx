import { Check, Minus, Search, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  RadioGroup as AriaRadioGroup,
  SearchField as AriaSearchField,
  TextField as AriaTextField,
  Button,
  Input,
  Label,
  Radio,
  Text,
  TextArea,
} from 'react-aria-components'
import type { Choice } from '#renderer/ui/select.tsx'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  /** A remark takes few, a text many. */
  readonly lines?: 'one' | 'few' | 'many'
  readonly autoFocus?: boolean
  readonly lang?: string
  /** `auto`: as the first letter that was typed has it. */
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly maxLength?: number
  readonly isRequired?: boolean
  /** The writer is done with it: left the field, or pressed Enter in it. */
  readonly onDone?: () => void
}

export function TextField({
  label,
  value,
  onChange,
  hint,
  lines = 'one',
  autoFocus = false,
  lang,
  dir,
  maxLength,
  isRequired = false,
  onDone,
}: TextFieldProps) {
  // An empty field without a direction of its own is the interface's.
  const hasDirection = dir !== undefined && (dir !== 'auto' || value !== '')
  const own = { className: 'input', ...(lang ? { lang } : {}), ...(hasDirection ? { dir } : {}) }
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isRequired={isRequired}
      {...(maxLength ? { maxLength } : {})}
      {...(onDone
        ? {
            onBlur: onDone,
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key === 'Enter') onDone()
            },
          }
        : {})}
    >
      <Label className="field-label">{label}</Label>
      {lines === 'one' ? <Input {...own} /> : <TextArea {...own} rows={lines === 'few' ? 3 : 8} />}
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
    </AriaTextField>
  )
}

export interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

export function SearchField({ label, placeholder, clearLabel, value, onChange, autoFocus = false }: SearchFieldProps) {
  return (
    <AriaSearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
    >
      <Search aria-hidden />
      {/* What is typed here may be in any language of the release, so the field itself follows the first letter. */}
      <Input placeholder={placeholder} dir={value === '' ? undefined : 'auto'} />
      <Button className="icon-button" aria-label={clearLabel}>
        <X aria-hidden />
      </Button>
    </AriaSearchField>
  )
}

export interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected?: boolean
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  readonly onChange?: (selected: boolean) => void
  readonly value?: string
  readonly label?: string
}

export function Checkbox({ children, label, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" {...rest} {...(label ? { 'aria-label': label } : {})}>
      {({ isIndeterminate }) => (
        <>
          <span className="box">{isIndeterminate ? <Minus aria-hidden /> : <Check aria-hidden />}</span>
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}

export interface CheckboxGroupProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly inLine?: boolean
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly children: ReactNode
}

export function CheckboxGroup({
  label,
  labelHidden = false,
  inLine = false,
  chosen,
  onChange,
  children,
}: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      className={`field checkbox-group ${inLine ? 'in-line' : ''}`}
      value={[...chosen]}
      onChange={onChange}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="choices">{children}</div>
    </AriaCheckboxGroup>
  )
}

export interface RadioGroupProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly inLine?: boolean
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function RadioGroup({ label, labelHidden = false, inLine = false, choices, chosen, onChoose }: RadioGroupProps) {
  return (
    <AriaRadioGroup className={`radio-group ${inLine ? 'in-line' : ''}`} value={chosen} onChange={onChoose}>
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="choices">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="radio">
            <span className="box" />
            <span {...(choice.lang ? { lang: choice.lang } : {})}>{choice.content ?? choice.label}</span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
