// Slips that run through a whole version are told once, at the first place, with their number.
import { type CheckContext, type Found, type Gathered, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import type { Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** What the cell of one version has to say; null where it has nothing. */
export function placesInCell<Place>(
  { cells }: RowText,
  language: LanguageTag,
  placesIn: (cell: CellText) => readonly Place[],
): readonly Place[] | null {
  const cell = cells[language]
  if (cell === undefined || cell.text === '') return null
  const places = placesIn(cell)
  return places.length === 0 ? null : places
}

/** All places of a version in the order of the release. */
export function placesOfVersion<Place>(
  gathered: readonly Gathered<readonly Place[]>[],
): readonly (Place & { readonly rowId: string })[] {
  return gathered.flatMap(({ row, data }) => data.map((place) => ({ ...place, rowId: row.id })))
}

interface PerVersionCheck {
  readonly id: string
  readonly severity: Severity
  placesIn(cell: CellText, language: LanguageTag, context: CheckContext): readonly Found[]
}

/** A check that tells the first place of each version and how many there are; places of another `context` are told apart. */
export function oncePerVersion({ id, severity, placesIn }: PerVersionCheck): VersionCheck {
  return versionCheck<readonly Found[]>({
    id,
    severity,
    gather: (row, language, context) => placesInCell(row, language, (cell) => placesIn(cell, language, context)),
    *look(gathered, language) {
      const byContext = Map.groupBy(placesOfVersion(gathered), (place) => place.values?.['context'] ?? '')
      for (const places of byContext.values()) {
        const [first] = places
        if (first) yield { ...first, language, values: { ...first.values, count: String(places.length) } }
      }
    },
  })
}
