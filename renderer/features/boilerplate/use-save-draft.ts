import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { changesOf, type Draft } from '#renderer/features/boilerplate/draft.ts'
import { currentEdition } from '#shared/boilerplate/passages-of.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'

export interface SaveDraftOptions {
  readonly onSaved: (text: ApprovedText, draftId: string) => void
  readonly onRemoved: () => void
}

/** Saves names and words, each where it changed; a text that is deleted can be had back at once. */
export function useSaveDraft({ onSaved, onRemoved }: SaveDraftOptions) {
  const engine = useEngine()
  const { t } = useTranslation('boilerplate')
  const { t: ta } = useTranslation()
  const { tell, fail } = useAnnouncer()
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null)

  async function saved(draft: Draft, text: ApprovedText | null): Promise<ApprovedText> {
    const { kind, name, organisation, approvedOn, content } = draft
    if (text === null || draft.after === null)
      return engine.boilerplate.create({ kind, name, organisation, approvedOn, content })
    const { id } = text
    const hasNewWords = changesOf(draft, text) === 'words'
    const edition = hasNewWords
      ? await engine.boilerplate.saveEdition({ id, after: draft.after, approvedOn, content })
      : text
    if (name === text.name && organisation === text.organisation) return edition
    return engine.boilerplate.rename({ id, name, organisation })
  }

  const save = async (draftId: string, draft: Draft, text: ApprovedText | null) => {
    setFailed(null)
    try {
      const kept = await saved(draft, text)
      const hasNewWords = text === null || changesOf(draft, text) === 'words'
      tell(hasNewWords ? t('saved', { name: kept.name, number: currentEdition(kept).number }) : t('renamed'))
      onSaved(kept, draftId)
    } catch (error) {
      setFailed({ error })
    }
  }
  const remove = async ({ id, name }: ApprovedText) => {
    try {
      await engine.boilerplate.remove({ id })
      const undo = () => void engine.boilerplate.restore({ id }).then(onRemoved, fail)
      tell(t('deleted', { name }), { label: ta('common.undo'), run: undo })
      onRemoved()
    } catch (error) {
      fail(error)
    }
  }
  return { save, remove, error: failed?.error ?? null }
}
