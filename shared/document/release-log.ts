import type { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { cellBrokenBy } from '#shared/document/approved-lock.ts'
import { breachOf } from '#shared/document/row-invariant.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { isEntityList } from '#shared/model/entity.ts'
import { Failure } from '#shared/model/failure.ts'

/** Reads a release document from JSON and refuses what is not one: Failure RELEASE_DAMAGED. */
export function releaseFromJson(json: unknown): Node {
  let document: Node
  try {
    document = releaseSchema.nodeFromJSON(json)
    document.check()
  } catch (cause) {
    throw new Failure('RELEASE_DAMAGED', {}, { cause })
  }
  const breach = document.type.name === 'release' ? breachOf(document) : 'no-version'
  if (breach) throw new Failure('RELEASE_DAMAGED', { reason: breach })
  return document
}

/**
 * Applies steps to a release document as the authority does: each must apply, the result must satisfy the schema and
 * the row invariant. Throws Failure STEPS_REJECTED (or ROWS_DIFFER) and leaves the caller's document as it was.
 */
export function applySteps(document: Node, steps: readonly unknown[]): Node {
  let next = document
  try {
    for (const json of steps) {
      const result = Step.fromJSON(releaseSchema, json as object).apply(next)
      if (!result.doc) throw new RangeError(result.failed ?? 'step failed')
      next = result.doc
    }
    checkChanged(document, next)
  } catch (cause) {
    throw new Failure('STEPS_REJECTED', {}, { cause })
  }
  const breach = breachOf(next)
  if (breach) throw new Failure('ROWS_DIFFER', { reason: breach })
  return next
}

/**
 * What a writer sent, applied as the authority does: also refuses to change approved words that are locked
 * (APPROVED_TEXT_LOCKED). The log itself is replayed by `applySteps`, for what was committed stands.
 */
export function applySentSteps(document: Node, steps: readonly unknown[]): Node {
  const next = applySteps(document, steps)
  if (cellBrokenBy(document, steps, next)) throw new Failure('APPROVED_TEXT_LOCKED')
  return next
}

/** `check()` on what is new only: rows shared with the document before were checked when they came. */
function checkChanged(before: Node, after: Node): void {
  const known = new Set<Node>()
  const languages = new Set<unknown>()
  before.forEach((version) => {
    known.add(version)
    languages.add(version.attrs.language)
    version.forEach((row) => {
      known.add(row)
    })
  })
  if (!after.type.validContent(after.content)) throw new RangeError('not a release')
  if (after.attrs !== before.attrs && !isEntityList(after.attrs.entities))
    throw new RangeError('not a list of entities')
  after.forEach((version) => {
    if (known.has(version)) return
    if (!languages.has(version.attrs.language)) {
      version.check()
      return
    }
    if (!version.type.validContent(version.content)) throw new RangeError('not a version')
    version.forEach((row) => {
      if (!known.has(row)) row.check()
    })
  })
}
