import type { ApprovedContent, ApprovedPassage, ApprovedText } from '#shared/model/boilerplate.ts'

/** An approved text from its editions as one would write them down: each a list of passages, the first of them a heading. */
export function approvedText(
  id: string,
  ...editions: readonly (readonly Readonly<Record<string, string>>[])[]
): ApprovedText {
  return {
    id,
    kind: 'boilerplate',
    organisation: id,
    name: `About ${id}`,
    editions: editions.map((passages, index) => ({
      number: index + 1,
      savedAt: '2024-09-20T08:00:00.000Z',
      savedBy: 'amina',
      approvedOn: '2024-09-20',
      content: {
        is: 'passages',
        passages: passages.map((texts, place): ApprovedPassage => ({ heading: place === 0, texts })),
      },
    })),
  }
}

/** A card for the press, in one edition. */
export function contactCard(id: string, card: Extract<ApprovedContent, { is: 'card' }>['card']): ApprovedText {
  const edition = { number: 1, savedAt: '2024-09-20T08:00:00.000Z', savedBy: 'amina', approvedOn: '2024-09-20' }
  return {
    id,
    kind: 'contact',
    organisation: id,
    name: `Contact ${id}`,
    editions: [{ ...edition, content: { is: 'card', card } }],
  }
}
