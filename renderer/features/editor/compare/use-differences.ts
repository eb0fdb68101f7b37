import type { Node } from '@tiptap/pm/model'
import { useMemo } from 'react'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { type Compared, isChange } from '#renderer/features/editor/compare/compared.ts'
import { type Decisions, useDecisions } from '#renderer/features/editor/compare/use-decisions.ts'
import { useEditingView } from '#renderer/features/editor/use-editing-view.ts'
import { statusesStand } from '#shared/document/release-session.ts'
import { takeDifferences } from '#shared/document/take-differences.ts'

export interface DifferencesOptions {
  readonly editing: ReleaseEditing
  /** What the open release is compared with. */
  readonly there: Node
  /** The differences from the release as it is at the moment. Memoise it: another one compares anew. */
  readonly compare: (here: Node) => readonly Compared[]
  /** What “all” means among them. */
  readonly all: (differences: readonly Compared[]) => readonly Compared[]
}

export interface Differences {
  readonly found: readonly Compared[]
  readonly all: readonly Compared[]
  readonly decisions: Decisions
  /** Takes these over as one undoable act. False where locked words do not let it. */
  readonly take: (taken: readonly Compared[]) => boolean
}

/** How the open release differs from another state of it, and what is decided about each difference. */
export function useDifferences({ editing, there, compare, all }: DifferencesOptions): Differences {
  const view = useEditingView(editing)
  // Whatever is typed meanwhile, here or by somebody else, is compared as it is by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text tells that the document is another
  const found = useMemo(() => compare(editing.session.state().doc), [editing, compare, view.text])
  const decisions = useDecisions(found, all)
  const take = (taken: readonly Compared[]) => {
    const changes = taken.filter(isChange)
    if (changes.length === 0) return true
    return editing.act((transaction) => {
      takeDifferences(transaction, there, changes)
      transaction.setMeta(statusesStand, true)
    })
  }
  return { found, all: all(found), decisions, take }
}
