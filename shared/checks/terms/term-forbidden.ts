import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { Fix, TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { approvedTerms, conceptInText, termOfOccurrence, termsOfConcept } from '#shared/terms/concept-in-text.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'

/**
 * A term that the glossary forbids. One that is a fault only as the translation of its concept («conseil général» for
 * a consul general) is looked for only in a translation, and only where the source cell of the row holds the concept.
 */
export const termForbidden: RowCheck = {
  id: 'term-forbidden',
  severity: 'error',
  scope: 'row',
  *look(row, context) {
    const { release } = context
    const source = row.cells[release.source]
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (!cell || cell.text === '') continue
      yield* forbiddenAnywhere(row, cell, language, context)
      if (language !== release.source && source && source.text !== '') {
        yield* forbiddenAsTranslation({ row, cell, language, source, context })
      }
    }
  },
}

function* forbiddenAnywhere(
  row: RowText,
  cell: CellText,
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  for (const occurrence of context.termsIn(cell, language)) {
    if (occurrence.status !== 'forbidden') continue
    const concept = context.terms.concept(occurrence.glossary, occurrence.conceptId)
    const term = concept && termOfOccurrence(concept, occurrence)
    if (!concept || !term || term.onlyIfSourceHasConcept || hasForeignLettersOnly(occurrence, concept)) continue
    yield found({ row, cell, language, occurrence, concept, glossary: occurrence.glossary, related: [] })
  }
}

interface Translation {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly source: CellText
  readonly context: CheckContext
}

function* forbiddenAsTranslation({ row, cell, language, source, context }: Translation): Iterable<FoundIn> {
  const bySource = occurrencesByConcept(context.termsIn(source, context.release.source))
  for (const occurrences of bySource.values()) {
    const inSource = occurrences[0]
    const concept = inSource && context.terms.concept(inSource.glossary, inSource.conceptId)
    if (!inSource || !concept) continue
    const conditional = termsOfConcept(concept, language).filter(
      (term) => term.status === 'forbidden' && term.onlyIfSourceHasConcept,
    )
    if (conditional.length === 0) continue
    const inTarget = conceptInText(concept, cell.text, language)
    const approved = inTarget.filter(({ status }) => status === 'preferred' || status === 'admitted')
    // As many right terms as the source has: what else is there then translates something else.
    if (approved.length >= occurrences.length) continue
    for (const occurrence of inTarget) {
      if (!conditional.some((term) => term.text === occurrence.term && occurrence.status === 'forbidden')) continue
      if (isApprovedOtherwise(occurrence, { cell, language, bySource, context })) continue
      const { start, end, quote } = inSource
      const related = [{ language: context.release.source, rowId: row.id, start, end, quote }]
      yield found({ row, cell, language, occurrence, concept, glossary: inSource.glossary, related })
    }
  }
}

function occurrencesByConcept(occurrences: readonly TermOccurrence[]): ReadonlyMap<string, readonly TermOccurrence[]> {
  return Map.groupBy(occurrences, ({ glossary, conceptId }) => `${glossary}\n${conceptId}`)
}

/** The same words lie in a longer term, or are the right term for another concept that the source holds too. */
function isApprovedOtherwise(
  occurrence: TermOccurrence,
  {
    cell,
    language,
    bySource,
    context,
  }: Omit<Translation, 'row' | 'source'> & {
    readonly bySource: ReadonlyMap<string, readonly TermOccurrence[]>
  },
): boolean {
  return context.termsIn(cell, language).some((other) => {
    if (other.end <= occurrence.start || other.start >= occurrence.end) return false
    if (other.end - other.start > occurrence.end - occurrence.start) return true
    const approved = other.status === 'preferred' || other.status === 'admitted'
    return approved && bySource.has(`${other.glossary}\n${other.conceptId}`)
  })
}

/** Right but for Persian letters, which are a fault of typography with a check and a fix of its own. */
function hasForeignLettersOnly({ term, language }: TermOccurrence, concept: Concept): boolean {
  const arabic = term.replace(/[\u06cc\u0649]/gu, 'ي').replace(/\u06a9/gu, 'ك')
  return arabic !== term && approvedTerms(concept, language).some(({ text }) => text === arabic)
}

interface Forbidden extends Pick<FoundIn, 'related'> {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly occurrence: TermOccurrence
  readonly concept: Concept
  readonly glossary: string
}

function found({ row, cell, language, occurrence, concept, glossary, related }: Forbidden): FoundIn {
  const { start, end, term } = occurrence
  const values = { term, approved: approvedTerms(concept, language)[0]?.text ?? '', glossary }
  return {
    language,
    rowId: row.id,
    start,
    end,
    values,
    fix: fixFor(occurrence, concept, cell.text),
    related: related ?? [],
  }
}

function fixFor({ start, end, term, language }: TermOccurrence, concept: Concept, text: string): Fix | null {
  const approved = approvedTerms(concept, language)
  const wanted = approved[0]?.text
  if (wanted === undefined) return null
  // «République de Corée (RoK)»: the right name stands before it, the bracket goes.
  const bracket = /\s*\($/u.exec(text.slice(Math.max(0, start - 3), start))?.[0]
  if (bracket && text.charAt(end) === ')') {
    const before = text.slice(0, start - bracket.length)
    if (approved.some((one) => before.endsWith(one.text)))
      return { start: before.length, end: end + 1, replacement: '' }
  }
  // A figure in the text is news, not wording: no fix takes one away.
  if (/\p{Nd}/u.test(text.slice(start, end)) && !/\p{Nd}/u.test(wanted)) return null
  return replaceTerm({ text, place: { start, end }, found: term, wanted, language })
}
