import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { isOwnWatermark } from '#shared/checks/completeness/mt-watermark.ts'
import { isOwnChrome } from '#shared/checks/completeness/site-chrome.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { areAllFilled, filledVersions, isFilledIn, missingVersions } from '#shared/checks/structure/missing-versions.ts'
import { isBoilerplate } from '#shared/checks/structure/pr-boilerplate-missing.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { RowText } from '#shared/model/release-text.ts'

/**
 * The source row has text and this version shows nothing there. Of a version that is missing as a whole that is said once,
 * by `pr-version-missing`; of a boilerplate of several rows by `pr-boilerplate-missing`.
 */
export const segEmpty: ReleaseCheck = releaseCheck<Filled>({
  id: 'seg-empty',
  severity: 'error',
  gather(row, context) {
    const { languages } = context.release
    const filled = filledVersions(row, languages)
    return { filled, isBoilerplate: isBoilerplate(row, languages), isOfPage: isOfPage(row, context) }
  },
  *look(gathered, { release }): Iterable<FoundIn> {
    if (areAllFilled(gathered)) return
    const { source, languages } = release
    const [inSource, missing] = [languages.indexOf(source), missingVersions(gathered, languages)]
    const boilerplate = gathered.filter(({ data }) => data.isBoilerplate)
    for (const [version, language] of languages.entries()) {
      if (language === source || missing.some((other) => other.version === version)) continue
      const [, ...told] = boilerplate.some(({ data }) => isFilledIn(data.filled, version)) ? nothing : boilerplate
      for (const one of gathered) {
        const { row, data } = one
        const cell = row.cells[language]
        if (cell === undefined || isFilledIn(data.filled, version) || !isFilledIn(data.filled, inSource)) continue
        if (told.includes(one) || data.isOfPage) continue
        yield { language, rowId: row.id, start: 0, end: cell.text.length, related: [wholeCell(row, source)] }
      }
    }
  },
})

interface Filled {
  readonly filled: string
  readonly isBoilerplate: boolean
  readonly isOfPage: boolean
}

/** What came along with the text of one page has nothing to be translated. */
function isOfPage({ cells }: RowText, { release, read }: CheckContext): boolean {
  const cell = cells[release.source]
  return cell !== undefined && (read(isOwnChrome, cell, release.source) || isOwnWatermark(cell))
}
