import { useEngine } from '#renderer/app/engine-context.tsx'
import { useFollowed } from '#renderer/app/use-followed.ts'
import { type Loaded, loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'

const none: readonly ApprovedText[] = []

export interface ApprovedTexts {
  readonly state: Loaded<readonly ApprovedText[]>
  /** The same list as long as nothing is read anew; empty until then. */
  readonly texts: readonly ApprovedText[]
  readonly reload: () => void
}

/** What the desk has approved to be said of its organisations. */
export function useApprovedTexts(): ApprovedTexts {
  const engine = useEngine()
  const { state, reload } = useLoaded<readonly ApprovedText[]>(
    (signal) => engine.boilerplate.list(undefined, { signal }),
    [engine],
  )
  // Another window's edition is the current one here too.
  useFollowed({
    open: (signal) => engine.boilerplate.follow(undefined, { signal }),
    hear: reload,
    missed: reload,
  })
  return { state, texts: loadedValue(state) ?? none, reload }
}
