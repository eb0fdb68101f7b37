import { createContext } from 'react'
import type { FoundFile } from '#renderer/app/found-files.ts'
import { useProvided } from '#renderer/app/use-provided.ts'

/** What can be asked for from any screen: windows of the desk that stand above the screens. */
export interface Desk {
  readonly newRelease: () => void
  /** Reads these files and shows the review; without files the window's own file picker opens. */
  readonly importFiles: (found?: readonly FoundFile[]) => void
  /** The window's own picker of a folder, of which all files are read. */
  readonly importFolder: () => void
  readonly pasteText: (pasted?: PastedText) => void
  readonly exportRelease: (releaseId: string) => void
  readonly openPalette: () => void
  /** Grows whenever releases were made, changed or binned, so that lists read again. */
  readonly changes: number
  readonly changed: () => void
}

export interface PastedText {
  readonly text: string
  /** The HTML of the clipboard where it had one. */
  readonly html: string | null
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  return useProvided(DeskContext)
}
