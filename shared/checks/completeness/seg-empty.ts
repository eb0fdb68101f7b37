import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { isOwnWatermark } from '#shared/checks/completeness/mt-watermark.ts'
import { isOwnChrome } from '#shared/checks/completeness/site-chrome.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { areAllFilled, filledVersions, isFilledIn, missingVersions } from '#shared/checks/structure/missing-versions.ts'
import { isBoilerplate } from '#shared/checks/structure/pr-boilerplate-missing.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'

/**
 * The source row has text and this version shows nothing there. Of a version that is missing as a whole that is said once,
 * by `pr-version-missing`; of a boilerplate of several rows by `pr-boilerplate-missing`.
 */
export const segEmpty: ReleaseCheck = releaseCheck<{ readonly filled: string }>({
  id: 'seg-empty',
  severity: 'error',
  readsRows: true,
  gather: (row, { release }) => ({ filled: filledVersions(row, release.languages) }),
  *look(gathered, context): Iterable<FoundIn> {
    if (areAllFilled(gathered)) return
    const { source, languages } = context.release
    const [inSource, missing] = [languages.indexOf(source), missingVersions(gathered, languages)]
    const boilerplate = gathered.filter(({ row }) => isBoilerplate(row, languages))
    for (const [version, language] of languages.entries()) {
      if (language === source || missing.some((other) => other.version === version)) continue
      const [, ...told] = boilerplate.some(({ data }) => isFilledIn(data.filled, version)) ? nothing : boilerplate
      for (const one of gathered) {
        const { row, data } = one
        const cell = row.cells[language]
        if (cell === undefined || isFilledIn(data.filled, version) || !isFilledIn(data.filled, inSource)) continue
        if (told.includes(one) || isOfPage(one, context)) continue
        yield { language, rowId: row.id, start: 0, end: cell.text.length, related: [wholeCell(row, source)] }
      }
    }
  },
})

type Row = Gathered<{ readonly filled: string }>

/** What came along with the text of one page has nothing to be translated. */
function isOfPage({ row }: Row, { release, read }: CheckContext): boolean {
  const cell = row.cells[release.source]
  return cell !== undefined && (read(isOwnChrome, cell, release.source) || isOwnWatermark(cell))
}
