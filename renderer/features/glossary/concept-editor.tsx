import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { offeredLanguages, titleIn } from '#renderer/app/language-names.ts'
import { ConceptAbout } from '#renderer/features/glossary/concept-about.tsx'
import {
  type ConceptDraft,
  conceptOfDraft,
  draftOf,
  emptyTermDraft,
  problemsOfDraft,
} from '#renderer/features/glossary/concept-draft.ts'
import { LanguageTerms } from '#renderer/features/glossary/language-terms.tsx'
import { LeaveDialog } from '#renderer/features/glossary/leave-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { emptyConcept } from '#shared/terms/empty-concept.ts'
import { hasPluralEndings } from '#shared/terms/plural-spellings.ts'
import type { PartnerTerm } from '#shared/terms/suggest-plurals.ts'

export interface ConceptEditorProps {
  /** Null for a new one. */
  readonly concept: Concept | null
  readonly glossary: string
  readonly glossaries: readonly GlossarySummary[]
  readonly languages: readonly LanguageTag[]
  readonly onClose: () => void
  readonly onSaved: (glossary: string, concept: Concept) => void
}

/** The form of a concept: all its terms in all languages, and what is said of the idea itself. */
export function ConceptEditor({ concept, glossary, glossaries, languages, onClose, onSaved }: ConceptEditorProps) {
  const engine = useEngine()
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const [first] = useState(() => draftOf(concept ?? emptyConcept(''), languages))
  const [draft, setDraft] = useState<ConceptDraft>(first)
  const [into, setInto] = useState(glossary)
  const [wasTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first)
  const problems = wasTried ? problemsOfDraft(draft) : []
  useAskBeforeUnload(isChanged)

  const leave = () => (isChanged ? setLeaving(true) : onClose())
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problemsOfDraft(draft).length > 0) return
    setSaving(true)
    setError(null)
    const saved = conceptOfDraft(draft, concept?.id ?? crypto.randomUUID())
    try {
      await engine.glossaries.saveConcept({ glossary: into, concept: saved, before: concept })
      onSaved(into, saved)
    } catch (reason) {
      setError(reason)
      setSaving(false)
    }
  }
  return (
    <Dialog
      title={tg(concept ? 'edit.title' : 'edit.newTitle')}
      closeLabel={t('common.close')}
      size="wide"
      stays
      onClose={leave}
      footer={
        <>
          {problems.length > 0 ? (
            <span className="field-error" role="alert">
              {tg('problem.title', { count: problems.length })}
              {problems.some(({ key }) => key === null) ? ` ${tg('problem.no-term')}` : ''}
            </span>
          ) : null}
          <span className="space" />
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="concept" isDisabled={isSaving}>
            {tg('edit.save')}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <form id="concept" className="concept-form" onSubmit={(event) => void save(event)}>
        <div className="concept-terms">
          {concept === null ? (
            <Select
              label={tg('edit.glossary')}
              chosen={into}
              choices={glossaries.map(({ id, name }) => ({ id, label: name }))}
              onChoose={setInto}
            />
          ) : null}
          {draft.languages.map(({ language, terms }, index) => (
            <LanguageTerms
              key={language}
              language={language}
              terms={terms}
              partners={partnersIn(draft)}
              problems={problems}
              isFirst={index === 0}
              onChange={(changed) => setDraft(withTerms(draft, language, changed))}
            />
          ))}
          <AddLanguage
            taken={draft.languages.map(({ language }) => language)}
            onAdd={(language) =>
              setDraft({
                ...draft,
                languages: [...draft.languages, { language, terms: [emptyTermDraft('preferred')] }],
              })
            }
          />
        </div>
        <ConceptAbout draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      </form>
      {isLeaving ? <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} /> : null}
    </Dialog>
  )
}

function AddLanguage({
  taken,
  onAdd,
}: {
  readonly taken: readonly LanguageTag[]
  readonly onAdd: (language: LanguageTag) => void
}) {
  const { t, i18n } = useTranslation('glossary')
  return (
    <Select
      label={t('edit.addLanguage')}
      placeholder={t('edit.addLanguage')}
      labelHidden
      chosen={null}
      choices={offeredLanguages
        .filter((each) => !taken.includes(each))
        .map((id) => ({ id, label: titleIn(id, i18n.language) }))}
      onChoose={onAdd}
    />
  )
}

function withTerms(
  draft: ConceptDraft,
  language: LanguageTag,
  terms: ConceptDraft['languages'][number]['terms'],
): ConceptDraft {
  return {
    ...draft,
    languages: draft.languages.map((each) => (each.language === language ? { language, terms } : each)),
  }
}

/** The terms in which a plural can be told from its singular. */
function partnersIn({ languages }: ConceptDraft): readonly PartnerTerm[] {
  return languages.flatMap(({ language, terms }) =>
    hasPluralEndings(language)
      ? terms.flatMap(({ text }) => (text.trim() === '' ? [] : [{ language, text: text.trim() }]))
      : [],
  )
}

/** What is not saved yet would be lost with the window: the browser asks before it closes. */
function useAskBeforeUnload(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isChanged])
}
