import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { splitWords } from '#shared/terms/split-words.ts'
import { createWordReader } from '#shared/terms/word-readings.ts'
import { plainSpelling } from '#shared/terms/word-spelling.ts'

/** A term as it stands in a text, and the one to put in its place. */
export interface TermReplacement {
  readonly text: string
  readonly place: TextSpan
  /** The found term as the glossary writes it. */
  readonly found: string
  readonly wanted: string
  readonly language: LanguageTag
}

/**
 * The edit that puts one term in the place of another and keeps what the sentence needs: Arabic clitics, French
 * elision before it, the English possessive and article, the capital of a sentence's first word. Null where the wording
 * is inflected or its article would have to change gender unknowably: a person has to rewrite it.
 */
export function replaceTerm(replacement: TermReplacement): Fix | null {
  switch (baseLanguage(replacement.language)) {
    case 'ar':
      return replaceArabic(replacement)
    case 'fr':
      return replaceFrench(replacement)
    case 'en':
      return replaceEnglish(replacement)
    default:
      return { ...replacement.place, replacement: replacement.wanted }
  }
}

const arabic = createWordReader('ar')

function replaceArabic({ text, place, found, wanted }: TermReplacement): Fix | null {
  const quote = text.slice(place.start, place.end)
  const here = splitWords(quote, 'ar')
  const filed = splitWords(found, 'ar')
  const first = here[0]
  const filedFirst = filed[0]
  if (!first || !filedFirst || here.length !== filed.length) return null
  for (const [index, word] of here.entries()) {
    // Every word but the first has to stand as the glossary writes it; otherwise the phrase is inflected.
    const own = filed[index]
    if (index > 0 && own && arabic.filed(word.written).key !== arabic.filed(own.written).key) return null
  }
  const spelling = plainSpelling(first.written)
  const key = arabic.filed(filedFirst.written)
  const reading = arabic
    .readings(first.written)
    .first.find((one) => one.key === key.key && one.definite === key.definite && !one.inflected)
  if (!reading) return null
  const withArticle = (reading.definite ? 'ال' : '') + reading.spelling
  const clitics = cliticsBefore(spelling, withArticle, reading.spelling)
  return clitics === null ? null : { ...place, replacement: joinArabic(clitics, wanted) }
}

/** What precedes the term's own word: و, ف, ب, ك, ل. «للمدن» gives ل. */
function cliticsBefore(spelling: string, withArticle: string, stem: string): string | null {
  if (spelling.endsWith(withArticle)) return spelling.slice(0, spelling.length - withArticle.length)
  if (spelling.endsWith(`ل${stem}`) && /^[وف]?لل?$/u.test(spelling.slice(0, -stem.length))) {
    return spelling.slice(0, -stem.length).replace('لل', 'ل')
  }
  return spelling.endsWith(stem) ? spelling.slice(0, -stem.length) : null
}

/** ل + ال is written لل, and ل + الل… loses a lam: «للجنة». Before Latin letters clitics take a tatweel: «لـWeGO». */
function joinArabic(clitics: string, wanted: string): string {
  if (clitics === '') return wanted
  if (!/^[\u0621-\u06ff]/u.test(wanted)) return `${clitics}ـ${wanted}`
  if (!clitics.endsWith('ل') || !wanted.startsWith('ال')) return clitics + wanted
  const rest = wanted.slice(2)
  return clitics + (rest.startsWith('ل') ? rest : `ل${rest}`)
}

function replaceFrench({ text, place, wanted }: TermReplacement): Fix | null {
  const quote = text.slice(place.start, place.end)
  const cased = withCaseOf(quote, wanted)
  const contracted = /^(?:du|des|au|aux)\s/iu.test(quote) && !/^(?:du|des|au|aux)\s/iu.test(wanted)
  if (contracted) return null
  const before = text.slice(Math.max(0, place.start - 12), place.start)
  const wasVowel = startsWithVowel(quote)
  const isVowel = startsWithVowel(wanted)
  const elision = /(?:^|[\s«“"(])((?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['\u2019])$/iu.exec(before)?.[1]
  if (elision) {
    if (isVowel) return { ...place, replacement: cased }
    const full = fullArticle(elision, wanted)
    return full === null
      ? null
      : { start: place.start - elision.length, end: place.end, replacement: `${full} ${cased}` }
  }
  if (wasVowel || !isVowel) return { ...place, replacement: cased }
  const article = /(?:^|[\s«“"(])((?:le|la|de|que)\s)$/iu.exec(before)?.[1]
  if (article) {
    const start = place.start - article.length
    return { start, end: place.end, replacement: `${article.trim().slice(0, -1)}’${cased}` }
  }
  return /(?:^|\s)(?:du|au|ce|sa|ma|ta)\s$/iu.test(before) ? null : { ...place, replacement: cased }
}

function fullArticle(elision: string, wanted: string): string | null {
  const bare = elision.slice(0, -1)
  if (bare.toLowerCase() !== 'l') return `${bare}e`
  const noun = /^[\p{L}-]+/u.exec(wanted)?.[0].toLowerCase() ?? ''
  if (/(?:tion|sion|té|ance|ence|ure|ette|esse|ise|ie)$/u.test(noun)) return `${bare}a`
  return /(?:ment|age|isme|eau|oire|ant|aire)$/u.test(noun) ? `${bare}e` : null
}

function startsWithVowel(text: string): boolean {
  return /^[aeiouyhœæ]/iu.test(text.normalize('NFD'))
}

function replaceEnglish({ text, place, found, wanted }: TermReplacement): Fix | null {
  const quote = text.slice(place.start, place.end)
  const possessive = /['\u2019]s$/u.exec(quote)?.[0] ?? ''
  const bare = possessive && !/['\u2019]s$/u.test(found) ? quote.slice(0, -possessive.length) : quote
  if (bare.length !== found.length && bare.toLowerCase() !== found.toLowerCase()) return null
  const replacement = withCaseOf(quote, wanted) + (bare === quote ? '' : possessive)
  const before = text.slice(Math.max(0, place.start - 4), place.start)
  const article = /(?:^|\s)(an? )$/iu.exec(before)?.[1]
  if (!article || startsWithSound(quote) === startsWithSound(wanted)) return { ...place, replacement }
  const right = article.charAt(0) + (startsWithSound(wanted) ? 'n ' : ' ')
  return { start: place.start - article.length, end: place.end, replacement: right + replacement }
}

/** A vowel sound, as far as letters tell; initials that cannot be a word («NGO») are spelled out. */
function startsWithSound(text: string): boolean {
  if (/^[FHLMNRSX][B-DF-HJ-NP-TV-Z][A-Z]*s?$/u.test(text)) return true
  return /^(?:[aeio]|u(?!ni|n\b|se|k\b))/iu.test(text)
}

function withCaseOf(quote: string, wanted: string): string {
  if (quote.length > 1 && quote === quote.toUpperCase() && quote !== quote.toLowerCase() && /\s/u.test(quote)) {
    return wanted.toUpperCase()
  }
  return /^\p{Lu}/u.test(quote) && /^\p{Ll}/u.test(wanted) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted
}
