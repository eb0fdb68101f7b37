import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseFolder } from '#renderer/app/choose-file.ts'
import { ConnectionBanner } from '#renderer/app/connection-banner.tsx'
import { type Desk, DeskContext, type PastedText } from '#renderer/app/desk.ts'
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx'
import { FileDrop } from '#renderer/app/file-drop.tsx'
import { type FoundFile, filesChosen } from '#renderer/app/found-files.ts'
import { isOfTypes, pickedFileTypes, reviewedFileTypes } from '#renderer/app/picked-file-types.ts'
import { Rail } from '#renderer/app/rail.tsx'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { useAppCommands } from '#renderer/app/use-app-commands.ts'
import { useShortcutKeys } from '#renderer/app/use-shortcut-keys.ts'
import { BoilerplateScreen } from '#renderer/features/boilerplate/boilerplate-screen.tsx'
import type { Drafts } from '#renderer/features/boilerplate/draft.ts'
import { ExportDialog } from '#renderer/features/export/export-dialog.tsx'
import { GlossaryScreen } from '#renderer/features/glossary/glossary-screen.tsx'
import { ImportDialog } from '#renderer/features/import/import-dialog.tsx'
import { type ImportSource, sourcesOf } from '#renderer/features/import/import-sources.ts'
import { PasteDialog } from '#renderer/features/import/paste-dialog.tsx'
import { LibraryScreen } from '#renderer/features/library/library-screen.tsx'
import { NewReleaseDialog } from '#renderer/features/library/new-release-dialog.tsx'
import { MemoryScreen } from '#renderer/features/memory/memory-screen.tsx'
import type { UnitDrafts } from '#renderer/features/memory/unit-draft.ts'
import { CommandPalette } from '#renderer/features/palette/command-palette.tsx'
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx'
import { ShortcutSheet } from '#renderer/features/shortcuts/shortcut-sheet.tsx'

const EditorScreen = lazy(async () => ({
  default: (await import('#renderer/features/editor/editor-screen.tsx')).EditorScreen,
}))

const AlignScreen = lazy(async () => ({
  default: (await import('#renderer/features/align/align-screen.tsx')).AlignScreen,
}))

/** The window above the screens. At most one of these stands open. */
type Above =
  | { readonly is: 'nothing' }
  | { readonly is: 'new-release' }
  | { readonly is: 'import'; readonly sources: readonly ImportSource[] }
  | { readonly is: 'paste'; readonly pasted: PastedText | null }
  | { readonly is: 'export'; readonly releaseId: string }
  | { readonly is: 'palette' }
  | { readonly is: 'shortcuts' }

/** When the last of several windows is closed, the focus goes back to where it was before the first of them. */
function useAbove(): [Above, (next: Above | ((now: Above) => Above)) => void] {
  const [above, setAbove] = useState<Above>({ is: 'nothing' })
  const before = useRef<Element | null>(null)
  const open = useCallback((next: Above | ((now: Above) => Above)) => {
    const { activeElement } = document
    const isClosing = typeof next !== 'function' && next.is === 'nothing'
    if (!isClosing && activeElement?.closest('[role=dialog]') === null) before.current = activeElement
    setAbove(next)
  }, [])
  useEffect(() => {
    if (above.is !== 'nothing' || before.current === null) return
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return
      const to = before.current?.isConnected ? before.current : document.getElementById('content')
      if (to instanceof HTMLElement && to !== document.body) to.focus({ preventScroll: true })
    }, focusReturnsMs)
    return () => clearTimeout(timer)
  }, [above.is])
  return [above, open]
}

/** The closed window itself may still give the focus back; only then is it missed. */
const focusReturnsMs = 80

export function Shell() {
  const { t } = useTranslation()
  const { route, go, openReleaseId } = useNavigation()
  const [above, setAbove] = useAbove()
  const [changes, setChanges] = useState(0)
  // Approved texts that are not saved yet outlive a look at another screen.
  const [drafts, setDrafts] = useState<Drafts>({})
  const [unitDrafts, setUnitDrafts] = useState<UnitDrafts>(new Map())
  const picker = useRef<HTMLInputElement>(null)
  const stage = useRef<HTMLDivElement>(null)

  // A screen that goes takes the focus with it: the next Tab starts in the new one, not at the head of the window. The
  // first screen replaces none: there the first Tab offers the way past the rail.
  const shown = useRef(route.screen)
  useEffect(() => {
    if (shown.current === route.screen) return
    shown.current = route.screen
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
  }, [route.screen])

  const changed = useCallback(() => setChanges((times) => times + 1), [])
  const close = useCallback(() => setAbove({ is: 'nothing' }), [setAbove])
  const importFiles = useCallback(
    (found?: readonly FoundFile[]) => {
      const files = found?.map(({ file }) => file) ?? []
      if (found === undefined) picker.current?.click()
      else if (files.length > 0 && files.every(({ name }) => /\.tmx$/iu.test(name))) go({ screen: 'memory', files })
      else if (files.length > 0) {
        const sources = sourcesOf(found, pickedFileTypes)
        // What is dropped while others are looked at comes in beside them.
        setAbove((now) => ({ is: 'import', sources: now.is === 'import' ? [...now.sources, ...sources] : sources }))
      }
    },
    [setAbove, go],
  )
  const desk = useMemo<Desk>(
    () => ({
      newRelease: () => setAbove({ is: 'new-release' }),
      importFiles,
      importFolder: () => chooseFolder(importFiles),
      pasteText: (pasted) => setAbove({ is: 'paste', pasted: pasted ?? null }),
      exportRelease: (releaseId) => setAbove({ is: 'export', releaseId }),
      openPalette: () => setAbove({ is: 'palette' }),
      changes,
      changed,
    }),
    [importFiles, changes, changed, setAbove],
  )
  // What is dropped on the screen of alignments is to be aligned; on an open release it may be a review that comes back.
  const dropped = (found: readonly FoundFile[]) => {
    const [first, ...more] = found
    if (route.screen === 'align') go({ ...route, files: found.map(({ file }) => file) })
    else if (
      route.screen === 'editor' &&
      above.is === 'nothing' &&
      first &&
      more.length === 0 &&
      isOfTypes(first.file, reviewedFileTypes)
    )
      go({ screen: 'editor', releaseId: route.releaseId, returned: first.file })
    else importFiles(found)
  }
  useShortcutKeys()
  useAppCommands(desk, () => setAbove({ is: 'shortcuts' }))

  const compare = (copy: ReleaseCopy) => {
    // The release that is open, where it is one of those.
    const known = copy.releases.find(({ id }) => id === openReleaseId) ?? copy.releases[0]
    close()
    if (known) go({ screen: 'editor', releaseId: known.id, copy })
  }
  const made = (releaseId: string) => {
    changed()
    close()
    go({ screen: 'editor', releaseId })
  }

  return (
    <DeskContext value={desk}>
      <a className="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <div className="shell">
        <Rail />
        <div className="stage" id="content" tabIndex={-1} ref={stage}>
          <ConnectionBanner />
          <ErrorBoundary key={route.screen} onLeave={() => go({ screen: 'library' })}>
            <Suspense fallback={<main className="screen" aria-busy="true" />}>
              {route.screen === 'library' ? <LibraryScreen /> : null}
              {route.screen === 'editor' ? (
                <EditorScreen
                  key={route.releaseId}
                  releaseId={route.releaseId}
                  place={route.place ?? null}
                  copy={route.copy ?? null}
                  returned={route.returned ?? null}
                />
              ) : null}
              {route.screen === 'align' ? (
                <AlignScreen alignmentId={route.alignmentId ?? null} files={route.files ?? null} />
              ) : null}
              {route.screen === 'glossary' ? <GlossaryScreen /> : null}
              {route.screen === 'memory' ? (
                <MemoryScreen
                  files={route.files ?? null}
                  onFilesDone={() => go({ screen: 'memory' })}
                  drafts={unitDrafts}
                  onDrafts={setUnitDrafts}
                />
              ) : null}
              {route.screen === 'boilerplate' ? (
                <BoilerplateScreen textId={route.textId ?? null} drafts={drafts} onDrafts={setDrafts} />
              ) : null}
              {route.screen === 'settings' ? <SettingsScreen section={route.section ?? 'general'} /> : null}
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={pickedFileTypes}
        aria-label={t('commands.import')}
        onChange={(event) => {
          importFiles(filesChosen(event.target.files ?? []))
          // The same file may be chosen again after it was corrected elsewhere.
          event.target.value = ''
        }}
      />
      <FileDrop onDrop={dropped} />
      {above.is === 'new-release' ? <NewReleaseDialog onClose={close} onMade={made} /> : null}
      {above.is === 'import' ? (
        <ImportDialog sources={above.sources} onClose={close} onMade={made} onKnown={compare} />
      ) : null}
      {above.is === 'paste' ? (
        <PasteDialog
          pasted={above.pasted}
          onClose={close}
          onRead={(source) => setAbove({ is: 'import', sources: [source] })}
        />
      ) : null}
      {above.is === 'export' ? <ExportDialog releaseId={above.releaseId} onClose={close} /> : null}
      {above.is === 'palette' ? <CommandPalette onClose={close} /> : null}
      {above.is === 'shortcuts' ? <ShortcutSheet onClose={close} /> : null}
    </DeskContext>
  )
}
