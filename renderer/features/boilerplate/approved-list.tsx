import { useTranslation } from 'react-i18next'
import { newIds } from '#renderer/features/boilerplate/draft.ts'
import { SearchField } from '#renderer/ui/fields.tsx'
import { currentEdition } from '#shared/boilerplate/passages-of.ts'
import type { ApprovedKind, ApprovedText } from '#shared/model/boilerplate.ts'

export interface ApprovedListProps {
  readonly texts: readonly ApprovedText[]
  readonly chosenId: string | null
  readonly isUnsaved: (text: ApprovedText) => boolean
  /** A text of this kind is being written that is not saved yet. */
  readonly newDraft: ApprovedKind | null
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onChoose: (id: string) => void
}

/** All approved texts by name; one that was changed says that it is not saved. */
export function ApprovedList({ texts, chosenId, isUnsaved, newDraft, typed, onType, onChoose }: ApprovedListProps) {
  const { t } = useTranslation('boilerplate')
  const { t: ta } = useTranslation()
  return (
    <nav className="approved-list" aria-label={t('list')}>
      <SearchField
        label={t('searchLabel')}
        placeholder={t('search')}
        clearLabel={ta('common.clear')}
        value={typed}
        onChange={onType}
      />
      {newDraft ? (
        <button type="button" className="approved-entry on" aria-current onClick={() => onChoose(newIds[newDraft])}>
          <span>{t(newDraft === 'contact' ? 'newCard' : 'new')}</span>
          <small className="unsaved">{t('unsaved')}</small>
        </button>
      ) : null}
      {texts.map((text) => (
        <button
          key={text.id}
          type="button"
          className={`approved-entry ${text.id === chosenId ? 'on' : ''}`}
          aria-current={text.id === chosenId}
          onClick={() => onChoose(text.id)}
        >
          <bdi>{text.name}</bdi>
          <small className="muted">
            {text.organisation ? (
              <>
                <bdi>{text.organisation}</bdi> ·{' '}
              </>
            ) : null}
            {t(`kind.${text.kind}`)} · {t('edition', { number: currentEdition(text).number })}
          </small>
          {isUnsaved(text) ? <small className="unsaved">{t('unsaved')}</small> : null}
        </button>
      ))}
    </nav>
  )
}
