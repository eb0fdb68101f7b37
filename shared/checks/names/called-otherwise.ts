import type { FoundIn } from '#shared/checks/check.ts'
import { type Named, passageOf } from '#shared/checks/names/people-of.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'

/** What a version calls someone: a rank, a trade, an office. */
export interface Calling {
  readonly named: Named
  readonly said: TextSpan
  readonly cell: CellText
}

/** That someone is called otherwise here than in the version which is right. */
export function calledOtherwise({ named, said, cell }: Calling, model: Calling): FoundIn {
  const { start, end } = said
  return {
    language: named.language,
    rowId: named.rowId,
    start,
    end,
    values: {
      found: cell.text.slice(start, end),
      expected: model.cell.text.slice(model.said.start, model.said.end),
      person: named.person.name,
    },
    related: [passageOf(model.named)],
  }
}
