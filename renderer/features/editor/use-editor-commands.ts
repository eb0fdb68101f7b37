import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '#renderer/app/commands.ts'
import { useDesk } from '#renderer/app/desk.ts'
import { useSettings } from '#renderer/app/settings-context.tsx'
import type { CaretPlace } from '#renderer/editor/caret-of-pane.ts'
import type { EditingView } from '#renderer/editor/release-editing.ts'
import {
  confirmAndGoOn,
  copySource,
  findingAtCaret,
  findingBeside,
  goToNextUnconfirmed,
  goToRow,
  insertRowBeside,
  insertSuggestion,
  mergeDown,
  moveRowBy,
  removeRow,
  splitAtCaret,
} from '#renderer/editor/row-actions.ts'
import { suggestionsAt } from '#renderer/editor/suggestions-at.ts'
import type { PanelTab } from '#renderer/features/editor/editor-desk.tsx'
import { insertMatch } from '#renderer/features/editor/memory/insert-match.ts'
import type { RowMemory } from '#renderer/features/editor/memory/use-memory.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { type SelectedTerm, selectedTerm } from '#renderer/features/editor/selected-term.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface EditorCommandsOptions {
  readonly release: OpenRelease
  readonly view: EditingView
  readonly visible: readonly LanguageTag[]
  readonly setVisible: (shown: readonly LanguageTag[]) => void
  readonly setTab: (tab: PanelTab) => void
  readonly openLink: () => void
  readonly addVersion: () => void
  readonly openReport: () => void
  readonly openHistory: () => void
  readonly addTerm: (selected: SelectedTerm) => void
  readonly insertApproved: () => void
  readonly writeNote: (place: CaretPlace) => void
  /** Asks for the file that came back. */
  readonly chooseReview: () => void
  readonly fix: (findings: readonly Finding[]) => void
  /** Asks how far and why. */
  readonly ignore: (finding: Finding) => void
  readonly openFind: (replacing: boolean) => void
  readonly memory: RowMemory
  readonly searchMemory: (words: string) => void
}

/** The keys of the desk. They read the open release when they are pressed, so the list itself hardly ever changes. */
export function useEditorCommands(options: EditorCommandsOptions): readonly Command[] {
  const { t, i18n } = useTranslation()
  const { t: te } = useTranslation('editor')
  const { t: tb } = useTranslation('boilerplate')
  const { t: tn } = useTranslation('notes')
  const { t: th } = useTranslation('history')
  const { t: tc } = useTranslation('copies')
  const { exportRelease } = useDesk()
  const { settings, change } = useSettings()
  const now = useRef({ ...options, settings })
  now.current = { ...options, settings }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the titles change with the interface's language alone
  return useMemo(() => {
    const { editing, opened } = options.release
    const caret = () => editing.current().caret
    const atCell = (run: (cell: { readonly language: LanguageTag; readonly rowId: string }) => unknown) => () => {
      const place = caret()
      if (place) run(place)
    }
    const zoomTo = (zoom: number) => void change({ zoom: Math.min(3, Math.max(0.5, Math.round(zoom * 10) / 10)) })
    const command = (
      id: string,
      title: string,
      shortcut: string | null,
      run: () => void,
      keysOnly = false,
    ): Command => ({
      id: `editor.${id}`,
      title,
      group: t('shortcuts.editor', { defaultValue: t('editor.formatting') }),
      shortcut,
      enabled: true,
      keysOnly,
      run,
    })
    const suggestion = (number: number): Command => ({
      ...command(
        `suggestion-${number}`,
        t('editor.command.insertSuggestion', { number: number === 1 ? '1…9' : String(number) }),
        `Mod+${number}`,
        () => {
          const { matches, target } = now.current.memory
          const match = matches[number - 1]
          if (match && target) return insertMatch(editing, target, match)
          const suggestions = suggestionsAt(editing.current(), now.current.visible)
          const chosen = suggestions?.terms[number - 1 - matches.length]
          if (chosen) insertSuggestion(editing, suggestions.target, chosen.targetTerm.text)
        },
        true,
      ),
      unlisted: number > 1,
    })
    const goToFinding = (by: 1 | -1) => () => {
      const finding = findingBeside(editing, by)
      if (!finding) return
      if (!now.current.visible.includes(finding.language)) {
        const [first = finding.language] = now.current.visible
        now.current.setVisible([first, finding.language])
      }
      now.current.setTab('checks')
      // A version that was not on the desk has its editor only after the next paint.
      requestAnimationFrame(() => editing.goTo({ ...finding, start: finding.start, end: finding.end }))
    }
    return [
      command(
        'confirm',
        t('editor.command.confirm'),
        'Mod+Enter',
        atCell((cell) => {
          confirmAndGoOn(editing, cell)
          now.current.memory.remember(cell)
        }),
      ),
      command(
        'confirm-only',
        t('editor.command.confirmOnly'),
        'Mod+Shift+Enter',
        atCell((cell) => confirmAndGoOn(editing, cell)),
      ),
      command('search-memory', te('memory.command'), 'F3', () =>
        now.current.searchMemory(selectedTerm(editing)?.text ?? ''),
      ),
      command(
        'next-unconfirmed',
        t('editor.command.nextUnconfirmed'),
        'F9',
        atCell((cell) => goToNextUnconfirmed(editing, cell)),
      ),
      command(
        'next-row',
        t('editor.command.nextRow'),
        'Alt+ArrowDown',
        atCell((cell) => goToRow(editing, cell, 1)),
        true,
      ),
      command(
        'previous-row',
        t('editor.command.previousRow'),
        'Alt+ArrowUp',
        atCell((cell) => goToRow(editing, cell, -1)),
        true,
      ),
      command('other-column', t('editor.command.otherColumn'), 'F6', () => {
        const { visible } = now.current
        const place = caret()
        const next = visible[(visible.indexOf(place?.language ?? '') + 1) % visible.length]
        const rowId = place?.rowId ?? editing.current().text.rows[0]?.id
        if (next !== undefined && rowId !== undefined) editing.goTo({ language: next, rowId })
      }),
      command('next-issue', t('editor.command.nextIssue'), 'F8', goToFinding(1)),
      command('previous-issue', t('editor.command.previousIssue'), 'Shift+F8', goToFinding(-1)),
      command('apply-fix', t('editor.command.applyFix'), 'Alt+Enter', () => {
        const finding = findingAtCaret(editing, { fixable: true })
        if (finding) now.current.fix([finding])
      }),
      command('fix-kind', t('editor.command.fixKind'), null, () => {
        const finding = findingAtCaret(editing, { fixable: true })
        const { findings } = editing.current()
        if (finding) now.current.fix(findings.filter(({ check, fix }) => check === finding.check && fix !== null))
      }),
      command('ignore-issue', t('editor.command.ignoreIssue'), 'Alt+Shift+Enter', () => {
        const finding = findingAtCaret(editing)
        if (finding) now.current.ignore(finding)
      }),
      command('add-term', t('editor.command.addTerm'), 'Mod+E', () => {
        const selected = selectedTerm(editing)
        if (selected) now.current.addTerm(selected)
      }),
      command('note', tn('command'), 'Mod+M', () => {
        const place = caret()
        if (place) now.current.writeNote(place)
      }),
      command('review', tc('review.command'), null, () => now.current.chooseReview()),
      command('report', t('editor.command.report'), null, () => now.current.openReport()),
      command('history', th('command'), 'Mod+Shift+H', () => now.current.openHistory()),
      command(
        'copy-source',
        t('editor.command.copySource'),
        'Mod+Insert',
        atCell((cell) => copySource(editing, cell)),
      ),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(suggestion),
      command(
        'no-break-space',
        t('editor.command.noBreakSpace'),
        'Mod+Shift+Space',
        () => {
          const editor = editing.editorOf(caret()?.language ?? '')
          if (editor) editor.view.dispatch(editor.state.tr.insertText('\u00a0').scrollIntoView())
        },
        true,
      ),
      command('undo', t('editor.command.undo'), 'Mod+Z', editing.undo),
      command('redo', t('editor.command.redo'), 'Mod+Y', editing.redo),
      { ...command('redo-shift', t('editor.command.redo'), 'Mod+Shift+Z', editing.redo, true), unlisted: true },
      command('find', t('editor.command.find'), 'Mod+F', () => now.current.openFind(false)),
      command('replace', te('find.replaceCommand'), 'Mod+H', () => now.current.openFind(true)),
      command('link', t('editor.command.link'), null, () => now.current.openLink()),
      command('split', t('editor.command.splitRow'), null, () => splitAtCaret(editing)),
      command(
        'merge',
        t('editor.command.mergeRow'),
        null,
        atCell((cell) => mergeDown(editing, cell)),
      ),
      command(
        'insert-row',
        t('editor.command.insertRow'),
        null,
        atCell((cell) => insertRowBeside(editing, cell, 'after')),
      ),
      command(
        'delete-row',
        t('editor.command.deleteRow'),
        null,
        atCell((cell) => removeRow(editing, cell)),
      ),
      command(
        'move-up',
        t('editor.command.moveRowUp'),
        'Alt+Shift+ArrowUp',
        atCell((cell) => moveRowBy(editing, cell, -1)),
      ),
      command(
        'move-down',
        t('editor.command.moveRowDown'),
        'Alt+Shift+ArrowDown',
        atCell((cell) => moveRowBy(editing, cell, 1)),
      ),
      command('swap', t('editor.command.swap'), null, () => now.current.setVisible(now.current.visible.toReversed())),
      command('insert-boilerplate', tb('insert.command'), null, () => now.current.insertApproved()),
      command('add-version', t('editor.command.addVersion'), null, () => now.current.addVersion()),
      command(
        'terms',
        t('editor.command.showTerms'),
        null,
        () => void change({ showTerms: !now.current.settings.showTerms }),
      ),
      command(
        'issues',
        t('editor.command.showIssues'),
        null,
        () => void change({ showIssues: !now.current.settings.showIssues }),
      ),
      command('zoom-in', t('editor.command.zoomIn'), 'Mod+=', () => zoomTo(now.current.settings.zoom + 0.1)),
      command('zoom-out', t('editor.command.zoomOut'), 'Mod+-', () => zoomTo(now.current.settings.zoom - 0.1)),
      command('zoom-reset', t('editor.command.zoomReset'), 'Mod+0', () => zoomTo(1)),
      command('export', t('editor.command.export'), null, () => exportRelease(opened.summary.id)),
    ]
  }, [options.release, i18n.language, change])
}
