import { useCallback, useEffect, useRef } from 'react'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { loadGlossaries } from '#renderer/app/load-glossaries.ts'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { useGlossaryNews } from '#renderer/app/use-glossary-news.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'

/** Keeps the terms of an open release those of the desk: as they are chosen, saved and deleted, in any window. */
export function useLiveGlossaries({ useGlossaries: show, useConcept: showChange }: OpenRelease): void {
  const engine = useEngine()
  const { fail } = useAnnouncer()
  const { settings } = useSettings()
  const asked = useRef(0)
  const loading = useRef<AbortController | null>(null)
  // Settings that were read anew hold another list of the same glossaries.
  const inUse = JSON.stringify(settings.glossaries)

  const load = useCallback(async () => {
    asked.current += 1
    const number = asked.current
    loading.current?.abort()
    const stop = new AbortController()
    loading.current = stop
    const wanted: readonly string[] | null = JSON.parse(inUse)
    try {
      const known = await engine.glossaries.list()
      const ids = known.flatMap(({ id }) => ((wanted?.includes(id) ?? true) ? [id] : []))
      const glossaries = await loadGlossaries(engine, ids, stop.signal)
      if (number === asked.current) show(glossaries)
    } catch (error) {
      // Without glossaries terms are not marked; the text is there all the same.
      if (number === asked.current) fail(error)
    } finally {
      if (loading.current === stop) loading.current = null
    }
  }, [engine, inUse, show, fail])

  useEffect(() => {
    void load()
    return () => {
      asked.current += 1
      loading.current?.abort()
    }
  }, [load])
  useGlossaryNews((news) => {
    // What is still coming may hold the concept as it was.
    if (news.is === 'all' || loading.current) void load()
    else showChange(news)
  })
}
