import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { openingWords } from '#shared/checks/structure/edge-words.ts'
import { isWholeRelease } from '#shared/checks/structure/is-whole-release.ts'
import { readDateline } from '#shared/checks/structure/readings.ts'
import { anatomyOf, type RowAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { mayOpenWithDateline } from '#shared/press/dateline.ts'

/** No headline, one too long for a newsroom, or one that is only the first sentence over again. */
export const prHeadlineMissing: ReleaseCheck = releaseCheck<RowAnatomy>({
  id: 'pr-headline-missing',
  severity: 'warning',
  readsRows: true,
  gather: (row, context) => anatomyOf(row, context),
  *look(gathered, context): Iterable<FoundIn> {
    const headline = gathered.find(({ row }) => row.kind === 'headline')
    for (const language of context.release.languages) {
      if (headline !== undefined) {
        const lead = leadAfter(gathered, headline, language, context)
        yield* faultsOf(headline.row, lead, language)
        // The other versions have one, and this one goes on without.
        const { text } = headline.row.cells[language] ?? { text: '' }
        if (!context.snippets && text.trim() === '' && lead.text !== '')
          yield { language, rowId: headline.row.id, start: 0, end: text.length }
      } else yield* missing(gathered, language, context)
    }
  },
})

/** Letters; Arabic takes fewer for the same title. */
const longest: Readonly<Record<string, number>> = { ar: 100 }

function* faultsOf(row: RowText, lead: Lead, language: LanguageTag): Iterable<FoundIn> {
  const text = row.cells[language]?.text ?? ''
  const span = trimmedSpan(text)
  const length = span.end - span.start
  const limit = longest[baseLanguage(language)] ?? 120
  const title = text.slice(span.start, span.end)
  if (length > limit && !title.includes('\n')) {
    yield {
      language,
      rowId: row.id,
      ...span,
      values: { context: 'long', length: String(length), limit: String(limit) },
    }
  } else if (length >= 20 && repeats(lead, title.replace(/[.!?؟…]+$/u, ''))) {
    yield { language, rowId: row.id, ...span, values: { context: 'same' } }
  }
}

/**
 * The lead goes on after the title's words as after a sentence, or says nothing else behind its dateline; the title once more
 * and nothing else is a duplicate.
 */
function repeats({ text, isDated }: Lead, title: string): boolean {
  const isLonger = text.length > title.length + 20 || isDated
  return isLonger && text.startsWith(title) && /^[.!?؟]/u.test(text.slice(title.length))
}

interface Lead {
  /** Without its dateline. */
  readonly text: string
  readonly isDated: boolean
}

function leadAfter(
  gathered: readonly Gathered<RowAnatomy>[],
  headline: Gathered<RowAnatomy>,
  language: LanguageTag,
  { read }: CheckContext,
): Lead {
  const lead = gathered.find(
    ({ row, index, data }) => index > headline.index && row.kind !== 'subhead' && data.has(language),
  )
  const cell = lead?.row.cells[language]
  if (cell === undefined) return { text: '', isDated: false }
  const line = mayOpenWithDateline(cell.text) ? read(readDateline, cell, language) : null
  return { text: cell.text.slice(line?.end ?? 0).trimStart(), isDated: line !== null }
}

/** The release opens with running text, and nothing before it could be a title. */
function* missing(
  gathered: readonly Gathered<RowAnatomy>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  if (context.snippets) return
  const cells = gathered.flatMap(({ row, data }) => {
    const anatomy = data.get(language)
    return anatomy === undefined ? [] : [{ row, anatomy }]
  })
  const [first] = cells
  if (first === undefined) return
  const isDated = opensWithDate(first.row, language, context)
  if (!isWholeRelease(cells, language) && !(isDated && closes(cells))) return
  const opensWithText = first.row.kind === 'lede' || first.row.kind === 'body'
  const text = first.row.cells[language]?.text ?? ''
  if (!opensWithText || !first.anatomy.isParagraph) return
  // A title may be a sentence; a title of two sentences, or of forty words, or behind a dateline, is none.
  const cell = first.row.cells[language]
  if (cell === undefined) return
  const isTold = text.length >= 140 && context.read(sentencesIn, cell, language).length > 1
  if (text.length < 250 && !isTold && !isDated) return
  yield { language, rowId: first.row.id, ...openingWords(text) }
}

/** `OSLO, 3 May 2025 – …`: no title is dated. */
function opensWithDate({ cells }: RowText, language: LanguageTag, { read }: CheckContext): boolean {
  const cell = cells[language]
  return cell !== undefined && mayOpenWithDateline(cell.text) && read(readDateline, cell, language)?.date != null
}

/** However short: what opens with a dateline and closes as releases do is one. */
function closes(cells: readonly { readonly row: RowText }[]): boolean {
  return cells.length >= 4 && cells.some(({ row: { kind } }) => kind === 'contact' || kind === 'boilerplate')
}
