import { closeHistory, history, isHistoryTransaction, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { mendLocks } from '#shared/document/approved-lock.ts'
import { repairRows } from '#shared/document/repair-rows.ts'
import { breachOf } from '#shared/document/row-invariant.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowAtIndex, versionsOf } from '#shared/document/versions.ts'

/** A change of the release's state, with the transactions that made it, in order. */
export interface SessionChange {
  readonly state: EditorState
  readonly transactions: readonly Transaction[]
}

/** A batch of steps on its way to the authority. */
export interface Sendable {
  readonly version: number
  readonly steps: readonly unknown[]
}

/**
 * One writer's view of a release: the document, the steps not yet acknowledged, and one undo across all versions.
 * It knows no wire and no DOM: the editor and the tests drive the same session.
 */
export interface ReleaseSession {
  readonly clientId: string
  state(): EditorState
  version(): number
  dispatch(transaction: Transaction): void
  undo(): boolean
  redo(): boolean
  canUndo(): boolean
  canRedo(): boolean
  /** Whether there are steps that are not acknowledged. */
  isPending(): boolean
  /** What to send next, `longest` steps at most, or null when everything is acknowledged. An act is never torn apart. */
  sendable(longest?: number): Sendable | null
  /** Entries of the log, in order, own ones too: those are the acknowledgement. */
  receive(entry: { readonly clientId: string; readonly steps: readonly unknown[] }): void
  subscribe(listener: (change: SessionChange) => void): () => void
}

export function createReleaseSession(options: {
  readonly document: Node
  readonly version: number
  readonly clientId: string
}): ReleaseSession {
  const listeners = new Set<(change: SessionChange) => void>()
  let state = EditorState.create({
    doc: options.document,
    plugins: [
      history({ depth: 1000, newGroupDelay: 500 }),
      collab({ version: options.version, clientID: options.clientId }),
      cellStatusPlugin(),
      rowRepairPlugin(),
    ],
  })

  function dispatch(transaction: Transaction): void {
    const applied = state.applyTransaction(transaction)
    state = applied.state
    for (const listener of listeners) listener({ state, transactions: applied.transactions })
  }

  /**
   * What was typed or is undone may meet words that another writer has locked since. The authority would refuse it, and
   * with it everything behind it; so the locked words are put back, and both are sent together.
   */
  function mend(kept: Node): void {
    const mending = state.tr.setMeta('addToHistory', false).setMeta(locksMended, true)
    if (mendLocks(mending, kept)) dispatch(mending)
  }

  function keepingLocks(act: () => boolean): boolean {
    const before = state.doc
    const isDone = act()
    if (isDone) mend(before)
    return isDone
  }

  return {
    clientId: options.clientId,
    state: () => state,
    version: () => getVersion(state),
    dispatch,
    undo: () => keepingLocks(() => undo(state, dispatch)),
    redo: () => keepingLocks(() => redo(state, dispatch)),
    canUndo: () => undoDepth(state) > 0,
    canRedo: () => redoDepth(state) > 0,
    isPending: () => sendableSteps(state) !== null,
    sendable: (longest = Number.POSITIVE_INFINITY) => {
      const pending = sendableSteps(state)
      if (!pending) return null
      const { steps, origins, version } = pending
      return { version, steps: steps.slice(0, endOfAct(origins, longest)).map((step) => step.toJSON() as unknown) }
    },
    receive: ({ clientId, steps }) => {
      const parsed = steps.map((json) => Step.fromJSON(releaseSchema, json as object))
      const received = receiveTransaction(
        state,
        parsed,
        parsed.map(() => clientId),
        { mapSelectionBackward: true },
      )
      dispatch(received)
      const rebased: unknown = received.getMeta('rebased')
      // The steps first take back what is pending, then do what was received, then what is pending again.
      if (typeof rebased === 'number') mend(received.docs[rebased + parsed.length] ?? received.doc)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * Where a batch of at most `longest` steps ends so that no transaction is cut: the versions have the same rows only
 * after all its steps. One that is longer by itself is cut all the same.
 */
function endOfAct(origins: readonly Transaction[], longest: number): number {
  let end = Math.min(longest, origins.length)
  while (end > 0 && end < origins.length && origins[end] === origins[end - 1]) end -= 1
  return end > 0 ? end : Math.min(longest, origins.length)
}

/** The mark of a transaction that put locked words back. */
export const locksMended = 'locksMended'

/** The mark of a transaction that sets the statuses of what it writes: they are not those of a text that was typed. */
export const statusesStand = 'statusesStand'

/** Marks a transaction as one undoable act of its own: row operations, confirming, fixes, insertions. */
export function ownAct(transaction: Transaction): Transaction {
  return closeHistory(transaction)
}

/**
 * A cell follows its text: what gets text becomes a draft, what loses all of it becomes empty, and a confirmed cell
 * that is edited is a draft again. Statuses set on purpose, undone or received stand as they are.
 */
function cellStatusPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      if (transactions.some(isNotTyping)) return null
      const follow = after.tr
      for (const version of versionsOf(after.doc)) {
        const old = before.doc.maybeChild(version.index)
        if (!old || old === version.node) continue
        for (let index = 0; index < version.node.childCount; index += 1) {
          const row = version.node.child(index)
          const oldRow = old.maybeChild(index)
          if (row === oldRow || !oldRow || oldRow.attrs.id !== row.attrs.id || row.content.eq(oldRow.content)) continue
          if (row.attrs.status !== oldRow.attrs.status) continue
          const place = rowAtIndex(version, index)
          const status = row.textContent.trim() === '' ? 'empty' : 'draft'
          if (place && row.attrs.status !== status) follow.setNodeAttribute(place.before, 'status', status)
        }
      }
      return follow.docChanged ? follow : null
    },
  })
}

function isNotTyping(transaction: Transaction): boolean {
  const isMarked = [locksMended, statusesStand].some((mark) => transaction.getMeta(mark) !== undefined)
  return isMarked || isHistoryTransaction(transaction) || transaction.getMeta('rebased') !== undefined
}

/**
 * Edits of two writers may meet so that one version loses a row which the others keep, at rebasing or when an act is
 * undone afterwards. What does not fit together any more is put right at once and sent along.
 */
function rowRepairPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, after) => {
      if (!transactions.some((transaction) => transaction.docChanged) || breachOf(after.doc) === null) return null
      const repair = after.tr.setMeta('addToHistory', false)
      repairRows(repair)
      return repair.docChanged ? repair : null
    },
  })
}
