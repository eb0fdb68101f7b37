import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { wrongBracket } from '#shared/checks/terms/acronym-behind-name.ts'
import { otherThanKnown } from '#shared/checks/terms/acronym-of-known-body.ts'
import { checkOfFault } from '#shared/checks/terms/check-of-fault.ts'
import { conceptOf } from '#shared/checks/terms/concept-traits.ts'
import { isBrand, isOneWordAcronym } from '#shared/checks/terms/invariant-terms.ts'
import { knownOtherwise } from '#shared/checks/terms/known-otherwise.ts'
import { misspeltInitials } from '#shared/checks/terms/misspelt-initials.ts'
import { areChangedOver, areOneSlipApart } from '#shared/checks/terms/one-slip-apart.ts'
import { type Acronym, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { readFaults } from '#shared/checks/terms/read-faults.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import { otherAcronymFor, unmatchedAcronyms } from '#shared/checks/terms/unmatched-acronyms.ts'
import { isSameConcept } from '#shared/checks/terms/wanted-concepts.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'

/**
 * The acronym of one body is another one in a version: not the one that the glossary has beside the source's (CSW, in
 * French CCF) or beside the full name, or, where no glossary knows it, one that differs from the source's by a letter.
 */
export const acronymMismatch: RowCheck = {
  id: 'acronym-mismatch',
  severity: 'warning',
  scope: 'row',
  *look(row, context) {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (!cell || cell.text === '') continue
      const place = { row, cell, language, context }
      for (const fault of context.read(readFaults, cell, language)) {
        if (checkOfFault(fault, row, language, context) !== 'acronym-mismatch') continue
        const expected = approvedTerms(fault.concept, language).find(isOneWordAcronym)?.text
        if (expected !== undefined) yield found(place, fault.occurrence, expected)
      }
      if (context.read(readAcronyms, cell, language).length > 0) yield* amongAcronyms(place)
    }
  },
}

interface Place {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly context: CheckContext
}

function* amongAcronyms(place: Place): Iterable<FoundIn> {
  const { row, cell, language, context } = place
  const { source } = context.release
  const acronyms = context.read(readAcronyms, cell, language)
  const there = row.cells[source]
  const inSource = there && there !== cell && there.text !== '' ? context.read(readAcronyms, there, source) : []
  const told = new Set<number>()
  for (const acronym of acronyms) {
    if (
      inSource.some(({ text }) => text === acronym.text) ||
      termOver(context.termsIn(cell, language), acronym) !== null
    )
      continue
    const bracket = wrongBracket(acronym, cell, language, context)
    if (bracket !== null && !bracket.foreign) {
      told.add(acronym.start)
      yield found(place, acronym, bracket.expected)
    }
  }
  if (!there || inSource.length === 0 || acronyms.every((one) => inSource.some(({ text }) => text === one.text))) return
  const mismatches = [
    ...instead(place, there),
    ...slips(place),
    ...knownOtherwise(row, language, context),
    ...otherThanKnown(cell, language, context),
    ...misspeltInitials(row, language, context),
  ]
  for (const { acronym, expected } of mismatches) {
    if (told.has(acronym.start)) continue
    told.add(acronym.start)
    yield found(place, acronym, expected)
  }
}

interface Mismatch {
  readonly acronym: Acronym
  readonly expected: string
}

/** Acronyms that stand where the glossary has the concept's own. */
function* instead({ row, cell, language, context }: Place, source: CellText): Iterable<Mismatch> {
  const here = context.termsIn(cell, language)
  for (const occurrence of context.termsIn(source, context.release.source)) {
    if (here.some((one) => isSameConcept(one, occurrence))) continue
    const concept = conceptOf(occurrence, context)
    const other = concept && otherAcronymFor({ occurrence, concept, row, language }, context)
    if (other) yield other
  }
}

/** Acronyms that no glossary knows, off by a letter from one of the source, which it may know. */
function* slips({ row, language, context }: Place): Iterable<Mismatch> {
  const here = unmatchedAcronyms(row, language, context)
  if (here.length === 0) return
  const there = missingFrom(row, language, context)
  const shared = baseLanguage(language) === 'ar' ? inAllOthers(row, language, context) : nothing
  for (const acronym of here) {
    const meant = there.find(({ text }) => areOneSlipApart(text, acronym.text))
    const expected = meant?.text ?? shared.find((text) => areChangedOver(text, acronym.text))
    if (expected !== undefined) yield { acronym, expected }
  }
}

/** Acronyms of the source that the version does not have. */
function missingFrom({ cells }: RowText, language: LanguageTag, context: CheckContext): readonly Acronym[] {
  const { source } = context.release
  const [there, cell] = [cells[source], cells[language]]
  if (!there || !cell || there === cell) return nothing
  const own = context.read(readAcronyms, cell, language)
  return context
    .read(readAcronyms, there, source)
    .filter(({ text }) => !isBrand(text) && !own.some((one) => one.text === text))
}

/**
 * Acronyms that all other versions have and this one lacks: two of them and more, or one in brackets behind the name.
 * English and French change letters over between them (IAEA, AIEA), but Arabic takes an acronym in Latin letters as it
 * is.
 */
function inAllOthers(row: RowText, language: LanguageTag, context: CheckContext): readonly string[] {
  const others = context.release.languages.flatMap((other) => {
    const cell = row.cells[other]
    return other === language || !cell || cell.text === ''
      ? []
      : [context.read(readAcronyms, cell, other).map(({ text }) => text)]
  })
  const [first = nothing, ...rest] = others
  const isShared = (text: string): boolean => rest.every((texts) => texts.includes(text))
  return first.filter((text) => (rest.length > 0 ? isShared(text) : isInBrackets(text, row, context)))
}

function isInBrackets(text: string, { cells }: RowText, { release }: CheckContext): boolean {
  return cells[release.source]?.text.includes(`(${text})`) === true
}

function found({ row, cell, language }: Place, { start, end }: TextSpan, expected: string): FoundIn {
  return {
    language,
    rowId: row.id,
    start,
    end,
    values: { found: cell.text.slice(start, end), expected },
    fix: { start, end, replacement: expected },
  }
}
