import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useGlossaryActs } from '#renderer/app/use-glossary-acts.ts'
import type { GlossarySummary } from '#shared/contract/values.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { type EnteredTerm, isSameTerm, withEnteredTerm } from '#shared/terms/with-entered-term.ts'

/** A concept that has the term already, and whose it is. */
export interface KnownConcept {
  readonly glossary: string
  readonly concept: Concept
}

/** Where the term goes: a glossary that is there, or one to be made. */
export type WantedGlossary =
  | { readonly is: 'there'; readonly id: string }
  | { readonly is: 'new'; readonly name: string }

export interface AddTerm {
  /** Concepts that hold the term already, in whichever glossary. */
  readonly known: readonly KnownConcept[]
  readonly isSaving: boolean
  readonly error: unknown
  readonly save: (entered: EnteredTerm, into: WantedGlossary) => Promise<boolean>
}

/** Looks up the term that is being entered, and puts it into a glossary. */
export function useAddTerm(
  { text, language }: { readonly text: string; readonly language: LanguageTag },
  glossaries: readonly GlossarySummary[],
): AddTerm {
  const engine = useEngine()
  const { create } = useGlossaryActs()
  const { tell } = useAnnouncer()
  const { t } = useTranslation('glossary')
  const [known, setKnown] = useState<readonly KnownConcept[]>([])
  const [isSaving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)

  useEffect(() => {
    const stop = new AbortController()
    if (text.trim() === '') return setKnown([])
    engine.glossaries.search({ query: text, language, offset: 0, limit: 50 }, { signal: stop.signal }).then(
      ({ concepts }) => {
        const same = concepts.filter(({ terms }) => terms[language]?.some((term) => isSameTerm(term.text, text)))
        if (!stop.signal.aborted) setKnown(same.map(({ glossary, ...concept }) => ({ glossary, concept })))
      },
      // Without the look-up the term can be entered all the same; what is wrong shows when it is saved.
      () => undefined,
    )
    return () => stop.abort()
  }, [engine, text, language])

  const save = async (entered: EnteredTerm, into: WantedGlossary): Promise<boolean> => {
    setSaving(true)
    setError(null)
    try {
      const { id, name } =
        into.is === 'new'
          ? await create(into.name)
          : { id: into.id, name: glossaries.find((each) => each.id === into.id)?.name ?? into.id }
      const before = known.find(({ glossary }) => glossary === id)?.concept ?? null
      const concept = withEnteredTerm(before, entered, crypto.randomUUID())
      await engine.glossaries.saveConcept({ glossary: id, concept, before })
      tell(t('add.saved', { term: entered.text.trim(), glossary: name }))
      return true
    } catch (reason) {
      setError(reason)
      return false
    } finally {
      setSaving(false)
    }
  }
  return { known, isSaving, error, save }
}
