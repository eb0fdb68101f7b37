import { createContext } from 'react'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useProvided } from '#renderer/app/use-provided.ts'
import type { Passage } from '#shared/model/release-text.ts'

export const settingsSections = ['general', 'checks', 'house', 'dictionary'] as const
export type SettingsSection = (typeof settingsSections)[number]

/** Which screen the window shows. It is state, not an address: the address belongs to the host. */
export type Route =
  | { readonly screen: 'library' }
  /**
   * `place`: where the caret goes; a new object goes there again. `copy`: to be compared with the release. `returned`:
   * dropped on it, perhaps a review that comes back.
   */
  | {
      readonly screen: 'editor'
      readonly releaseId: string
      readonly place?: Passage
      readonly copy?: ReleaseCopy
      readonly returned?: File
    }
  /** `files`: to be aligned, perhaps none yet; without it the alignment or the list of all is shown. */
  | { readonly screen: 'align'; readonly alignmentId?: string; readonly files?: readonly File[] }
  | { readonly screen: 'glossary' }
  /** `files`: TMX files that were dropped into the window. */
  | { readonly screen: 'memory'; readonly files?: readonly File[] }
  | { readonly screen: 'boilerplate'; readonly textId?: string }
  | { readonly screen: 'settings'; readonly section?: SettingsSection }

export interface Navigation {
  readonly route: Route
  /** The release opened last, which the rail goes back to; null before the first. */
  readonly openReleaseId: string | null
  readonly go: (route: Route) => void
  /** The release is in the bin: there is nothing to go back to. */
  readonly forget: (releaseId: string) => void
}

export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  return useProvided(NavigationContext)
}
