import type { TextSpan } from '#shared/model/release-text.ts'

/** How a text ends, whatever the language: `?` and «؟» are one, and what closes quotations and brackets does not count. */
export type EndingKind = 'stop' | 'question' | 'exclamation' | 'colon' | 'semicolon' | 'comma' | 'ellipsis' | 'none'

export interface Ending extends TextSpan {
  readonly kind: EndingKind
  /** Quotation marks or brackets stand after the mark or in its place. */
  readonly closed: boolean
}

/** «… مستعدات!».: how the quotation ends behind which the sentence has its stop; null where there is none. */
export function innerEnding(text: string, { kind, start }: Ending): EndingKind | null {
  if (kind !== 'stop') return null
  const tone = /([?؟!])[\s\u00a0\u202f]?[»”"]$/u.exec(text.slice(Math.max(0, start - 4), start))
  return tone === null ? null : (kindOf[tone[1] ?? ''] ?? null)
}

const kindOf: Readonly<Record<string, EndingKind>> = {
  '.': 'stop',
  '。': 'stop',
  '۔': 'stop',
  '।': 'stop',
  '?': 'question',
  '؟': 'question',
  '？': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '؛': 'semicolon',
  ',': 'comma',
  '،': 'comma',
  '…': 'ellipsis',
}

/** White space, direction marks, closing marks, and signs of footnotes. */
const trailing = /[\s\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069»”"’'›)\]*†‡¹²³⁰⁴-⁹]/

const longestTail = 100

/** The mark that ends a text; the span is empty, at the end of the last word, where there is none. */
export function endingOf(text: string): Ending {
  let end = text.length
  let closed = false
  while (end > 0 && text.length - end < longestTail && trailing.test(text[end - 1] ?? '')) {
    closed ||= /[»”"’'›)\]]/.test(text[end - 1] ?? '')
    end -= 1
    const note = /\[\d{1,3}$/.exec(text.slice(Math.max(0, end - 4), end))
    if (note && text[end] === ']') end -= note[0].length
  }
  const kind = kindOf[text[end - 1] ?? ''] ?? 'none'
  if (kind === 'none') return { kind, closed, start: end, end }
  let start = end - 1
  while (start > 0 && kindOf[text[start - 1] ?? ''] !== undefined && end - start < 6) start -= 1
  const marks = text.slice(start, end)
  if (/\.\.|…/.test(marks)) return { kind: 'ellipsis', closed, start, end }
  return { kind: /[?؟]/.test(marks) ? 'question' : kind, closed, start, end }
}
