import { useEngine } from '#renderer/app/engine-context.tsx'
import { useFollowed } from '#renderer/app/use-followed.ts'
import type { GlossaryNews } from '#shared/contract/glossary-procedures.ts'

/**
 * Hears of every change to the glossaries, whichever window makes it. A line that was down may have missed some: when it
 * is back, everything counts as new.
 */
export function useGlossaryNews(onNews: (news: GlossaryNews) => void): void {
  const engine = useEngine()
  useFollowed({
    open: (signal) => engine.glossaries.follow(undefined, { signal }),
    hear: onNews,
    missed: () => onNews({ is: 'all' }),
  })
}
