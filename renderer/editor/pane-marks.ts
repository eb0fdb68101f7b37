import type { Editor } from '@tiptap/core'
import { readBrowsersCaret } from '#renderer/editor/caret-of-pane.ts'
import type { FromKnowledge } from '#renderer/editor/derived.ts'
import type { KnowledgeSource } from '#renderer/editor/knowledge.ts'
import { type MarksNews, marksMeta, type RowMarks } from '#renderer/editor/marks-in-text.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'

/** What is marked in the panes of a release: terms, values, findings. */
export interface PaneMarks {
  /** The findings that are not ignored, in the order of the rows. */
  findings(): readonly Finding[]
  /** Marks a version anew, or only these rows of it. */
  mark(language: LanguageTag, rowIds?: ReadonlySet<string>): void
  /** Marks what the worker has read anew, and what has other findings than before. */
  hear(news: FromKnowledge): void
  /** Makes up for what could not be marked while letters were composed. */
  composed(language: LanguageTag): void
  setShown(shown: { readonly terms: boolean; readonly issues: boolean }): void
  setIgnored(isIgnored: (finding: Finding) => boolean): void
}

export function createPaneMarks(panes: ReadonlyMap<LanguageTag, Editor>, { knowledge }: KnowledgeSource): PaneMarks {
  let shown = { terms: true, issues: true }
  let isIgnored: (finding: Finding) => boolean = () => false
  let markedFindings = new Map<string, string>()
  const unmarked = new Set<LanguageTag>()

  const findings = () => knowledge().findings.filter((finding) => !isIgnored(finding))

  /** Cells whose set of shown findings is another than the one marked before. */
  function cellsWithOtherFindings(): { readonly language: LanguageTag; readonly rowId: string }[] {
    const now = new Map<string, string>()
    for (const finding of findings()) {
      const cell = `${finding.language} ${finding.rowId}`
      now.set(cell, `${now.get(cell) ?? ''}|${finding.check}:${finding.start}-${finding.end}:${finding.fingerprint}`)
    }
    const changed = [...new Set([...now.keys(), ...markedFindings.keys()])].filter(
      (cell) => now.get(cell) !== markedFindings.get(cell),
    )
    markedFindings = now
    return changed.map((cell) => {
      const space = cell.indexOf(' ')
      return { language: cell.slice(0, space), rowId: cell.slice(space + 1) }
    })
  }

  function findingsByRow(language: LanguageTag): ReadonlyMap<string, readonly Finding[]> {
    const byRow = new Map<string, Finding[]>()
    if (!shown.issues) return byRow
    for (const finding of findings()) {
      if (finding.language !== language) continue
      const list = byRow.get(finding.rowId) ?? []
      list.push(finding)
      byRow.set(finding.rowId, list)
    }
    return byRow
  }

  function mark(language: LanguageTag, rowIds?: ReadonlySet<string>): void {
    const editor = panes.get(language)
    if (!editor) return
    // A letter that is being composed belongs to the input method: nothing may be redrawn around it.
    if (editor.view.composing) return void unmarked.add(language)
    const byRow = findingsByRow(language)
    const rows: RowMarks[] = []
    editor.state.doc.forEach((row) => {
      const rowId = String(row.attrs.id)
      if (rowIds && !rowIds.has(rowId)) return
      const cell = knowledge().cell(rowId, language)
      rows.push({
        rowId,
        terms: shown.terms ? (cell?.terms ?? []) : [],
        tokens: cell?.tokens ?? [],
        findings: byRow.get(rowId) ?? [],
      })
    })
    const news: MarksNews = { rows, direction: directionOf(language) }
    editor.view.dispatch(editor.state.tr.setMeta(marksMeta, news).setMeta('addToHistory', false))
  }

  function markAll(): void {
    for (const language of panes.keys()) mark(language)
  }

  return {
    findings,
    mark,
    hear: (news) => {
      // Marking writes the editor's own selection to the page: a click that the browser has yet to tell of would be undone.
      readBrowsersCaret(panes.values())
      const touched = new Map<LanguageTag, Set<string>>()
      for (const { language, rowId } of [...news.cells, ...cellsWithOtherFindings()]) {
        const rows = touched.get(language) ?? new Set<string>()
        touched.set(language, rows.add(rowId))
      }
      for (const [language, rows] of touched) mark(language, rows)
    },
    composed: (language) => {
      if (!panes.get(language)?.view.composing && unmarked.delete(language)) mark(language)
    },
    setShown: (next) => {
      shown = next
      markAll()
    },
    setIgnored: (next) => {
      isIgnored = next
      cellsWithOtherFindings()
      markAll()
    },
  }
}
