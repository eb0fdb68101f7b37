import { withWordAfter } from '#shared/checks/with-neighbours.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** A phrase in the quotation marks of a language: English “…”, French « … », Arabic «…». */
export function quoted(phrase: string, language: string): string {
  if (language === 'fr') return `«\u00a0${phrase}\u00a0»`
  return language === 'ar' ? `«${phrase}»` : `“${phrase}”`
}

/** The same inside a quotation in `outer` marks: English ‘…’, French and Arabic “…”, and Arabic «…» inside “…”. */
export function quotedInside(phrase: string, language: string, outer: string): string {
  if (language === 'ar' && outer !== '«') return `«${phrase}»`
  return language === 'fr' || language === 'ar' ? `“${phrase}”` : `‘${phrase}’`
}

const longestShown = 60

/** What to underline of a quotation: all of it where it is short, else its first mark and word. */
export function shownQuotation(text: string, { start, end }: TextSpan): TextSpan {
  return end - start <= longestShown ? { start, end } : withWordAfter(text, { start, end: start + 1 })
}
