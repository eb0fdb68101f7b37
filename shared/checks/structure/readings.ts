import type { CellReader } from '#shared/checks/check.ts'
import { type Dateline, datelineOf } from '#shared/press/dateline.ts'
import { type EmbargoLine, embargoIn } from '#shared/press/embargo-line.ts'

/** The dateline a cell begins with; null where it does not begin with one. */
export const readDateline: CellReader<Dateline | null> = (cell, language, context) =>
  datelineOf(cell.text, () => context.tokens(cell, language), language)

/** The line of a cell that says when it may be published. */
export const readEmbargo: CellReader<EmbargoLine | null> = (cell, language, context) =>
  embargoIn(cell.text, () => context.tokens(cell, language))
