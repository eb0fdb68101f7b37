import { isSameButForSpaces, withSpacesOf } from '#shared/memory/spaces-alike.ts'
import type { ValueReplacement } from '#shared/memory/value-replacement.ts'
import { writeDateLike } from '#shared/memory/write-date-like.ts'
import { writeFiguresLike } from '#shared/memory/write-figures-like.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { formatValue } from '#shared/text/format-value.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/** The new value as the target wrote the old one, digits, month names and separators alike; null where that is unsure. */
export function writeLike(
  replacement: ValueReplacement,
  target: string,
  language: LanguageTag,
  locale: LanguageTag,
): string | null {
  const { now, place } = replacement
  if (replacement.old.elliptic || now.elliptic || place.elliptic || now.type !== place.type) return null
  const written = write(replacement, baseLanguage(language), locale)
  if (written === null) return null
  const whole = target.slice(0, place.start) + written + target.slice(place.end)
  const read = tokensOf(whole, language, locale).find(({ start }) => start === place.start)
  return read?.type === now.type && read.end === place.start + written.length ? written : null
}

function write({ old, now, place }: ValueReplacement, base: string, locale: LanguageTag): string | null {
  switch (place.type) {
    case 'date':
    case 'date-range':
      return writeDateLike(now, place, base, locale)
    case 'number':
    case 'percent':
    case 'money':
      return writeFiguresLike({ old, now, place }, base, locale)
    case 'ordinal':
    case 'time':
      return sayAlike(now, place, base, locale)
    case 'phone':
      return formatValue(place, base, locale) === place.quote ? formatValue(now, base, locale) : null
    case 'resolution':
      return now.type === 'resolution' && old.quote === place.quote ? now.quote : null
    case 'email':
    case 'url':
      // An address that has a form for each language (`/fr/`) is another one here.
      return old.quote === place.quote ? now.quote : null
  }
}

/** In the language's usual form, where the old value stands in it. */
function sayAlike(now: Token, place: Token, base: string, locale: LanguageTag): string | null {
  if (
    place.type === 'ordinal' &&
    (place.inWords || now.type !== 'ordinal' || (now.value === 1) !== (place.value === 1))
  )
    return null
  if (place.type === 'time' && (now.type !== 'time' || (now.utcOffset === null) !== (place.utcOffset === null)))
    return null
  const digits = /[\u0660-\u0669]/u.test(place.quote) ? 'arab' : 'latn'
  return isSameButForSpaces(formatValue(place, base, locale, { digits }), place.quote)
    ? withSpacesOf(place.quote, formatValue(now, base, locale, { digits }))
    : null
}
