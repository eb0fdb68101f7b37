import type { Named } from '#shared/checks/names/people-of.ts'
import { isLike } from '#shared/checks/names/same-person.ts'
import { distanceInArabic, weightOf } from '#shared/press/name-in-arabic.ts'

/**
 * How much of a name a text says, whether or not the words there were taken for a person: all that tells the person
 * apart, a part that many have (the given name), or nothing.
 */
export function presenceIn(named: Named, text: string, isArabic: boolean): 'named' | 'partly' | 'absent' {
  if (text.length > longestText) return 'named'
  // A brand or a person may keep Latin letters within Arabic.
  const words = isArabic ? [...arabicWordsOf(text), ...latinWordsOf(text)] : latinWordsOf(text)
  // `Min-jun` is two words in Arabic.
  const parts = isArabic ? named.parts.flatMap((part) => part.split('-')) : named.parts
  const places = parts.map((part) =>
    words.flatMap((forms, index) =>
      forms.some((form) => isThere(part, named.arabic, form, arabicLetter.test(form))) ? [index] : [],
    ),
  )
  const found = parts.filter((_, index) => (places[index] ?? []).length > 0)
  if (parts.length === 1) return found.length > 0 || isJoinedIn(named, words, isArabic) ? 'named' : 'absent'
  if (areTogether(places)) return 'named'
  const telling = found.filter((part) => named.arabic === isArabic || weightOf(part) >= 3)
  if (telling.length === 0) return 'absent'
  return telling.every((part) => isGiven(part, named)) ? 'partly' : 'named'
}

/** A passage this long is not searched word by word; nothing is said about it. */
const longestText = 20_000

const capitalised = /(?<!\p{L})\p{Lu}[\p{L}\p{M}’'-]{1,40}/gu
const arabicLetter = /[\u0621-\u06d3]/u

function latinWordsOf(text: string): readonly (readonly string[])[] {
  return (text.match(capitalised) ?? []).map((word) => [word])
}

/** Two parts of the name stand next to each other, or with a particle between them. */
function areTogether(places: readonly (readonly number[])[]): boolean {
  return places.some((own, part) =>
    own.some((index) =>
      places.some(
        (others, other) => other !== part && others.some((there) => there !== index && Math.abs(there - index) <= 2),
      ),
    ),
  )
}

function isThere(part: string, partArabic: boolean, word: string, wordArabic: boolean): boolean {
  const servant = part.indexOf(' ')
  // «عبد الرحمن»: Abdelrahman, or Rahman behind another word.
  if (servant > 0 && isThere(part.slice(servant + 1), partArabic, word, wordArabic)) return true
  if (partArabic === wordArabic) return isLike(part, partArabic, word, wordArabic)
  const [latin, arabic] = partArabic ? [word, part] : [part, word]
  const limit = weightOf(part) >= 3 ? 0.2 : 0
  return Math.abs(latin.length - arabic.length) <= 6 && distanceInArabic(latin, arabic) <= limit
}

/** Two neighbouring words that are one name here: Abdel Rahman, عبد الرحمن, Abdelrahman. */
function isJoinedIn({ parts, arabic }: Named, words: readonly (readonly string[])[], isArabic: boolean): boolean {
  const [whole] = parts
  if (whole === undefined || whole.length < 7) return false
  return words.some(([word], index) => index > 0 && isThere(whole, arabic, `${words[index - 1]?.[0]}${word}`, isArabic))
}

/** What many have in common, or, where the family name comes first, a family. */
function isGiven(part: string, { parts }: Named): boolean {
  return part === parts[0]
}

/** Arabic words, each also without the letters of conjunctions and prepositions before it. */
function arabicWordsOf(text: string): readonly (readonly string[])[] {
  const words = text.match(/[\u0621-\u0652\u0670-\u06d3]{2,40}/gu) ?? []
  return words.map((word) => (/^[وفبلك]./u.test(word) && word.length >= 4 ? [word, word.slice(1)] : [word]))
}
