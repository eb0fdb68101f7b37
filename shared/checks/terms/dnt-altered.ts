import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { type Absent, absentFor, isMissing } from '#shared/checks/terms/absent-concepts.ts'
import { type AlteredBrand, alteredBrands } from '#shared/checks/terms/altered-brands.ts'
import { checkOfFault } from '#shared/checks/terms/check-of-fault.ts'
import { conceptBrand } from '#shared/checks/terms/invariant-terms.ts'
import { type Fault, readFaults } from '#shared/checks/terms/read-faults.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'
import { overlap } from '#shared/text/overlap.ts'

interface BrandsOfRow {
  readonly absent: readonly Absent[]
  readonly found: readonly FoundIn[]
}

/** A brand that is not to be translated was: in other words («Nous allons»), in pieces (“We Go”), or it is gone. */
export const dntAltered: ReleaseCheck = releaseCheck<BrandsOfRow>({
  id: 'dnt-altered',
  readsAllRows: true,
  severity: 'error',
  gather(row, context) {
    const found = [...alteredIn(row, context)]
    const absent = absentFor('dnt-altered', row, context)
    return found.length + absent.length === 0 ? null : { found, absent }
  },
  *look(gathered, context) {
    for (const { row, index, data } of gathered) {
      yield* data.found
      for (const one of data.absent)
        if (isMissing(one, index, context) && !isTold(one, data)) yield missing(one, row, context)
    }
  },
})

function* alteredIn(row: RowText, context: CheckContext): Iterable<FoundIn> {
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (!cell || cell.text === '') continue
    const faults = context
      .read(readFaults, cell, language)
      .filter((fault) => checkOfFault(fault, row, language, context) === 'dnt-altered')
    for (const fault of faults) yield translated(fault, row, cell.text)
    for (const altered of alteredBrands(row, language, context)) {
      const isTold = faults.some(({ occurrence }) => overlap(occurrence, altered))
      if (!isTold) yield inPieces(altered, row, language, cell.text)
    }
  }
}

function translated({ occurrence, concept }: Fault, row: RowText, text: string): FoundIn {
  const { language, start, end, term, quote } = occurrence
  const wanted = conceptBrand(concept, language) ?? ''
  const fix = replaceTerm({ text, place: { start, end }, found: term, wanted, language })
  return { language, rowId: row.id, start, end, values: { found: quote, expected: wanted }, fix }
}

function inPieces(altered: AlteredBrand, row: RowText, language: LanguageTag, text: string): FoundIn {
  const { start, end, brand } = altered
  const values = { found: text.slice(start, end), expected: brand }
  const found = { language, rowId: row.id, start, end, values, fix: { start, end, replacement: brand } }
  return altered.doubtful ? { ...found, severity: 'warning' } : found
}

/** An altered form of the brand stands in the cell already. */
function isTold({ language, concept }: Absent, { found }: BrandsOfRow): boolean {
  const brand = conceptBrand(concept, language)
  return found.some((one) => one.language === language && one.values?.['expected'] === brand)
}

function missing({ cell, language, occurrence }: Absent, row: RowText, context: CheckContext): FoundIn {
  const { start, end, quote } = occurrence
  return {
    language,
    rowId: row.id,
    start: 0,
    end: cell.text.length,
    values: { expected: quote, context: 'missing' },
    related: [{ language: context.release.source, rowId: row.id, start, end, quote }],
  }
}
