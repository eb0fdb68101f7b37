import type { Node } from '@tiptap/pm/model'
import { AttrStep, Step, type Transform } from '@tiptap/pm/transform'
import { approvedMarkOf } from '#shared/document/approved-mark.ts'
import { setCellContent } from '#shared/document/row-operations.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowIn, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * The first row of a version whose locked words another document of the same version has changed; null: none. A row that
 * went as a whole, and one that was unlocked or given another edition in the same act, is not among them; nor are the
 * rows of `opened`.
 */
export function brokenLock(before: Node, after: Node, opened: ReadonlySet<string> = new Set()): string | null {
  let broken: string | null = null
  before.forEach((row, _offset, index) => {
    const there = after.maybeChild(index)
    const mark = broken !== null || there === row ? null : approvedMarkOf(row)
    const id = String(row.attrs.id)
    if (!mark?.locked || opened.has(id)) return
    const next = there?.attrs.id === row.attrs.id ? there : rowOf(after, row.attrs.id)
    if (!next || next === row || next.content.eq(row.content)) return
    const mine = approvedMarkOf(next)
    if (mine?.locked && mine.text === mark.text && mine.edition === mark.edition) broken = id
  })
  return broken
}

/** A row of a release, in one of its versions. */
export interface LockedCell {
  readonly language: LanguageTag
  readonly rowId: string
}

/**
 * The first cell whose locked words these steps (JSON) change. They may be several acts: a cell whose mark is set by one
 * of the steps was opened on purpose, even where it is locked again in the end.
 */
export function cellBrokenBy(before: Node, steps: readonly unknown[], after: Node): LockedCell | null {
  if (firstBroken(before, after, () => new Set()) === null) return null
  const opened = openedBy(before, steps)
  return firstBroken(before, after, (language) => opened.get(language) ?? new Set())
}

/** Puts the locked words of `kept` back where they were changed. The answer tells whether any were. */
export function mendLocks(transform: Transform, kept: Node): boolean {
  let isMended = false
  for (;;) {
    const cell = firstBroken(kept, transform.doc, () => new Set())
    if (!cell) return isMended
    isMended = true
    restore(transform, kept, cell)
  }
}

function firstBroken(
  before: Node,
  after: Node,
  openedIn: (language: LanguageTag) => ReadonlySet<string>,
): LockedCell | null {
  for (const { language, node } of versionsOf(before)) {
    const there = versionOf(after, language)?.node
    const rowId = !there || there === node ? null : brokenLock(node, there, openedIn(language))
    if (rowId !== null) return { language, rowId }
  }
  return null
}

function openedBy(before: Node, steps: readonly unknown[]): ReadonlyMap<LanguageTag, ReadonlySet<string>> {
  const opened = new Map<LanguageTag, Set<string>>()
  let document = before
  for (const json of steps) {
    const step = Step.fromJSON(releaseSchema, json as object)
    if (step instanceof AttrStep && step.attr === 'approved') {
      const row = document.nodeAt(step.pos)
      const language = String(document.resolve(step.pos).node(1).attrs.language)
      const rows = opened.get(language) ?? new Set()
      opened.set(language, rows.add(String(row?.attrs.id)))
    }
    document = step.apply(document).doc ?? document
  }
  return opened
}

function restore(transform: Transform, kept: Node, { language, rowId }: LockedCell): void {
  const place = versionOf(kept, language)
  const row = place && rowIn(place, rowId)?.node
  if (!row) return
  setCellContent(transform, language, rowId, row.children)
  const now = versionOf(transform.doc, language)
  const mended = now && rowIn(now, rowId)
  for (const name of ['status', 'confirmedAgainst'] as const) {
    if (mended && mended.node.attrs[name] !== row.attrs[name])
      transform.setNodeAttribute(mended.before, name, row.attrs[name])
  }
}

function rowOf(version: Node, id: unknown): Node | null {
  for (let index = 0; index < version.childCount; index += 1)
    if (version.child(index).attrs.id === id) return version.child(index)
  return null
}
