import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { lineBefore } from '#shared/checks/text-near.ts'
import { withWordBefore } from '#shared/checks/with-neighbours.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** A space before an Arabic mark, or none after it. */
export const arSpacePunct: CellCheck = {
  id: 'ar-space-punct',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasPairs(cell, pairs.spaceThenMark | pairs.markThenLetter) && baseLanguage(language) === 'ar'
      ? misplacedSpacesIn(cell.text)
      : nothing,
}

function* misplacedSpacesIn(whole: string): Iterable<Found> {
  const text = maskAddresses(whole)
  for (const match of text.matchAll(/[ \u00a0\u202f]{1,8}([،؛؟:.!])/g)) {
    const mark = match[1] ?? ''
    const end = match.index + match[0].length
    if (!isSetApart(text, match.index, end, mark)) continue
    yield {
      ...withWordBefore(whole, { start: match.index, end }),
      values: { mark, context: 'before' },
      fix: { start: match.index, end: end - 1, replacement: '' },
    }
  }
  for (const match of text.matchAll(/[،؛؟.:!](?=\p{L})/gu)) {
    const [mark] = match
    if (!isGlued(text, match.index, mark)) continue
    const end = match.index + 1
    yield {
      ...wordAround(whole, { start: match.index, end }),
      values: { mark },
      fix: { start: end, end, replacement: ' ' },
    }
  }
}

function isSetApart(text: string, start: number, end: number, mark: string): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  // After another mark it is `punct-repeated`'s.
  if (!/[\p{L}\p{M}\p{N}»”"’)\]%٪ـ]/u.test(before)) return false
  if (mark === '.') return !/[.\p{L}\p{N}]/u.test(after)
  if (mark !== ':') return true
  if (/[()DP/-]/.test(after)) return false
  const next = /^[ \u00a0]*(\p{N})?/u.exec(text.slice(end, end + 4))?.[1]
  // 3 : 1 is a score, (البقرة : 255) a verse.
  return !(next !== undefined && (/\p{N}/u.test(before) || isInBrackets(text, start)))
}

function isInBrackets(text: string, at: number): boolean {
  return /\([^()]*$/.test(lineBefore(text, at, 40))
}

function isGlued(text: string, at: number, mark: string): boolean {
  if ('،؛؟'.includes(mark)) return !(/[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? ''))
  // «ص.ب», «د.محمد» are abbreviations, `U.S.` too.
  if (!/[\u0620-\u064a]/.test(text[at + 1] ?? '') || !/[\u0620-\u0652]{2}/.test(text.slice(Math.max(0, at - 2), at)))
    return false
  return mark !== '.' || (/^[\u0620-\u0652]{2}/.test(text.slice(at + 1, at + 3)) && !endsAbbreviation(text, at))
}
