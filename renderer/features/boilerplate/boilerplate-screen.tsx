import { Plus, SearchX, Stamp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { useApprovedTexts } from '#renderer/app/use-approved-texts.ts'
import { ApprovedForm } from '#renderer/features/boilerplate/approved-form.tsx'
import { ApprovedList } from '#renderer/features/boilerplate/approved-list.tsx'
import {
  changesOf,
  type Draft,
  type Drafts,
  draftOf,
  emptyDraft,
  newIds,
} from '#renderer/features/boilerplate/draft.ts'
import { EditionsPanel } from '#renderer/features/boilerplate/editions-panel.tsx'
import { useSaveDraft } from '#renderer/features/boilerplate/use-save-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { findApproved } from '#shared/boilerplate/find-approved.ts'
import type { ApprovedKind, ApprovedText } from '#shared/model/boilerplate.ts'
import { dayHere } from '#shared/text/day-here.ts'
import './boilerplate.css'

export interface BoilerplateScreenProps {
  /** The text to show first; null: the first of the list. */
  readonly textId: string | null
  readonly drafts: Drafts
  readonly onDrafts: (change: (before: Drafts) => Drafts) => void
}

/** What the desk says at the end of its releases: each text once, in every language, edition by edition. */
export function BoilerplateScreen({ textId, drafts, onDrafts }: BoilerplateScreenProps) {
  const { t } = useTranslation('boilerplate')
  const { state, texts, reload } = useApprovedTexts()
  const [typed, setTyped] = useState('')
  const [chosenId, setChosenId] = useState(textId)
  const found = findApproved(texts, typed)
  const newKind = chosenId === newIds.boilerplate ? 'boilerplate' : chosenId === newIds.contact ? 'contact' : null
  const text = newKind === null ? (texts.find(({ id }) => id === chosenId) ?? found[0] ?? null) : null
  const id = newKind === null ? text?.id : newIds[newKind]
  const draft = id === undefined ? null : (drafts[id] ?? freshDraft(text, newKind))
  const keep = (next: Draft) => {
    if (id !== undefined) onDrafts((before) => ({ ...before, [id]: next }))
  }
  const forget = (forgotten: string) =>
    onDrafts((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== forgotten)))
  const { save, remove, error } = useSaveDraft({
    onSaved: (saved, draftId) => {
      forget(draftId)
      setChosenId(saved.id)
      reload()
    },
    onRemoved: reload,
  })

  const isEmpty = state.is === 'ready' && texts.length === 0 && draft === null
  const acts = (
    <>
      <Button onPress={() => setChosenId(newIds.contact)}>
        <Plus aria-hidden /> {t('newCard')}
      </Button>
      <Button look="primary" onPress={() => setChosenId(newIds.boilerplate)}>
        <Plus aria-hidden /> {t('new')}
      </Button>
    </>
  )
  return (
    <Screen
      className="boilerplate"
      top={
        <>
          <ScreenTitle over={t('texts', { count: texts.length })}>{t('title')}</ScreenTitle>
          <span className="space" />
          <PaletteButton />
          {acts}
        </>
      }
    >
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      {isEmpty ? (
        <EmptyState icon={<Stamp aria-hidden />} title={t('emptyTitle')} actions={acts}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <div className="boilerplate-frame">
          <ApprovedList
            texts={found}
            chosenId={id ?? null}
            isUnsaved={(each) => isUnsaved(each, drafts)}
            newDraft={newKind}
            typed={typed}
            onType={setTyped}
            onChoose={setChosenId}
          />
          {draft && id !== undefined ? (
            <ApprovedForm
              key={`words ${id}`}
              draft={draft}
              text={text}
              error={error}
              onChange={keep}
              onDiscard={() => forget(id)}
              onSave={() => void save(id, draft, text)}
              onRemove={text ? () => void remove(text) : null}
            />
          ) : (
            <EmptyState icon={<SearchX aria-hidden />} title={t('noHitsTitle')}>
              {t('noHitsText', { query: typed })}
            </EmptyState>
          )}
          {text ? (
            <EditionsPanel
              key={`editions ${text.id} ${text.editions.length}`}
              text={text}
              onTakeUp={(edition) => keep(draftOf(text, dayHere(new Date()), edition))}
            />
          ) : null}
        </div>
      )}
    </Screen>
  )
}

function freshDraft(text: ApprovedText | null, kind: ApprovedKind | null): Draft | null {
  if (text) return draftOf(text, dayHere(new Date()))
  return kind === null ? null : emptyDraft(kind, dayHere(new Date()))
}

function isUnsaved(text: ApprovedText, drafts: Drafts): boolean {
  const draft = drafts[text.id]
  return draft !== undefined && changesOf(draft, text) !== 'nothing'
}
