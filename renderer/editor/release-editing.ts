import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { Step, StepMap } from '@tiptap/pm/transform'
import { type CaretPlace, caretOfPane, readBrowsersCaret } from '#renderer/editor/caret-of-pane.ts'
import type { Knowledge, KnowledgeSource } from '#renderer/editor/knowledge.ts'
import { nextRowId } from '#renderer/editor/next-row-id.ts'
import { createPaneMarks } from '#renderer/editor/pane-marks.ts'
import { applyToPane, fromRelease, isLevelWith, showWhole } from '#renderer/editor/pane-of-version.ts'
import { replaceInCell } from '#renderer/editor/replace-in-cell.ts'
import { changesRows } from '#renderer/editor/stay-in-rows.ts'
import { stepsForPanes } from '#renderer/editor/steps-for-panes.ts'
import { createStore, type Store } from '#renderer/editor/store.ts'
import { createViewPace } from '#renderer/editor/view-pace.ts'
import { changedPlace } from '#renderer/editor/where-it-changed.ts'
import { brokenLock } from '#shared/document/approved-lock.ts'
import { positionOfOffset } from '#shared/document/cell-text.ts'
import { locksMended, ownAct, type ReleaseSession, type SessionChange } from '#shared/document/release-session.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowIn, versionAt, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'

/**
 * One open release with its panes: each pane is an editor of one version, all of them views of one session. What a
 * pane does goes to the session first; what the session does (undo, rows, other writers) comes to the panes as steps.
 */
export interface ReleaseEditing {
  readonly session: ReleaseSession
  /** Follows the text, the caret, the findings and what is ignored, at most once a frame. */
  readonly view: Store<EditingView>
  /** The view as it is now, without waiting for the next frame: what keys act on. */
  current(): EditingView
  attach(language: LanguageTag, editor: Editor): () => void
  /** Called by a pane for every transaction of its editor. */
  fromPane(language: LanguageTag, editor: Editor, transaction: Transaction): void
  editorOf(language: LanguageTag): Editor | null
  /**
   * Makes one undoable act out of changes to the release document. False when it changed nothing, or would have changed
   * words of an approved text that are locked.
   */
  act(change: (transaction: Transaction) => void): boolean
  undo(): void
  redo(): void
  /** Puts the caret into a cell (at its start, or selecting the span) and brings it into view. */
  goTo(place: {
    readonly language: LanguageTag
    readonly rowId: string
    readonly start?: number
    readonly end?: number
  }): void
  /** Replaces a span of a cell's plain text, as one undoable act, keeping the marks that stand there. */
  replaceText(
    place: { readonly language: LanguageTag; readonly rowId: string; readonly start: number; readonly end: number },
    text: string,
  ): void
  newRowId(): string
  /** Hears of the row whose locked words somebody tried to change. */
  onLocked(listener: (rowId: string) => void): () => void
  setShown(shown: { readonly terms: boolean; readonly issues: boolean }): void
  setIgnored(isIgnored: (finding: Finding) => boolean): void
  setLocales(locales: Readonly<Record<LanguageTag, string>>): void
  stop(): void
}

export interface EditingView {
  readonly text: ReleaseText
  readonly caret: CaretPlace | null
  readonly knowledge: Knowledge
  /** Findings that are not ignored, in the order of the rows. */
  readonly findings: readonly Finding[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Counts what the worker has answered: 0 until terms and findings are there for the first time. */
  readonly readings: number
}

export function createReleaseEditing(
  session: ReleaseSession,
  knowledge: KnowledgeSource,
  initialLocales: Readonly<Record<LanguageTag, string>>,
): ReleaseEditing {
  const panes = new Map<LanguageTag, Editor>()
  const readText = createTextReader()
  const marks = createPaneMarks(panes, knowledge)
  const pace = createViewPace(() => view.set(makeView()))
  const lockListeners = new Set<(rowId: string) => void>()
  let locales = initialLocales
  let caret: CaretPlace | null = null
  let readings = 0
  let latest: readonly Transaction[] = []
  let origin: { readonly language: LanguageTag; readonly transaction: Transaction } | null = null

  const makeView = (): EditingView => ({
    text: readText(session.state().doc, locales),
    caret,
    knowledge: knowledge.knowledge(),
    findings: marks.findings(),
    canUndo: session.canUndo(),
    canRedo: session.canRedo(),
    readings,
  })
  const view = createStore(makeView())

  const stopListening = session.subscribe((change) => {
    toPanes(change)
    if (!change.transactions.some((transaction) => transaction.docChanged)) return
    tellMended(change.transactions)
    latest = change.transactions
    knowledge.read(readText(session.state().doc, locales))
    pace.soon(origin ? 'at-pause' : 'next-frame')
  })

  const stopKnowing = knowledge.subscribe((news) => {
    readings += 1
    marks.hear(news)
    pace.soon('at-pause')
  })

  /** Hands each step of the session to the pane of the version it touches, unless that pane made it itself. */
  function toPanes({ transactions }: SessionChange): void {
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction === origin?.transaction) continue
      for (const [language, steps] of stepsForPanes(transaction)) {
        const editor = panes.get(language)
        if (editor) applyToPane(editor, language, steps, transaction)
      }
    }
    for (const [language, editor] of panes) {
      const version = versionOf(session.state().doc, language)
      if (!version || isLevelWith(editor, version)) continue
      showWhole(editor, version)
      marks.mark(language)
    }
  }

  function isLevel(language: LanguageTag): boolean {
    const version = versionOf(session.state().doc, language)
    const editor = panes.get(language)
    return version === null || (editor !== undefined && isLevelWith(editor, version))
  }

  /** What was typed or undone met a lock that another window had set meanwhile. */
  function tellMended(transactions: readonly Transaction[]): void {
    for (const { doc, before } of transactions.filter((transaction) => transaction.getMeta(locksMended))) {
      for (const { language, node } of versionsOf(before)) {
        const rowId = brokenLock(node, versionOf(doc, language)?.node ?? node)
        if (rowId !== null) for (const listener of lockListeners) listener(rowId)
      }
    }
  }

  /** Says so, where a version would lose locked words. */
  function isLocked(before: Node, after: Node): boolean {
    const rowId = brokenLock(before, after)
    if (rowId !== null) for (const listener of lockListeners) listener(rowId)
    return rowId !== null
  }

  function releaseStart(language: LanguageTag): number | null {
    return versionOf(session.state().doc, language)?.start ?? null
  }

  /** Undo brings the caret back to where it was before the act: the session knows where it is. */
  function rememberSelection(language: LanguageTag, editor: Editor): void {
    const start = releaseStart(language)
    if (start === null || !isLevel(language)) return
    const { anchor, head } = editor.state.selection
    const { selection, tr, doc } = session.state()
    const next = TextSelection.between(doc.resolve(start + anchor), doc.resolve(start + head))
    if (!selection.eq(next)) session.dispatch(tr.setSelection(next))
  }

  function rememberCaret(language: LanguageTag, editor: Editor): void {
    rememberSelection(language, editor)
    const next = caretOfPane(language, editor)
    if (!next) return
    if (caret?.language === next.language && caret.rowId === next.rowId && caret.offset === next.offset) return
    const isSameCell = caret?.language === next.language && caret.rowId === next.rowId
    caret = next
    pace.soon(isSameCell ? 'at-pause' : 'next-frame')
  }

  /** After undo and redo the caret stands in a cell that changed, if possible where it stood when that was done. */
  function selectInRelease(): void {
    const { selection, doc } = session.state()
    const changed = changedPlace(latest, doc, selection.head, caret?.language ?? null)
    const place = versionAt(doc, changed ?? selection.head)
    const editor = place && panes.get(place.language)
    if (!place || !editor) return
    const { doc: version } = editor.state
    const inside = (position: number) =>
      version.resolve(Math.min(Math.max(0, position - place.start), version.content.size))
    const anchor = inside(changed ?? selection.anchor)
    const head = inside(changed ?? selection.head)
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.between(anchor, head)).scrollIntoView())
    editor.view.focus()
    rememberCaret(place.language, editor)
  }

  const editing: ReleaseEditing = {
    session,
    view,
    current: () => {
      readBrowsersCaret(panes.values())
      pace.hurry()
      return view.get()
    },
    attach: (language, editor) => {
      panes.set(language, editor)
      marks.mark(language)
      const composed = () => {
        // After the editor's own reading of what was composed.
        setTimeout(() => {
          if (panes.get(language) === editor) marks.composed(language)
        }, 50)
      }
      const { dom } = editor.view
      // Before a key, and before a tool takes the focus away.
      const pressed = () => readBrowsersCaret([editor])
      dom.addEventListener('compositionend', composed)
      dom.addEventListener('keydown', pressed, true)
      dom.ownerDocument.addEventListener('pointerdown', pressed, true)
      return () => {
        dom.removeEventListener('keydown', pressed, true)
        dom.ownerDocument.removeEventListener('pointerdown', pressed, true)
        dom.removeEventListener('compositionend', composed)
        if (panes.get(language) === editor) panes.delete(language)
      }
    },
    fromPane: (language, editor, transaction) => {
      if (!transaction.docChanged || transaction.getMeta(fromRelease)) {
        editor.view.updateState(editor.state.apply(transaction))
        if (transaction.selectionSet && editor.view.hasFocus()) rememberCaret(language, editor)
        return
      }
      const start = releaseStart(language)
      if (start === null || !isLevel(language)) return
      // What the editor's own plugins add to a change is part of it.
      const { state: next, transactions } = editor.state.applyTransaction(transaction)
      if (changesRows(transaction.before, next.doc) || isLocked(transaction.before, next.doc)) return
      rememberSelection(language, editor)
      const outer = session.state().tr
      for (const step of transactions.flatMap(({ steps }) => steps)) {
        const moved = Step.fromJSON(releaseSchema, step.toJSON()).map(StepMap.offset(start))
        if (moved) outer.step(moved)
      }
      // Letters that are being composed are one act, however long the input method takes.
      const composition: unknown = transaction.getMeta('composition')
      if (composition !== undefined) outer.setMeta('composition', `${language} ${String(composition)}`)
      const { anchor, head } = next.selection
      outer.setSelection(TextSelection.between(outer.doc.resolve(start + anchor), outer.doc.resolve(start + head)))
      editor.view.updateState(next)
      origin = { language, transaction: outer }
      try {
        session.dispatch(outer)
      } finally {
        origin = null
      }
      rememberCaret(language, editor)
    },
    editorOf: (language) => panes.get(language) ?? null,
    act: (change) => {
      const transaction = session.state().tr
      change(transaction)
      if (!transaction.docChanged) return false
      const before = versionsOf(transaction.before)
      if (before.some(({ language, node }) => isLocked(node, versionOf(transaction.doc, language)?.node ?? node)))
        return false
      session.dispatch(ownAct(transaction))
      return true
    },
    undo: () => {
      if (session.undo()) selectInRelease()
    },
    redo: () => {
      if (session.redo()) selectInRelease()
    },
    goTo: ({ language, rowId, start = 0, end }) => {
      const editor = panes.get(language)
      const place = versionOf(session.state().doc, language)
      const row = place && rowIn(place, rowId)
      if (!editor || !place || !row) return
      const base = row.before - place.start + 1
      const anchor = base + positionOfOffset(row.node, start)
      const head = end === undefined ? anchor : base + positionOfOffset(row.node, end)
      const { doc } = editor.state
      editor.view.dispatch(editor.state.tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))))
      editor.view.focus()
      rememberCaret(language, editor)
      editor.view.dom.querySelector(`[data-row="${CSS.escape(rowId)}"]`)?.scrollIntoView({ block: 'nearest' })
    },
    replaceText: ({ language, rowId, start, end }, text) => {
      editing.act((transaction) => {
        replaceInCell(transaction, { language, rowId, start, end }, text)
      })
    },
    newRowId: nextRowId,
    onLocked: (listener) => {
      lockListeners.add(listener)
      return () => lockListeners.delete(listener)
    },
    setShown: (shown) => marks.setShown(shown),
    setIgnored: (isIgnored) => {
      marks.setIgnored(isIgnored)
      pace.soon()
    },
    setLocales: (next) => {
      locales = next
      knowledge.read(readText(session.state().doc, locales))
      pace.soon()
    },
    stop: () => {
      pace.stop()
      stopListening()
      stopKnowing()
      knowledge.stop()
    },
  }
  knowledge.read(readText(session.state().doc, locales))
  return editing
}
