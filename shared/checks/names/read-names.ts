// The names of a cell, read once for all checks that ask for them.
import type { CellReader } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { type Acronym, acronymsIn } from '#shared/press/acronyms.ts'
import { type BodyName, bodyNamesIn } from '#shared/press/body-names.ts'
import { type EventName, eventNamesIn } from '#shared/press/event-names.ts'
import { type PlaceMention, placesAmong } from '#shared/press/places.ts'

export const readAcronyms: CellReader<readonly Acronym[]> = (cell, language, context) =>
  acronymsIn(cell.text, context.read(readWords, cell, language))

export const readBodyNames: CellReader<readonly BodyName[]> = (cell, language, context) =>
  bodyNamesIn(cell.text, context.read(readWords, cell, language), language)

export const readEventNames: CellReader<readonly EventName[]> = (cell, language, context) =>
  eventNamesIn(cell.text, context.read(readWords, cell, language), language)

export const readPlaceNames: CellReader<readonly PlaceMention[]> = (cell, language, context) =>
  placesAmong(cell.text, context.read(readWords, cell, language), language)
