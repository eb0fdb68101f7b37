import { ArrowRight, Check, Lock, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { nameIn, ownName } from '#renderer/app/language-names.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import { compareShortcuts } from '#renderer/features/editor/compare/compare-key.ts'
import type { Compared, ComparedWith } from '#renderer/features/editor/compare/compared.ts'
import { isTakeable } from '#renderer/features/editor/compare/takeable.ts'
import type { Decision } from '#renderer/features/editor/compare/use-decisions.ts'
import { WordChanges } from '#renderer/features/editor/compare/word-changes.tsx'
import { nameOf } from '#renderer/features/editor/panels/entity-card.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { RowPassage } from '#shared/document/release-differences.ts'

export interface DifferenceCardProps {
  readonly place: number
  readonly difference: Compared
  readonly comparedWith: ComparedWith
  readonly decision: Decision | null
  /** The release has moved on in this place too. */
  readonly isChangedHere: boolean
  /** The arrows lead to this one. */
  readonly isCurrent: boolean
  readonly onFocus: () => void
  readonly onDecide: (decision: Decision) => void
}

/** One difference between the release and another state of it, with what can be done about it. */
export function DifferenceCard(props: DifferenceCardProps) {
  const { place, difference, comparedWith, decision, isChangedHere, isCurrent, onFocus, onDecide } = props
  const { t } = useTranslation('copies')
  const keys = useKeys()
  const names = useNames(difference, comparedWith)
  const takeable = isTakeable(difference)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields, but a passage and what is decided about it
    <div
      role="group"
      className={`difference ${decision ?? ''}`}
      data-place={place}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={isChangedHere ? `${names.full} · ${t('changedHere')}` : names.full}
      onFocus={onFocus}
    >
      <div className="difference-head">
        <strong>{names.where}</strong>
        {names.language === null ? null : (
          <span className="chip">
            <bdi lang={names.language}>{ownName(names.language)}</bdi>
          </span>
        )}
        <span className="muted">{names.is}</span>
        {isChangedHere ? <span className="chip warn">{t('changedHere')}</span> : null}
        <span className="space" />
        {(['take', 'leave'] as const).map((verb) => (
          <ToggleButton
            key={verb}
            className={`decide ${verb}`}
            isSelected={decision === verb}
            isDisabled={verb === 'take' && !takeable}
            onChange={() => onDecide(verb)}
          >
            {verb === 'take' ? <Check aria-hidden /> : <X aria-hidden />}
            {t(verb)}
            <KeyCaps keys={keys(compareShortcuts[verb])} />
          </ToggleButton>
        ))}
      </div>
      {isChangedHere ? <p className="muted">{t('changedHereStays')}</p> : null}
      <Body difference={difference} comparedWith={comparedWith} />
      {takeable ? null : (
        <p className="difference-locked muted">
          <Lock aria-hidden />
          {t('locked')}
        </p>
      )}
    </div>
  )
}

/** Where a difference is, and the whole of it for whoever hears it. */
function useNames(
  difference: Compared,
  comparedWith: ComparedWith,
): {
  readonly where: string
  readonly language: string | null
  readonly is: string
  readonly full: string
} {
  const { t, i18n } = useTranslation('copies')
  const language = 'language' in difference ? difference.language : null
  const where = useWhere(difference)
  const inLanguage = language === null ? [] : [nameIn(language, i18n.language)]
  const is = t(`${comparedWith === 'then' ? 'isThen' : 'is'}.${kindOf(difference)}`)
  return { where, language, is, full: [where, ...inLanguage, is].join(' · ') }
}

function useWhere(difference: Compared): string {
  const { t } = useTranslation('copies')
  if (!('number' in difference)) return t(`whole.${difference.is}`)
  return difference.number === null ? t('rowGone') : t('row', { number: difference.number })
}

function kindOf(difference: Compared): Compared['is'] | 'status' {
  if (difference.is !== 'cell') return difference.is
  return difference.here.text === difference.there.text && !difference.isForm ? 'status' : 'cell'
}

function Body({
  difference,
  comparedWith,
}: {
  readonly difference: Compared
  readonly comparedWith: ComparedWith
}): ReactNode {
  const { t } = useTranslation('copies')
  const { t: tn } = useTranslation('notes')
  const { t: ta } = useTranslation()
  switch (difference.is) {
    case 'cell': {
      const { here, there, language, isForm } = difference
      return (
        <>
          <WordChanges language={language} before={here.text} after={there.text} />
          {isForm ? <p className="muted">{t('form')}</p> : null}
          {here.status === there.status ? null : (
            <Change before={ta(`editor.cellStatus.${here.status}`)} after={ta(`editor.cellStatus.${there.status}`)} />
          )}
        </>
      )
    }
    case 'kind':
      return (
        <Change before={ta(`editor.rowKind.${difference.here}`)} after={ta(`editor.rowKind.${difference.there}`)} />
      )
    case 'row-there':
      return <Passages passages={difference.passages} are="come" />
    case 'row-here':
      return (
        <>
          <p className="muted">{t(comparedWith === 'then' ? 'takesOutThen' : 'takesOut')}</p>
          <Passages passages={difference.passages} are="gone" />
        </>
      )
    case 'version':
      return <p>{t('written', { count: difference.written })}</p>
    case 'order':
      return <p>{t(comparedWith === 'then' ? 'movedThen' : 'moved', { count: difference.moved })}</p>
    case 'note':
      return (
        <p className="difference-note">
          <small className="muted">
            <bdi>{difference.remark.author || tn('someone')}</bdi>
          </small>
          <span dir="auto">{difference.remark.text}</span>
        </p>
      )
    case 'names':
      return (
        <ul className="difference-names">
          {difference.entities.map((entity) => {
            const { name, language } = nameOf(entity, [])
            return (
              <li key={entity.id} className="chip">
                <Passage language={language}>{name}</Passage>
              </li>
            )
          })}
        </ul>
      )
  }
}

function Passages({ passages, are }: { readonly passages: readonly RowPassage[]; readonly are: 'come' | 'gone' }) {
  const { t } = useTranslation('copies')
  if (passages.length === 0) return <p className="muted">{t('empty')}</p>
  return passages.map(({ language, text }) => (
    <WordChanges
      key={language}
      language={language}
      before={are === 'gone' ? text : ''}
      after={are === 'come' ? text : ''}
    />
  ))
}

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p className="difference-change">
      <span className="chip">{before}</span>
      <ArrowRight aria-hidden className="mirrors" />
      <span className="chip accent">{after}</span>
    </p>
  )
}
