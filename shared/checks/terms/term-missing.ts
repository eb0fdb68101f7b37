import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { approvedTerms, conceptInText, termOfOccurrence } from '#shared/terms/concept-in-text.ts'
import { holdsEveryWord, isName, isTellingTerm, shortFormIn } from '#shared/terms/loose-presence.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/**
 * The source names a concept and the translation has none of its approved terms: not in the row, not in the rows next
 * to it, not as a short form or a pronoun once the full name has been given, not with its words in another order. A
 * deprecated or forbidden term of the concept counts as present: that is another check's fault. How often does not
 * matter. Everyday single words («participation») are left out: translators rightly vary them.
 */
export const termMissing: ReleaseCheck = releaseCheck<RowText>({
  id: 'term-missing',
  severity: 'warning',
  gather: (row) => row,
  *look(_, context) {
    const { release } = context
    for (const [index, row] of release.rows.entries()) {
      const source = row.cells[release.source]
      if (!source || source.text === '') continue
      const wanted = conceptsToTranslate(source, context)
      if (wanted.length === 0) continue
      for (const language of release.languages) {
        if (language === release.source) continue
        const cell = row.cells[language]
        if (!cell || cell.text.trim() === '' || cell.text.trim() === source.text.trim()) continue
        for (const one of absentHere({ wanted, index, cell, source, language, context })) {
          if (!mayBeUnderstood({ ...one, index, language, context }))
            yield finding({ row, cell, language, ...one, source: release.source })
        }
      }
    }
  },
})

interface Wanted {
  readonly occurrence: TermOccurrence
  readonly concept: Concept
  readonly name: boolean
}

interface Absent extends Wanted {
  readonly approved: string
}

function conceptsToTranslate(source: CellText, context: CheckContext): readonly Wanted[] {
  const remembered = wantedIn.get(source)
  if (remembered && remembered.terms === context.terms && remembered.language === context.release.source)
    return remembered.wanted
  const known = new Map<string, Wanted>()
  for (const occurrence of context.termsIn(source, context.release.source)) {
    const mark = `${occurrence.glossary}\n${occurrence.conceptId}`
    if (known.has(mark)) continue
    const concept = context.terms.concept(occurrence.glossary, occurrence.conceptId)
    const term = concept && termOfOccurrence(concept, occurrence)
    if (!concept || !term || term.onlyIfSourceHasConcept || !isTellingTerm(term, context.release.source)) continue
    known.set(mark, { occurrence, concept, name: isName(term) })
  }
  const wanted = [...known.values()]
  wantedIn.set(source, { terms: context.terms, language: context.release.source, wanted })
  return wanted
}

const wantedIn = new WeakMap<CellText, { terms: TermRecogniser; language: LanguageTag; wanted: readonly Wanted[] }>()

interface Place {
  readonly wanted: readonly Wanted[]
  /** The row's place in the release. */
  readonly index: number
  readonly cell: CellText
  readonly source: CellText
  readonly language: LanguageTag
  readonly context: CheckContext
}

/** The concepts that neither the cell nor its neighbours hold. Asked again only when one of these cells has changed. */
function absentHere(place: Place): readonly Absent[] {
  const { wanted, index, cell, source, language, context } = place
  const { rows } = context.release
  const near = [rows[index - 1]?.cells[language], rows[index + 1]?.cells[language]]
  const basis = [wanted, source, language, ...near]
  const remembered = absentIn.get(cell)
  if (remembered?.basis.every((part, at) => part === basis[at])) return remembered.absent
  const absent = wanted.flatMap((one): Absent[] => {
    const approved = approvedTerms(one.concept, language).find((term) => !term.onlyIfSourceHasConcept)
    if (!approved || holdsConcept(one, cell, language, context) || holdsTwin(one.occurrence, place)) return []
    if (near.some((other) => other !== undefined && holdsConcept(one, other, language, context))) return []
    return [{ ...one, approved: approved.text }]
  })
  absentIn.set(cell, { basis, absent })
  return absent
}

const absentIn = new WeakMap<CellText, { basis: readonly unknown[]; absent: readonly Absent[] }>()

/** Another concept that has the same source term (two glossaries may know one thing) is there instead. */
function holdsTwin(occurrence: TermOccurrence, { cell, language, context }: Place): boolean {
  return context.termsIn(cell, language).some(({ glossary, conceptId }) => {
    const twin = context.terms.concept(glossary, conceptId)
    return twin !== null && conceptInText(twin, occurrence.quote, context.release.source).length > 0
  })
}

/** How many rows back a name may have been given for a pronoun to stand for it. */
const pronounReach = 2

/** A name that was given before may come back as its head («the Commission») or, soon after, as a pronoun. */
function mayBeUnderstood(one: Absent & Omit<Place, 'wanted' | 'cell' | 'source'>): boolean {
  const { concept, name, index, language, context } = one
  const { rows } = context.release
  const givenIn = (from: number): boolean =>
    rows.slice(Math.max(0, from), index).some((row) => {
      const earlier = row.cells[language]
      return earlier !== undefined && holdsConcept(one, earlier, language, context)
    })
  if (name && givenIn(index - pronounReach)) return true
  const text = rows[index]?.cells[language]?.text ?? ''
  return shortFormIn(concept, text, language) && givenIn(0)
}

function holdsConcept(
  { occurrence, concept }: Wanted,
  cell: CellText,
  language: LanguageTag,
  context: CheckContext,
): boolean {
  const { glossary, conceptId } = occurrence
  // Nearly always the recogniser has met it already; only what it has not is looked for again, and more loosely.
  if (context.termsIn(cell, language).some((one) => one.conceptId === conceptId && one.glossary === glossary))
    return true
  let ofCell = answers.get(cell)
  if (!ofCell) {
    ofCell = new Map()
    answers.set(cell, ofCell)
  }
  const known = ofCell.get(concept)
  if (known !== undefined) return known
  const holds = conceptInText(concept, cell.text, language).length > 0 || holdsEveryWord(concept, cell.text, language)
  ofCell.set(concept, holds)
  return holds
}

/** A cell keeps its identity as long as it has not changed, and belongs to one version: answers stay true. */
const answers = new WeakMap<CellText, Map<Concept, boolean>>()

interface Missing extends Absent {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
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
