import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'

/**
 * What readers made of the cells of a release, as long as the cells live. One reader is mostly asked of many cells in a
 * row, so what is kept lies by reader first.
 */
export interface CellReadings {
  read<Data>(reader: CellReader<Data>, cell: CellText, language: LanguageTag, context: CheckContext): Data
}

export function createCellReadings(): CellReadings {
  const byReader = new Map<unknown, LanguageReadings[]>()
  let lastReader: unknown = null
  let last: LanguageReadings[] = []
  return {
    read<Data>(reader: CellReader<Data>, cell: CellText, language: LanguageTag, context: CheckContext): Data {
      if (reader !== lastReader) {
        lastReader = reader
        last = byReader.get(reader) ?? []
        if (last.length === 0) byReader.set(reader, last)
      }
      const { byCell } = ofLanguage(last, language)
      const known = byCell.get(cell)
      // Kept under this very reader, so it is what this reader gave.
      if (known !== undefined) return known as Data
      const data = reader(cell, language, context)
      byCell.set(cell, data)
      return data
    },
  }
}

interface LanguageReadings {
  readonly language: LanguageTag
  readonly byCell: WeakMap<CellText, unknown>
}

/** A release has a handful of languages: looking along them is quicker than any map. */
function ofLanguage(readings: LanguageReadings[], language: LanguageTag): LanguageReadings {
  for (const each of readings) if (each.language === language) return each
  const fresh: LanguageReadings = { language, byCell: new WeakMap() }
  readings.push(fresh)
  return fresh
}
