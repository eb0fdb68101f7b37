import type { LanguageTag } from '#shared/model/language.ts'
import type { RowKind } from '#shared/model/row.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** What is known of a row or of an imported part when the two are laid beside each other. */
export interface MatchedText {
  readonly kind: RowKind
  readonly text: string
  readonly language: LanguageTag
}

/** The row an imported part belongs to, or the row before which it becomes a new one. */
export type PartPlace = { readonly row: number } | { readonly row: null; readonly before: number }

/**
 * Lays the parts of another language version beside the rows of a release, in the order of both. Of all ways to do so it
 * takes the one in which kinds (headline, contact …), lengths and what does not change in translation (figures,
 * addresses, names in Latin letters) agree best: a heading of the boilerplate meets the other heading, whatever the
 * number of paragraphs before it. What has no counterpart becomes a row of its own; a contact never lands beside prose.
 */
export function matchParts(rows: readonly MatchedText[], parts: readonly MatchedText[]): readonly PartPlace[] {
  if (rows.length * parts.length > mostComparisons) return inOrder(rows.length, parts.length)
  const across = parts.length + 1
  const best = new Float64Array((rows.length + 1) * across)
  const paired = new Uint8Array(best.length)
  const left = rows.map(traitsOf)
  const right = parts.map(traitsOf)
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let part = parts.length - 1; part >= 0; part -= 1) {
      const here = row * across + part
      const apart = Math.max(best[here + across] ?? 0, best[here + 1] ?? 0)
      const gain = likeness(left[row], right[part])
      const together = gain === null ? -1 : gain + (best[here + across + 1] ?? 0)
      paired[here] = together >= apart ? 1 : 0
      best[here] = Math.max(together, apart)
    }
  }
  const places: PartPlace[] = []
  let row = 0
  while (places.length < parts.length) {
    const here = row * across + places.length
    if (row < rows.length && paired[here] === 1) {
      places.push({ row })
      row += 1
    } else if (row < rows.length && (best[here + across] ?? 0) >= (best[here + 1] ?? 0)) row += 1
    else places.push({ row: null, before: row })
  }
  return places
}

/** Beyond this a text is a book: its parts are taken as they come. */
const mostComparisons = 4_000_000

function inOrder(rows: number, parts: number): readonly PartPlace[] {
  return Array.from({ length: parts }, (_, part) => (part < rows ? { row: part } : { row: null, before: rows }))
}

interface Traits {
  readonly kind: RowKind
  readonly length: number
  /** Figures, mail addresses and capitalised Latin words: they look the same in every version. */
  readonly constants: ReadonlySet<string>
}

function traitsOf({ kind, text, language }: MatchedText): Traits {
  const constants = new Set<string>()
  for (const [name] of text.matchAll(/\p{Lu}[\p{Script=Latin}\d-]{2,60}/gu))
    constants.add(foldForSearch(name, language))
  for (const [figure] of foldForSearch(text, language).matchAll(/\d{2,20}/gu)) constants.add(figure)
  return { kind, length: text.length, constants }
}

/** How much speaks for two texts being each other's versions; null where they cannot be. */
function likeness(row: Traits | undefined, part: Traits | undefined): number | null {
  if (!row || !part) return null
  const shared = sharedConstants(row.constants, part.constants)
  const byKind = kindLikeness(row.kind, part.kind, shared)
  if (byKind === null) return null
  // Short texts differ in length by chance: twenty characters are taken for granted.
  const byLength = Math.exp(-Math.abs(Math.log((row.length + 20) / (part.length + 20))))
  return byKind + byLength + 3 * shared
}

function kindLikeness(row: RowKind, part: RowKind, shared: number): number | null {
  if (row === part) return sameKind[row]
  if (prose.has(row) && prose.has(part)) return 1.5
  // The same figures and names speak louder than a kind that was recognised in one language only.
  return shared > 0.5 ? 1 : null
}

const sameKind: Readonly<Record<RowKind, number>> = {
  headline: 6,
  subhead: 2,
  dateline: 4,
  lede: 4,
  body: 2,
  quote: 2.2,
  list: 2.2,
  boilerplate: 4,
  contact: 5,
  note: 3,
  end: 5,
}

const prose: ReadonlySet<RowKind> = new Set(['subhead', 'dateline', 'lede', 'body', 'quote', 'list', 'note'])

/** The share of what both have among all that either has, 0…1. */
function sharedConstants(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const each of a) if (b.has(each)) both += 1
  return (2 * both) / (a.size + b.size)
}
