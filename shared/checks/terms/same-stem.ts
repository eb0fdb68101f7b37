import type { LanguageTag } from '#shared/model/language.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'

/** The same word, but for its ending, what Arabic joins before it, or the one that it agrees with. */
export function isSameStem(one: string, other: string, language: LanguageTag): boolean {
  if (one === other || (isFunctionWord(one, language) && isFunctionWord(other, language))) return true
  if (pronoun.test(one) && pronoun.test(other)) return true
  const [bare, otherBare] = [one.replace(joined, ''), other.replace(joined, '')]
  return areAlike(bare, otherBare) || areAlike(withoutPerson(bare), withoutPerson(otherBare))
}

function areAlike(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length) - 3
  return one === other || (length >= 1 && one.slice(0, length) === other.slice(0, length))
}

const joined = /^[وف](?=[\u0621-\u064a]{3})/u

/** Of what was named before, whose gender and number they follow: «وهو يستقبل», «وهي تستقبل». */
const pronoun = /^(?:[وف]?(?:ه[وين]|هما?)|[وف]?[لب]ه(?:ا|م|ما|ن)?|il|ils|elles?|lui|eux|celui|celles?|ceux)$/u

/** «تستقبل» without the letter that says who does it. */
function withoutPerson(word: string): string {
  return word.replace(/^س?[يت](?=[\u0621-\u064a]{3})/u, '')
}
