import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { checkOfFault } from '#shared/checks/terms/check-of-fault.ts'
import { faultAt } from '#shared/checks/terms/faulty-terms.ts'
import { fixForeignAcronym } from '#shared/checks/terms/fix-foreign-acronym.ts'
import { type AcronymPlace, type OwnAcronym, ownAcronym } from '#shared/checks/terms/own-acronym.ts'
import { type Acronym, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { readFaults } from '#shared/checks/terms/read-faults.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

interface AcronymsOfRow {
  readonly found: readonly FoundIn[]
  /** Acronyms given in brackets in Arabic, where they may stand alone from then on. */
  readonly bracketed: readonly string[]
}

/**
 * An abbreviation of another language was left standing where this one has its own: RoK, UN or NGO in French, ONU in
 * English. Where both are given, in names (“UN News”) and in quoted titles it is meant.
 */
export const acronymForeign: ReleaseCheck = releaseCheck<AcronymsOfRow>({
  id: 'acronym-foreign',
  readsRows: true,
  severity: 'warning',
  gather(row, context) {
    const found: FoundIn[] = []
    const bracketed: string[] = []
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (!cell || cell.text === '') continue
      const place = { row, cell, language, context }
      for (const fault of amongFaults(place)) found.push(fault)
      for (const acronym of context.read(readAcronyms, cell, language)) {
        if (isArabic(language) && cell.text.charAt(acronym.start - 1) === '(') bracketed.push(acronym.text)
        const own = ownAcronym(acronym, place)
        if (own !== null) found.push(foreignAt(acronym, own, place))
      }
    }
    return found.length === 0 && bracketed.length === 0 ? null : { found, bracketed }
  },
  *look(gathered) {
    const given = new Set(gathered.flatMap(({ data }) => data.bracketed))
    for (const { data } of gathered) {
      for (const found of data.found) {
        if (!isArabic(found.language) || !given.has(found.values?.['found'] ?? '')) yield found
      }
    }
  },
})

function isArabic(language: LanguageTag): boolean {
  return baseLanguage(language) === 'ar'
}

function* amongFaults({ row, cell, language, context }: AcronymPlace): Iterable<FoundIn> {
  for (const fault of context.read(readFaults, cell, language)) {
    if (checkOfFault(fault, row, language, context) !== 'acronym-foreign') continue
    const { values, ...place } = faultAt(fault, cell.text, row, [])
    yield { ...place, values: { found: fault.occurrence.quote, expected: values?.['approved'] ?? '' } }
  }
}

function foreignAt({ start, end, text }: Acronym, own: OwnAcronym, { row, cell, language }: AcronymPlace): FoundIn {
  return {
    language,
    rowId: row.id,
    start,
    end,
    values: { found: text, expected: own.text },
    fix: fixForeignAcronym(cell.text, { start, end }, own, language),
  }
}
