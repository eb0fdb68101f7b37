import { alignVersions } from '#shared/alignment/align-versions.ts'
import type { AlignedGroup, AlignOptions, SegmentToAlign, TextToAlign } from '#shared/alignment/alignment.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowKind } from '#shared/model/row.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { sentencesOf } from '#shared/text/sentences.ts'

/** What is known of a row or of an imported part when the two are laid beside each other. */
export interface MatchedText {
  readonly kind: RowKind
  readonly text: string
  readonly language: LanguageTag
}

/** The row an imported part belongs to, or the row before which it becomes a new one. */
export type PartPlace = { readonly row: number } | { readonly row: null; readonly before: number }

/**
 * Lays the parts of another language version beside the rows of a release, in the order of both, as the aligner pairs their
 * sentences: each part goes to the row that most of it is aligned with. Two parts of one kind may go to one row. What has no
 * counterpart becomes a row of its own; a contact never lands beside prose. Yields how much is done, 0…1.
 */
export function* matchParts(
  rows: readonly MatchedText[],
  parts: readonly MatchedText[],
  options: Pick<AlignOptions, 'knowledge'> = {},
): Generator<number, readonly PartPlace[]> {
  if (rows.length * parts.length > mostComparisons) return inOrder(rows.length, parts.length)
  const texts = [textOf(rows), textOf(parts)] as const
  const shared = sharedLengths(...texts, yield* alignVersions(texts, options))
  const wanted = parts.map((part, index): Match | null => {
    const matches = [...(shared.get(index) ?? [])].filter(([row]) => canMeet(rows[row], part))
    const [best] = matches.toSorted((one, other) => other[1] - one[1])
    if (best) return { part: index, row: best[0], length: best[1] }
    const row = onlyOfKind(rows, part.kind)
    return row === null || onlyOfKind(parts, part.kind) === null ? null : { part: index, row, length: part.text.length }
  })
  const matched = new Map(
    inOrderOfBoth(
      wanted.filter((match) => match !== null),
      parts,
    ).map(({ part, row }) => [part, row]),
  )
  const places: PartPlace[] = []
  let before = rows.length
  for (let part = parts.length - 1; part >= 0; part -= 1) {
    const row = matched.get(part)
    places.push(row === undefined ? { row: null, before } : { row })
    before = row ?? before
  }
  return places.toReversed()
}

/** A headline is the headline of the other version too, whatever it says: a release has one of these, and no two. */
function onlyOfKind(texts: readonly MatchedText[], kind: RowKind): number | null {
  if (kind !== 'headline' && kind !== 'contact' && kind !== 'end') return null
  const first = texts.findIndex((text) => text.kind === kind)
  return first >= 0 && first === texts.findLastIndex((text) => text.kind === kind) ? first : null
}

interface Match {
  readonly part: number
  readonly row: number
  /** How much of the part is aligned with the row, in characters. */
  readonly length: number
}

/** Beyond this a text is a book: its parts are taken as they come. */
const mostComparisons = 1_000_000

function inOrder(rows: number, parts: number): readonly PartPlace[] {
  return Array.from({ length: parts }, (_, part) => (part < rows ? { row: part } : { row: null, before: rows }))
}

/** A text whose paragraphs are rows or parts. */
function textOf(texts: readonly MatchedText[]): TextToAlign {
  return {
    language: texts.find(({ text }) => text.trim() !== '')?.language ?? 'und',
    segments: texts.flatMap(({ text, language, kind }, paragraph) =>
      sentencesOf(text, language).map(
        ({ start, end }): SegmentToAlign => ({ text: text.slice(start, end), paragraph, kind }),
      ),
    ),
  }
}

/** By part, how many of its characters are aligned with each row. */
function sharedLengths(
  rows: TextToAlign,
  parts: TextToAlign,
  groups: readonly AlignedGroup[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const shared = new Map<number, Map<number, number>>()
  for (const { cells } of groups) {
    const [ofRows, ofParts] = [lengthsByParagraph(rows, cells[0] ?? []), lengthsByParagraph(parts, cells[1] ?? [])]
    const whole = [...ofRows.values()].reduce((sum, length) => sum + length, 0)
    for (const [part, length] of ofParts) {
      const byRow = shared.get(part) ?? new Map<number, number>()
      shared.set(part, byRow)
      for (const [row, share] of ofRows) byRow.set(row, (byRow.get(row) ?? 0) + (length * share) / whole)
    }
  }
  return shared
}

function lengthsByParagraph({ segments }: TextToAlign, cell: readonly number[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const number of cell) {
    const { paragraph = number, text = '' } = segments[number] ?? {}
    lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + text.length)
  }
  return lengths
}

/** The matches that go together in the order of rows and parts, so that as much text as possible is matched. */
function inOrderOfBoth(matches: readonly Match[], parts: readonly MatchedText[]): readonly Match[] {
  const most: number[] = []
  const follows: number[] = []
  for (const [index, match] of matches.entries()) {
    let [best, before] = [0, -1]
    for (const [earlier, other] of matches.slice(0, index).entries()) {
      const isOneRow = other.row === match.row && parts[other.part]?.kind === parts[match.part]?.kind
      if ((other.row < match.row || isOneRow) && (most[earlier] ?? 0) > best)
        [best, before] = [most[earlier] ?? 0, earlier]
    }
    most.push(best + match.length)
    follows.push(before)
  }
  const chain: Match[] = []
  for (let at = most.indexOf(Math.max(...most)); at >= 0; at = follows[at] ?? -1)
    chain.push(...matches.slice(at, at + 1))
  return chain.toReversed()
}

function canMeet(row: MatchedText | undefined, part: MatchedText): boolean {
  if (row === undefined) return false
  if (row.kind === part.kind || (prose.has(row.kind) && prose.has(part.kind))) return true
  // The same figures and names speak louder than a kind that was recognised in one language only.
  return sharedConstants(constantsOf(row), constantsOf(part)) > 0.5
}

const prose: ReadonlySet<RowKind> = new Set(['subhead', 'dateline', 'lede', 'body', 'quote', 'list', 'note'])

/** Figures, mail addresses and capitalised Latin words: they look the same in every version. */
function constantsOf({ text, language }: MatchedText): ReadonlySet<string> {
  const constants = new Set<string>()
  for (const [name] of text.matchAll(/\p{Lu}[\p{Script=Latin}\d-]{2,60}/gu))
    constants.add(foldForSearch(name, language))
  for (const [figure] of foldForSearch(text, language).matchAll(/\d{2,20}/gu)) constants.add(figure)
  return constants
}

/** The share of what both have among all that either has, 0…1. */
function sharedConstants(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const each of a) if (b.has(each)) both += 1
  return (2 * both) / (a.size + b.size)
}
