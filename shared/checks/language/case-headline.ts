import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { headlineCaseOf, isFrenchTitleCase } from '#shared/checks/language/headline-case.ts'
import { withEndBefore } from '#shared/checks/word-around.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** What a row may be in the head of a release, by its kind or, where nothing has a kind yet, by its look. */
interface HeadLine {
  readonly role: 'headline' | 'subhead' | 'short' | 'dated'
  readonly text: string
}

/** A headline that ends with a full stop, one with French words capitalised, or another case than the line under it. */
export const caseHeadline: VersionCheck = versionCheck<HeadLine>({
  id: 'case-headline',
  severity: 'info',
  gather(row, language, context) {
    const cell = row.cells[language]
    return cell === undefined || cell.text === '' ? null : headLine(row, cell, context)
  },
  *look(gathered, language, { speller }): Iterable<FoundIn> {
    const headline = headlineOf(gathered)
    if (headline === null) return
    const { row, data } = headline
    yield* stopIn(data, row.id, language)
    const base = baseLanguage(language)
    const isKnown = (word: string): boolean => speller.knows(word, language) === true
    if (base === 'fr') {
      for (const line of [headline, ...gathered.filter(({ data: { role } }) => role === 'subhead')])
        if (isFrenchTitleCase(line.data.text, isKnown))
          yield { language, rowId: line.row.id, start: 0, end: line.data.text.length, values: { context: 'title' } }
    }
    if (base === 'en') yield* otherCaseUnder(headline, gathered, language)
  },
})

const longestHeadline = 300

function headLine(row: RowText, { text }: CellText, { snippets }: CheckContext): HeadLine | null {
  if (row.kind === 'headline' || row.kind === 'subhead') return { role: row.kind, text }
  if (snippets || (row.kind !== 'body' && row.kind !== 'lede' && row.kind !== 'dateline')) return null
  if (startsDated(text)) return { role: 'dated', text }
  return text.length <= longestHeadline && /\.\s*["”»’)]?\s*$/.test(text.slice(-6)) ? { role: 'short', text } : null
}

/** "Seoul, 8 March 2024 – The …": a place, a date and a dash before the first sentence. */
function startsDated(text: string): boolean {
  const dash = text.slice(0, 90).search(/[ \u00a0][–—-]{1,2}[ \u00a0]/)
  return dash > 0 && /[\d٠-٩]/.test(text.slice(0, dash)) && !/[.!?؟] /.test(text.slice(0, dash))
}

/** The row that is one; without kinds the first row, where it is short and a dateline follows. */
function headlineOf(gathered: readonly Gathered<HeadLine>[]): Gathered<HeadLine> | null {
  const marked = gathered.find(({ data }) => data.role === 'headline')
  if (marked !== undefined) return marked
  const [first, second] = gathered
  if (first?.index !== 0 || second?.index !== 1 || second.data.role !== 'dated') return null
  return first.data.role === 'short' ? first : null
}

function* stopIn({ text }: HeadLine, rowId: string, language: LanguageTag): Iterable<FoundIn> {
  const stop = /\.(?=[\s\u00a0]*["”»’)]?\s*$)/.exec(text.slice(-8))
  if (stop === null) return
  const at = Math.max(0, text.length - 8) + stop.index
  if (/[.…]/.test(text[at - 1] ?? '.') || endsAbbreviation(text, at)) return
  const span = { start: at, end: at + 1 }
  yield { language, rowId, ...withEndBefore(text, span), values: {}, fix: { ...span, replacement: '' } }
}

/** A line under the headline that is no sentence follows the headline's way with capitals. */
function* otherCaseUnder(
  { index, data }: Gathered<HeadLine>,
  gathered: readonly Gathered<HeadLine>[],
  language: LanguageTag,
): Iterable<FoundIn> {
  const ofHeadline = headlineCaseOf(data.text)
  if (ofHeadline === 'unknown') return
  for (const under of gathered) {
    const sub = under.data
    if (sub.role !== 'subhead' || under.index !== index + 1 || /[.!?]["”]?$/.test(sub.text)) continue
    const other = headlineCaseOf(sub.text)
    if (other === 'unknown' || other === ofHeadline) continue
    yield { language, rowId: under.row.id, start: 0, end: sub.text.length, values: { context: 'subhead' } }
  }
}
