import type { CheckContext, Gathered } from '#shared/checks/check.ts'
import { type AbsenceCheck, checkOfAbsence } from '#shared/checks/terms/check-of-absence.ts'
import { isContactLabel } from '#shared/checks/terms/contact-label.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { isSameConcept, readWantedConcepts, type Wanted } from '#shared/checks/terms/wanted-concepts.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { approvedTerms, conceptInText } from '#shared/terms/concept-in-text.ts'
import { holdsEveryWord, shortFormIn } from '#shared/terms/loose-presence.ts'

/** A concept that the source cell of a row names and a version's cell does not. */
export interface Absent extends Wanted {
  readonly language: LanguageTag
  /** The cell that lacks it. */
  readonly cell: CellText
  /** The first approved term of the language. */
  readonly approved: string
}

/** What a row lacks. Every row that has a text says something, because a neighbour may hold what another row lacks. */
export interface RowOfConcepts {
  readonly absent: readonly Absent[]
}

/** The concepts that the versions of a row do not hold, its neighbours not looked at. Worked out once for all checks. */
export function gatherAbsent(row: RowText, context: CheckContext): RowOfConcepts | null {
  let ofContext = known.get(context)
  if (!ofContext) known.set(context, (ofContext = new Map()))
  let gathered = ofContext.get(row)
  if (gathered === undefined) {
    gathered = absentInRow(row, context)
    ofContext.set(row, gathered)
  }
  return gathered
}

const known = new WeakMap<CheckContext, Map<RowText, RowOfConcepts | null>>()

function absentInRow(row: RowText, context: CheckContext): RowOfConcepts | null {
  const { release } = context
  const source = row.cells[release.source]
  if (release.languages.length < 2) return null
  let absent: Absent[] | null = null
  if (source && source.text !== '') {
    const wanted = context.read(readWantedConcepts, source, release.source)
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (language === release.source || wanted.length === 0 || !cell || cell.text === '') continue
      for (const one of wanted) {
        if (isContactLabel(one.occurrence, row, source.text)) continue
        // Which countries a dateline names is a custom of each language.
        if (one.name && (row.kind === 'dateline' || one.occurrence.end <= datelineEnd(source.text))) continue
        const lacking = absenceOf(one, cell, language, context)
        if (lacking && cell.text.trim() !== source.text.trim()) (absent ??= []).push(lacking)
      }
    }
  }
  return { absent: absent ?? [] }
}

/** Where the dateline that opens a paragraph («SEOUL, Republic of Korea, 8 March – ») ends; 0 where none does. */
function datelineEnd(text: string): number {
  return /^[^\n.]{0,90}?[ \u00a0][–—-]{1,2}[ \u00a0]/u.exec(text)?.[0].length ?? 0
}

function absenceOf(one: Wanted, cell: CellText, language: LanguageTag, context: CheckContext): Absent | null {
  if (isRecognised(one, cell, language, context) || cell.text.trim() === '') return null
  const approved = approvedTerms(one.concept, language).find((term) => !term.onlyIfSourceHasConcept)
  if (!approved || holdsLoosely(one.concept, cell, language)) return null
  if (holdsTwin(one, cell, language, context) || standsUntranslated(one, cell, language, context)) return null
  return { ...one, language, cell, approved: approved.text }
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
 * Those of the absent concepts that are missing indeed: not in the rows next to theirs, and not to be understood. A name
 * that was given before may come back as its head («the Commission») or, soon after, as a pronoun.
 */
export function* missingConcepts(
  gathered: readonly Gathered<RowOfConcepts>[],
  context: CheckContext,
  check: AbsenceCheck,
): Iterable<Absent & { readonly row: RowText }> {
  for (const { row, index, data } of gathered) {
    for (const one of data.absent) {
      if (checkOfAbsence({ ...one, row }, context) !== check) continue
      if (!isNear(one, index, context) && !mayBeUnderstood(one, index, context)) yield { ...one, row }
    }
  }
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
