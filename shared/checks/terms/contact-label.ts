import type { TermOccurrence } from '#shared/model/finding.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { contactHeads } from '#shared/press/anatomy-words.ts'
import { foldLine } from '#shared/press/fold-line.ts'
import { hasContactValue } from '#shared/press/line-role.ts'

/**
 * Whether a term only labels a contact ("Press contact: Name, number"). Each desk has several good wordings for that
 * («للاتصال الصحفي», « Contact médias »), so that a glossary's wording is no matter of terminology there.
 */
export function isContactLabel({ quote, start, end }: TermOccurrence, { kind }: RowText, text: string): boolean {
  if (!labels.has(foldLine(quote))) return false
  return kind === 'contact' || (opensLine(text, start) && announces(text, end))
}

const labels: ReadonlySet<string> = new Set(contactHeads)

function opensLine(text: string, start: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}

/** A colon or a line break, then a number or an address. */
function announces(text: string, end: number): boolean {
  return /^[ \u00a0]?(?:[:：]|\n)/u.test(text.slice(end)) && hasContactValue(text.slice(end))
}
