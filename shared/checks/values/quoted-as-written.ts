import type { CellPlace } from '#shared/checks/check.ts'
import { readQuotations } from '#shared/checks/names/quotations-of.ts'

/** Whether a place lies in a title, a law or the like, quoted as it is written; what somebody says is set as the rest of the text. */
export function isQuotedAsWritten({ cell, language, context }: CellPlace, at: number): boolean {
  if (!isInsideQuotation(cell.text, at)) return false
  return !context
    .read(readQuotations, cell, language)
    .some(({ start, end, spoken }) => spoken && start < at && at < end)
}

function isInsideQuotation(text: string, at: number): boolean {
  const from = Math.max(0, at - 300)
  for (let place = at - 1; place >= from; place -= 1) {
    const mark = text[place]
    if (mark === '»' || mark === '”') return false
    if (mark === '«') return text.slice(at, at + 400).includes('»')
    if (mark === '“') return text.slice(at, at + 400).includes('”')
  }
  return false
}
