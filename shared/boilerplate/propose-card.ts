import { type ContactBlock, readContactBlock } from '#shared/boilerplate/read-contact-block.ts'
import type { ContactCard, ContactWording } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'

/** Rows of a release that could be kept as one contact card. */
export interface ProposedCard {
  readonly rowIds: readonly string[]
  readonly card: ContactCard
}

const mostRows = 12

/**
 * The contact that a row belongs to, of the rows of that kind side by side, in every version that says it; numbers and
 * addresses are those of the source. Null where the row is no contact, or where a version says what a card cannot hold.
 */
export function proposeCard({ rows, source }: ReleaseText, rowId: string): ProposedCard | null {
  const here = rows.findIndex(({ id }) => id === rowId)
  if (rows[here]?.kind !== 'contact') return null
  const isContact = (row: RowText | undefined): boolean => row?.kind === 'contact'
  let first = here
  while (isContact(rows[first - 1])) first -= 1
  let end = here + 1
  while (isContact(rows[end])) end += 1
  if (end - first > mostRows) return null
  const block = rows.slice(first, end)
  const read = new Map<LanguageTag, ContactBlock>()
  for (const language of new Set([source, ...block.flatMap(({ cells }) => Object.keys(cells))])) {
    const text = block.map(({ cells }) => cells[language]?.text ?? '').join('\n')
    if (text.trim() === '') continue
    const contact = readContactBlock(text, language)
    if (contact === null) return null
    read.set(language, contact)
  }
  const [leading] = read.values()
  if (leading === undefined) return null
  const wording = Object.fromEntries(
    [...read].map(([language, each]): [LanguageTag, ContactWording] => [language, each.wording]),
  )
  return {
    rowIds: block.map(({ id }) => id),
    card: {
      phone: leading.phones.join(' / '),
      email: leading.emails.join(' / '),
      web: leading.webs.join(' / '),
      wording,
    },
  }
}
