import type { OwnAcronym } from '#shared/checks/terms/own-acronym.ts'
import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'

/** Puts the version's own abbreviation in place, with the French article that it asks for. */
export function fixForeignAcronym(text: string, place: TextSpan, own: OwnAcronym, language: LanguageTag): Fix | null {
  const quote = text.slice(place.start, place.end)
  switch (baseLanguage(language)) {
    case 'en':
      return replaceTerm({ text, place, found: quote, wanted: own.text, language })
    case 'fr':
      if (/^\p{Ll}/u.test(own.text)) return { start: place.start, end: place.end, replacement: own.text }
      return own.international === null || quote.endsWith('s')
        ? replaceTerm({ text, place, found: quote, wanted: own.text, language })
        : withFrenchArticle(text, place, own.text, own.international.gender)
    default:
      // The Arabic name may need an article or a preposition joined to it.
      return null
  }
}

const article =
  /(?:^|[\s\u00a0«“"(])(de la |de l['’]|du |à la |à l['’]|au |la |le |l['’]|d['’]|de |une? |cet? |cette )$/iu

function withFrenchArticle(text: string, { start, end }: TextSpan, wanted: string, gender: 'm' | 'f'): Fix | null {
  const written = article.exec(text.slice(Math.max(0, start - 10), start))?.[1]
  if (written === undefined) return { start, end, replacement: wanted }
  const right = rightArticle(written.toLowerCase(), gender, /^[AEIOUÉ]/u.test(wanted))
  if (right === null) return null
  const cased = /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return { start: start - written.length, end, replacement: cased + wanted }
}

function rightArticle(written: string, gender: 'm' | 'f', elided: boolean): string | null {
  const masculine = gender === 'm'
  if (/^(?:la |le |l['’])$/u.test(written)) return elided ? 'l’' : masculine ? 'le ' : 'la '
  if (/^(?:du |de la |de l['’])$/u.test(written)) return elided ? 'de l’' : masculine ? 'du ' : 'de la '
  if (/^(?:au |à la |à l['’])$/u.test(written)) return elided ? 'à l’' : masculine ? 'au ' : 'à la '
  if (/^(?:de |d['’])$/u.test(written)) return elided ? 'd’' : 'de '
  if (/^une? $/u.test(written)) return masculine === (written === 'un ') ? written : null
  return (written === 'cette ') === !masculine ? written : null
}
