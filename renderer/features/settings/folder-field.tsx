import { useState } from 'react'
import { TextField } from '#renderer/ui/fields.tsx'

/** A folder that is kept when the field is left or Enter is pressed, not at every letter. */
export function FolderField({
  label,
  folder,
  onFolder,
}: {
  readonly label: string
  readonly folder: string
  readonly onFolder: (folder: string) => void
}) {
  const [typed, setTyped] = useState(folder)
  const keep = () => {
    if (typed.trim() !== folder) onFolder(typed.trim())
  }
  return (
    <form
      onBlur={keep}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextField label={label} value={typed} onChange={setTyped} dir="ltr" />
    </form>
  )
}
