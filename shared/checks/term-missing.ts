import type { CheckContext, FoundIn, ReleaseCheck } from '#shared/checks/check.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { approvedTerms, conceptInText, termOfOccurrence } from '#shared/terms/concept-in-text.ts'
import { holdsEveryWord, isTellingTerm, shortFormIn } from '#shared/terms/loose-presence.ts'

/**
 * The source names a concept and the translation has none of its approved terms: not in the row, not in the rows next
 * to it, not as a short form once the full name has been given, not with its words in another order. A deprecated or
 * forbidden term of the concept counts as present: that is another check's fault. How often does not matter. Everyday
 * single words («participation») are left out: translators rightly vary them.
 */
export const termMissing: ReleaseCheck = {
  id: 'term-missing',
  severity: 'warning',
  scope: 'release',
  *look(context) {
    const { release } = context
    for (const [index, row] of release.rows.entries()) {
      const source = row.cells[release.source]
      if (!source || source.text.trim() === '') continue
      const wanted = conceptsToTranslate(source, context)
      if (wanted.length === 0) continue
      for (const language of release.languages) {
        if (language === release.source) continue
        const cell = row.cells[language]
        if (!cell || cell.text.trim() === '' || cell.text.trim() === source.text.trim()) continue
        for (const { occurrence, concept } of wanted) {
          const approved = approvedTerms(concept, language).filter((term) => !term.onlyIfSourceHasConcept)[0]
          if (!approved || isPresent({ occurrence, concept, index, language, context })) continue
          yield finding({ row, cell, language, occurrence, approved: approved.text, source: release.source })
        }
      }
    }
  },
}

interface Wanted {
  readonly occurrence: TermOccurrence
  readonly concept: Concept
}

function conceptsToTranslate(source: CellText, context: CheckContext): readonly Wanted[] {
  const known = new Map<string, Wanted>()
  for (const occurrence of context.termsIn(source, context.release.source)) {
    const mark = `${occurrence.glossary}\n${occurrence.conceptId}`
    if (known.has(mark)) continue
    const concept = context.terms.concept(occurrence.glossary, occurrence.conceptId)
    const term = concept && termOfOccurrence(concept, occurrence)
    if (!concept || !term || term.onlyIfSourceHasConcept || !isTellingTerm(term, context.release.source)) continue
    known.set(mark, { occurrence, concept })
  }
  return [...known.values()]
}

interface Search extends Wanted {
  /** The row's place in the release. */
  readonly index: number
  readonly language: LanguageTag
  readonly context: CheckContext
}

function isPresent(search: Search): boolean {
  const { concept, index, language, context } = search
  const { rows } = context.release
  const cell = rows[index]?.cells[language]
  if (!cell) return true
  if (holdsConcept(concept, cell, language) || holdsTwin(search, cell)) return true
  for (const near of [rows[index - 1], rows[index + 1]]) {
    const other = near?.cells[language]
    if (other && holdsConcept(concept, other, language)) return true
  }
  if (!shortFormIn(concept, cell.text, language)) return false
  return rows.slice(0, index).some((row) => {
    const earlier = row.cells[language]
    return earlier !== undefined && holdsConcept(concept, earlier, language)
  })
}

/** Another concept that has the same source term (two glossaries may know one thing) is there instead. */
function holdsTwin({ occurrence, context, language }: Search, cell: CellText): boolean {
  const { source } = context.release
  return context.termsIn(cell, language).some(({ glossary, conceptId }) => {
    const twin = context.terms.concept(glossary, conceptId)
    return twin !== null && conceptInText(twin, occurrence.quote, source).length > 0
  })
}

function holdsConcept(concept: Concept, cell: CellText, language: LanguageTag): boolean {
  let ofCell = answers.get(cell)
  if (!ofCell) answers.set(cell, (ofCell = new Map()))
  const known = ofCell.get(concept)
  if (known !== undefined) return known
  const holds = conceptInText(concept, cell.text, language).length > 0 || holdsEveryWord(concept, cell.text, language)
  ofCell.set(concept, holds)
  return holds
}

/** A cell keeps its identity as long as it has not changed, and belongs to one version: answers stay true. */
const answers = new WeakMap<CellText, Map<Concept, boolean>>()

interface Missing {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly occurrence: TermOccurrence
  readonly approved: string
  readonly source: LanguageTag
}

/** The finding is about the whole cell: a missing term has no place of its own. */
function finding({ row, cell, language, occurrence, approved, source }: Missing): FoundIn {
  const { start, end, quote, term, glossary } = occurrence
  return {
    language,
    rowId: row.id,
    start: 0,
    end: cell.text.length,
    values: { term, approved, glossary },
    related: [{ language: source, rowId: row.id, start, end, quote }],
  }
}
