import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import type { Glossary } from '#shared/model/concept.ts'

/** Whole glossaries, put together from the pieces in which they come. Throws GLOSSARY_NOT_FOUND. */
export async function loadGlossaries(
  engine: EngineClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Glossary[]> {
  const glossaries: (Omit<Glossary, 'concepts'> & { readonly concepts: Glossary['concepts'][number][] })[] = []
  for await (const { concepts, ...about } of await engine.glossaries.load({ ids: [...ids] }, { signal })) {
    const last = glossaries.at(-1)
    if (last?.id === about.id) for (const concept of concepts) last.concepts.push(concept)
    else glossaries.push({ ...about, concepts: [...concepts] })
  }
  return glossaries
}
