import { CornerDownLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { markedParts } from '#renderer/app/marked-parts.ts'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { useLoaded } from '#renderer/app/use-loaded.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { SearchField } from '#renderer/ui/fields.tsx'
import type { Concordance } from '#shared/contract/memory-values.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'
import './memory.css'

/** What F3 asked for: the words selected in the text. A new object asks again. */
export interface Searched {
  readonly words: string
}

export interface MemoryPanelProps {
  readonly source: LanguageTag
  /** Null: the release has no translation on the desk. */
  readonly target: LanguageTag | null
  readonly searched: Searched
  readonly onInsert: (text: string) => void
}

type Hit = Concordance['hits'][number]

const mostHits = 50

/** How words were translated before, in whatever sentence they stood. */
export function MemoryPanel({ source, target, searched, onInsert }: MemoryPanelProps) {
  const { t } = useTranslation('editor')
  const { t: tc } = useTranslation()
  const engine = useEngine()
  const [typed, setTyped] = useState(searched.words)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    setTyped(searched.words)
    if (searched.words !== '') box.current?.querySelector('input')?.focus()
  }, [searched])
  const query = useDelayed(typed.trim(), 150)
  const { state } = useLoaded(
    async (signal) =>
      query === '' || target === null
        ? null
        : engine.memory.concordance(
            { query, side: null, sourceLanguage: source, targetLanguage: target, offset: 0, limit: mostHits },
            { signal },
          ),
    [engine, query, source, target],
  )
  const found = state.is === 'ready' ? state.value : null
  return (
    <section className="panel-section" aria-busy={state.is === 'loading'}>
      <div className="memory-search" ref={box}>
        <SearchField
          label={t('memory.search')}
          placeholder={t('memory.search')}
          clearLabel={tc('common.clear')}
          value={typed}
          onChange={setTyped}
        />
        <span className="muted numbers" role="status">
          {found === null ? '' : t('memory.found', { count: found.total })}
        </span>
      </div>
      {state.is === 'failed' ? <ErrorNotice error={state.error} /> : null}
      {query === '' ? <p className="panel-empty">{t('memory.searchHint')}</p> : null}
      {found && found.hits.length > 0 ? (
        <ol className="memory-hits">
          {found.hits.map((hit) => (
            <HitCard key={hit.unit.id} hit={hit} isReversed={isFrom(hit, target)} onInsert={onInsert} />
          ))}
        </ol>
      ) : null}
    </section>
  )
}

interface HitCardProps {
  readonly hit: Hit
  /** Translated from the version that is written now. */
  readonly isReversed: boolean
  readonly onInsert: MemoryPanelProps['onInsert']
}

function HitCard({ hit: { unit, spans }, isReversed, onInsert }: HitCardProps) {
  const { t } = useTranslation('editor')
  const side = (text: string, language: LanguageTag, name: 'source' | 'target') => (
    <p className={`memory-${name}`} lang={language} dir={directionOf(language)}>
      {markedParts(
        text,
        spans.filter((span) => span.side === name),
      ).map((piece, place) => (piece.isHit ? <mark key={place}>{piece.text}</mark> : piece.text))}
    </p>
  )
  return (
    <li className="memory-hit">
      {isReversed ? null : side(unit.sourceText, unit.sourceLanguage, 'source')}
      {side(unit.targetText, unit.targetLanguage, 'target')}
      {isReversed ? side(unit.sourceText, unit.sourceLanguage, 'source') : null}
      <footer className="memory-hit-foot">
        <span className="memory-origin muted">
          <bdi>{unit.provenance.origin}</bdi>
        </span>
        <span className="space" />
        <IconButton
          label={t('memory.insertSentence')}
          icon={<CornerDownLeft aria-hidden className="mirrors" />}
          preventFocusOnPress
          onPress={() => onInsert(isReversed ? unit.sourceText : unit.targetText)}
        />
      </footer>
    </li>
  )
}

function isFrom({ unit }: Hit, target: LanguageTag | null): boolean {
  return target !== null && baseLanguage(unit.sourceLanguage) === baseLanguage(target)
}
