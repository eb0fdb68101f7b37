import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ApprovedPreview } from '#renderer/app/approved-preview.tsx'
import { useNavigation } from '#renderer/app/route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SearchField } from '#renderer/ui/fields.tsx'
import { findApproved } from '#shared/boilerplate/find-approved.ts'
import { currentEdition } from '#shared/boilerplate/passages-of.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import './insert-approved.css'

export interface InsertApprovedDialogProps {
  readonly texts: readonly ApprovedText[]
  readonly languages: readonly LanguageTag[]
  readonly onClose: () => void
  readonly onInsert: (text: ApprovedText) => void
}

/** Chooses an approved text by its name or its words and shows what each version of the release would get. */
export function InsertApprovedDialog({ texts, languages, onClose, onInsert }: InsertApprovedDialogProps) {
  const { t } = useTranslation('boilerplate')
  const { t: ta } = useTranslation()
  const { go } = useNavigation()
  const [typed, setTyped] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const found = findApproved(texts, typed)
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0] ?? null
  const insert = (text: ApprovedText | null) => {
    if (text === null) return
    onClose()
    // The dialog gives the focus back first; the caret then goes into the new row.
    setTimeout(() => onInsert(text))
  }
  const none = texts.length === 0
  return (
    <Dialog
      title={t('insert.title')}
      closeLabel={ta('common.close')}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={() => go({ screen: 'boilerplate' })}>
            {t('insert.toScreen')}
          </Button>
          <span className="space" />
          <Button onPress={onClose}>{ta('common.cancel')}</Button>
          <Button look="primary" isDisabled={chosen === null} onPress={() => insert(chosen)}>
            {t('insert.insert')}
          </Button>
        </>
      }
    >
      <p className="muted">{t(none ? 'insert.none' : 'insert.explain')}</p>
      {none ? null : (
        <div className="insert-approved">
          <div className="insert-approved-list">
            <SearchField
              label={t('insert.find')}
              placeholder={t('search')}
              clearLabel={ta('common.clear')}
              value={typed}
              onChange={setTyped}
              autoFocus
            />
            <ListBox
              aria-label={t('list')}
              items={found}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={chosen ? [chosen.id] : []}
              onSelectionChange={(keys) => {
                if (keys !== 'all') setChosenId(found.find(({ id }) => keys.has(id))?.id ?? null)
              }}
              onAction={(key) => insert(found.find(({ id }) => id === key) ?? null)}
              renderEmptyState={() => <p className="muted">{t('noHitsTitle')}</p>}
            >
              {(text) => (
                <ListBoxItem id={text.id} textValue={text.name} className="approved-choice">
                  <bdi>{text.name}</bdi>
                  <small className="muted">
                    {t(`kind.${text.kind}`)} · {t('edition', { number: currentEdition(text).number })}
                  </small>
                </ListBoxItem>
              )}
            </ListBox>
          </div>
          {chosen ? <ApprovedPreview content={currentEdition(chosen).content} languages={languages} /> : null}
        </div>
      )}
    </Dialog>
  )
}
