// Slips that run through a whole version are told once, at the first place, with their number.
import {
  type CheckContext,
  type Found,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import type { Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** The places of one row by version. */
export type PlacesByVersion<Place> = ReadonlyMap<LanguageTag, readonly Place[]>

/** What the cells of a row have to say; null where none has anything. */
export function placesOfRow<Place>(
  row: RowText,
  { release }: CheckContext,
  placesIn: (cell: CellText, language: LanguageTag) => readonly Place[],
): PlacesByVersion<Place> | null {
  let places: Map<LanguageTag, readonly Place[]> | null = null
  for (const language of release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') continue
    const ofCell = placesIn(cell, language)
    if (ofCell.length === 0) continue
    places ??= new Map<LanguageTag, readonly Place[]>()
    places.set(language, ofCell)
  }
  return places
}

/** All places of one version in the order of the release. */
export function placesOfVersion<Place>(
  gathered: readonly Gathered<PlacesByVersion<Place>>[],
  language: LanguageTag,
): readonly (Place & { readonly rowId: string })[] {
  return gathered.flatMap(({ row, data }) => (data.get(language) ?? []).map((place) => ({ ...place, rowId: row.id })))
}

interface PerVersionCheck {
  readonly id: string
  readonly severity: Severity
  placesIn(cell: CellText, language: LanguageTag, context: CheckContext): readonly Found[]
}

/** A check that tells the first place of each version and how many there are; places of another `context` are told apart. */
export function oncePerVersion({ id, severity, placesIn }: PerVersionCheck): ReleaseCheck {
  return releaseCheck<PlacesByVersion<Found>>({
    id,
    severity,
    gather: (row, context) => placesOfRow(row, context, (cell, language) => placesIn(cell, language, context)),
    *look(gathered, { release }): Iterable<FoundIn> {
      for (const language of release.languages) {
        const byContext = Map.groupBy(placesOfVersion(gathered, language), (place) => place.values?.['context'] ?? '')
        for (const places of byContext.values()) {
          const [first] = places
          if (first) yield { ...first, language, values: { ...first.values, count: String(places.length) } }
        }
      }
    },
  })
}
