import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { letterDistance } from '#shared/press/name-likeness.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A place of the gazetteer as a version writes it. */
export interface WrittenPlace extends TextSpan {
  readonly id: string
  readonly written: string
  readonly language: LanguageTag
  readonly rowId: string
}

/** The places a row names for certain, each version by itself; none inside a longer name or a term of the glossary. */
export function writtenPlaces(row: RowText, context: CheckContext): readonly WrittenPlace[] {
  let all: WrittenPlace[] | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') continue
    for (const { start, end, places, sure } of context.read(readPlaceNames, cell, language)) {
      const [place, another] = places
      if (place === undefined || another !== undefined || !sure || isInName(cell.text, start, end)) continue
      if (context.termsIn(cell, language).some((term) => term.start < end && start < term.end)) continue
      const written = cell.text.slice(start, end)
      ;(all ??= []).push({ id: place.id, written, language, rowId: row.id, start, end })
    }
  }
  return all ?? nowhere
}

const nowhere: readonly WrittenPlace[] = []

/** “the Marrakesh Treaty”, “Dynamo Kiev”, “Nuits de Marrakech”: a name of its own keeps its spelling. */
function isInName(text: string, start: number, end: number): boolean {
  if (titleBefore.test(text.slice(Math.max(0, start - reach), start)) && titleBehind.test(text.slice(end, end + reach)))
    return true
  return (
    /^[ \u00a0-]\p{Lu}/u.test(text.slice(end, end + 2)) ||
    capitalBefore.test(text.slice(Math.max(0, start - reach), start))
  )
}

const reach = 40
const titleBefore = /[“«"][^“”«»".]*$/u
const titleBehind = /^[^“”«»".,]*[”»"]/u
/** Not the first word of a sentence. */
const capitalBefore = /(?<=\p{L}[ \u00a0])\p{Lu}\p{Ll}{1,20}[ \u00a0-]$/u

/**
 * One version writes a place in two ways, near in letters: «سانتياغو» and «سانتياجو», Marrakech and Marrakesh. The rarer one is
 * told, else the later one.
 */
export function* placesTwoWays(places: readonly WrittenPlace[]): Iterable<FoundIn> {
  const byPlace = Map.groupBy(places, ({ id, language }) => `${language} ${id}`)
  for (const named of byPlace.values()) {
    if (named.every(({ written }) => written === named[0]?.written)) continue
    const spellings = [...Map.groupBy(named, ({ written, language }) => foldForSearch(written, language))]
    if (spellings.length < 2) continue
    const [usual] = spellings.toSorted(([, one], [, other]) => other.length - one.length)
    if (usual === undefined) continue
    for (const [folded, odd] of spellings) {
      if (folded !== usual[0] && isNear(folded, usual[0])) for (const one of odd) yield finding(one, usual[1][0] ?? one)
    }
  }
}

/** `Kiev` and `Kyiv`, but not `Delhi` and `New Delhi`. */
function isNear(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one) || one.charAt(0) !== other.charAt(0)) return false
  return letterDistance(one, other, 2) <= 2
}

function finding({ language, rowId, start, end, written }: WrittenPlace, model: WrittenPlace): FoundIn {
  return {
    language,
    rowId,
    start,
    end,
    values: { found: written, expected: model.written },
    fix: { start, end, replacement: model.written },
    related: [{ language, rowId: model.rowId, start: model.start, end: model.end, quote: model.written }],
  }
}
