import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { chooseFile } from '#renderer/app/choose-file.ts'
import { useCommands } from '#renderer/app/commands.ts'
import { useDesk } from '#renderer/app/desk.ts'
import { reviewedFileTypes } from '#renderer/app/picked-file-types.ts'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { Screen } from '#renderer/app/screen.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { adoptApprovedText, insertApprovedText } from '#renderer/editor/approved-actions.ts'
import type { CaretPlace } from '#renderer/editor/caret-of-pane.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { AddTermDialog } from '#renderer/features/editor/add-term-dialog.tsx'
import { AddVersionDialog } from '#renderer/features/editor/add-version-dialog.tsx'
import type { ColumnShares } from '#renderer/features/editor/column-shares.ts'
import { CompareDialog } from '#renderer/features/editor/compare/compare-dialog.tsx'
import { EditorPanel, type PlaceToGo } from '#renderer/features/editor/editor-panel.tsx'
import { EditorStatus } from '#renderer/features/editor/editor-status.tsx'
import { EditorToolbar } from '#renderer/features/editor/editor-toolbar.tsx'
import { EditorTop } from '#renderer/features/editor/editor-top.tsx'
import { FindBar } from '#renderer/features/editor/find-bar.tsx'
import { HistoryDialog } from '#renderer/features/editor/history/history-dialog.tsx'
import { useToldAct } from '#renderer/features/editor/history/use-told-act.ts'
import { InsertApprovedDialog } from '#renderer/features/editor/insert-approved-dialog.tsx'
import { LinkDialog } from '#renderer/features/editor/link-dialog.tsx'
import type { Searched } from '#renderer/features/editor/memory/memory-panel.tsx'
import { useMatchInPlace } from '#renderer/features/editor/memory/use-match-in-place.ts'
import { useMemory } from '#renderer/features/editor/memory/use-memory.ts'
import { NotSavedBanner } from '#renderer/features/editor/not-saved-banner.tsx'
import { useNotes } from '#renderer/features/editor/notes/use-notes.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { ApprovedCard } from '#renderer/features/editor/panels/approved-card.tsx'
import { IgnoreDialog } from '#renderer/features/editor/panels/ignore-dialog.tsx'
import { ReportDialog } from '#renderer/features/editor/report-dialog.tsx'
import { ReviewDialog } from '#renderer/features/editor/review/review-dialog.tsx'
import { useReview } from '#renderer/features/editor/review/use-review.ts'
import { SaveApprovedDialog } from '#renderer/features/editor/save-approved-dialog.tsx'
import type { SelectedTerm } from '#renderer/features/editor/selected-term.ts'
import { useApprovedRows } from '#renderer/features/editor/use-approved-rows.ts'
import { useArrivingVersion } from '#renderer/features/editor/use-arriving-version.ts'
import { useEditingView } from '#renderer/features/editor/use-editing-view.ts'
import { useEditorCommands } from '#renderer/features/editor/use-editor-commands.ts'
import { useFind } from '#renderer/features/editor/use-find.ts'
import { useFix } from '#renderer/features/editor/use-fix.ts'
import { useGlossarySummaries } from '#renderer/features/editor/use-glossary-summaries.ts'
import { useIgnores } from '#renderer/features/editor/use-ignores.ts'
import { useLiveGlossaries } from '#renderer/features/editor/use-live-glossaries.ts'
import { VersionsGrid } from '#renderer/features/editor/versions-grid.tsx'
import { wordsByLanguage } from '#renderer/features/editor/words-by-language.ts'
import { saysAnything } from '#shared/boilerplate/passages-of.ts'
import type { ProposedText } from '#shared/boilerplate/propose-approved.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage } from '#shared/model/release-text.ts'

export type PanelTab = 'suggestions' | 'checks' | 'facts' | 'names' | 'notes' | 'memory'

/** The window above the desk. At most one of these stands open. */
type Above =
  | { readonly is: 'nothing' }
  | { readonly is: 'add-version' }
  | { readonly is: 'link' }
  | { readonly is: 'report' }
  | { readonly is: 'history' }
  | { readonly is: 'compare'; readonly copy: ReleaseCopy }
  | { readonly is: 'add-term'; readonly selected: SelectedTerm }
  | { readonly is: 'insert-approved'; readonly place: CaretPlace | null }
  | { readonly is: 'save-approved'; readonly proposed: ProposedText }
  | { readonly is: 'ignore'; readonly finding: Finding }

export interface EditorDeskProps {
  readonly release: OpenRelease
  readonly place: Passage | null
  /** A copy of the release that came in and is to be compared with it. */
  readonly copy: ReleaseCopy | null
  /** A file that was dropped on the release, perhaps a review that comes back. */
  readonly returned: File | null
}

/** The desk with one open release: top bar, tools, versions side by side, the panel that helps, the status line. */
export function EditorDesk({ release, place, copy, returned }: EditorDeskProps) {
  const { editing, sync, opened } = release
  const view = useEditingView(editing)
  const { settings, change } = useSettings()
  const { changed } = useDesk()
  const { t } = useTranslation('editor')
  const { t: ta } = useTranslation()
  const { t: tb } = useTranslation('boilerplate')
  const { tell } = useAnnouncer()
  const { languages } = view.text
  const [shown, setShown] = useState<readonly LanguageTag[]>(() => languages.slice(0, 2))
  const [shares, setShares] = useState<Readonly<Record<number, ColumnShares>>>({})
  const [tab, setTab] = useState<PanelTab>('suggestions')
  const [above, setAbove] = useState<Above>({ is: 'nothing' })
  useEffect(() => {
    if (copy) setAbove({ is: 'compare', copy })
  }, [copy])
  const tellAct = useToldAct(release)
  const tellTaken = (file: string) => tellAct({ is: 'taken', file })
  const [summary, setSummary] = useState(opened.summary)
  const ignores = useIgnores(release)
  const notes = useNotes(summary.id)
  const review = useReview(release, returned)
  const chooseReview = () => chooseFile(reviewedFileTypes, review.bringBack)
  const glossaries = useGlossarySummaries()
  useLiveGlossaries(release)
  const visible = useMemo(() => {
    const known = shown.filter((language) => languages.includes(language))
    return known.length > 0 ? known : languages.slice(0, 2)
  }, [shown, languages])
  useArrivingVersion(languages, visible, setShown)
  const words = useMemo(() => wordsByLanguage(view.text), [view.text])
  const bring = (language: LanguageTag) => setShown(withVersion(visible, language))
  const memory = useMemory(release, view, visible)
  const offered = useMatchInPlace(editing, view, memory)
  const [searched, setSearched] = useState<Searched>({ words: '' })
  const find = useFind({ editing, view, visible, bring })
  const fix = useFix(editing)
  const approved = useApprovedRows(release, view.text)
  // Where the caret was shown: a window that closes gives the focus back before the caret.
  const insertApproved = () => setAbove({ is: 'insert-approved', place: editing.view.get().caret })
  const writeNote = (place: CaretPlace) => {
    setTab('notes')
    notes.write(place)
  }
  const askToIgnore = (finding: Finding) => setAbove({ is: 'ignore', finding })
  const commands = useEditorCommands({
    release,
    view,
    visible,
    setVisible: setShown,
    setTab,
    openLink: () => setAbove({ is: 'link' }),
    addVersion: () => setAbove({ is: 'add-version' }),
    openReport: () => setAbove({ is: 'report' }),
    openHistory: () => setAbove({ is: 'history' }),
    addTerm: (selected) => setAbove({ is: 'add-term', selected }),
    insertApproved,
    writeNote,
    chooseReview,
    fix,
    ignore: askToIgnore,
    openFind: find.open,
    memory,
    searchMemory: (words) => {
      setSearched({ words })
      setTab('memory')
    },
  })
  useCommands(commands)

  useEffect(
    () => editing.setShown({ terms: settings.showTerms, issues: settings.showIssues }),
    [editing, settings.showTerms, settings.showIssues],
  )
  const { severities, houseStyle, ownWords } = settings
  useEffect(() => release.checkBy({ severities, houseStyle, ownWords }), [release, severities, houseStyle, ownWords])
  useEffect(() => () => changed(), [changed])
  useEffect(() => {
    if (opened.recovered > 0) tell(t('recovered', { count: opened.recovered }))
  }, [opened.recovered, tell, t])
  // What is not acknowledged yet would be lost with the window: the browser asks before it closes.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (sync.saveState().state !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [sync])

  const goTo = (to: PlaceToGo) => {
    if (!visible.includes(to.language)) bring(to.language)
    whenAttached(editing, to.language, () => editing.goTo(to))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place alone says when to go
  useEffect(() => {
    if (place) goTo(place)
  }, [place])

  const versionAdded = (language: LanguageTag) => {
    setAbove({ is: 'nothing' })
    changed()
    setShown((before) => [...before.filter((each) => each !== language).slice(0, Math.min(1, before.length)), language])
  }

  return (
    <Screen
      className="editor-screen"
      notice={<NotSavedBanner release={release} />}
      top={
        <EditorTop
          summary={summary}
          onSummary={(next) => {
            setSummary(next)
            editing.setLocales(next.locales)
            changed()
          }}
          settled={sync.settled}
          view={view}
          shown={visible}
          onShown={setShown}
          onHistory={() => setAbove({ is: 'history' })}
          onAddVersion={() => setAbove({ is: 'add-version' })}
        />
      }
      status={
        <EditorStatus
          release={release}
          view={view}
          shown={visible}
          words={words}
          glossaries={glossaries.filter(({ id }) => settings.glossaries === null || settings.glossaries.includes(id))}
          zoom={settings.zoom}
          onZoom={(zoom) => void change({ zoom })}
          onIssues={() => setTab('checks')}
        />
      }
    >
      <div className="editor-body">
        <div className="editor-main">
          <EditorToolbar
            editing={editing}
            view={view}
            settings={settings}
            onSettings={(part) => void change(part)}
            single={visible.length === 1}
            onSingle={(single) =>
              setShown(single ? [view.caret?.language ?? languages[0] ?? 'en'] : languages.slice(0, 2))
            }
            onLink={() => setAbove({ is: 'link' })}
            onFind={() => find.open(false)}
            onInsertApproved={insertApproved}
          />
          {find.isOpen ? <FindBar find={find} languages={languages} /> : null}
          <div className="desk" style={{ '--zoom': settings.zoom } as React.CSSProperties}>
            <VersionsGrid
              editing={editing}
              view={view}
              shown={visible}
              words={words}
              shares={shares}
              onShares={(next) => setShares((before) => ({ ...before, [next.length]: next }))}
              offered={offered}
              approved={approved.recognised}
              notes={notes.waiting}
              onNotes={(rowId) => {
                setTab('notes')
                goTo({ rowId, language: view.caret?.language ?? visible[0] ?? view.text.source })
              }}
              onInsertApproved={(rowId) => {
                const language = view.caret?.language ?? visible[0] ?? view.text.source
                setAbove({ is: 'insert-approved', place: { language, rowId, offset: 0 } })
              }}
            />
          </div>
        </div>
        <EditorPanel
          release={release}
          view={view}
          shown={visible}
          tab={tab}
          onTab={setTab}
          memory={memory}
          searched={searched}
          ignores={ignores}
          notes={notes}
          glossaries={glossaries}
          onGoTo={goTo}
          onFix={fix}
          onIgnore={askToIgnore}
          onReview={chooseReview}
          onReport={() => setAbove({ is: 'report' })}
          approved={
            <ApprovedCard
              editing={editing}
              view={view}
              recognised={approved.recognised}
              onSave={(proposed) => setAbove({ is: 'save-approved', proposed })}
            />
          }
        />
      </div>
      {above.is === 'add-version' ? (
        <AddVersionDialog
          release={release}
          languages={languages}
          onClose={() => setAbove({ is: 'nothing' })}
          onAdded={versionAdded}
        />
      ) : null}
      {above.is === 'compare' ? (
        <CompareDialog
          editing={editing}
          releaseId={summary.id}
          copy={above.copy}
          noted={notes.all}
          onTaken={tellTaken}
          onClose={() => setAbove({ is: 'nothing' })}
        />
      ) : null}
      <ReviewDialog editing={editing} releaseId={summary.id} review={review} noted={notes.all} onTaken={tellTaken} />
      {above.is === 'report' ? (
        <ReportDialog releaseId={summary.id} settled={sync.settled} onClose={() => setAbove({ is: 'nothing' })} />
      ) : null}
      {above.is === 'history' ? <HistoryDialog release={release} onClose={() => setAbove({ is: 'nothing' })} /> : null}
      {above.is === 'insert-approved' ? (
        <InsertApprovedDialog
          texts={approved.texts}
          languages={languages}
          onClose={() => setAbove({ is: 'nothing' })}
          onInsert={(text) => {
            insertApprovedText(editing, text, above.place)
            const count = languages.filter((each) => saysAnything(text, each)).length
            tell(tb('insert.done', { name: text.name, count }), { label: ta('common.undo'), run: editing.undo })
          }}
        />
      ) : null}
      {above.is === 'save-approved' ? (
        <SaveApprovedDialog
          proposed={above.proposed}
          languages={languages}
          onClose={() => setAbove({ is: 'nothing' })}
          onSaved={(text) => {
            adoptApprovedText(editing, above.proposed.rowIds, text)
            approved.reload()
            tell(tb('save.saved', { name: text.name }))
          }}
        />
      ) : null}
      {above.is === 'add-term' ? (
        <AddTermDialog selected={above.selected} glossaries={glossaries} onClose={() => setAbove({ is: 'nothing' })} />
      ) : null}
      {above.is === 'ignore' ? (
        <IgnoreDialog finding={above.finding} onClose={() => setAbove({ is: 'nothing' })} onIgnore={ignores.ignore} />
      ) : null}
      {above.is === 'link' ? <LinkDialog editing={editing} onClose={() => setAbove({ is: 'nothing' })} /> : null}
    </Screen>
  )
}

const mostFrames = 60

/** A version that was not on the desk has its editor only some paints later. */
function whenAttached(editing: ReleaseEditing, language: LanguageTag, run: () => void, frames = 0): void {
  requestAnimationFrame(() => {
    if (editing.editorOf(language)) run()
    else if (frames < mostFrames) whenAttached(editing, language, run, frames + 1)
  })
}

/** The versions on the desk with this one among them: in place of the last, or of the only one. */
function withVersion(shown: readonly LanguageTag[], language: LanguageTag): readonly LanguageTag[] {
  return shown.includes(language) ? shown : [...shown.slice(0, -1), language]
}
