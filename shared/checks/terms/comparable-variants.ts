import type { Term } from '#shared/model/concept.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import { contentKeys } from '#shared/terms/loose-presence.ts'

/**
 * The approved terms that rival another approved term of their concept: each has a word that the other lacks («bonnes
 * pratiques», «meilleures pratiques»), or one a word more in its midst. A long form and its short form are no rivals,
 * nor are an acronym and its name, another number, gender, spelling or order of the same words, or single everyday
 * words.
 */
export function comparableVariants(terms: readonly Term[], language: LanguageTag): ReadonlySet<string> {
  const candidates = terms.flatMap((term) => {
    if (!isApproved(term) || term.caseSensitive || term.partOfSpeech === 'acronym') return []
    const keys = contentKeys(term.text, language)
    return keys.length >= 2 ? [{ text: term.text, keys }] : []
  })
  const isArabic = baseLanguage(language) === 'ar'
  const rivals = new Set<string>()
  for (const one of candidates) {
    for (const other of candidates) {
      if (rival(one.keys, other.keys, isArabic)) rivals.add(one.text)
    }
  }
  return rivals
}

export function areRivals(one: string, other: string, language: LanguageTag): boolean {
  const isArabic = baseLanguage(language) === 'ar'
  const [a, b] = [contentKeys(one, language), contentKeys(other, language)]
  return rival(a, b, isArabic)
}

/** Each has what the other lacks, or one has a word more between the same first and last ones: that is no shortening. */
function rival(one: readonly string[], other: readonly string[], isArabic: boolean): boolean {
  const [here, there] = [lacksOne(one, other, isArabic), lacksOne(other, one, isArabic)]
  if (here === there) return here
  const [first, last] = [isAlikeAt(one, other, 0, isArabic), isAlikeAt(one, other, -1, isArabic)]
  return first && last && Math.min(one.length, other.length) >= 3
}

function isAlikeAt(one: readonly string[], other: readonly string[], at: number, isArabic: boolean): boolean {
  return isAlike(one.at(at) ?? '', other.at(at) ?? '', isArabic)
}

/** A word of the first has nothing like it among the second. */
function lacksOne(keys: readonly string[], others: readonly string[], isArabic: boolean): boolean {
  return keys.some((key) => !others.some((other) => isAlike(key, other, isArabic)))
}

function isAlike(one: string, other: string, isArabic: boolean): boolean {
  if (one === other) return true
  if (isArabic && (one.replace(joined, '') === other || other.replace(joined, '') === one)) return true
  const length = Math.min(one.length, other.length, isArabic ? 4 : 5)
  return length >= (isArabic ? 3 : 4) && one.slice(0, length) === other.slice(0, length)
}

/** «لوضع» beside «وضع». */
const joined = /^[لبكوف]/u
