// What the keys, the gutter menu and the palette do to rows and cells, each one undoable act on the open release.

import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { replaceInCell } from '#renderer/editor/replace-in-cell.ts'
import { cellTextOf, offsetOfPosition, positionOfOffset } from '#shared/document/cell-text.ts'
import { blocksFromRow, nodesFromBlocks } from '#shared/document/rich.ts'
import {
  deleteRow,
  insertRow,
  mergeWithNext,
  moveRow,
  setCellContent,
  setCellStatus,
  setRowKind,
  splitRow,
} from '#shared/document/row-operations.ts'
import { rowIdsOf, rowIn, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'

export interface Cell {
  readonly language: LanguageTag
  readonly rowId: string
}

/** Confirms a cell (translated, or reviewed when it was translated already) and goes to the next that is not. */
export function confirmAndGoOn(editing: ReleaseEditing, cell: Cell): void {
  const row = rowOf(editing, cell)
  if (!row) return
  if (cellTextOf(row).trim() !== '') {
    const status: CellStatus =
      row.attrs.status === 'translated' || row.attrs.status === 'reviewed' ? 'reviewed' : 'translated'
    editing.act((transaction) => setCellStatus(transaction, cell.language, cell.rowId, status))
  }
  goToNextUnconfirmed(editing, cell)
}

/** The next cell of this version, wrapping round, that has a source and is neither translated nor reviewed. */
export function goToNextUnconfirmed(editing: ReleaseEditing, { language, rowId }: Cell): boolean {
  const { doc } = editing.session.state()
  const ids = rowIdsOf(doc)
  const start = ids.indexOf(rowId)
  const source = versionsOf(doc)[0]
  const place = versionOf(doc, language)
  if (!source || !place) return false
  for (let step = 1; step <= ids.length; step += 1) {
    const index = (start + step) % ids.length
    const row = place.node.maybeChild(index)
    const id = ids[index]
    if (!row || id === undefined || row.attrs.status === 'translated' || row.attrs.status === 'reviewed') continue
    if (source.node.child(index).textContent.trim() === '') continue
    editing.goTo({ language, rowId: id })
    return true
  }
  return goToRow(editing, { language, rowId }, 1)
}

/** The caret goes to the same version `by` rows further on. */
export function goToRow(editing: ReleaseEditing, { language, rowId }: Cell, by: number): boolean {
  const ids = rowIdsOf(editing.session.state().doc)
  const next = ids[ids.indexOf(rowId) + by]
  if (next === undefined) return false
  editing.goTo({ language, rowId: next })
  return true
}

export function setStatus(editing: ReleaseEditing, { language, rowId }: Cell, status: CellStatus): void {
  editing.act((transaction) => setCellStatus(transaction, language, rowId, status))
}

export function setKind(editing: ReleaseEditing, rowId: string, kind: RowKind): void {
  editing.act((transaction) => setRowKind(transaction, rowId, kind))
}

/** Takes the source text over into the cell. */
export function copySource(editing: ReleaseEditing, { language, rowId }: Cell): void {
  const source = versionsOf(editing.session.state().doc)[0]
  const row = source && rowIn(source, rowId)
  if (!row || source.language === language) return
  editing.act((transaction) => {
    setCellContent(transaction, language, rowId, nodesFromBlocks(blocksFromRow(row.node)))
    setCellStatus(transaction, language, rowId, 'draft')
  })
  editing.goTo({ language, rowId })
}

/** Inserts text at the caret, or in place of what is selected, with a space where it would otherwise stick to a word. */
function insertAtCaret(editing: ReleaseEditing, language: LanguageTag, text: string): void {
  const editor = editing.editorOf(language)
  if (!editor) return
  const { state } = editor
  const { $from, from, to } = state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, '', ' ').at(-1)
  const needsSpace = before !== undefined && /[\p{L}\p{N},;:.!?،؛؟)»”]/u.test(before)
  editor.view.dispatch(state.tr.insertText(`${needsSpace ? ' ' : ''}${text}`, from, to).scrollIntoView())
  editor.view.focus()
}

/** Inserts a suggestion into the row's cell of this version: at the caret when it is there, else at the cell's end. */
export function insertSuggestion(editing: ReleaseEditing, language: LanguageTag, text: string): void {
  const { caret } = editing.current()
  if (!caret) return
  if (caret.language !== language) {
    const row = rowOf(editing, { language, rowId: caret.rowId })
    editing.goTo({ language, rowId: caret.rowId, start: row ? cellTextOf(row).length : 0 })
  }
  insertAtCaret(editing, language, text)
}

/** Puts what was translated before in the place of the row's cell, still to be confirmed; the caret stands behind it. */
export function replaceCell(editing: ReleaseEditing, { language, rowId }: Cell, text: string): void {
  const blocks = text
    .split('\n')
    .map((line) => ({ type: 'paragraph' as const, runs: line === '' ? [] : [{ text: line }] }))
  editing.act((transaction) => {
    setCellContent(transaction, language, rowId, nodesFromBlocks(blocks))
    setCellStatus(transaction, language, rowId, 'draft')
  })
  editing.goTo({ language, rowId, start: text.length })
}

export function splitAtCaret(editing: ReleaseEditing): void {
  const { caret } = editing.current()
  const place = caret && versionOf(editing.session.state().doc, caret.language)
  const row = caret && place && rowIn(place, caret.rowId)
  if (!row) return
  const id = editing.newRowId()
  const position = row.before + 1 + positionOfOffset(row.node, caret.offset)
  editing.act((transaction) => {
    splitRow(transaction, caret.language, caret.rowId, position, { id, kind: row.node.attrs.kind as RowKind })
  })
  editing.goTo({ language: caret.language, rowId: id })
}

export function mergeDown(editing: ReleaseEditing, { language, rowId }: Cell): void {
  editing.act((transaction) => {
    mergeWithNext(transaction, rowId)
  })
  editing.goTo({ language, rowId })
}

export function insertRowBeside(editing: ReleaseEditing, { language, rowId }: Cell, side: 'before' | 'after'): void {
  const index = rowIdsOf(editing.session.state().doc).indexOf(rowId)
  if (index < 0) return
  const id = editing.newRowId()
  editing.act((transaction) => insertRow(transaction, side === 'before' ? index : index + 1, { id, kind: 'body' }))
  editing.goTo({ language, rowId: id })
}

export function removeRow(editing: ReleaseEditing, { language, rowId }: Cell): void {
  const ids = rowIdsOf(editing.session.state().doc)
  const index = ids.indexOf(rowId)
  const neighbour = ids[index + 1] ?? ids[index - 1]
  const done = editing.act((transaction) => {
    deleteRow(transaction, rowId)
  })
  if (done && neighbour !== undefined) editing.goTo({ language, rowId: neighbour })
}

export function moveRowBy(editing: ReleaseEditing, { language, rowId }: Cell, by: -1 | 1): void {
  const ids = rowIdsOf(editing.session.state().doc)
  const index = ids.indexOf(rowId) + by
  if (index < 0 || index >= ids.length) return
  editing.act((transaction) => {
    moveRow(transaction, rowId, index)
  })
  editing.goTo({ language, rowId })
}

/** Applies a finding's fix as one undoable act and leaves the caret behind it. */
export function applyFix(editing: ReleaseEditing, finding: Finding): boolean {
  const { fix, language, rowId } = finding
  if (!fix || !isAsFound(editing, finding)) return false
  editing.replaceText({ language, rowId, start: fix.start, end: fix.end }, fix.replacement)
  editing.goTo({ language, rowId, start: fix.start + fix.replacement.length })
  return true
}

/** Applies many fixes as one undoable act; of fixes that overlap only the first is applied. The answer is their number. */
export function applyFixes(editing: ReleaseEditing, findings: readonly Finding[]): number {
  let applied = 0
  const fixes = findings
    .filter((finding) => isAsFound(editing, finding))
    .flatMap(({ fix, language, rowId }) => (fix ? [{ ...fix, language, rowId }] : []))
  // From the end of each cell to its start, so that no fix moves the place of the next.
  fixes.sort((one, other) => other.start - one.start || other.end - one.end)
  const from = new Map<string, number>()
  editing.act((transaction) => {
    for (const fix of fixes) {
      const cell = `${fix.language} ${fix.rowId}`
      if (fix.end > (from.get(cell) ?? Number.POSITIVE_INFINITY)) continue
      from.set(cell, fix.start)
      if (replaceInCell(transaction, fix, fix.replacement)) applied += 1
    }
  })
  return applied
}

/** Whether the words it was found by still stand there: the checks may be a moment behind the fingers. */
function isAsFound(editing: ReleaseEditing, { language, rowId, start, end, quote }: Finding): boolean {
  const row = rowOf(editing, { language, rowId })
  return row !== null && cellTextOf(row).slice(start, end) === quote
}

/** The finding after (or before) the caret in reading order, wrapping round. */
export function findingBeside(editing: ReleaseEditing, by: 1 | -1): Finding | null {
  const { findings, text } = editing.current()
  if (findings.length === 0) return null
  const rows = new Map(text.rows.map((row, index) => [row.id, index]))
  const order = (place: { readonly rowId: string; readonly language: LanguageTag; readonly start: number }) =>
    (rows.get(place.rowId) ?? 0) * 1e6 + text.languages.indexOf(place.language) * 1e5 + Math.min(place.start, 99_999)
  const sorted = [...findings].sort((one, other) => order(one) - order(other))
  const span = selectedSpan(editing)
  const isSelected = (finding: Finding) =>
    span !== null &&
    finding.rowId === span.rowId &&
    finding.language === span.language &&
    finding.start === span.start &&
    finding.end === span.end
  const here = span ? order(span) : -1
  if (by === 1) {
    const at = sorted.findLastIndex(isSelected)
    return (at >= 0 ? sorted[at + 1] : sorted.find((finding) => order(finding) > here)) ?? sorted[0] ?? null
  }
  const at = sorted.findIndex(isSelected)
  return (at >= 0 ? sorted[at - 1] : sorted.findLast((finding) => order(finding) < here)) ?? sorted.at(-1) ?? null
}

/** What is selected in the cell of the caret, as offsets of its text; start and end are one where nothing is. */
function selectedSpan(editing: ReleaseEditing) {
  const { caret } = editing.current()
  if (!caret) return null
  const selection = editing.editorOf(caret.language)?.state.selection
  const row = selection && selection.$from.depth > 0 ? selection.$from.node(1) : null
  if (!selection || row?.attrs.id !== caret.rowId) return { ...caret, start: caret.offset, end: caret.offset }
  const offset = (position: number) => offsetOfPosition(row, position - selection.$from.start(1))
  return { ...caret, start: offset(selection.from), end: offset(selection.to) }
}

/** The finding under the caret, the gravest first; `fixable`: only one that has a fix. */
export function findingAtCaret(
  editing: ReleaseEditing,
  { fixable = false }: { readonly fixable?: boolean } = {},
): Finding | null {
  const { findings, caret } = editing.current()
  if (!caret) return null
  const here = findings.filter(
    (finding) =>
      (!fixable || finding.fix !== null) &&
      finding.rowId === caret.rowId &&
      finding.language === caret.language &&
      finding.start <= caret.offset &&
      caret.offset <= finding.end,
  )
  return here.sort((one, other) => gravity(one) - gravity(other))[0] ?? null
}

function gravity({ severity }: Finding): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2
}

function rowOf(editing: ReleaseEditing, { language, rowId }: Cell) {
  const place = versionOf(editing.session.state().doc, language)
  return place ? (rowIn(place, rowId)?.node ?? null) : null
}
