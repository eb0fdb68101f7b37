import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * Stretches of a right-to-left text that read from left to right as one whole and that the bidirectional algorithm
 * (UAX #9) would tear apart: after an Arabic letter digits count as Arabic numbers (rule W2), so the groups of
 * `+82-70-4202-9169` are laid out from the right. Phone numbers, numeric dates, digits grouped by spaces, e-mail and
 * web addresses, document symbols (`E/CN.6/2025/3`), handles and names such as `C++`.
 *
 * A range of years (`2025-2028`) is left alone: an Arabic reader reads it from the right.
 * Text that is already protected by directional marks or isolates is left as it is.
 *
 * @returns spans in UTF-16 units, in order, never overlapping
 */
export function ltrAtoms(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  for (const { pattern, accepts } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const quote = trimEnd(match[0])
      const span = { start: match.index, end: match.index + quote.length }
      if (!accepts(quote) || spans.some((other) => span.start < other.end && other.start < span.end)) continue
      spans.push(span)
    }
  }
  return spans.filter((span) => !isProtected(text, span)).sort((a, b) => a.start - b.start)
}

interface AtomPattern {
  readonly pattern: RegExp
  readonly accepts: (quote: string) => boolean
}

/** In order of preference where two overlap. Digits may be ASCII, Arabic-Indic or Persian; every repeat is bounded. */
const patterns: readonly AtomPattern[] = [
  { pattern: /(?<![A-Za-z0-9])(?:https?:\/\/|www\.)[\x21-\x7e]{1,2000}/gi, accepts: () => true },
  {
    pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,253}/g,
    accepts: (quote) => quote.includes('.'),
  },
  { pattern: /(?<![\p{L}\p{N}])[@#][A-Za-z0-9_]{1,64}/gu, accepts: () => true },
  {
    pattern: /(?<![\p{L}\p{N}])[A-Za-z0-9][A-Za-z0-9._/+#&:()-]{1,80}/gu,
    accepts: (quote) => /[A-Za-z]/.test(quote) && /[_/+#&:]|[-.(].*[0-9]|[0-9].*[-.(]/.test(quote),
  },
  {
    pattern: /(?<![\p{L}\p{N}+])(?:\+ ?)?\(?\+?[0-9٠-٩۰-۹](?:[ \u00a0\u202f().\-–/]{0,2}[0-9٠-٩۰-۹]){3,19}/gu,
    accepts: isTornNumber,
  },
]

/** A stop or a bracket at the end belongs to the sentence, not to the address; a bracket that was opened inside stays. */
function trimEnd(quote: string): string {
  let end = quote.length
  while (end > 0) {
    const last = quote[end - 1] ?? ''
    const opened = last === ')' && quote.slice(0, end - 1).split('(').length > quote.slice(0, end - 1).split(')').length
    if (!'.,;:!?)\'"-–('.includes(last) || opened) break
    end -= 1
  }
  return quote.slice(0, end)
}

function isTornNumber(quote: string): boolean {
  const groups = quote.split(/[^0-9٠-٩۰-۹]+/).filter((group) => group !== '')
  const digits = groups.join('').length
  const lengths = groups.map((group) => group.length)
  const hyphens = /[-–]/.test(quote)
  if (/^\(?\+/.test(quote)) return digits >= 7
  const isDate = groups.length === 3 && lengths.filter((length) => length <= 2).length >= 2 && /[-–./]/.test(quote)
  if (isDate) return digits >= 4
  if (groups.length === 1) return false
  if (groups.length === 2 && lengths[0] === 4 && lengths[1] === 4 && !/^[(0٠۰]/.test(quote)) return false
  const isGrouped = /^[0-9٠-٩۰-۹]{1,3}(?: [0-9٠-٩۰-۹]{3})+$/.test(quote)
  if (isGrouped) return true
  return digits >= 7 && (/^\(?[0٠۰]/.test(quote) || (groups.length >= 3 && hyphens))
}

/** Left-to-right mark, embedding, override and isolate, beside the stretch. */
function isProtected(text: string, span: TextSpan): boolean {
  return (
    /[\u200e\u202a\u202d\u2066]/.test(text[span.start - 1] ?? '') && /[\u200e\u202c\u2069]/.test(text[span.end] ?? '')
  )
}
