import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { isOwnWatermark } from '#shared/checks/completeness/mt-watermark.ts'
import { isOwnChrome } from '#shared/checks/completeness/site-chrome.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'

/** The source row has text and this version shows nothing there. */
export const segEmpty: RowCheck = {
  id: 'seg-empty',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    const { release } = context
    const source = row.cells[release.source]
    if (source === undefined || !hasContent(source.text)) return
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (language === release.source || cell === undefined || hasContent(cell.text)) continue
      // What came along with the text of one page has nothing to be translated.
      if (context.read(isOwnChrome, source, release.source) || isOwnWatermark(source)) return
      yield { language, rowId: row.id, start: 0, end: cell.text.length, related: [wholeCell(row, release.source)] }
    }
  },
}
