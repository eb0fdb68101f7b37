import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { conceptOf } from '#renderer/features/glossary/concept-of.ts'
import type { FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import type { Concept } from '#shared/model/concept.ts'

export interface ConceptActs {
  /** Can be undone. */
  readonly remove: (found: FoundConcept) => void
  /** Makes the concept what it was. */
  readonly restore: (found: FoundConcept, earlier: Concept) => void
}

export function useConceptActs(): ConceptActs {
  const engine = useEngine()
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { tell, fail } = useAnnouncer()
  return {
    remove: (found) => {
      const { glossary, id } = found
      const bringBack = () => {
        const again = engine.glossaries.saveConcept({ glossary, concept: conceptOf(found), before: null })
        again.then(() => tell(tg('concept.restored')), fail)
      }
      const say = () => tell(tg('concept.deleted'), { label: t('common.undo'), run: bringBack })
      engine.glossaries.deleteConcept({ glossary, id }).then(say, fail)
    },
    restore: (found, earlier) => {
      const before = conceptOf(found)
      const { glossary } = found
      const undo = () => void engine.glossaries.saveConcept({ glossary, concept: before, before: earlier }).catch(fail)
      const say = () => tell(tg('history.restored'), { label: t('common.undo'), run: undo })
      engine.glossaries.saveConcept({ glossary, concept: earlier, before }).then(say, fail)
    },
  }
}
