import { type ProposedCard, proposeCard } from '#shared/boilerplate/propose-card.ts'
import type { ApprovedContent, ApprovedKind } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'
import { lineRoleOf } from '#shared/press/line-role.ts'

/** Rows of a release that could be kept as an approved text, in all versions at once. */
export interface ProposedText {
  readonly rowIds: readonly string[]
  readonly kind: ApprovedKind
  readonly content: ApprovedContent
  /** "About WeGO": what stands over it in the source; empty where nothing does. */
  readonly heading: string
  /** "WeGO", where the heading names it. */
  readonly organisation: string
}

const mostParagraphs = 4

/**
 * The contact card or the boilerplate that a row belongs to: contact rows side by side, rows of that kind side by side,
 * or a heading "About …" in any version with the paragraphs under it. Null where the row is none.
 */
export function proposeApproved(release: ReleaseText, rowId: string): ProposedText | null {
  const { rows } = release
  const here = rows.findIndex(({ id }) => id === rowId)
  const at = rows[here]
  if (at === undefined) return null
  const contact = proposeCard(release, rowId)
  if (contact !== null) return proposedContact(contact, release.source)
  const first = firstRow(rows, here)
  if (!isHeading(rows[first]) && at.kind !== 'boilerplate') return null
  let last = first
  while (last - first < mostParagraphs && isParagraphOf(rows[last + 1], rows[first])) last += 1
  if (last < here || (last === first && isHeading(rows[first]))) return null
  const proposed = rows.slice(first, last + 1)
  const heading = isHeading(rows[first]) ? (rows[first]?.cells[release.source]?.text ?? '').trim() : ''
  return {
    rowIds: proposed.map(({ id }) => id),
    kind: 'boilerplate',
    content: {
      is: 'passages',
      passages: proposed.map((row) => ({ heading: isHeading(row), texts: textsOf(row) })),
    },
    heading,
    organisation: bodyNamedIn(heading),
  }
}

function proposedContact({ rowIds, card }: ProposedCard, source: LanguageTag): ProposedText {
  const { heading = '', name = '' } = card.wording[source] ?? {}
  return {
    rowIds,
    kind: 'contact',
    content: { is: 'card', card },
    heading: name || heading.replace(/\s*[:：]$/u, ''),
    organisation: '',
  }
}

function isHeading(row: RowText | undefined): boolean {
  return (
    row !== undefined &&
    row.kind !== 'headline' &&
    row.kind !== 'lede' &&
    Object.values(row.cells).some(({ text }) => text.length <= 120 && lineRoleOf(text) === 'about-heading')
  )
}

/** The heading over the row; without one the first row of its kind. A heading opens one text: what is above is another's. */
function firstRow(rows: readonly RowText[], here: number): number {
  for (let at = here; at >= Math.max(0, here - mostParagraphs); at -= 1) {
    if (isHeading(rows[at])) return at
    if (rows[at]?.kind !== 'boilerplate' && rows[at]?.kind !== 'body') break
  }
  let first = here
  while (first > 0 && rows[first - 1]?.kind === 'boilerplate' && here - first < mostParagraphs) first -= 1
  return first
}

/** Under a heading running text goes on; without one only what is called boilerplate does. */
function isParagraphOf(row: RowText | undefined, first: RowText | undefined): boolean {
  if (row === undefined || isHeading(row) || Object.values(row.cells).every(({ text }) => text.trim() === ''))
    return false
  return row.kind === 'boilerplate' || (row.kind === 'body' && first?.kind !== 'boilerplate' && isHeading(first))
}

function textsOf({ cells }: RowText): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([language, { text }]) => (text.trim() === '' ? [] : [[language, text]])),
  )
}

/** What follows the words that open such headings in the languages of the desk. */
function bodyNamedIn(heading: string): string {
  const named = /^(?:about|à propos (?:de la |de l[’']|du |des |de |d[’'])|نبذة عن |حول |عن )\s*(.+?)\s*:?$/iu.exec(
    heading,
  )
  return named?.[1]?.trim() ?? ''
}
