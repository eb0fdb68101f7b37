// Whether a finding is what was wanted, and how both are shown.
import type { Finding } from '#shared/model/finding.ts'

/** Ids under which the same defect may rightly be reported. */
const siblings: readonly (readonly string[])[] = [
  ['num-mismatch', 'num-word', 'num-scale', 'pct-mismatch', 'cur-mismatch', 'unit-mismatch', 'ordinal-mismatch'],
  ['boilerplate-mismatch', 'list-items', 'num-mismatch', 'num-word', 'date-mismatch', 'count-claim'],
  ['para-count', 'list-items'],
  ['term-forbidden', 'term-deprecated', 'org-variant'],
  ['term-forbidden', 'dnt-altered', 'acronym-mismatch', 'acronym-foreign'],
  ['term-missing', 'acronym-mismatch', 'dnt-altered'],
  ['fr-space-missing', 'fr-nbsp'],
  ['fr-guillemets', 'quotes-style'],
  ['date-format', 'ordinal-format', 'lang-inline'],
  ['date-mismatch', 'pr-dateline-mismatch', 'pr-embargo', 'date-year-drift'],
  ['time-mismatch', 'pr-embargo', 'time-zone'],
  ['name-gender', 'name-title'],
  ['name-mismatch', 'name-variant', 'name-translit', 'pr-contact-mismatch', 'quote-speaker'],
  ['phone-mismatch', 'email-mismatch', 'pr-contact-mismatch'],
  ['seg-duplicate', 'word-repeated'],
  ['seg-untranslated', 'lang-wrong', 'lang-inline'],
  ['seg-missing', 'seg-empty', 'len-ratio', 'para-count', 'text-truncated'],
  ['seg-extra', 'len-ratio', 'para-count'],
  ['word-confusion', 'pr-headline-body'],
  ['ar-latin-punct', 'ar-space-punct', 'punct-repeated'],
  ['ar-space-punct', 'punct-space-before', 'punct-space-after'],
  ['site-chrome', 'mt-watermark'],
  ['case-start', 'punct-repeated'],
  ['spelling', 'ar-hamza', 'ar-teh-marbuta', 'ar-alef-maqsura', 'fr-accent-caps', 'fr-ligature', 'words-joined'],
]

export function isAnswer(found: string, wanted: string): boolean {
  return found === wanted || siblings.some((group) => group.includes(found) && group.includes(wanted))
}

/** The finding's quotation and the wanted one are one inside the other, or a finding of a whole cell holds it. */
export function touches(finding: Finding, listed: string): boolean {
  const [quote, wanted] = [finding.quote, listed].map((text) => text.replace(/[\u00a0\u202f]/gu, ' ')) as [
    string,
    string,
  ]
  return quote.includes(wanted) || (quote.trim() !== '' && wanted.includes(quote.trim())) || overlapping(quote, wanted)
}

/** The end of one is the beginning of the other. */
function overlapping(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length)
  for (let length = least; length > 1; length -= 1) {
    if (one.endsWith(other.slice(0, length)) || other.endsWith(one.slice(0, length))) return true
  }
  return false
}

export function ratio(part: number, whole: number): string {
  return `${whole === 0 ? '–' : (part / whole).toFixed(3)} (${part} of ${whole})`
}

export function shown({ check, language, quote, values }: Finding): string {
  const short = quote.length > 70 ? `${quote.slice(0, 70)}…` : quote
  return `${check} ${language}: “${short.replace(/\n/gu, '⏎')}” ${JSON.stringify(values)}`
}
