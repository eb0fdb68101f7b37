import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { contradictedNames } from '#shared/checks/structure/contradicted-names.ts'
import { contradictedNamesInArabic } from '#shared/checks/structure/contradicted-names-in-arabic.ts'
import { contradictedNumbers } from '#shared/checks/structure/contradicted-numbers.ts'
import { contradictedPlaces } from '#shared/checks/structure/contradicted-places.ts'
import { contradictedWords } from '#shared/checks/structure/contradicted-words.ts'
import type { Contradiction, Paragraph } from '#shared/checks/structure/contradiction.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, RowText } from '#shared/model/release-text.ts'

/** The headline says another number, or in an otherwise equal phrase another word, or a name of other letters, than the text under it. */
export const prHeadlineBody: VersionCheck = versionCheck<CellText>({
  id: 'pr-headline-body',
  severity: 'warning',
  gather: ({ kind, cells }, language) => (kind === 'headline' || bodies.has(kind) ? (cells[language] ?? blank) : null),
  among(gathered) {
    const titles = titlesIn(gathered)
    const rows = rowsUnder(titles, gathered)
    return rows.length === 0 ? nothing : [...titles, ...rows]
  },
  *look(gathered, language, context): Iterable<FoundIn> {
    const titles = titlesIn(gathered)
    const paragraphs = paragraphsOf(rowsUnder(titles, gathered))
    for (const { row, data } of titles) yield* inVersion(data, row.id, paragraphs, { language, context })
  },
})

const blank: CellText = { text: '', status: 'empty', confirmedAgainst: null }
const bodies: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'dateline'])
/** The news is said in the first paragraphs; further down other things are counted. */
const mostRows = 6

/** Headline and subheads by their kind; where nothing is marked, the lines above the text that are written like titles. */
function titlesIn(gathered: readonly Gathered<CellText>[]): readonly Gathered<CellText>[] {
  const marked = gathered.filter(({ row }) => row.kind === 'headline')
  if (marked.length > 0) return marked
  const text = gathered.findIndex(({ data }) => !isTitle(data.text.trim()))
  return text < 1 ? [] : gathered.slice(Math.max(0, text - mostTitles), text)
}

const mostTitles = 5

/** The first rows of the text under the titles. */
function rowsUnder(
  titles: readonly Gathered<CellText>[],
  gathered: readonly Gathered<CellText>[],
): readonly Gathered<CellText>[] {
  const last = titles.at(-1)
  if (last === undefined) return nothing
  return gathered.filter(({ row, index }) => index > last.index && bodies.has(row.kind)).slice(0, mostRows)
}

function isTitle(text: string): boolean {
  return text.length <= 200 && !/[.!?…؟:;،,]$/u.test(text) && !text.includes('\n')
}

function paragraphsOf(rows: readonly Gathered<CellText>[]): readonly Paragraph[] {
  return rows.flatMap(({ row, data }) =>
    data.text.length < 20 || data.text.length > 6_000 ? [] : [{ rowId: row.id, cell: data }],
  )
}

interface Version {
  readonly language: LanguageTag
  readonly context: CheckContext
}

function* inVersion(
  headline: CellText,
  headlineRow: string,
  paragraphs: readonly Paragraph[],
  { language, context }: Version,
): Iterable<FoundIn> {
  if (headline.text.length < 12 || headline.text.length > 400) return
  const found = [
    ...contradictedNumbers(headline, paragraphs, language, context),
    ...contradictedWords(headline, paragraphs, language, context),
    ...contradictedNames(headline, paragraphs, language, context),
    ...contradictedNamesInArabic(headline, paragraphs, language, context),
    ...contradictedPlaces(headline, paragraphs, language, context),
  ]
  const told = new Set<number>()
  for (const { rowId, cell, contradiction } of found) {
    const { start, end } = contradiction.headline
    if (told.has(start)) continue
    told.add(start)
    const related = passage(language, rowId, cell, contradiction.body)
    yield {
      language,
      rowId: headlineRow,
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
