import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

export interface ShelvesProps<Id extends string> {
  /** Said by a screen reader. */
  readonly label: string
  readonly shelves: readonly { readonly id: Id; readonly label: string; readonly icon: ReactNode }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** One of several shelves is looked at. */
export function Shelves<Id extends string>({ label, shelves, chosen, onChoose }: ShelvesProps<Id>) {
  return (
    <ToggleButtonGroup
      className="shelves"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = shelves.find(({ id }) => keys.has(id))
        if (next) onChoose(next.id)
      }}
    >
      {shelves.map((shelf) => (
        <ToggleButton key={shelf.id} id={shelf.id} className="shelf">
          {shelf.icon}
          {shelf.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
