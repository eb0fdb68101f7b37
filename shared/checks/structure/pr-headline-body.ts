import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { contradictedNumbers } from '#shared/checks/structure/contradicted-numbers.ts'
import { contradictedWords } from '#shared/checks/structure/contradicted-words.ts'
import type { Contradiction, Paragraph } from '#shared/checks/structure/contradiction.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, RowText } from '#shared/model/release-text.ts'

/** The headline says another number, or in an otherwise equal phrase another word, than the text under it. */
export const prHeadlineBody: ReleaseCheck = releaseCheck<RowText>({
  id: 'pr-headline-body',
  severity: 'warning',
  gather: (row) => (row.kind === 'headline' || bodies.has(row.kind) ? row : null),
  among(gathered, { release }) {
    const last = Math.max(...release.languages.map((language) => titlesIn(gathered, language).at(-1)?.index ?? -1))
    const body = gathered.findIndex(({ row, index }) => index > last && bodies.has(row.kind))
    return body < 0 ? nothing : gathered.slice(0, body + mostRows)
  },
  *look(gathered, context): Iterable<FoundIn> {
    for (const language of context.release.languages) {
      const titles = titlesIn(gathered, language)
      const last = titles.at(-1)
      if (last === undefined) continue
      const rows = gathered.filter(({ row, index }) => index > last.index && bodies.has(row.kind)).slice(0, mostRows)
      const paragraphs = paragraphsOf(rows, language)
      for (const { row } of titles) yield* inVersion(row, paragraphs, language, context)
    }
  },
})

const bodies: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'dateline'])
/** The news is said in the first paragraphs; further down other things are counted. */
const mostRows = 6

/** Headline and subheads by their kind; where nothing is marked, the lines above the text that are written like titles. */
function titlesIn(gathered: readonly Gathered<RowText>[], language: LanguageTag): readonly Gathered<RowText>[] {
  const marked = gathered.filter(({ row }) => row.kind === 'headline')
  if (marked.length > 0) return marked
  const text = gathered.findIndex(({ row }) => !isTitle(row.cells[language]?.text.trim() ?? ''))
  return text < 1 ? [] : gathered.slice(Math.max(0, text - mostTitles), text)
}

const mostTitles = 5

function isTitle(text: string): boolean {
  return text.length <= 200 && !/[.!?…؟:;،,]$/u.test(text) && !text.includes('\n')
}

function paragraphsOf(rows: readonly Gathered<RowText>[], language: LanguageTag): readonly Paragraph[] {
  return rows.flatMap(({ row: { id, cells } }) => {
    const cell = cells[language]
    return cell === undefined || cell.text.length < 20 || cell.text.length > 6_000 ? [] : [{ rowId: id, cell }]
  })
}

function* inVersion(
  row: RowText,
  paragraphs: readonly Paragraph[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const headline = row.cells[language]
  if (headline === undefined || headline.text.length < 12 || headline.text.length > 400) return
  const found = [
    ...contradictedNumbers(headline, paragraphs, language, context),
    ...contradictedWords(headline, paragraphs, language, context),
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
