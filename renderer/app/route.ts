import { createContext } from 'react'
import { useProvided } from '#renderer/app/use-provided.ts'

/** Which screen the window shows. It is state, not an address: the address belongs to the host. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'editor'; readonly releaseId: string }
  | { readonly screen: 'glossary' }
  | { readonly screen: 'settings' }

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
