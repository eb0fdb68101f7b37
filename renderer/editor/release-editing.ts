import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { Step, StepMap } from '@tiptap/pm/transform'
import type { Knowledge, KnowledgeSource } from '#renderer/editor/knowledge.ts'
import { type MarksNews, marksMeta, type RowMarks } from '#renderer/editor/marks-in-text.ts'
import { nextRowId } from '#renderer/editor/next-row-id.ts'
import { replaceInCell } from '#renderer/editor/replace-in-cell.ts'
import { changesRows } from '#renderer/editor/stay-in-rows.ts'
import { createStore, type Store } from '#renderer/editor/store.ts'
import { changedPlace, selectionAfter } from '#renderer/editor/where-it-changed.ts'
import { brokenLock } from '#shared/document/approved-lock.ts'
import { offsetOfPosition, positionOfOffset } from '#shared/document/cell-text.ts'
import { locksMended, ownAct, type ReleaseSession, type SessionChange } from '#shared/document/release-session.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowIn, versionAt, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'

/** Where the caret is: a cell, and an offset in its plain text. */
export interface CaretPlace {
  readonly language: LanguageTag
  readonly rowId: string
  readonly offset: number
}

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

const pauseMs = 140
const longestWaitMs = 600

export function createReleaseEditing(
  session: ReleaseSession,
  knowledge: KnowledgeSource,
  initialLocales: Readonly<Record<LanguageTag, string>>,
): ReleaseEditing {
  const panes = new Map<LanguageTag, Editor>()
  const readText = createTextReader()
  let locales = initialLocales
  let shown = { terms: true, issues: true }
  let isIgnored: (finding: Finding) => boolean = () => false
  let caret: CaretPlace | null = null
  let readings = 0
  let markedFindings = new Map<string, string>()
  let frame: number | null = null
  let pause: ReturnType<typeof setTimeout> | null = null
  let waitingSince: number | null = null
  let latest: readonly Transaction[] = []
  const unmarked = new Set<LanguageTag>()
  const lockListeners = new Set<(rowId: string) => void>()
  let origin: { readonly language: LanguageTag; readonly transaction: Transaction } | null = null

  const makeView = (): EditingView => ({
    text: readText(session.state().doc, locales),
    caret,
    knowledge: knowledge.knowledge(),
    findings: knowledge.knowledge().findings.filter((finding) => !isIgnored(finding)),
    canUndo: session.canUndo(),
    canRedo: session.canRedo(),
    readings,
  })
  const view = createStore(makeView())

  /**
   * What the user did elsewhere than in running text shows with the next frame. While text is typed in one cell the
   * surroundings follow when the fingers pause: every rendering of theirs costs a walk over the whole editable text.
   */
  function viewSoon(when: 'next-frame' | 'at-pause' = 'next-frame'): void {
    if (when === 'at-pause' && frame === null) {
      const now = performance.now()
      waitingSince ??= now
      if (pause !== null) clearTimeout(pause)
      pause = setTimeout(show, Math.max(0, Math.min(pauseMs, waitingSince + longestWaitMs - now)))
      return
    }
    frame ??= requestAnimationFrame(show)
  }

  function show(): void {
    if (pause !== null) clearTimeout(pause)
    if (frame !== null) cancelAnimationFrame(frame)
    pause = null
    frame = null
    waitingSince = null
    view.set(makeView())
  }

  const stopListening = session.subscribe((change) => {
    toPanes(change)
    if (!change.transactions.some((transaction) => transaction.docChanged)) return
    tellMended(change.transactions)
    latest = change.transactions
    knowledge.read(readText(session.state().doc, locales))
    viewSoon(origin ? 'at-pause' : 'next-frame')
  })

  const stopKnowing = knowledge.subscribe((news) => {
    readings += 1
    const touched = new Map<LanguageTag, Set<string>>()
    const touch = (language: LanguageTag, rowId: string) => {
      const rows = touched.get(language) ?? new Set<string>()
      touched.set(language, rows.add(rowId))
    }
    for (const cell of news.cells) touch(cell.language, cell.rowId)
    for (const place of changedFindings(news.findings)) touch(place.language, place.rowId)
    for (const [language, rows] of touched) mark(language, rows)
    viewSoon('at-pause')
  })

  /** Cells whose set of shown findings is another than the one marked before. */
  function changedFindings(findings: readonly Finding[]): { language: LanguageTag; rowId: string }[] {
    const now = new Map<string, string>()
    for (const finding of findings) {
      if (isIgnored(finding)) continue
      const cell = `${finding.language} ${finding.rowId}`
      now.set(cell, `${now.get(cell) ?? ''}|${finding.check}:${finding.start}-${finding.end}:${finding.fingerprint}`)
    }
    const places: { language: LanguageTag; rowId: string }[] = []
    for (const cell of new Set([...now.keys(), ...markedFindings.keys()])) {
      if (now.get(cell) === markedFindings.get(cell)) continue
      const space = cell.indexOf(' ')
      places.push({ language: cell.slice(0, space), rowId: cell.slice(space + 1) })
    }
    markedFindings = now
    return places
  }

  function mark(language: LanguageTag, rowIds: ReadonlySet<string> | null): void {
    const editor = panes.get(language)
    const place = versionOf(session.state().doc, language)
    if (!editor || !place) return
    // A letter that is being composed belongs to the input method: nothing may be redrawn around it.
    if (editor.view.composing) return void unmarked.add(language)
    const byRow = new Map<string, Finding[]>()
    if (shown.issues) {
      for (const finding of knowledge.knowledge().findings) {
        if (finding.language !== language || isIgnored(finding)) continue
        const list = byRow.get(finding.rowId) ?? []
        list.push(finding)
        byRow.set(finding.rowId, list)
      }
    }
    const rows: RowMarks[] = []
    place.node.forEach((row) => {
      const rowId = String(row.attrs.id)
      if (rowIds && !rowIds.has(rowId)) return
      const cell = knowledge.knowledge().cell(rowId, language)
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
    for (const language of panes.keys()) mark(language, null)
  }

  /** Hands each step of the session to the pane of the version it touches, unless that pane made it itself. */
  function toPanes({ transactions }: SessionChange): void {
    for (const transaction of transactions) {
      if (!transaction.docChanged) continue
      if (origin && transaction === origin.transaction) continue
      const changes = new Map<LanguageTag, Step[]>()
      transaction.steps.forEach((step, index) => {
        const before = transaction.docs[index]
        if (!before) return
        let touched = -1
        step.getMap().forEach((from) => {
          touched = from
        })
        const from = touched >= 0 ? touched : positionOfAttributeStep(step)
        const place = versionAt(before, from)
        if (!place) return
        const moved = step.map(StepMap.offset(-place.start))
        if (moved) changes.set(place.language, [...(changes.get(place.language) ?? []), moved])
      })
      for (const [language, steps] of changes) applyToPane(language, steps, transaction)
    }
    for (const language of panes.keys()) if (!isLevel(language)) showAgain(language)
  }

  function applyToPane(language: LanguageTag, steps: readonly Step[], cause: Transaction): void {
    const editor = panes.get(language)
    if (!editor) return
    const transaction = editor.state.tr.setMeta('fromRelease', true).setMeta('addToHistory', false)
    for (const step of steps) transaction.step(Step.fromJSON(editor.schema, step.toJSON()))
    const before = versionOf(cause.before, language)
    const after = versionOf(cause.doc, language)
    if (before && after) {
      const kept = selectionAfter(editor.state.selection, transaction.doc, {
        map: (position, side) => {
          const mapped = cause.mapping.mapResult(before.start + position, side)
          return mapped.deletedAcross ? null : mapped.pos - after.start
        },
      })
      if (kept && !kept.eq(transaction.selection)) transaction.setSelection(kept)
    }
    editor.view.updateState(editor.state.apply(transaction))
  }

  /** A pane shows its version: whatever went wrong, it has as many places as the version has. */
  function isLevel(language: LanguageTag): boolean {
    const version = versionOf(session.state().doc, language)
    return version === null || panes.get(language)?.state.doc.content.size === version.node.content.size
  }

  function showAgain(language: LanguageTag): void {
    const editor = panes.get(language)
    const version = versionOf(session.state().doc, language)
    if (!editor || !version) return
    const { state } = editor
    const rows = editor.schema.nodeFromJSON(version.node.toJSON()).content
    const transaction = state.tr.setMeta('fromRelease', true).replaceWith(0, state.doc.content.size, rows)
    const kept = selectionAfter(state.selection, transaction.doc, { map: () => null })
    if (kept) transaction.setSelection(kept)
    editor.view.updateState(state.apply(transaction))
    mark(language, null)
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
    const { $head } = editor.state.selection
    if ($head.depth === 0) return
    const row = $head.node(1)
    const next: CaretPlace = {
      language,
      rowId: String(row.attrs.id),
      offset: offsetOfPosition(row, $head.pos - $head.start(1)),
    }
    if (caret?.language === next.language && caret.rowId === next.rowId && caret.offset === next.offset) return
    const isSameCell = caret?.language === next.language && caret.rowId === next.rowId
    caret = next
    viewSoon(isSameCell ? 'at-pause' : 'next-frame')
  }

  /** A key may follow a click before the browser has told of the new selection: it is read when a key asks for it. */
  function readCaret(): void {
    const editor = [...panes.values()].find(({ view: each }) => each.hasFocus())
    const selected = editor?.view.dom.ownerDocument.getSelection()
    if (!editor || !selected?.anchorNode || !selected.focusNode || editor.view.composing) return
    const { view: pane, state } = editor
    if (!pane.dom.contains(selected.anchorNode) || !pane.dom.contains(selected.focusNode)) return
    const anchor = pane.posAtDOM(selected.anchorNode, selected.anchorOffset)
    const head = pane.posAtDOM(selected.focusNode, selected.focusOffset)
    const { selection } = state
    if (!(selection instanceof TextSelection) || (selection.anchor === anchor && selection.head === head)) return
    const next = TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head))
    if (!next.eq(selection)) pane.dispatch(state.tr.setSelection(next))
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
      readCaret()
      if (frame !== null || pause !== null) show()
      return view.get()
    },
    attach: (language, editor) => {
      panes.set(language, editor)
      mark(language, null)
      const composed = () => {
        // After the editor's own reading of what was composed.
        setTimeout(() => {
          if (panes.get(language) === editor && !editor.view.composing && unmarked.delete(language))
            mark(language, null)
        }, 50)
      }
      editor.view.dom.addEventListener('compositionend', composed)
      return () => {
        editor.view.dom.removeEventListener('compositionend', composed)
        if (panes.get(language) === editor) panes.delete(language)
      }
    },
    fromPane: (language, editor, transaction) => {
      if (!transaction.docChanged || transaction.getMeta('fromRelease')) {
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
    setShown: (next) => {
      shown = next
      markAll()
    },
    setIgnored: (next) => {
      isIgnored = next
      changedFindings(knowledge.knowledge().findings)
      markAll()
      viewSoon()
    },
    setLocales: (next) => {
      locales = next
      knowledge.read(readText(session.state().doc, locales))
      viewSoon()
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame)
      if (pause !== null) clearTimeout(pause)
      stopListening()
      stopKnowing()
      knowledge.stop()
    },
  }
  knowledge.read(readText(session.state().doc, locales))
  return editing
}

/** Attribute steps have an empty map: their place is their own `pos`. */
function positionOfAttributeStep(step: Step): number {
  const json: unknown = step.toJSON()
  const field = (name: string) =>
    typeof json === 'object' && json !== null ? (Reflect.get(json, name) as unknown) : undefined
  const position = field('pos') ?? field('from')
  return typeof position === 'number' ? position : -1
}
