import type { CellPlace } from '#shared/checks/check.ts'
import type { Token } from '#shared/text/token.ts'

/** Whether a cell says a value of the type at all: what most checks of one kind of value want to know first. */
export function saysValue({ cell, language, context }: CellPlace, type: Token['type']): boolean {
  for (const token of context.tokens(cell, language)) if (token.type === type) return true
  return false
}
