import type { CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { type AbsenceCheck, checkOfAbsence } from '#shared/checks/terms/check-of-absence.ts'
import { isCommonNoun } from '#shared/checks/terms/common-noun.ts'
import { isContactLabel } from '#shared/checks/terms/contact-label.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { isSameConcept, readWantedConcepts, type Wanted } from '#shared/checks/terms/wanted-concepts.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { approvedTerms, conceptInText } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import { holdsEveryWord, shortFormIn } from '#shared/terms/loose-presence.ts'

/** A concept that the source cell of a row names and a version's cell does not. */
export interface Absent extends Wanted {
  readonly language: LanguageTag
  /** The cell that lacks it. */
  readonly cell: CellText
  /** The first approved term of the language. */
  readonly approved: string
  /** The one check that tells of it. */
  readonly check: AbsenceCheck
}

/** The concepts that the versions of a row do not hold, its neighbours not looked at, and of which this check tells. */
export function absentFor(check: AbsenceCheck, row: RowText, context: CheckContext): readonly Absent[] {
  return gatherAbsent(row, context).filter((one) => one.check === check)
}

/** Worked out once for all checks. */
function gatherAbsent(row: RowText, context: CheckContext): readonly Absent[] {
  let ofContext = known.get(context)
  if (!ofContext) known.set(context, (ofContext = new Map()))
  let gathered = ofContext.get(row)
  if (gathered === undefined) {
    gathered = absentInRow(row, context)
    ofContext.set(row, gathered)
  }
  return gathered
}

const known = new WeakMap<CheckContext, Map<RowText, readonly Absent[]>>()

function absentInRow(row: RowText, context: CheckContext): readonly Absent[] {
  const { release } = context
  const source = row.cells[release.source]
  if (!source || source.text === '' || release.languages.length < 2) return nothing
  const wanted = context
    .read(readWantedConcepts, source, release.source)
    .filter((one) => isApproved(one.occurrence) || !isCommonNoun(one, row, context))
  if (wanted.length === 0) return nothing
  return release.languages.flatMap((language): readonly Absent[] =>
    language === release.source ? nothing : absentInCell(wanted, row, language, context),
  )
}

function absentInCell(
  wanted: readonly Wanted[],
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): readonly Absent[] {
  const [source, cell] = [row.cells[context.release.source]?.text ?? '', row.cells[language]]
  if (!cell || cell.text === '') return nothing
  return wanted.flatMap((one): readonly Absent[] => {
    if (isContactLabel(one.occurrence, row, source)) return nothing
    // Which countries a dateline names is a custom of each language.
    if (one.name && (row.kind === 'dateline' || one.occurrence.end <= datelineEnd(source))) return nothing
    const approved = absenceOf(one, cell, language, context)
    if (approved === null || cell.text.trim() === source.trim()) return nothing
    return [{ ...one, language, cell, approved, check: checkOfAbsence({ ...one, row, language }, context) }]
  })
}

/** Where the dateline that opens a paragraph («SEOUL, Republic of Korea, 8 March – ») ends; 0 where none does. */
function datelineEnd(text: string): number {
  return /^[^\n.]{0,90}?[ \u00a0][–—-]{1,2}[ \u00a0]/u.exec(text)?.[0].length ?? 0
}

/** What the cell should have said for a concept that it does not hold; null where it does, or nothing is approved. */
function absenceOf(one: Wanted, cell: CellText, language: LanguageTag, context: CheckContext): string | null {
  if (isRecognised(one, cell, language, context) || cell.text.trim() === '') return null
  const approved = approvedTerms(one.concept, language).find((term) => !term.onlyIfSourceHasConcept)
  if (!approved || holdsLoosely(one.concept, cell, language)) return null
  if (holdsTwin(one, cell, language, context) || standsUntranslated(one, cell, language, context)) return null
  return approved.text
}

/** Another concept that has the same source term (two glossaries may know one thing) is there instead. */
function holdsTwin({ occurrence }: Wanted, cell: CellText, language: LanguageTag, context: CheckContext): boolean {
  return context.termsIn(cell, language).some(({ glossary, conceptId }) => {
    const twin = context.terms.concept(glossary, conceptId)
    return twin !== null && conceptInText(twin, occurrence.quote, context.release.source).length > 0
  })
}

/** «NGO» in a French text: left in the source language, which is another check's matter. */
function standsUntranslated(
  { occurrence }: Wanted,
  cell: CellText,
  language: LanguageTag,
  context: CheckContext,
): boolean {
  return (
    !/\s/u.test(occurrence.quote) &&
    context.read(readAcronyms, cell, language).some(({ text }) => text === occurrence.quote)
  )
}

/** How many rows back a name may have been given for a pronoun to stand for it. */
const pronounReach = 2

/**
 * Whether a concept that a row lacks is missing indeed: not in the rows next to it, and not to be understood. A name that
 * was given before may come back as its head («the Commission») or, soon after, as a pronoun.
 */
export function isMissing(one: Absent, index: number, context: CheckContext): boolean {
  return !isNear(one, index, context) && !mayBeUnderstood(one, index, context)
}

function isNear(one: Absent, index: number, context: CheckContext): boolean {
  return isGivenIn(one, index - 1, index, context) || isGivenIn(one, index + 1, index + 2, context)
}

function mayBeUnderstood(one: Absent, index: number, context: CheckContext): boolean {
  if (one.name && isGivenIn(one, index - pronounReach, index, context)) return true
  return shortFormIn(one.concept, one.cell.text, one.language) && isGivenIn(one, 0, index, context)
}

function isGivenIn(one: Absent, from: number, to: number, context: CheckContext): boolean {
  const { rows } = context.release
  for (let index = Math.max(0, from); index < Math.min(to, rows.length); index += 1) {
    const cell = rows[index]?.cells[one.language]
    if (!cell || cell.text === '') continue
    if (isRecognised(one, cell, one.language, context) || holdsLoosely(one.concept, cell, one.language)) return true
  }
  return false
}

function isRecognised({ occurrence }: Wanted, cell: CellText, language: LanguageTag, context: CheckContext): boolean {
  return context.termsIn(cell, language).some((other) => isSameConcept(other, occurrence))
}

/** Looked for again, and more loosely than by the recogniser. */
function holdsLoosely(concept: Concept, cell: CellText, language: LanguageTag): boolean {
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
