import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { gapsOf } from '#shared/checks/completeness/row-sentences.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A version makes more or fewer paragraphs of the same text; short ones may well be joined. */
export const paraCount: RowCheck = {
  id: 'para-count',
  severity: 'info',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    const { source, languages } = context.release
    if (!kinds.has(row.kind) || !languages.some((language) => row.cells[language]?.text.includes('\n'))) return
    const expected = paragraphsIn(row.cells[source]?.text ?? '')
    if (expected.length === 0) return
    for (const language of languages) {
      const found = language === source ? expected : paragraphsIn(row.cells[language]?.text ?? '')
      if (found.length === 0 || found.length === expected.length) continue
      const more = found.length > expected.length ? found : expected
      if (Math.min(...more) < shortest) continue
      const { missing, extra } = gapsOf(row, language, context)
      if (missing.length > 0 || extra.length > 0) continue
      yield {
        language,
        rowId: row.id,
        ...trimmedSpan(row.cells[language]?.text ?? ''),
        values: { found: String(found.length), expected: String(expected.length) },
        related: [wholeCell(row, source)],
      }
    }
  },
}

const kinds: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate'])
/** Letters of a paragraph that nobody joins to its neighbour unawares. */
const shortest = 60

/** The lengths of the paragraphs. */
function paragraphsIn(text: string): readonly number[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().length]))
}
