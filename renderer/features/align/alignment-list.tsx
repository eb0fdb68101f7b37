import { ArchiveRestore, Ellipsis, FolderOpen, GitCompareArrows, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { NameDialog } from '#renderer/app/name-dialog.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { AlignmentLine } from '#renderer/features/align/alignment-line.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { MenuButton } from '#renderer/ui/menu.tsx'
import { Shelves } from '#renderer/ui/shelves.tsx'
import type { AlignmentSummary } from '#shared/contract/alignment-values.ts'

export interface AlignmentListProps {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
}

type Shelf = 'work' | 'bin'

/** The alignments in work, and those that were deleted. */
export function AlignmentList({ onOpen, onNew }: AlignmentListProps) {
  const { t } = useTranslation('align')
  const { t: ta } = useTranslation()
  const engine = useEngine()
  const { tell, fail } = useAnnouncer()
  const [shelf, setShelf] = useState<Shelf>('work')
  const [renamed, setRenamed] = useState<AlignmentSummary | null>(null)
  const { state, reload } = useLoaded(
    (signal) => engine.alignments.list({ deleted: shelf === 'bin' }, { signal }),
    [engine, shelf],
  )
  const alignments = loadedValue(state)
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      fail(error)
    }
    reload()
  }
  const restore = ({ id, name }: AlignmentSummary) =>
    attempt(async () => {
      await engine.alignments.restore({ id })
      tell(t('list.restored', { name }))
    })
  const remove = (alignment: AlignmentSummary) =>
    attempt(async () => {
      await engine.alignments.delete({ id: alignment.id })
      const undo = { label: ta('common.undo'), run: () => void restore(alignment) }
      tell(t('list.deleted', { name: alignment.name }), undo)
    })
  const add = (
    <Button look="primary" onPress={onNew}>
      <Plus aria-hidden />
      {t('list.new')}
    </Button>
  )
  const menuOf = (alignment: AlignmentSummary) => [
    {
      id: 'open',
      label: t('list.open'),
      icon: <FolderOpen aria-hidden />,
      run: () => onOpen(alignment.id),
    },
    { id: 'rename', label: t('list.rename'), icon: <Pencil aria-hidden />, run: () => setRenamed(alignment) },
    {
      id: 'delete',
      label: t('list.delete'),
      icon: <Trash2 aria-hidden />,
      danger: true,
      run: () => void remove(alignment),
    },
  ]
  return (
    <Screen
      className="align-list"
      top={
        <>
          <ScreenTitle over={ta('app.name')}>{t('screen.title')}</ScreenTitle>
          <span className="space" />
          <PaletteButton />
          {add}
        </>
      }
    >
      <div className="align-shelves">
        <Shelves
          label={t('list.shelves')}
          shelves={[
            { id: 'work', label: t('list.inWork'), icon: <GitCompareArrows aria-hidden size={16} /> },
            { id: 'bin', label: t('list.bin'), icon: <Trash2 aria-hidden size={16} /> },
          ]}
          chosen={shelf}
          onChoose={setShelf}
        />
      </div>
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      {alignments !== null && alignments.length > 0 ? (
        <ul className="align-lines">
          {alignments.map((alignment) => (
            <AlignmentLine
              key={alignment.id}
              alignment={alignment}
              onOpen={shelf === 'bin' ? null : () => onOpen(alignment.id)}
              acts={
                shelf === 'bin' ? (
                  <Button size="small" look="action" onPress={() => void restore(alignment)}>
                    <ArchiveRestore aria-hidden />
                    {t('list.restore')}
                  </Button>
                ) : (
                  <MenuButton
                    label={ta('common.more', { name: alignment.name })}
                    icon={<Ellipsis aria-hidden />}
                    actions={menuOf(alignment)}
                  />
                )
              }
            />
          ))}
        </ul>
      ) : null}
      {alignments !== null && alignments.length === 0 ? (
        <EmptyState
          icon={shelf === 'bin' ? <Trash2 aria-hidden /> : <GitCompareArrows aria-hidden />}
          title={t(shelf === 'bin' ? 'list.emptyBin' : 'list.empty')}
          actions={shelf === 'bin' ? null : add}
        >
          {t(shelf === 'bin' ? 'list.emptyBinText' : 'list.emptyText')}
        </EmptyState>
      ) : null}
      {renamed ? (
        <NameDialog
          title={t('list.renameTitle')}
          label={t('list.name')}
          name={renamed.name}
          saveLabel={t('list.save')}
          waitsForName
          onSave={async (name) => {
            await engine.alignments.rename({ id: renamed.id, name })
            reload()
          }}
          onClose={() => setRenamed(null)}
        />
      ) : null}
    </Screen>
  )
}
