import type { CellCheck, Found } from '#shared/checks/check.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'
import type { Token } from '#shared/text/token.ts'

/**
 * A range with a space on one side of its dash only, or with two hyphens: `2023- 2030`, `10 -12 May`, `2021--2024`; one whose
 * words do not go together: "from 5–10", « entre 5 à 10 », «بين 5 إلى 10».
 */
export const rangeFormat: CellCheck = {
  id: 'range-format',
  severity: 'info',
  scope: 'cell',
  *look({ cell, language, context }): Iterable<Found> {
    const { text } = cell
    yield* wordsApart(text, baseLanguage(language))
    if (!text.includes('-') && !text.includes('–')) return
    const ranges = context.tokens(cell, language).filter(isRange)
    for (const { start, end } of ranges) {
      const joint = badJoint.exec(text.slice(start, end))
      if (joint === null) continue
      const replacement = isCompound(text.slice(start, start + joint.index))
        ? ` ${dashOf(joint[0])} `
        : dashOf(joint[0])
      yield found(text, { start, end }, start + joint.index, joint[0], replacement)
    }
    if (!lopsided.test(text)) return
    const others = context.tokens(cell, language)
    for (const match of text.matchAll(numberRange)) {
      const [quote, lower = '', percent = '', joint = '', upper = ''] = match
      const span = { start: match.index, end: match.index + quote.length }
      if (sizeOf(lower) >= sizeOf(upper) || isMasked(others, span)) continue
      if (percent === '' && /^[-–]/.test(joint) && isListMark(text, span.start, lower)) continue
      yield found(text, span, span.start + lower.length + percent.length, joint, dashOf(joint))
    }
  },
}

const amount = '\\p{Nd}{1,3}(?:[.,]?\\p{Nd}{1,3})?'
const ofAmount = '(?:[ \\u00a0\\u202f](?:%|per cent|euros?|€|ans|h|km|m|°C|jours|mois|heures|في المائة|عاما|سنة|يوما))?'
/** A score is no range, two years joined are one season, days before their month are a date. */
const isOtherwiseMeant =
  '(?![\\d/:.,]?\\p{Nd})(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?!(?: \\p{L}+)? (?:to|and|down|up|behind|ahead|onwards|defeat|deficit|lead|win|loss)(?!\\p{L}))'
/** What opens a range, and the joint that does not go with it. */
const openings: Readonly<Record<string, readonly (readonly [opening: RegExp, joint: string])[]>> = {
  en: [
    [new RegExp(`(?<!\\p{L})from (${amount})(–)${amount}${isOtherwiseMeant}`, 'giu'), ' to '],
    [new RegExp(`(?<!\\p{L})between (${amount}${ofAmount})( to |–|-)${amount}${isOtherwiseMeant}`, 'giu'), ' and '],
  ],
  fr: [[new RegExp(`(?<!\\p{L})entre (${amount}${ofAmount})( à |–|-)${amount}${isOtherwiseMeant}`, 'giu'), ' et ']],
  ar: [
    [
      new RegExp(
        `(?<!\\p{L})[وف]?(?:ما )?بين (${amount}${ofAmount})( إلى | حتى |–|-)${amount}${isOtherwiseMeant}`,
        'gu',
      ),
      ' و',
    ],
  ],
}

function* wordsApart(text: string, language: string): Iterable<Found> {
  if (!openingWords.test(text)) return
  for (const [opening, replacement] of openings[language] ?? []) {
    for (const match of text.matchAll(opening)) {
      const [quote, lower = '', joint = ''] = match
      const at = match.index + quote.indexOf(lower) + lower.length
      const span = { start: match.index, end: match.index + quote.length }
      const { values, ...rest } = found(text, span, at, joint, replacement)
      yield { ...rest, values: { ...values, context: 'words' } }
    }
  }
}

const openingWords = /(?:from|between|entre|بين) [\p{Nd}]/iu

/** A number, or a clock time in minutes. */
function sizeOf(figures: string): number {
  const [whole = '', minutes] = figures.split(':')
  return minutes === undefined ? Number(whole) : Number(whole) * 60 + Number(minutes)
}

const gap = '[ \\u00a0\\u202f\\u2009]'
const badJoint = new RegExp(`(?<=[^\\s\\u00a0])(?:${gap}[-–]|[-–]${gap}|${gap}?--${gap}?)(?=[^\\s\\u00a0–-])`)
const lopsided = new RegExp(`[\\d%٪](?:${gap}[-–]|[-–]${gap}|--)\\d`)
/** Up to four digits on each side, with nothing before that would make them part of a code, a negative number or a phone. */
const numberRange = new RegExp(
  `(?<![\\p{L}\\p{N}/.,:_+)–-]|[-–]${gap}|\\d${gap})(\\d{1,4}|\\d\\d?:\\d\\d)([%٪]?)(${gap}[-–]|[-–]${gap}|--)(\\d{1,4}|\\d\\d?:\\d\\d)(?![\\d/:_–-]|[.,]\\d|${gap}?[-–])`,
  'gu',
)

function isRange(token: Token): boolean {
  return token.type === 'date-range'
}

/** `10 May -12 June`: ends of more than one word stand apart from their dash. */
function isCompound(lower: string): boolean {
  return /\p{L}/u.test(lower)
}

function dashOf(joint: string): string {
  return joint.includes('–') || joint.includes('--') ? '–' : '-'
}

/** Part of a value of another kind, or of a range already looked at. */
function isMasked(tokens: readonly Token[], span: TextSpan): boolean {
  return tokens.some(
    (token) =>
      overlap(token, span) &&
      (token.type === 'date-range' || token.type === 'phone' || token.type === 'url' || token.type === 'email'),
  )
}

/** `1- 25 schools`: the number of an item, not the lower end of a range. */
function isListMark(text: string, start: number, lower: string): boolean {
  return lower.length <= 2 && /(?:^|\n)[\s(]{0,3}$/.test(text.slice(Math.max(0, start - 4), start))
}

function found(
  text: string,
  { start, end }: { start: number; end: number },
  at: number,
  joint: string,
  replacement: string,
): Found {
  const expected = text.slice(start, at) + replacement + text.slice(at + joint.length, end)
  return {
    start,
    end,
    values: { found: text.slice(start, end), expected },
    fix: { start: at, end: at + joint.length, replacement },
  }
}
