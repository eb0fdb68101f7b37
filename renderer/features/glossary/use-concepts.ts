import { useEngine } from '#renderer/app/engine-context.tsx'
import { useGlossaryNews } from '#renderer/app/use-glossary-news.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import type { FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'

export interface FoundConcepts {
  readonly total: number
  readonly concepts: readonly FoundConcept[]
}

export interface ConceptsOnScreen {
  readonly glossaries: readonly GlossarySummary[]
  /** As far as they are read; null before the first time. */
  readonly found: FoundConcepts | null
  /** Of the query as it stands; null while it is asked. */
  readonly total: number | null
  readonly error: unknown
  readonly retry: () => void
}

/** The glossaries and the concepts that answer a query, as they are now, whichever window changes them. */
export function useConcepts(wanted: {
  readonly query: string
  readonly glossary: string | null
  readonly limit: number
}): ConceptsOnScreen {
  const engine = useEngine()
  const { query, glossary, limit } = wanted
  const list = useLoaded((signal) => engine.glossaries.list(undefined, { signal }), [engine])
  const found = useLoaded(
    (signal) => firstConcepts(engine, { query, glossary, limit, signal }),
    [engine, query, glossary, limit],
  )
  const retry = () => {
    list.reload()
    found.reload()
  }
  useGlossaryNews(retry)
  return {
    glossaries: loadedValue(list.state) ?? [],
    found: loadedValue(found.state),
    total: found.state.is === 'ready' ? found.state.value.total : null,
    error: list.state.is === 'failed' ? list.state.error : found.state.is === 'failed' ? found.state.error : null,
    retry,
  }
}

/** The engine answers in pages of at most 200; a longer list is put together from several. */
async function firstConcepts(
  engine: ReturnType<typeof useEngine>,
  {
    query,
    glossary,
    limit,
    signal,
  }: { readonly query: string; readonly glossary: string | null; readonly limit: number; readonly signal: AbortSignal },
): Promise<FoundConcepts> {
  const concepts: FoundConcept[] = []
  let total = 0
  while (concepts.length < limit) {
    const asked = Math.min(200, limit - concepts.length)
    const found = await engine.glossaries.search(
      { query, offset: concepts.length, limit: asked, ...(glossary === null ? {} : { glossary }) },
      { signal },
    )
    total = found.total
    concepts.push(...found.concepts)
    if (found.concepts.length < asked) break
  }
  return { total, concepts }
}
