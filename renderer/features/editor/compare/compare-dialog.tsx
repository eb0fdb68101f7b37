import { CheckCheck, CircleCheck } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useDesk } from '#renderer/app/desk.ts'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { compareShortcuts, verbOfKey } from '#renderer/features/editor/compare/compare-key.ts'
import { DifferenceCard } from '#renderer/features/editor/compare/difference-card.tsx'
import { takenWithAll } from '#renderer/features/editor/compare/takeable.ts'
import { useDecisions } from '#renderer/features/editor/compare/use-decisions.ts'
import { useKeepCopy } from '#renderer/features/editor/compare/use-keep-copy.ts'
import { useEditingView } from '#renderer/features/editor/use-editing-view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { releaseDifferences } from '#shared/document/release-differences.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import { statusesStand } from '#shared/document/release-session.ts'
import { takeDifferences } from '#shared/document/take-differences.ts'
import './compare.css'

export interface CompareDialogProps {
  readonly editing: ReleaseEditing
  readonly releaseId: string
  readonly copy: ReleaseCopy
  readonly onClose: () => void
}

/** What a copy of the open release has otherwise, each difference to be taken or left. Nothing changes before that. */
export function CompareDialog({ editing, releaseId, copy, onClose }: CompareDialogProps) {
  const { t } = useTranslation('copies')
  const { t: ta } = useTranslation()
  const format = useFormat()
  const keys = useKeys()
  const view = useEditingView(editing)
  const there = useMemo(() => releaseFromJson(copy.document), [copy])
  // Whatever is typed meanwhile, here or by somebody else, is compared as it is by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text tells that the document is another
  const differences = useMemo(() => releaseDifferences(editing.session.state().doc, there), [editing, there, view.text])
  const decisions = useDecisions(differences)
  const { go } = useNavigation()
  const { changed } = useDesk()
  const { tell } = useAnnouncer()
  const keeping = useKeepCopy(copy.file, (kept) => {
    changed()
    go({ screen: 'editor', releaseId: kept })
  })
  const [place, setPlace] = useState(0)
  const at = Math.min(place, Math.max(0, differences.length - 1))
  const list = useRef<HTMLDivElement>(null)
  const count = decisions.taken.length

  const goTo = (next: number) => {
    const wanted = Math.max(0, Math.min(differences.length - 1, next))
    setPlace(wanted)
    list.current?.querySelector<HTMLElement>(`[data-place="${wanted}"]`)?.focus()
  }
  const apply = () => {
    if (count === 0) return
    const isDone = editing.act((transaction) => {
      takeDifferences(transaction, there, decisions.taken)
      transaction.setMeta(statusesStand, true)
    })
    onClose()
    if (isDone) tell(t('done', { count, file: copy.file.name }), { label: ta('common.undo'), run: editing.undo })
    else tell(t('notDone'))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const verb = event.nativeEvent.isComposing ? null : verbOfKey(event.nativeEvent)
    const difference = differences[at]
    if (verb === null || !difference) return
    event.preventDefault()
    event.stopPropagation()
    if (verb === 'take' || verb === 'leave') {
      decisions.decide(difference, verb)
      goTo(at + 1)
    } else if (verb === 'all') decisions.takeAll()
    else if (verb === 'apply') apply()
    else if (verb === 'next') goTo(at + 1)
    else if (verb === 'previous') goTo(at - 1)
    else goTo(verb === 'first' ? 0 : differences.length - 1)
  }

  return (
    <Dialog
      title={t('title')}
      closeLabel={ta('common.close')}
      size="wide"
      stays
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={keeping.isWorking} onPress={keeping.keep}>
            {t('keepSeparate')}
          </Button>
          <span className="space" />
          <Button onPress={onClose}>{ta('common.cancel')}</Button>
          <Button look="primary" isDisabled={count === 0} onPress={apply}>
            {t('apply', { count })}
          </Button>
        </>
      }
    >
      <div className="compare">
        {keeping.error ? <ErrorNotice error={keeping.error} /> : null}
        <p className="compare-file">
          <bdi className="file-name">{copy.file.name}</bdi>
          {copy.releases.length > 1 ? (
            <Select
              label={t('compareWith')}
              size="small"
              choices={copy.releases.map(({ id, title, editedAt }) => ({
                id,
                label: `${title || ta('library.untitled')} · ${format.moment(editedAt)}`,
              }))}
              chosen={releaseId}
              onChoose={(id) => go({ screen: 'editor', releaseId: id, copy })}
            />
          ) : null}
        </p>
        {differences.length === 0 ? (
          <p className="notice ok" role="status">
            <CircleCheck aria-hidden />
            {t('same')}
          </p>
        ) : (
          <>
            <p className="muted">{t('explain')}</p>
            <div className="compare-tools">
              <span role="status">
                {t('found', { count: differences.length })} {t('taken', { count })}
              </span>
              <span className="space" />
              <Button
                size="small"
                isDisabled={takenWithAll(differences).every((each) => decisions.of(each) === 'take')}
                onPress={decisions.takeAll}
              >
                <CheckCheck aria-hidden />
                {t('takeAll')}
                <KeyCaps keys={keys(compareShortcuts.all)} />
              </Button>
            </div>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards in it, which hold the focus */}
            <div className="differences" ref={list} onKeyDown={onKeyDown}>
              {differences.map((difference, index) => (
                <DifferenceCard
                  key={difference.id}
                  place={index}
                  difference={difference}
                  decision={decisions.of(difference)}
                  isCurrent={index === at}
                  onFocus={() => setPlace(index)}
                  onDecide={(decision) => decisions.decide(difference, decision)}
                />
              ))}
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
