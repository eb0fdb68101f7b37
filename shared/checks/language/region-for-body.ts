import type { CheckContext, Found } from '#shared/checks/check.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'

/** «في منظمة نواذيبو»: one is in a region of that name; no organisation is called by a town alone. */
export function regionsTakenForBodies(cell: CellText, language: LanguageTag, context: CheckContext): readonly Found[] {
  const found: Found[] = []
  for (const match of cell.text.matchAll(organisation)) {
    const start = match.index + match[0].length - word.length
    const behind = start + word.length + 1
    const place = context.read(readPlaceNames, cell, language).find((one) => one.start === behind && one.sure)
    if (place === undefined) continue
    const span = { start, end: start + word.length }
    found.push({ ...span, values: { found: word, expected: region }, fix: { ...span, replacement: region } })
  }
  return found
}

const [word, region] = ['منظمة', 'منطقة']
const organisation =
  /(?<![\u0621-\u064a])(?:في|من|إلى|داخل|سكان|أهالي|عبر|شمال|جنوب|شرق|غرب) منظمة(?= [\u0621-\u064a])/gu
