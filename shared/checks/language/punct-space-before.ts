import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { lineAfter, lineBefore } from '#shared/checks/text-near.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'
import { baseLanguage } from '#shared/model/language.ts'

/**
 * A space inside a bracket, or before a mark that follows its word at once: all of them in English, the comma, the stop and )
 * in French, ) in Arabic.
 */
export const punctSpaceBefore: CellCheck = {
  id: 'punct-space-before',
  severity: 'info',
  scope: 'cell',
  look({ cell, language }) {
    const opens = hasPairs(cell, pairs.openThenSpace)
    if (!opens && !hasPairs(cell, pairs.spaceThenMark)) return nothing
    const base = baseLanguage(language)
    const spaced = spacedMarks[base]
    if (spaced === undefined || (!opens && base !== 'en' && !hasPairs(cell, pairs.spaceThenLowMark))) return nothing
    return opens ? [...looseMarksIn(cell.text, spaced), ...looseBracketsIn(cell.text)] : looseMarksIn(cell.text, spaced)
  },
}

const spacedMarks: Readonly<Record<string, RegExp>> = {
  en: /[ \u00a0\u202f]{1,8}([,.;:!?)])/g,
  fr: /[ \u00a0\u202f]{1,8}([,.)])/g,
  // All other marks are `ar-space-punct`'s.
  ar: /[ \u00a0\u202f]{1,8}(\))/g,
}

function* looseMarksIn(whole: string, spaced: RegExp): Iterable<Found> {
  const text = maskAddresses(whole)
  for (const match of text.matchAll(spaced)) {
    const mark = match[1] ?? ''
    const end = match.index + match[0].length
    if (!followsWord(text, match.index) || isMeant(text, match.index, end, mark)) continue
    yield {
      ...withWordBefore(whole, { start: match.index, end }),
      values: { mark },
      fix: { start: match.index, end: end - 1, replacement: '' },
    }
  }
}

/** `( opened in May)`: an aside, not a form to fill in (`( )`) nor a face. */
function* looseBracketsIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(/\(([ \u00a0\u202f]{1,8})(?=[\p{L}\p{N}])/gu)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!/^[^()]{0,400}\)/u.test(text.slice(end, end + 401))) continue
    yield {
      ...withWordAfter(text, { start, end }),
      values: { mark: '(', context: 'behind' },
      fix: { start: start + 1, end, replacement: '' },
    }
  }
}

/** After another mark the slip is `punct-repeated`'s. */
function followsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}»”"’')\]%°€$]/u.test(text[at - 1] ?? '')
}

function isMeant(text: string, start: number, end: number, mark: string): boolean {
  const after = text[end] ?? ''
  switch (mark) {
    // .NET, .com, .5 and dots of omission stand as they are.
    case '.':
      return /[.\p{L}\p{N}/]/u.test(after)
    case ',':
      return /\p{N}/u.test(after) || after === ','
    // `)` closes what was opened; without that it is part of a face or an item.
    case ')':
      return !/\([^()]*$/.test(lineBefore(text, start, 400))
    case ':':
      return /[()DP/:-]/.test(after) || isRatio(text, start, end) || isInGuillemets(text, start)
    default:
      return /[=)(]/.test(after) || isInGuillemets(text, start)
  }
}

function isRatio(text: string, start: number, end: number): boolean {
  return /\p{N}/u.test(text[start - 1] ?? '') && /^ ?\p{N}/u.test(text.slice(end, end + 3))
}

/** A French title in an English sentence keeps its spaces. */
function isInGuillemets(text: string, at: number): boolean {
  return /«[^»]*$/.test(lineBefore(text, at, 300)) && /^[^«]*»/.test(lineAfter(text, at, 300))
}
