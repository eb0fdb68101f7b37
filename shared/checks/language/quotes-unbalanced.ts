import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { type OddMark, quotationsOf } from '#shared/checks/language/quotations.ts'
import { attribution } from '#shared/checks/language/speech-verbs.ts'
import { withWordAfter } from '#shared/checks/with-neighbours.ts'
import { withEndBefore } from '#shared/checks/word-around.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

interface RowMarks {
  readonly text: string
  readonly odd: readonly OddMark[]
  /** The mark that the text starts with, else null: it may open again what runs on from the row before. */
  readonly first: string | null
}

type MarksByVersion = ReadonlyMap<LanguageTag, RowMarks>

/** Quotation marks without their partner. A quotation may run over several rows, opened again in each or not. */
export const quotesUnbalanced: ReleaseCheck = releaseCheck<MarksByVersion>({
  id: 'quotes-unbalanced',
  severity: 'warning',
  gather: marksOfRow,
  *look(gathered, { release }): Iterable<FoundIn> {
    for (const language of release.languages) yield* inVersion(gathered, language)
  },
})

const anyQuote = marks.guillemet | marks.curlyQuote | marks.straightQuote | marks.openSingleQuote

function marksOfRow(row: RowText, context: CheckContext): MarksByVersion | null {
  let found: Map<LanguageTag, RowMarks> | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '' || !hasMarks(cell, anyQuote)) continue
    const { odd } = context.read(quotationsOf, cell, language)
    const first = firstMark(cell)
    if (odd.length === 0 && first === null) continue
    found ??= new Map<LanguageTag, RowMarks>()
    found.set(language, { text: cell.text, odd, first })
  }
  return found
}

function firstMark({ text }: CellText): string | null {
  const first = text.trimStart()[0] ?? ''
  return /[«»“”„"‘]/.test(first) ? first : null
}

interface Placed extends OddMark {
  readonly row: RowMarks
  readonly rowId: string
  readonly index: number
}

/** How many rows a quotation may run on before its closing mark is taken for another one's. */
const longestQuotation = 5

function* inVersion(gathered: readonly Gathered<MarksByVersion>[], language: LanguageTag): Iterable<FoundIn> {
  const rows = new Map<number, RowMarks>()
  const odd: Placed[] = []
  for (const { row, index, data } of gathered) {
    const ofRow = data.get(language)
    if (ofRow === undefined) continue
    rows.set(index, ofRow)
    for (const mark of ofRow.odd) odd.push({ ...mark, row: ofRow, rowId: row.id, index })
  }
  const settled = new Set<Placed>()
  odd.forEach((mark, at) => {
    if (!mark.opens || settled.has(mark)) return
    const next = odd[at + 1]
    if (next !== undefined && endsThere(mark, next)) settled.add(mark).add(next)
    else if (next?.index !== mark.index && runsOn(mark, rows.get(mark.index + 1))) settled.add(mark)
  })
  for (const mark of odd) {
    if (settled.has(mark)) continue
    const span = { start: mark.at, end: mark.at + 1 }
    const stretched = mark.opens ? withWordAfter(mark.row.text, span) : withEndBefore(mark.row.text, span)
    yield { language, rowId: mark.rowId, ...stretched, values: { mark: mark.mark } }
  }
}

/** The next row opens the quotation again, and nothing after the open mark says who speaks. */
function runsOn(open: Placed, next: RowMarks | undefined): boolean {
  if (next === undefined || !(next.first === open.mark || (open.mark === '«' && next.first === '»'))) return false
  const quoted = open.row.text.slice(open.at + 1)
  return !isEndedBySpeaker(quoted) || (open.mark === '«' && goesOn(quoted, next))
}

/** « …, a déclaré Mme Roy : une première fois …» : said in passing; the quotation goes on behind a colon or a comma. */
function isEndedBySpeaker(text: string): boolean {
  const rest = behindSpeaker(text)
  return rest !== null && !/^[^.!?;:]{0,80}[:,]\s\p{Ll}/u.test(rest)
}

/** « …, a déclaré Mme Roy. Il tiendra »: behind a full stop too, where the next row goes on with it and names no speaker. */
function goesOn(text: string, next: RowMarks): boolean {
  return /^[^.!?»”]{0,160}\.\s[^»”]{12}/u.test(behindSpeaker(text) ?? '') && !/»[.!?]?\s*\S/u.test(next.text)
}

/** What follows the words that say who speaks; null where none do. */
function behindSpeaker(text: string): string | null {
  const speaker = attribution.exec(text)
  return speaker === null ? null : text.slice(speaker.index + speaker[0].length).replace(/\bMM?\./gu, 'M')
}

/**
 * Whether a closing mark some rows on ends the quotation. In the two rows themselves nothing else is quoted between;
 * a quotation inside the quotation may stand in the rows that lie between.
 */
function endsThere(open: Placed, close: Placed): boolean {
  if (close.opens || closerOf[open.mark] !== close.mark) return false
  if (close.index <= open.index || close.index - open.index > longestQuotation) return false
  const inside = open.row.text.slice(open.at + 1) + close.row.text.slice(0, close.at).trimStart().slice(1)
  return (
    !inside.includes(open.mark) && !inside.includes(close.mark) && !isEndedBySpeaker(open.row.text.slice(open.at + 1))
  )
}

const closerOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"' }
