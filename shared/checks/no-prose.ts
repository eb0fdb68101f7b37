import type { RowText } from '#shared/model/release-text.ts'

/** Rows that hold a title, a label or an address and no sentences. */
export const noProse: ReadonlySet<RowText['kind']> = new Set([
  'headline',
  'subhead',
  'dateline',
  'contact',
  'note',
  'end',
])
