import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'
import type { MemoryMatch } from '#shared/model/translation-unit.ts'
import { sentencesOf } from '#shared/text/sentences.ts'

/** A match for the row at hand: for the whole row, which it replaces, or for one of its sentences. */
export interface OfferedMatch {
  readonly match: MemoryMatch
  readonly replaces: 'row' | 'nothing'
}

/** A segment to look up, with what stands around it. */
export interface WantedSegment {
  readonly text: string
  readonly before: string | null
  readonly after: string | null
  readonly replaces: OfferedMatch['replaces']
}

/** A paragraph has rarely more; what comes behind is looked up when the row is split. */
const mostSentences = 8

/** The row's source segment, and its sentences where it has several. */
export function wantedSegments({ rows, source }: ReleaseText, rowId: string): readonly WantedSegment[] {
  const at = rows.findIndex(({ id }) => id === rowId)
  const text = sourceText(rows[at], source)
  if (text === '') return []
  const row = {
    text,
    before: around(rows[at - 1], source),
    after: around(rows[at + 1], source),
    replaces: 'row',
  } as const
  const sentences = sentencesOf(text, source).map(({ start, end }) => text.slice(start, end))
  if (sentences.length < 2) return [row]
  return [
    row,
    ...sentences.slice(0, mostSentences).map(
      (sentence, index): WantedSegment => ({
        text: sentence,
        before: sentences[index - 1] ?? null,
        after: sentences[index + 1] ?? null,
        replaces: 'nothing',
      }),
    ),
  ]
}

function sourceText(row: RowText | undefined, source: string): string {
  return row?.cells[source]?.text.trim() ?? ''
}

function around(row: RowText | undefined, source: string): string | null {
  return sourceText(row, source) || null
}

const mostOffered = 6

/** What is worth showing: what fits the whole row first, then its sentences in their order, none said twice. */
export function offeredFrom(
  found: readonly { readonly wanted: WantedSegment; readonly matches: readonly MemoryMatch[] }[],
): readonly OfferedMatch[] {
  const offered: OfferedMatch[] = []
  const said = new Set<string>()
  for (const { wanted, matches } of found) {
    const shown = wanted.replaces === 'row' ? matches : matches.slice(0, 1)
    for (const match of shown) {
      if (said.has(match.targetText)) continue
      said.add(match.targetText)
      offered.push({ match, replaces: wanted.replaces })
    }
    // Where the row itself was translated before, its sentences have nothing to add.
    if (wanted.replaces === 'row' && matches.some(({ similarity }) => similarity >= 1)) break
  }
  return offered.slice(0, mostOffered)
}

/** A match that is shown in the empty cell it is for. */
export interface MatchInPlace {
  readonly language: LanguageTag
  readonly rowId: string
  readonly text: string
  readonly similarity: number
  readonly from: OfferedMatch
}

/** Below it, writing anew is quicker than putting right. */
const leastInPlace = 0.75

/** The best match for a whole row, where its cell is empty and the match near enough; null: none is worth its place. */
export function matchInPlace(
  matches: readonly OfferedMatch[],
  { rows, source }: Pick<ReleaseText, 'rows' | 'source'>,
  rowId: string,
  language: LanguageTag | null,
): MatchInPlace | null {
  const from = matches.find(({ replaces }) => replaces === 'row')
  if (language === null || language === source || !from || from.match.similarity < leastInPlace) return null
  if (rows.find(({ id }) => id === rowId)?.cells[language]?.text !== '') return null
  const { targetText: text, similarity } = from.match
  return { language, rowId, text, similarity: Math.min(1, similarity), from }
}
