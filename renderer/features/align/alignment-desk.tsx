import { ArrowLeft, ListChecks, Pencil } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { NameDialog } from '#renderer/app/name-dialog.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { AlignmentGrid } from '#renderer/features/align/alignment-grid.tsx'
import { AlignmentStatus } from '#renderer/features/align/alignment-status.tsx'
import { AlignmentTools } from '#renderer/features/align/alignment-tools.tsx'
import { FinishDialog } from '#renderer/features/align/finish-dialog.tsx'
import { obstaclesAt } from '#renderer/features/align/obstacle-to.ts'
import { ParkedPanel } from '#renderer/features/align/parked-panel.tsx'
import { type HearChange, useAlignment } from '#renderer/features/align/use-alignment.ts'
import { useDeskActs } from '#renderer/features/align/use-desk-acts.ts'
import { useDeskCommands } from '#renderer/features/align/use-desk-commands.ts'
import { useFirstFocus } from '#renderer/features/align/use-first-focus.ts'
import { useGridFocus } from '#renderer/features/align/use-grid-focus.ts'
import { useHeardChanges } from '#renderer/features/align/use-heard-changes.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'

export interface AlignmentDeskProps {
  readonly id: string
  /** Back to the list of alignments. */
  readonly onList: () => void
}

/** One alignment: what belongs together, row by row, to be looked at, put right and made use of. */
export function AlignmentDesk({ id, onList }: AlignmentDeskProps) {
  const { t } = useTranslation('align')
  const { t: ta } = useTranslation()
  const { announce } = useAnnouncer()
  const [above, setAbove] = useState<'nothing' | 'finish' | 'rename'>('nothing')
  const [isParkedShown, setIsParkedShown] = useState(false)
  const focusing = useGridFocus()
  const hear = useRef<HearChange>(() => undefined)
  const alignment = useAlignment(id, (...change) => hear.current(...change))
  const { view, realigning } = alignment
  const opened = view.is === 'open' ? view.opened : null
  hear.current = useHeardChanges(focusing)
  const acts = useDeskActs({ alignment, focusing, opened })
  const place = opened ? focusing.placeIn(opened) : null
  useFirstFocus(opened !== null, () => acts.toColumn())
  const obstacles = useMemo(() => (opened ? obstaclesAt(opened, place) : null), [opened, place])
  useDeskCommands({ acts, obstacles, onFinish: () => setAbove('finish') })

  return (
    <Screen
      className="align-screen"
      top={
        <>
          <IconButton label={t('desk.back')} icon={<ArrowLeft aria-hidden className="mirrors" />} onPress={onList} />
          <ScreenTitle over={t('screen.title')}>
            <bdi>{opened?.summary.name ?? ta('common.loading')}</bdi>
          </ScreenTitle>
          {opened ? (
            <IconButton label={t('desk.rename')} icon={<Pencil aria-hidden />} onPress={() => setAbove('rename')} />
          ) : null}
          <span className="space" />
          <PaletteButton />
          <Button
            look="primary"
            isDisabled={opened === null || opened.state.rows.length === 0}
            onPress={() => setAbove('finish')}
          >
            <ListChecks aria-hidden />
            {t('desk.finish')}
          </Button>
        </>
      }
      status={opened ? <AlignmentStatus opened={opened} place={place} isSaving={alignment.isSaving} /> : null}
    >
      {view.is === 'failed' ? <ErrorNotice error={view.error} onRetry={alignment.readAgain} /> : null}
      {view.is === 'gone' ? (
        <EmptyState
          icon={<ListChecks aria-hidden />}
          title={t('desk.goneTitle')}
          actions={<Button onPress={onList}>{t('desk.back')}</Button>}
        >
          {t('desk.goneText')}
        </EmptyState>
      ) : null}
      {opened && obstacles ? (
        <div className="align-body">
          <AlignmentTools
            opened={opened}
            place={place}
            obstacles={obstacles}
            acts={acts}
            isRealigning={realigning !== null}
            isParkedShown={isParkedShown}
            onParkedShown={setIsParkedShown}
          />
          {realigning === null ? null : (
            <div className="align-running">
              <span>{t('desk.realigning')}</span>
              <ProgressBar share={realigning} label={t('desk.realigning')} />
              <Button size="small" onPress={alignment.stopRealigning}>
                {ta('common.cancel')}
              </Button>
            </div>
          )}
          <div className="align-main">
            <AlignmentGrid
              opened={opened}
              focus={{ ...focusing.focus, place }}
              edited={acts.edited}
              onPlace={acts.go}
              onVerb={acts.run}
              onKeep={acts.keep}
              onLeave={acts.leave}
              onCut={acts.cut}
            />
            {isParkedShown ? (
              <ParkedPanel
                opened={opened}
                onTakeBack={(text, paragraph) => void alignment.act(() => ({ is: 'unpark', text, paragraph }))}
                onClose={() => setIsParkedShown(false)}
              />
            ) : null}
          </div>
        </div>
      ) : null}
      {opened && above === 'finish' ? (
        <FinishDialog
          opened={opened}
          onClose={() => setAbove('nothing')}
          onShowDoubtful={() => {
            setAbove('nothing')
            acts.toDoubtful(1)
          }}
        />
      ) : null}
      {opened && above === 'rename' ? (
        <NameDialog
          title={t('list.renameTitle')}
          label={t('list.name')}
          name={opened.summary.name}
          saveLabel={t('list.save')}
          waitsForName
          onSave={async (name) => {
            await alignment.rename(name)
            announce(t('list.renamed', { name }))
          }}
          onClose={() => setAbove('nothing')}
        />
      ) : null}
    </Screen>
  )
}
