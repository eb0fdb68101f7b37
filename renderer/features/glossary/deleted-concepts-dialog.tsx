import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { useGlossaryNews } from '#renderer/app/use-glossary-news.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { DeletedConcept } from '#shared/contract/glossary-procedures.ts'
import type { GlossarySummary } from '#shared/contract/values.ts'

export interface DeletedConceptsDialogProps {
  readonly glossaries: readonly GlossarySummary[]
  /** Null: of all glossaries. */
  readonly glossary: string | null
  readonly onClose: () => void
}

/** What was deleted from the glossaries, the last first; each concept can be had back as it was. */
export function DeletedConceptsDialog({ glossaries, glossary, onClose }: DeletedConceptsDialogProps) {
  const engine = useEngine()
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { tell, fail } = useAnnouncer()
  const list = useRef<HTMLDivElement>(null)
  const { state, reload } = useLoaded(
    (signal) => engine.glossaries.deletedConcepts({ glossary }, { signal }),
    [engine, glossary],
  )
  useGlossaryNews(reload)
  const deleted = loadedValue(state)
  const restore = async ({ glossary: from, concept }: DeletedConcept, place: number) => {
    try {
      await engine.glossaries.saveConcept({ glossary: from, concept, before: null })
      tell(tg('concept.restored'))
      // Its line goes: the keys go on with the next one, and with the window where there is none.
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const next = buttons[place + 1] ?? buttons[place - 1]
      ;(next ?? list.current?.closest<HTMLElement>('[role=dialog]'))?.focus()
    } catch (reason) {
      fail(reason)
    }
  }
  return (
    <Dialog title={tg('deleted.title')} closeLabel={t('common.close')} size="medium" onClose={onClose}>
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      <div ref={list} aria-busy={state.is === 'loading'}>
        {deleted?.length === 0 ? <p className="muted">{tg('deleted.none')}</p> : null}
        <ol className="deleted-concepts">
          {(deleted ?? []).map((each, place) => (
            <DeletedLine
              key={`${each.glossary} ${each.concept.id}`}
              deleted={each}
              from={glossaries.find(({ id }) => id === each.glossary)?.name ?? ''}
              onRestore={() => void restore(each, place)}
            />
          ))}
        </ol>
      </div>
    </Dialog>
  )
}

interface DeletedLineProps {
  readonly deleted: DeletedConcept
  /** The name of its glossary. */
  readonly from: string
  readonly onRestore: () => void
}

function DeletedLine({ deleted: { concept, at, who }, from, onRestore }: DeletedLineProps) {
  const { t } = useTranslation('glossary')
  const format = useFormat()
  const terms = Object.entries(concept.terms).flatMap(([language, [first]]) =>
    first ? [{ language, text: first.text }] : [],
  )
  return (
    <li>
      <div>
        <p>
          {terms.map(({ language, text }, place) => (
            <span key={language}>
              {place === 0 ? '' : ' · '}
              <Passage language={language}>{text}</Passage>
            </span>
          ))}
        </p>
        <p className="muted">
          <bdi>{from}</bdi> · <time dateTime={at}>{format.moment(at)}</time>
          {who === '' ? null : <> · {t('history.by', { who })}</>}
        </p>
      </div>
      <Button
        size="small"
        aria-label={t('deleted.restore', { term: terms[0]?.text ?? concept.id })}
        onPress={onRestore}
      >
        {t('deleted.restoreShort')}
      </Button>
    </li>
  )
}
