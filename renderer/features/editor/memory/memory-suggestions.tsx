import { CornerDownLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/app/use-format.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { OfferedMatch } from '#renderer/features/editor/memory/offered-matches.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import type { Difference } from '#shared/model/translation-unit.ts'
import { directionOf } from '#shared/text/direction.ts'
import './memory.css'

export interface MemorySuggestionsProps {
  readonly matches: readonly OfferedMatch[]
  readonly onInsert: (offered: OfferedMatch) => void
}

/** What was translated before and is like the row at hand. The first have keys. */
export function MemorySuggestions({ matches, onInsert }: MemorySuggestionsProps) {
  const { t } = useTranslation('editor')
  return (
    <ol className="memory-matches" aria-label={t('memory.matches')}>
      {matches.map((offered, place) => (
        <MatchCard
          key={`${offered.match.unit.id} ${offered.replaces}`}
          offered={offered}
          number={place < 9 ? place + 1 : null}
          onInsert={onInsert}
        />
      ))}
    </ol>
  )
}

interface MatchCardProps {
  readonly offered: OfferedMatch
  readonly number: number | null
  readonly onInsert: MemorySuggestionsProps['onInsert']
}

function MatchCard({ offered, number, onInsert }: MatchCardProps) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const keys = useKeys()
  const { match, replaces } = offered
  const { unit, similarity, targetText, adapted, differences } = match
  const kind = similarity > 1 ? 'context' : similarity === 1 ? 'exact' : 'fuzzy'
  return (
    <li className="memory-match">
      <header>
        <span className={`memory-share ${kind} numbers`} title={t(`memory.kind.${kind}`)}>
          {/* Rounded down: only what is equal shows a hundred. */}
          {format.share(Math.floor(similarity * 100) / 100)}
          <span className="visually-hidden"> {t(`memory.kind.${kind}`)}</span>
        </span>
        {replaces === 'nothing' ? <span className="memory-tag">{t('memory.sentence')}</span> : null}
        {adapted ? <span className="memory-tag">{t('memory.adapted')}</span> : null}
        <span className="space" />
        {number === null ? null : <KeyCaps keys={keys(`Mod+${number}`)} />}
        <IconButton
          label={replaces === 'row' ? t('memory.replaceRow') : t('memory.insertSentence')}
          icon={<CornerDownLeft aria-hidden className="mirrors" />}
          preventFocusOnPress
          onPress={() => onInsert(offered)}
        />
      </header>
      {kind === 'fuzzy' ? <Differences language={unit.sourceLanguage} differences={differences} /> : null}
      <p className="memory-target" lang={unit.targetLanguage} dir={directionOf(unit.targetLanguage)}>
        {targetText}
      </p>
      <p className="memory-origin muted">
        <bdi>{unit.provenance.origin}</bdi>
        {unit.provenance.changedAt === '' ? null : <> · {format.moment(unit.provenance.changedAt)}</>}
      </p>
    </li>
  )
}

/** How the row at hand differs from what was translated: what is new in it, and what it no longer says. */
function Differences({
  language,
  differences,
}: {
  readonly language: string
  readonly differences: readonly Difference[]
}) {
  return (
    <p className="memory-source" lang={language} dir={directionOf(language)}>
      {differences.map(({ is, text }, place) =>
        is === 'same' ? (
          <span key={place}>{text}</span>
        ) : is === 'insert' ? (
          <ins key={place}>{text}</ins>
        ) : (
          <del key={place}>{text}</del>
        ),
      )}
    </p>
  )
}
