import { BookA, Plus, SearchX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { ConceptDetails } from '#renderer/features/glossary/concept-details.tsx'
import { ConceptEditor } from '#renderer/features/glossary/concept-editor.tsx'
import { conceptOf } from '#renderer/features/glossary/concept-of.ts'
import { ConceptTable, type FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import { GlossaryList } from '#renderer/features/glossary/glossary-list.tsx'
import { useConceptActs } from '#renderer/features/glossary/use-concept-acts.ts'
import { useConcepts } from '#renderer/features/glossary/use-concepts.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { SearchField } from '#renderer/ui/fields.tsx'
import './glossary.css'

const page = 60
const usualLanguages = ['en', 'fr', 'ar'] as const

type Editing =
  | { readonly is: 'nothing' }
  | { readonly is: 'new' }
  | { readonly is: 'concept'; readonly concept: FoundConcept }

/** The glossaries and their concepts, all languages of a concept in one line. */
export function GlossaryScreen() {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { announce, tell } = useAnnouncer()
  const [typed, setTyped] = useState('')
  const [glossary, setGlossary] = useState<string | null>(null)
  const [limit, setLimit] = useState(page)
  const [chosen, setChosen] = useState<{ readonly glossary: string; readonly id: string } | null>(null)
  const query = useDelayed(typed.trim(), 180)
  const { glossaries, found, total, error, retry } = useConcepts({ query, glossary, limit })
  const acts = useConceptActs()
  const shown =
    found?.concepts.find((concept) => concept.id === chosen?.id && concept.glossary === chosen.glossary) ?? null
  const languages = columnsOf(
    glossaries.filter((each) => glossary === null || each.id === glossary).flatMap((each) => each.languages),
  )
  useEffect(() => {
    if (query !== '' && total !== null) announce(t('glossary.concepts', { count: total }))
  }, [query, total, announce, t])
  const narrow = (id: string | null) => {
    setGlossary(id)
    setLimit(page)
  }
  const own = glossaries.find(({ shipped }) => !shipped)
  const [editing, setEditing] = useState<Editing>({ is: 'nothing' })
  const nameOf = (id: string) => glossaries.find((each) => each.id === id)?.name ?? id

  return (
    <Screen
      className="glossary"
      top={
        <>
          <ScreenTitle over={glossaries.map((each) => each.name).join(' · ') || t('app.name')}>
            {t('glossary.title')}
          </ScreenTitle>
          <span className="space" />
          <PaletteButton />
        </>
      }
    >
      <div className="glossary-frame">
        <GlossaryList glossaries={glossaries} chosen={glossary} onChoose={narrow} />
        <div className="glossary-concepts">
          <div className="glossary-tools">
            <SearchField
              label={t('glossary.searchLabel')}
              placeholder={t('glossary.search')}
              clearLabel={t('common.clear')}
              value={typed}
              onChange={(value) => {
                setTyped(value)
                setLimit(page)
              }}
            />
            <span className="muted numbers">{found ? t('glossary.concepts', { count: found.total }) : ''}</span>
            <span className="space" />
            <Button isDisabled={glossaries.length === 0} onPress={() => setEditing({ is: 'new' })}>
              <Plus aria-hidden />
              {tg('edit.new')}
            </Button>
          </div>
          {error ? <ErrorNotice error={error} onRetry={retry} /> : null}
          {found && found.concepts.length > 0 ? (
            <>
              <ConceptTable
                concepts={found.concepts}
                languages={languages}
                chosen={shown}
                glossaryName={nameOf}
                showGlossary={glossary === null}
                onChoose={setChosen}
              />
              {found.concepts.length < found.total ? (
                <Button onPress={() => setLimit(limit + page)}>{t('glossary.more')}</Button>
              ) : null}
            </>
          ) : null}
          {found && found.total === 0 ? (
            query === '' ? (
              <EmptyState icon={<BookA aria-hidden />} title={t('glossary.emptyTitle')}>
                {t('glossary.emptyText')}
              </EmptyState>
            ) : (
              <EmptyState icon={<SearchX aria-hidden />} title={t('glossary.noHitsTitle')}>
                {t('glossary.noHitsText', { query })}
              </EmptyState>
            )
          ) : null}
        </div>
        <aside className="concept-panel" aria-label={t('glossary.details')}>
          {shown ? (
            <ConceptDetails
              concept={shown}
              glossaryName={nameOf(shown.glossary)}
              onEdit={() => setEditing({ is: 'concept', concept: shown })}
              onDelete={() => acts.remove(shown)}
              onRestore={(earlier) => acts.restore(shown, earlier)}
            />
          ) : (
            <p className="muted concept-none">{t('glossary.choose')}</p>
          )}
        </aside>
      </div>
      {editing.is === 'nothing' ? null : (
        <ConceptEditor
          concept={editing.is === 'concept' ? conceptOf(editing.concept) : null}
          glossary={
            editing.is === 'concept' ? editing.concept.glossary : (glossary ?? own?.id ?? glossaries[0]?.id ?? '')
          }
          glossaries={glossaries}
          languages={languages.length > 0 ? languages : usualLanguages}
          onClose={() => setEditing({ is: 'nothing' })}
          onSaved={(into, { id }) => {
            setEditing({ is: 'nothing' })
            setChosen({ glossary: into, id })
            tell(tg('edit.saved'))
          }}
        />
      )}
    </Screen>
  )
}

/** English, French and Arabic first, as far as the glossaries have them, then the rest. */
function columnsOf(languages: readonly string[]): readonly string[] {
  const all = new Set(languages)
  const first: readonly string[] = usualLanguages.filter((language) => all.has(language))
  return [...first, ...[...all].filter((language) => !first.includes(language)).toSorted()]
}
