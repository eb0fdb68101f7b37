import type { CellReader, CheckContext, FoundIn } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { latinLikeness, plainLatin, soundKey } from '#shared/press/name-likeness.ts'
import { bodyWords, leadingWords } from '#shared/press/not-names.ts'
import { type PlaceNamed, placesNamed } from '#shared/press/places-named.ts'

export interface PlaceInRow {
  readonly place: PlaceNamed
  readonly language: LanguageTag
  readonly rowId: string
}

const nowhere: readonly PlaceInRow[] = []
const readPlaces: CellReader<readonly PlaceNamed[]> = ({ text }) => placesNamed(text)

/** The places an English or French version names in a row. */
export function placesInRow(row: RowText, context: CheckContext): readonly PlaceInRow[] {
  let all: PlaceInRow[] | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    const base = baseLanguage(language)
    if (cell === undefined || cell.text === '' || (base !== 'en' && base !== 'fr')) continue
    for (const place of context.read(readPlaces, cell, language)) {
      all ??= []
      all.push({ place, language, rowId: row.id })
    }
  }
  return all ?? nowhere
}

/** One version spells a place in two ways. Between versions places have names of their own: Beijing, Pékin. */
export function* oddPlaces(places: readonly PlaceInRow[]): Iterable<FoundIn> {
  const byName = new Map<string, PlaceInRow[]>()
  for (const one of places) {
    const key = `${one.language} ${one.place.name}`
    const known = byName.get(key)
    if (known) known.push(one)
    else byName.set(key, [one])
  }
  if (byName.size < 2) return
  const bySound = new Map<string, PlaceInRow[][]>()
  for (const said of byName.values()) {
    const [first] = said
    if (first === undefined) continue
    const plain = plainLatin(first.place.name)
    if (bodyWords.has(plain) || leadingWords.has(plain)) continue
    const key = `${first.language} ${soundKey(plain)}`
    const alike = bySound.get(key) ?? []
    for (const other of alike)
      if (other[0] && isOnePlace(other[0].place.name, first.place.name)) yield* minority(other, said)
    alike.push(said)
    bySound.set(key, alike)
  }
}

function isOnePlace(one: string, other: string): boolean {
  return latinLikeness(one, other) !== 'different'
}

function* minority(one: readonly PlaceInRow[], other: readonly PlaceInRow[]): Iterable<FoundIn> {
  const [wrong, right] = other.length > one.length ? [one, other] : [other, one]
  const model = right[0]
  if (model === undefined) return
  for (const { place, language, rowId } of wrong) {
    const { start, end, name } = place
    yield {
      language,
      rowId,
      start,
      end,
      values: { found: name, expected: model.place.name },
      fix: { start, end, replacement: model.place.name },
      related: [
        { language, rowId: model.rowId, start: model.place.start, end: model.place.end, quote: model.place.name },
      ],
    }
  }
}
