// How a headline writes its words: as a sentence, or each with a capital.
import { headlineVerbs, neverLarge } from '#shared/checks/language/small-in-headlines-fr.ts'
import { wordsOf } from '#shared/press/words-of.ts'

export type HeadlineCase = 'title' | 'sentence' | 'unknown'

/** A line that names a person and the office: its capitals are those of names. */
const byPerson = /^(?:\p{L}+ )?(?:statement|remarks|speech|address|message|letter|words) (?:by|of|from) /iu

/** Of an English headline, by its longer words after the first; capitals throughout and short lines tell nothing. */
export function headlineCaseOf(text: string): HeadlineCase {
  if (byPerson.test(text)) return 'unknown'
  const longer = wordsAfterFirst(text).filter((word) => word.length >= 4 && /^\p{L}+$/u.test(word))
  const small = longer.filter((word) => /^\p{Ll}/u.test(word)).length
  if (longer.length < 4 || longer.every((word) => word === word.toUpperCase())) return 'unknown'
  if (small === 0) return 'title'
  return small >= 3 && small * 2 >= longer.length ? 'sentence' : 'unknown'
}

const smallWords = new Set(wordsOf('Du De Des Et Pour Dans Avec Sur En Au Aux Par Entre Sous Sans Vers À'))

/**
 * A French headline with a capital on each word: small words too have one, where no name or clause begins; or those have
 * none, as in English, but verbs, numbers and nouns that are no names have. What it quotes has its own.
 */
export function isFrenchTitleCase(headline: string, isKnown: (word: string) => boolean): boolean {
  const text = headline.replace(/«[^»]{0,200}»|“[^”]{0,200}”/gu, ' ')
  if (text === text.toUpperCase()) return false
  const longer = wordsAfterFirst(text)
    .map((word) => word.replace(/^\p{L}{1,2}[’']/u, ''))
    .filter((word) => word.length >= 4)
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals * 10 < longer.length * 7) return false
  const capitalised = [...text.matchAll(/(?<=[\p{L}\p{N}][ \u00a0])\p{Lu}\p{Ll}*(?=[ \u00a0'’]|$)/gu)].map(
    ([word]) => word,
  )
  if (capitalised.filter((word) => smallWords.has(word)).length >= 2) return true
  if (capitals < 3) return false
  return holdsVerb(text) || signsIn(capitalised) >= 2 || (capitals >= 4 && hasWordsLikeNames(text, isKnown))
}

/** « Accueille Trois Navires », « Ouvre la Ligne ». */
function holdsVerb(text: string): boolean {
  return [...text.matchAll(verbWithMore)].some(([word]) => headlineVerbs.has(word.toLowerCase()))
}

/** Asked in small letters behind a capital: articles, prepositions and numbers. */
const verbWithMore = new RegExp(
  `(?<=[\\p{L}\\p{N}][ \\u00a0])\\p{Lu}\\p{Ll}{2,}(?= (?:\\p{Nd}|[ld][’']|(?:${[
    'les? la une? des? du ses son sa leurs? aux? à en pour dans sur sous contre avec par après plus',
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille',
  ]
    .join(' ')
    .replace(/(?<=^| )\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll(' ', '|')}) ))`,
  'gu',
)

/** Of words that names seldom have; a month or a number may stand in one. */
function signsIn(capitalised: readonly string[]): number {
  return capitalised.filter((word) => smallWords.has(word) || neverLarge.has(word.toLowerCase())).length
}

/** « Testent une Grue »: a word before an article is a verb, and behind the indefinite one no name stands. */
function hasWordsLikeNames(text: string, isKnown: (word: string) => boolean): boolean {
  const isWord = ([word]: RegExpExecArray): boolean => isKnown(word.toLowerCase())
  const verbs = [...text.matchAll(beforeArticle)].filter(isWord)
  const nouns = [...text.matchAll(behindIndefinite)].filter(isWord)
  return verbs.length >= 1 && verbs.length + nouns.length >= 2
}

const beforeArticle =
  /(?<=[\p{L}\p{N}»][ \u00a0])(?<!(?:les?|la|une?|des?|du|aux?) )\p{Lu}\p{Ll}{3,}(?= (?:une?|les?|la|leurs?|son|sa|ses) )/gu
const behindIndefinite = /(?<=(?:^| )(?:[Uu]ne?|des|leurs?|[Ss]on|[Ss]a|[Ss]es) )\p{Lu}\p{Ll}{3,}/gu

function wordsAfterFirst(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).slice(1)
}
