import type { CheckContext } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { Fault } from '#shared/checks/terms/read-faults.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { isPlaceTold } from '#shared/press/is-place-told.ts'
import { placesIn } from '#shared/press/places.ts'
import { conceptInText } from '#shared/terms/concept-in-text.ts'

/**
 * "Turkey farms lost 900 birds": a name that with a small letter is a common noun, where its capital is only that of the sentence
 * or of the headline, and no other version of the row names the same thing or tells of the place.
 */
export function isCommonNoun(
  { occurrence: { start, end, language, term }, concept }: Pick<Fault, 'occurrence' | 'concept'>,
  row: RowText,
  context: CheckContext,
): boolean {
  const text = row.cells[language]?.text ?? ''
  if (baseLanguage(language) === 'ar' || !oneCapital.test(term) || !isCapitalOfLine(text, start, end)) return false
  if (context.speller.knows(term.toLowerCase(), language) === false) return false
  const others = context.release.languages.filter(
    (other) => other !== language && hasContent(row.cells[other]?.text ?? ''),
  )
  if (others.length === 0) return false
  const places = placesIn(term, language).flatMap((mention) => mention.places)
  return others.every((other) => {
    const cell = row.cells[other]
    if (cell === undefined || conceptInText(concept, cell.text, other).length > 0) return false
    const words = context.read(readWords, cell, other)
    return !places.some((place) => isPlaceTold(place, words, other))
  })
}

const oneCapital = /^\p{Lu}\p{Ll}+$/u

/** At the head of a sentence, before a word that is no name; or in a line whose words all have capitals. */
function isCapitalOfLine(text: string, start: number, end: number): boolean {
  if (!smallWord.test(text)) return true
  return headOfSentence.test(text.slice(Math.max(0, start - 4), start)) && /^ \p{Ll}/u.test(text.slice(end, end + 2))
}

const smallWord = /(?:^|[\s’])\p{Ll}{5}/u
const headOfSentence = /(?:^|[.!?:•»”"–—-][ \u00a0\n]?)[“«"]?[ \u00a0]?$/u
