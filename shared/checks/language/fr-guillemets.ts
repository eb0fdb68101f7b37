import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, CheckContext, Found } from '#shared/checks/check.ts'
import { quoted, shownQuotation } from '#shared/checks/language/quotation-style.ts'
import { quotationsOf } from '#shared/checks/language/quotations.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'

/** Straight or English quotation marks in French, where « » stand; inside « » the second level takes “ ”. */
export const frGuillemets: CellCheck = {
  id: 'fr-guillemets',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell, language, context }) =>
    baseLanguage(language) === 'fr' &&
    (hasMarks(cell, marks.straightQuote | marks.curlyQuote | marks.openSingleQuote | marks.straightApostrophe) ||
      (hasMarks(cell, marks.guillemet) && turned.test(cell.text)) ||
      cell.text.includes('‹'))
      ? foreignQuotesIn(cell, language, context)
      : nothing,
}

/** »…«, as Danish and some German houses set them. */
const turned = /(?:^|[\s(’])»\p{L}/u

function* foreignQuotesIn(cell: CellText, language: LanguageTag, context: CheckContext): Iterable<Found> {
  const { text } = cell
  const { pairs } = context.read(quotationsOf, cell, language)
  const outer = pairs.filter(({ inside, mark }) => inside === null && mark !== '«')
  const singles = singlesIn(text).filter(({ start }) => !pairs.some((pair) => pair.start < start && start < pair.end))
  for (const span of [...outer, ...singles]) {
    const phrase = text.slice(span.start + 1, span.end - 1).trim()
    if (!/\p{L}/u.test(phrase) || isCode(text, span, phrase)) continue
    yield {
      ...shownQuotation(text, span),
      values: { marks: `${text[span.start]}…${text[span.end - 1]}` },
      fix: /[«»]/.test(phrase) ? null : { start: span.start, end: span.end, replacement: quoted(phrase, 'fr') },
    }
  }
}

/** ‘…’ and '…' around words; an apostrophe inside a word is none of them. */
function singlesIn(text: string): readonly TextSpan[] {
  if (!text.includes('‘') && !/(?:^|[\s(])'/.test(text)) return nothing
  return [...text.matchAll(/(?<![\p{L}\p{N}’'])(?:‘[^‘’\n]{2,200}’|'[^'\n]{2,200}')(?![\p{L}\p{N}])/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
}

/** `print('bonjour')` */
function isArgument(text: string, { start, end }: TextSpan): boolean {
  return text[start - 1] === '(' && text[end] === ')' && /\w/.test(text[start - 2] ?? '')
}

/** Attributes and keys of markup and data, and what a line of a program is given. */
function isCode(text: string, { start, end }: TextSpan, phrase: string): boolean {
  return (
    text[start - 1] === '=' ||
    isArgument(text, { start, end }) ||
    /[{}<>=]|^[\w.-]+\.[a-z]{2,4}$|^#/.test(phrase) ||
    /^\s?:\s?["{[\d]/.test(text.slice(end, end + 3))
  )
}
