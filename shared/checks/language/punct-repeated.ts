import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { wordAround } from '#shared/checks/word-around.ts'

/**
 * Marks that exclude each other, side by side: «،.», ". ,", "..", ",,", "??". After abbreviations, and as dots of
 * omission, they are right.
 */
export const punctRepeated: CellCheck = {
  id: 'punct-repeated',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell }) => (hasPairs(cell, pairs.twoMarks | pairs.spaceThenLowMark) ? clashingMarksIn(cell.text) : nothing),
}

const clashes = /[.,;:،؛](?:[ \u00a0\u202f]{0,2}[.,;:،؛]){1,20}|[!?؟]{2,40}|[?؟]\.(?!\.)/g

function* clashingMarksIn(whole: string): Iterable<Found> {
  const text = maskAddresses(whole)
  for (const match of text.matchAll(clashes)) {
    const [quote] = match
    const [start, end] = [match.index, match.index + match[0].length]
    const sequence = quote.replace(/[ \u00a0\u202f]/g, '')
    if (isMeant(text, start, end, quote, sequence)) continue
    const expected = meant(sequence)
    yield {
      ...wordAround(whole, { start, end }),
      values: { marks: quote, expected },
      fix: { start, end, replacement: expected },
    }
  }
}

function isMeant(text: string, start: number, end: number, quote: string, sequence: string): boolean {
  if (/^[!?؟]/.test(sequence)) return !/\.$|^(.)\1+$/.test(sequence)
  if (/^\.+$/.test(sequence)) return isOmission(text, start, end, quote)
  // An omission with a mark beside it; `std::vector` joins; `,,` opens a quotation in the German way; ", .5" and ", .NET" begin anew.
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' ']
  if (sequence.includes('...') || (sequence === '::' && /\S/.test(after))) return true
  if (sequence === ',,' && /[\s(]/u.test(before) && /\p{L}/u.test(after)) return true
  if (sequence.endsWith('.') && /[\p{L}\p{N}]/u.test(after)) return true
  if (start === 0 || /[\s\p{Ps}]/u.test(before)) return true
  // The semicolon of an entity: `&nbsp;:`.
  if (/&#?\w{1,10}$/.test(text.slice(Math.max(0, start - 12), start))) return true
  return sequence.startsWith('.') && endsAbbreviation(text, start)
}

/** Two dots end a sentence by a slip; in the middle of one they are a matter of `ellipsis-style`. */
function isOmission(text: string, start: number, end: number, quote: string): boolean {
  if (quote !== '..') return true
  if (!/[\p{L}\p{M}\p{N}»”"’)\]%]/u.test(text[start - 1] ?? '')) return true
  return !/^[»”"’)\]]*(?:$|\s*\n|\s+["“«]?\p{Lu})/u.test(text.slice(end, end + 8))
}

/** The mark that was meant: the stop of an abbreviation-like ending goes, a stop at the end stays. */
function meant(sequence: string): string {
  const [first = '', last = ''] = [sequence[0], sequence[sequence.length - 1]]
  if (/[!?؟]/.test(first)) return first
  return first === '.' || last === '.' ? last : first
}
