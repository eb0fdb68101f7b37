import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import {
  type ImportedDocument,
  type ImportedPart,
  importedLanguages,
  importedText,
} from '#shared/model/imported-document.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
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

type AgreedDocument = Parameters<EngineClient['releases']['createFromImport']>[0]['document']

/** The document as it was agreed to; where it holds the language of the source, with that one first. */
export function agreedDocument(review: Review, source: string | null = null): AgreedDocument {
  const { document, parts } = review
  const languages = importedLanguages(document)
  const language = source !== null && languages.includes(source) ? source : document.language
  const otherLanguages = languages.filter((other) => other !== language)
  return {
    fileName: document.fileName,
    format: document.format,
    encoding: document.encoding,
    language,
    languageConfidence: document.languageConfidence,
    title: document.title,
    parts: parts
      .filter((each) => each.kept)
      .map(({ part, kind }) => ({
        kind,
        furniture: null,
        blocks: copied(importedText(part, language, document)),
        ...(otherLanguages.length > 0
          ? {
              others: Object.fromEntries(
                otherLanguages.map((other) => [other, copied(importedText(part, other, document))] as const),
              ),
            }
          : {}),
        ...(part.remarks ? { remarks: part.remarks.map((remark) => ({ ...remark })) } : {}),
      })),
    ...(otherLanguages.length > 0 ? { otherLanguages } : {}),
    warnings: document.warnings.map((warning) => ({ ...warning })),
  }
}

/** What crosses the wire is of types that may be written to. */
function copied(blocks: readonly RichBlock[]): AgreedDocument['parts'][number]['blocks'] {
  return blocks.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run })) }))
}

/**
 * The language of a document that brings no version of its own, because others before it (or the release itself, whose
 * languages are `present`) have all of its languages; null when each brings one, so that they can be versions of one release.
 */
export function sharedLanguage(
  documents: readonly (readonly string[])[],
  present: readonly string[] = [],
): string | null {
  const known = new Set(present)
  for (const languages of documents) {
    if (languages.every((language) => known.has(language))) return languages[0] ?? null
    for (const language of languages) known.add(language)
  }
  return null
}
