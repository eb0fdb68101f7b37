import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { contradictedNumbers } from '#shared/checks/structure/contradicted-numbers.ts'
import { contradictedWords } from '#shared/checks/structure/contradicted-words.ts'
import type { Contradiction } from '#shared/checks/structure/contradiction.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, RowText } from '#shared/model/release-text.ts'

/** The headline says another number, or in an otherwise equal phrase another word, than the text under it. */
export const prHeadlineBody: ReleaseCheck = releaseCheck<RowText>({
  id: 'pr-headline-body',
  severity: 'warning',
  gather: (row) => (row.kind === 'headline' || bodies.has(row.kind) ? row : null),
  *look(gathered, context): Iterable<FoundIn> {
    const headline = headlineOf(gathered, context.release.languages)
    if (headline === null) return
    const rows = gathered.filter(({ row, index }) => index > headline.index && bodies.has(row.kind)).slice(0, mostRows)
    for (const language of context.release.languages) yield* inVersion(headline.row, rows, language, context)
  },
})

const bodies: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'dateline'])
/** The news is said in the first paragraphs; further down other things are counted. */
const mostRows = 6

/** The row of that kind, or a first row that is written like a title above a longer text. */
function headlineOf(
  gathered: readonly Gathered<RowText>[],
  languages: readonly LanguageTag[],
): Gathered<RowText> | null {
  const marked = gathered.find(({ row }) => row.kind === 'headline')
  if (marked !== undefined) return marked
  const [first, second] = gathered
  if (first === undefined || second === undefined || first.row.kind !== 'body') return null
  const isTitle = languages.some((language) => {
    const [title, text] = [first.row.cells[language]?.text.trim() ?? '', second.row.cells[language]?.text.trim() ?? '']
    return (
      title !== '' &&
      title.length <= 200 &&
      title.length < text.length &&
      !/[.!?…؟:;،,\n]$/u.test(title) &&
      !title.includes('\n')
    )
  })
  return isTitle ? first : null
}

function* inVersion(
  row: RowText,
  rows: readonly Gathered<RowText>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const headline = row.cells[language]
  if (headline === undefined || headline.text.length < 12 || headline.text.length > 400) return
  const paragraphs = rows.flatMap(({ row: { id, cells } }) => {
    const cell = cells[language]
    return cell === undefined || cell.text.length < 20 || cell.text.length > 6_000 ? [] : [{ rowId: id, cell }]
  })
  const found = [
    ...contradictedNumbers(headline, paragraphs, language, context),
    ...contradictedWords(headline, paragraphs, language),
  ]
  for (const { rowId, cell, contradiction } of found) {
    const { start, end } = contradiction.headline
    const related = passage(language, rowId, cell, contradiction.body)
    yield {
      language,
      rowId: row.id,
      start,
      end,
      values: { found: headline.text.slice(start, end), expected: related.quote },
      related: [related],
    }
  }
}

function passage(
  language: LanguageTag,
  rowId: string,
  { text }: CellText,
  { start, end }: Contradiction['body'],
): Passage {
  return { language, rowId, start, end, quote: text.slice(start, end) }
}
