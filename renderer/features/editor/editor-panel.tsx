import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '#renderer/app/route.ts'
import { useCheckCatalogue } from '#renderer/app/use-check-catalogue.ts'
import type { EditingView } from '#renderer/editor/release-editing.ts'
import { insertSuggestion } from '#renderer/editor/row-actions.ts'
import { suggestionsAt } from '#renderer/editor/suggestions-at.ts'
import type { PanelTab } from '#renderer/features/editor/editor-desk.tsx'
import { insertMatch } from '#renderer/features/editor/memory/insert-match.ts'
import { MemoryPanel, type Searched } from '#renderer/features/editor/memory/memory-panel.tsx'
import { MemorySuggestions } from '#renderer/features/editor/memory/memory-suggestions.tsx'
import type { RowMemory } from '#renderer/features/editor/memory/use-memory.ts'
import { NotesPanel } from '#renderer/features/editor/notes/notes-panel.tsx'
import type { Notes } from '#renderer/features/editor/notes/use-notes.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { ChecksPanel } from '#renderer/features/editor/panels/checks-panel.tsx'
import { FactsPanel } from '#renderer/features/editor/panels/facts-panel.tsx'
import { NamesPanel } from '#renderer/features/editor/panels/names-panel.tsx'
import { PanelTabs } from '#renderer/features/editor/panels/panel-tabs.tsx'
import { type ShownTerm, SuggestionsPanel } from '#renderer/features/editor/panels/suggestions-panel.tsx'
import { useAddWord } from '#renderer/features/editor/use-add-word.ts'
import type { Ignores } from '#renderer/features/editor/use-ignores.ts'
import { sortIgnored } from '#shared/checks/ignoring.ts'
import type { GlossarySummary } from '#shared/contract/values.ts'
import { setEntities } from '#shared/document/entities.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage } from '#shared/model/release-text.ts'

/** A cell, and where in it the caret goes: else to its start. */
export type PlaceToGo = Pick<Passage, 'language' | 'rowId'> & Partial<Pick<Passage, 'start' | 'end'>>

export interface EditorPanelProps {
  readonly release: OpenRelease
  readonly view: EditingView
  readonly shown: readonly LanguageTag[]
  readonly tab: PanelTab
  readonly memory: RowMemory
  readonly searched: Searched
  readonly ignores: Ignores
  readonly notes: Notes
  readonly glossaries: readonly GlossarySummary[]
  readonly onTab: (tab: PanelTab) => void
  /** Brings a version onto the desk before the caret goes into it. */
  readonly onGoTo: (place: PlaceToGo) => void
  readonly onFix: (findings: readonly Finding[]) => void
  readonly onIgnore: (finding: Finding) => void
  readonly onReview: () => void
  readonly onReport: () => void
  /** What stands in the panel about the approved text of the row at hand. */
  readonly approved: ReactNode
}

/** What helps with the row at hand and with the whole release. */
export function EditorPanel(props: EditorPanelProps) {
  const { release, view, shown, tab, ignores, notes, glossaries, memory, onTab, onGoTo } = props
  const { editing } = release
  const { t } = useTranslation()
  const { t: te } = useTranslation('editor')
  const { t: tn } = useTranslation('notes')
  const { go } = useNavigation()
  const { checks: catalogue } = useCheckCatalogue()
  const names = useMemo(() => new Map(glossaries.map(({ id, name }) => [id, name])), [glossaries])
  const suggestions = useMemo(() => suggestionsAt(view, shown), [view, shown])
  const terms = useMemo<readonly ShownTerm[] | null>(
    () =>
      suggestions?.terms.map(({ glossary, concept, occurrence, targetTerm, alternatives, present }) => ({
        id: `${glossary} ${concept.id}`,
        sourceLanguage: view.text.source,
        sourceTerm: occurrence.quote,
        targetLanguage: suggestions.target,
        targetTerm: targetTerm.text,
        alternatives: alternatives.map((term) => term.text),
        glossaryName: names.get(glossary) ?? glossary,
        present,
      })) ?? null,
    [suggestions, names, view.text.source],
  )
  const rowNumbers = useMemo(() => new Map(view.text.rows.map((row, index) => [row.id, index + 1])), [view.text])
  const rowNumber = (rowId: string) => rowNumbers.get(rowId) ?? null
  const addWord = useAddWord()
  const { caret } = view
  const current = view.findings.find(
    (each) =>
      each.rowId === caret?.rowId &&
      each.language === caret.language &&
      each.start <= caret.offset &&
      caret.offset <= each.end,
  )
  const serious = view.findings.filter((finding) => finding.severity !== 'info').length

  const found = view.knowledge.findings
  const ignored = useMemo(() => {
    const covered = sortIgnored(found, ignores.all).ignored
    return ignores.all.map((ignore) => ({
      ignore,
      findings: covered.flatMap(({ finding, rule }) => (rule === ignore ? [finding] : [])),
    }))
  }, [found, ignores.all])
  const rowIds = useMemo(() => view.text.rows.map(({ id }) => id), [view.text])
  const waitingNotes = rowIds.reduce((sum, id) => sum + (notes.waiting.get(id) ?? 0), 0)
  const rows = useMemo(() => new Map(view.text.rows.map((row) => [row.id, row])), [view.text])

  return (
    <PanelTabs<PanelTab>
      label={t('editor.panels')}
      chosen={tab}
      onChoose={onTab}
      tabs={[
        {
          id: 'suggestions',
          label: te('tabs.suggestions'),
          content: (
            <>
              {props.approved}
              <SuggestionsPanel
                terms={terms}
                memory={{
                  count: memory.matches.length,
                  content: (
                    <MemorySuggestions
                      matches={memory.matches}
                      onInsert={(offered) => memory.target && insertMatch(editing, memory.target, offered)}
                    />
                  ),
                }}
                onInsert={(term, text) => insertSuggestion(editing, term.targetLanguage, text)}
              />
            </>
          ),
        },
        {
          id: 'checks',
          label: te('tabs.checks'),
          count: serious,
          countLabel: te('waiting', { count: serious }),
          content: (
            <ChecksPanel
              findings={view.findings}
              ignored={ignored}
              catalogue={catalogue}
              languages={view.text.languages}
              rowNumber={rowNumber}
              glossaryName={(id) => names.get(id) ?? id}
              working={view.readings === 0}
              current={current?.fingerprint ?? null}
              onGoTo={onGoTo}
              textOf={(finding) => rows.get(finding.rowId)?.cells[finding.language]?.text ?? ''}
              onFix={props.onFix}
              onIgnore={props.onIgnore}
              onAddWord={addWord}
              onRevoke={ignores.revoke}
              onReport={props.onReport}
              onSettings={() => go({ screen: 'settings', section: 'checks' })}
            />
          ),
        },
        {
          id: 'facts',
          label: te('tabs.facts'),
          content: (
            <FactsPanel
              facts={view.knowledge.facts}
              languages={view.text.languages}
              rowNumber={rowNumber}
              onGoTo={onGoTo}
              working={view.readings === 0}
            />
          ),
        },
        {
          id: 'names',
          label: te('tabs.names'),
          content: (
            <NamesPanel
              entities={view.text.entities ?? []}
              facts={view.knowledge.facts}
              languages={view.text.languages}
              working={view.readings === 0}
              onChange={(entities) => editing.act((transaction) => setEntities(transaction, entities))}
            />
          ),
        },
        {
          id: 'notes',
          label: tn('tab'),
          count: waitingNotes,
          isCalm: true,
          countLabel: tn('waiting', { count: waitingNotes }),
          content: (
            <NotesPanel
              notes={notes}
              caret={caret}
              rowIds={rowIds}
              onGoTo={({ rowId, language }) =>
                onGoTo({ rowId, language: language ?? caret?.language ?? view.text.source })
              }
              onReview={props.onReview}
              onWritten={({ language, rowId, offset }) => onGoTo({ language, rowId, start: offset })}
            />
          ),
        },
        {
          id: 'memory',
          label: te('tabs.memory'),
          content: (
            <MemoryPanel
              source={view.text.source}
              target={memory.target ?? shown.find((language) => language !== view.text.source) ?? null}
              searched={props.searched}
              onInsert={(text) => memory.target && insertSuggestion(editing, memory.target, text)}
            />
          ),
        },
      ]}
    />
  )
}
