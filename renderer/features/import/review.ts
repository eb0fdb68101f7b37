import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import type { ImportedDocument, ImportedPart } from '#shared/model/imported-document.ts'
import type { RowKind } from '#shared/model/row.ts'

/** What the user has decided about one imported document: nothing is removed but what is not ticked. */
export interface Review {
  readonly document: ImportedDocument
  readonly parts: readonly ReviewedPart[]
}

export interface ReviewedPart {
  readonly part: ImportedPart
  readonly kept: boolean
  readonly kind: RowKind
}

/** Site furniture is proposed for removal; the rest stays. */
export function reviewOf(document: ImportedDocument): Review {
  return { document, parts: document.parts.map((part) => ({ part, kept: part.furniture === null, kind: part.kind })) }
}

export function keepPart(review: Review, place: number, kept: boolean): Review {
  return { ...review, parts: review.parts.map((each, at) => (at === place ? { ...each, kept } : each)) }
}

export function setKind(review: Review, place: number, kind: RowKind): Review {
  return { ...review, parts: review.parts.map((each, at) => (at === place ? { ...each, kind } : each)) }
}

/** Everything is kept, or all that was proposed is left out again. */
export function keepAll(review: Review, everything: boolean): Review {
  return {
    ...review,
    parts: review.parts.map((each) => ({ ...each, kept: everything || each.part.furniture === null })),
  }
}

export function keptCount(review: Review): number {
  return review.parts.filter((each) => each.kept).length
}

/** The document as it was agreed to. */
export function agreedDocument(
  review: Review,
): Parameters<EngineClient['releases']['createFromImport']>[0]['document'] {
  const { document, parts } = review
  return {
    ...document,
    parts: parts
      .filter((each) => each.kept)
      .map(({ part, kind }) => ({
        kind,
        furniture: null,
        blocks: part.blocks.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run })) })),
      })),
    warnings: document.warnings.map((warning) => ({ ...warning })),
  }
}

/** Language that two of the documents share; null when each has its own, so that they can be versions of one release. */
export function sharedLanguage(languages: readonly string[]): string | null {
  return languages.find((language, place) => languages.indexOf(language) !== place) ?? null
}
