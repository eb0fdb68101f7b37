import {
  ClipboardPaste,
  FileDown,
  FolderInput,
  GitCompareArrows,
  LibraryBig,
  Plus,
  SearchX,
  Sparkles,
  Trash2,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useDesk } from '#renderer/app/desk.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { useNavigation } from '#renderer/app/route.ts'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { DamagedReleaseDialog } from '#renderer/features/library/damaged-release-dialog.tsx'
import { DeskNotices } from '#renderer/features/library/desk-notices.tsx'
import { pastedText } from '#renderer/features/library/pasted-text.ts'
import { ReleaseTable } from '#renderer/features/library/release-table.tsx'
import { sampleRelease } from '#renderer/features/library/sample-release.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { SearchField } from '#renderer/ui/fields.tsx'
import { Shelves } from '#renderer/ui/shelves.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import './library.css'

type Shelf = 'releases' | 'bin'

/** All releases, and every way to get another one. */
export function LibraryScreen() {
  const { t } = useTranslation()
  const { t: tr } = useTranslation('import-report')
  const engine = useEngine()
  const desk = useDesk()
  const { go, forget } = useNavigation()
  const { tell, fail, announce } = useAnnouncer()
  const [shelf, setShelf] = useState<Shelf>('releases')
  const [damaged, setDamaged] = useState<ReleaseSummary | null>(null)
  const [typed, setTyped] = useState('')
  const query = useDelayed(typed.trim(), 180)
  const { state, reload } = useLoaded(
    (signal) => engine.releases.list({ deleted: shelf === 'bin', ...(query ? { query } : {}) }, { signal }),
    [engine, shelf, query, desk.changes],
  )
  const releases = loadedValue(state)
  const found = state.is === 'ready' ? state.value.length : null
  useEffect(() => {
    if (query !== '' && found !== null) announce(t('library.results', { count: found }))
  }, [query, found, announce, t])
  usePasteAnywhere(desk.pasteText)

  const named = (release: ReleaseSummary) => release.title || t('library.untitled')
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work()
      desk.changed()
    } catch (error) {
      fail(error)
    }
  }
  const restore = (release: ReleaseSummary) =>
    attempt(async () => {
      await engine.releases.restore({ id: release.id })
      tell(t('library.restored', { title: named(release) }))
    })
  const remove = (release: ReleaseSummary) =>
    attempt(async () => {
      await engine.releases.delete({ id: release.id })
      forget(release.id)
      tell(t('library.deleted', { title: named(release) }), {
        label: t('common.undo'),
        run: () => void restore(release),
      })
    })
  const duplicate = (release: ReleaseSummary) =>
    attempt(async () => {
      await engine.releases.duplicate({ id: release.id })
      tell(t('library.duplicated', { title: named(release) }))
    })
  const openSample = () =>
    attempt(async () => {
      const [source, ...others] = sampleRelease
      const made = await engine.releases.createFromImport({ document: source })
      for (const document of others) await engine.releases.addVersionFromImport({ id: made.id, document })
      go({ screen: 'editor', releaseId: made.id })
    })

  const align = () => go({ screen: 'align', files: [] })
  const waysIn = (
    <>
      <Button look="primary" onPress={() => desk.importFiles()}>
        <FileDown aria-hidden />
        {t('library.import')}
      </Button>
      <Button onPress={() => desk.pasteText()}>
        <ClipboardPaste aria-hidden />
        {t('library.paste')}
      </Button>
      <Button onPress={desk.newRelease}>
        <Plus aria-hidden />
        {t('library.new')}
      </Button>
      <Button onPress={align}>
        <GitCompareArrows aria-hidden />
        {t('library.align')}
      </Button>
    </>
  )

  return (
    <Screen
      className="library"
      top={
        <>
          <ScreenTitle over={found !== null && query === '' ? t('library.subtitle', { count: found }) : t('app.name')}>
            {t('library.title')}
          </ScreenTitle>
          <span className="space" />
          <PaletteButton />
          <Button onPress={align}>
            <GitCompareArrows aria-hidden />
            {t('library.align')}
          </Button>
          <Button onPress={desk.newRelease}>
            <Plus aria-hidden />
            {t('library.new')}
          </Button>
          <IconButton
            label={tr('importFolder')}
            icon={<FolderInput aria-hidden className="mirrors" />}
            onPress={desk.importFolder}
          />
          <Button look="primary" onPress={() => desk.importFiles()}>
            <FileDown aria-hidden />
            {t('library.import')}
          </Button>
        </>
      }
    >
      <DeskNotices />
      <div className="library-tools">
        <SearchField
          label={t('library.searchLabel')}
          placeholder={t('library.search')}
          clearLabel={t('common.clear')}
          value={typed}
          onChange={setTyped}
        />
        <span className="space" />
        <Shelves
          label={t('library.shelves')}
          shelves={[
            { id: 'releases', label: t('library.releases'), icon: <LibraryBig aria-hidden size={16} /> },
            { id: 'bin', label: t('library.bin'), icon: <Trash2 aria-hidden size={16} /> },
          ]}
          chosen={shelf}
          onChoose={setShelf}
        />
      </div>
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      {releases === null && state.is === 'loading' ? <p className="library-waiting">{t('common.loading')}</p> : null}
      {releases !== null && releases.length > 0 ? (
        <ReleaseTable
          releases={releases}
          inBin={shelf === 'bin'}
          onOpen={(release) => go({ screen: 'editor', releaseId: release.id })}
          onReadDamaged={setDamaged}
          onDuplicate={(release) => void duplicate(release)}
          onExport={(release) => desk.exportRelease(release.id)}
          onDelete={(release) => void remove(release)}
          onRestore={(release) => void restore(release)}
        />
      ) : null}
      {damaged ? (
        <DamagedReleaseDialog
          release={damaged}
          onClose={() => setDamaged(null)}
          onMakeNew={() => void duplicate(damaged)}
        />
      ) : null}
      {releases !== null && releases.length === 0 ? (
        query !== '' ? (
          <EmptyState icon={<SearchX aria-hidden />} title={t('library.noHitsTitle')}>
            {t('library.noHitsText', { query })}
          </EmptyState>
        ) : shelf === 'bin' ? (
          <EmptyState icon={<Trash2 aria-hidden />} title={t('library.emptyBinTitle')}>
            {t('library.emptyBinText')}
          </EmptyState>
        ) : (
          <EmptyState
            icon={<LibraryBig aria-hidden />}
            title={t('library.emptyTitle')}
            actions={
              <>
                {waysIn}
                <Button look="quiet" onPress={() => void openSample()}>
                  <Sparkles aria-hidden />
                  {t('library.sample')}
                </Button>
              </>
            }
          >
            {t('library.emptyText')}
          </EmptyState>
        )
      ) : null}
    </Screen>
  )
}

/** Ctrl+V with the caret in no field brings the text of the clipboard in. */
function usePasteAnywhere(paste: (pasted: ReturnType<typeof pastedText> & object) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (
        event.target instanceof Element &&
        event.target.closest('input,textarea,[contenteditable],[role=dialog]') !== null
      )
        return
      const pasted = event.clipboardData ? pastedText(event.clipboardData) : null
      if (pasted === null) return
      event.preventDefault()
      paste(pasted)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [paste])
}
