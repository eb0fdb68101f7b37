import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { type FrenchSpacing, frenchSpacingOf } from '#shared/checks/language/french-spacing.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'
import { languageOf } from '#shared/text/language-of.ts'

/** No space where French has one: before `; : ! ?` and inside « ». Addresses, times, ratios and runs of marks are left alone. */
export const frSpaceMissing: CellCheck = {
  id: 'fr-space-missing',
  severity: 'warning',
  scope: 'cell',
  look({ cell, language, context }) {
    if (!hasPairs(cell, pairs.frenchTight)) return nothing
    const spacing = frenchSpacingOf(context.localeOf(language), language, context.house)
    return spacing === null ? nothing : tightMarksIn(cell.text, spacing)
  },
}

function* tightMarksIn(whole: string, spacing: FrenchSpacing): Iterable<Found> {
  const text = maskAddresses(whole)
  for (const match of text.matchAll(/[;:!?»«]/gu)) {
    const at = match.index
    const [mark] = match
    const space = spacing[mark]
    if (space === undefined) continue
    if (mark === '«') {
      const next = text[at + 1]
      if (next === undefined || isSpace(next) || next === '»') continue
      yield found(withWordAfter(whole, { start: at, end: at + 1 }), mark, {
        start: at + 1,
        end: at + 1,
        replacement: space,
      })
    } else if (lacksSpaceBefore(text, at, mark) && !isForeignTitle(text, at)) {
      yield found(withWordBefore(whole, { start: at, end: at + 1 }), mark, { start: at, end: at, replacement: space })
    }
  }
}

function found(span: { start: number; end: number }, mark: string, fix: NonNullable<Found['fix']>): Found {
  return { ...span, values: { mark }, fix }
}

const spaces = new Set([...' \n\t\u00a0\u202f\u2009\u2007\u2008\u2002\u2003\u3000'])

function isSpace(character: string): boolean {
  return spaces.has(character)
}

function lacksSpaceBefore(text: string, at: number, mark: string): boolean {
  const before = text[at - 1]
  if (before === undefined || isSpace(before)) return false
  // A run of marks takes one space before the first; « (?) » and «…» stand as one.
  if ((mark === '»' ? '«([' : '!?;:…([{«‹/\\-–—.').includes(before)) return false
  const after = text[at + 1]
  if (mark === ':') return !isBoundColon(text, at, before, after)
  if (mark === ';') return !/&#?\w{1,10}$/u.test(text.slice(Math.max(0, at - 12), at)) && after !== ')'
  if (mark === '!' || mark === '?') return !isPartOfName(text, at, after)
  return true
}

/** Inside quotation marks a title may stand in its own language: « AI Superpowers: China and the New World Order ». */
function isForeignTitle(text: string, at: number): boolean {
  const before = /[«“][^«“]*$/.exec(text.slice(Math.max(0, at - 300), at))?.[0]
  if (before === undefined) return false
  const after = text.slice(at, at + 400 - before.length)
  const close = after.indexOf(before.startsWith('«') ? '»' : '”')
  if (close <= 0) return false
  const { language, confidence } = languageOf(before.slice(1) + after.slice(0, close))
  return language !== 'fr' && language !== 'und' && confidence >= 0.3
}

/** Times (10:30), ratios (16:9), scores, drive letters, `urn:isbn` and emoticons hold their colon tight. */
function isBoundColon(text: string, at: number, before: string, after: string | undefined): boolean {
  if (after === undefined || isSpace(after)) return false
  if (after === '/' || after === '\\' || after === ')' || after === '(' || after === ':' || after === '-') return true
  if (/\p{N}/u.test(before) && /[\p{N}\p{L}]/u.test(after)) return true
  // `Contact:Jean` is a slip, `urn:isbn` and `FR:12` are codes.
  if (/\p{Ll}/u.test(after)) return true
  return (
    /\p{N}/u.test(after) &&
    !/\p{Ll}/u.test(before) &&
    /(?:^|[\s(«])\p{Lu}{1,5}$/u.test(text.slice(Math.max(0, at - 7), at))
  )
}

const namesWithMark = /(?:^|[^\p{L}])(?:Yahoo|Jeopardy|Joomla|Yum|Oops|Wham|Mamma Mia|Kahoot)$/u

function isPartOfName(text: string, at: number, after: string | undefined): boolean {
  if (after !== undefined && /[=&\p{Ll}\p{N}]/u.test(after)) return true
  return namesWithMark.test(text.slice(Math.max(0, at - 12), at))
}
