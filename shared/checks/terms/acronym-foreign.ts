import { type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { checkOfFault } from '#shared/checks/terms/check-of-fault.ts'
import { faultAt } from '#shared/checks/terms/faulty-terms.ts'
import { fixForeignAcronym } from '#shared/checks/terms/fix-foreign-acronym.ts'
import { type AcronymPlace, type OwnAcronym, ownAcronym } from '#shared/checks/terms/own-acronym.ts'
import { type Acronym, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { readFaults } from '#shared/checks/terms/read-faults.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { commonAcronym } from '#shared/terms/common-acronyms.ts'

interface AcronymsOfCell {
  readonly found: readonly FoundIn[]
  /** Acronyms given in brackets as those of a name, which may stand alone from then on. */
  readonly bracketed: readonly string[]
}

/**
 * An abbreviation of another language was left standing where this one has its own: RoK, UN or NGO in French, ONU in
 * English. Where both are given, in names (“UN News”) and in quoted titles it is meant.
 */
export const acronymForeign: VersionCheck = versionCheck<AcronymsOfCell>({
  id: 'acronym-foreign',
  readsRows: true,
  severity: 'warning',
  gather(row, language, context) {
    const cell = row.cells[language]
    if (!cell || cell.text === '') return null
    const place = { row, cell, language, context }
    const found = [...amongFaults(place)]
    const bracketed: string[] = []
    for (const acronym of context.read(readAcronyms, cell, language)) {
      if (isGiven(acronym, cell.text, language)) bracketed.push(acronym.text)
      const own = ownAcronym(acronym, place)
      if (own !== null) found.push(foreignAt(acronym, own, place))
    }
    return found.length === 0 && bracketed.length === 0 ? null : { found, bracketed }
  },
  // Where nothing foreign stands there is nothing to compare, however many acronyms are given.
  among: (gathered) => (gathered.some(({ data }) => data.found.length > 0) ? gathered : nothing),
  *look(gathered) {
    const given = new Set(gathered.flatMap(({ data }) => data.bracketed))
    for (const { data } of gathered)
      for (const found of data.found) if (!given.has(found.values?.['found'] ?? '')) yield found
  },
})

/** In brackets; outside Arabic only behind a name, and only letters that may as well be of one. */
function isGiven({ start, text }: Acronym, whole: string, language: LanguageTag): boolean {
  if (whole.charAt(start - 1) !== '(') return false
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr') return base === 'ar'
  // “(CSOs)”: an s is English.
  if (base === 'fr' && text.endsWith('s')) return false
  return (
    commonAcronym(text, base) !== null && /\p{Lu}/u.test(whole.slice(Math.max(0, start - 1 - nameReach), start - 1))
  )
}

const nameReach = 40

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
