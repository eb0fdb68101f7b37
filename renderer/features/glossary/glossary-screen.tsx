import { BookA, SearchX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { ConceptDetails } from '#renderer/features/glossary/concept-details.tsx'
import { ConceptTable, type FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { SearchField } from '#renderer/ui/fields.tsx'
import './glossary.css'

const page = 60

/** The glossaries and their concepts, all languages of a concept in one line. */
export function GlossaryScreen() {
  const { t } = useTranslation()
  const engine = useEngine()
  const format = useFormat()
  const { announce } = useAnnouncer()
  const [typed, setTyped] = useState('')
  const [glossary, setGlossary] = useState<string | null>(null)
  const [limit, setLimit] = useState(page)
  const [chosen, setChosen] = useState<{ readonly glossary: string; readonly id: string } | null>(null)
  const query = useDelayed(typed.trim(), 180)
  const { state: listState, reload: reloadList } = useLoaded(
    (signal) => engine.glossaries.list(undefined, { signal }),
    [engine],
  )
  const { state: foundState, reload } = useLoaded(
    (signal) => firstConcepts(engine, { query, glossary, limit, signal }),
    [engine, query, glossary, limit],
  )
  const glossaries = loadedValue(listState) ?? []
  const found = loadedValue(foundState)
  const shown =
    found?.concepts.find((concept) => concept.id === chosen?.id && concept.glossary === chosen.glossary) ?? null
  const languages = columnsOf(
    glossaries.filter((each) => glossary === null || each.id === glossary).flatMap((each) => each.languages),
  )
  const total = foundState.is === 'ready' ? foundState.value.total : null
  useEffect(() => {
    if (query !== '' && total !== null) announce(t('glossary.concepts', { count: total }))
  }, [query, total, announce, t])
  const narrow = (id: string | null) => {
    setGlossary(id)
    setLimit(page)
  }
  const failed = listState.is === 'failed' ? listState : foundState.is === 'failed' ? foundState : null

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
        <nav className="glossary-list" aria-label={t('glossary.glossaries')}>
          <h2>{t('glossary.glossaries')}</h2>
          <GlossaryButton
            name={t('glossary.allGlossaries')}
            amount={format.number(glossaries.reduce((sum, each) => sum + each.concepts, 0))}
            on={glossary === null}
            onPress={() => narrow(null)}
          />
          {glossaries.map((each) => (
            <GlossaryButton
              key={each.id}
              name={each.name}
              amount={format.number(each.concepts)}
              on={glossary === each.id}
              onPress={() => narrow(each.id)}
            />
          ))}
        </nav>
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
          </div>
          {failed ? (
            <ErrorNotice
              error={failed.error}
              onRetry={() => {
                reloadList()
                reload()
              }}
            />
          ) : null}
          {found && found.concepts.length > 0 ? (
            <>
              <ConceptTable
                concepts={found.concepts}
                languages={languages}
                chosen={shown}
                glossaryName={(id) => glossaries.find((each) => each.id === id)?.name ?? id}
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
              glossaryName={glossaries.find((each) => each.id === shown.glossary)?.name ?? shown.glossary}
            />
          ) : (
            <p className="muted concept-none">{t('glossary.choose')}</p>
          )}
        </aside>
      </div>
    </Screen>
  )
}

interface GlossaryButtonProps {
  readonly name: string
  readonly amount: string
  readonly on: boolean
  readonly onPress: () => void
}

function GlossaryButton({ name, amount, on, onPress }: GlossaryButtonProps) {
  return (
    <button type="button" className={`glossary-choice ${on ? 'on' : ''}`} aria-current={on} onClick={onPress}>
      <bdi>{name}</bdi>
      <span className="numbers muted">{amount}</span>
    </button>
  )
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
): Promise<{ readonly total: number; readonly concepts: readonly FoundConcept[] }> {
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

/** English, French and Arabic first, as far as the glossaries have them, then the rest. */
function columnsOf(languages: readonly string[]): readonly string[] {
  const all = new Set(languages)
  const first = ['en', 'fr', 'ar'].filter((language) => all.has(language))
  return [...first, ...[...all].filter((language) => !first.includes(language)).toSorted()]
}
