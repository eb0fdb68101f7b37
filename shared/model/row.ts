/** What a row is in the anatomy of a press release. */
export const rowKinds = [
  'headline',
  'subhead',
  'dateline',
  'lede',
  'body',
  'quote',
  'list',
  'boilerplate',
  'contact',
  'note',
  'end',
] as const
export type RowKind = (typeof rowKinds)[number]

/** How far one version's cell of a row has come. The source version's own cells are `translated` or `reviewed` once confirmed. */
export const cellStatuses = ['empty', 'draft', 'translated', 'reviewed'] as const
export type CellStatus = (typeof cellStatuses)[number]
