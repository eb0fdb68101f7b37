import { isInstitution } from '#shared/checks/spelling/near-institutions.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * Two words that lost the space between them, with the space put back: `ofthe` → `of the`, `developmentThe` → `development
 * The`, «الدوليةو» → «الدولية و». Null where the word cannot be cut so, or is a brand (`YouTube`).
 */
export function joinedWords(word: string, base: LanguageTag, isKnown: (word: string) => boolean): string | null {
  if (word.length < 4) return null
  if (base === 'ar') return joinedInArabic(word, isKnown)
  const capital = word.search(/(?<=\p{Ll})\p{Lu}/u)
  if (capital > 0) return joinedAtCapital(word, capital, base, isKnown)
  return word === word.toLowerCase() ? (twoFunctionWords(word, base) ?? smallWordJoined(word, base, isKnown)) : null
}

/** Ta marbuta ends a word: what stands behind it is the next one. A preposition is joined to no article. */
function joinedInArabic(word: string, isKnown: (word: string) => boolean): string | null {
  const [, preposition, noun = ''] = /^([وف]?(?:في|من|إلى|على|عن))(ال.{4,})$/u.exec(word) ?? []
  if (preposition !== undefined && isKnown(noun)) return `${preposition} ${noun}`
  const at = word.indexOf('ة')
  if (at < 2 || at === word.length - 1) return null
  const [first, second] = [word.slice(0, at + 1), word.slice(at + 1)]
  if (/^[\p{M}ه]/u.test(second)) return null
  return isKnown(first) && (second === 'و' || isKnown(second)) ? `${first} ${second}` : null
}

function isSmallWord(word: string, base: LanguageTag): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && isFunctionWord(foldForSearch(word, base), base)
}

function joinedAtCapital(
  word: string,
  at: number,
  base: LanguageTag,
  isKnown: (word: string) => boolean,
): string | null {
  const [first, whole] = [word.slice(0, at), word.slice(at)]
  const second = whole.replace(/['’]s$/u, '')
  if (/\p{Ll}\p{Lu}/u.test(second) || !/^\p{Lu}\p{Ll}*$/u.test(second) || brands.has(word.toLowerCase())) return null
  // "ofTanzania", « leSénégal », "theMinistry": a small word and a name, or a word that bodies bear in theirs.
  if (isSmallWord(first, base) && second.length >= 4 && (isInstitution(second, base) || isOnlyName(second, isKnown)))
    return `${first} ${whole}`
  if (base === 'en' && first === 'the' && shortBodies.has(second)) return `${first} ${whole}`
  // « laCoopérative »: no French mark is made of an article and a noun. English has theGuardian.
  if (base === 'fr' && frenchArticles.has(first) && second.length >= 4 && isKnown(second.toLowerCase()))
    return `${first} ${whole}`
  if (second.length < 2) return null
  const opensSentence = sentenceOpeners.has(second.toLowerCase())
  const plain = /^\p{Ll}{3,}$/u.test(first)
  if (!(opensSentence && first.length >= 3) && !(plain && first.length >= 4 && second.length >= 3)) return null
  const firstIsWord = isKnown(first) || isKnown(first.toLowerCase())
  return firstIsWord && (opensSentence || isKnown(second) || isKnown(second.toLowerCase())) ? `${first} ${whole}` : null
}

/** What bodies are in short: "theBank". */
const shortBodies = new Set([
  'Bank',
  'Board',
  'Centre',
  'Council',
  'Court',
  'Fund',
  'Museum',
  'Office',
  'School',
  'Union',
])

const frenchArticles = new Set(['le', 'la', 'les', 'un', 'une', 'du', 'des', 'au', 'aux'])

function isOnlyName(word: string, isKnown: (word: string) => boolean): boolean {
  return isKnown(word) && !isKnown(word.toLowerCase())
}

function twoFunctionWords(word: string, base: LanguageTag): string | null {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if ([first, second].every((part) => isFunctionWord(foldForSearch(part, base), base))) return `${first} ${second}`
  }
  return null
}

/** `ofcharge`, `healthand`: words that are part of no compound and open or end no word of their own. */
function smallWordJoined(word: string, base: LanguageTag, isKnown: (word: string) => boolean): string | null {
  const { first = [], last = [] } = joining[base] ?? {}
  for (const small of first) {
    const rest = word.slice(small.length)
    if (rest.length >= 5 && word.startsWith(small) && isKnown(rest)) return `${small} ${rest}`
  }
  for (const small of last) {
    const rest = word.slice(0, -small.length)
    if (rest.length >= 5 && word.endsWith(small) && isKnown(rest)) return `${rest} ${small}`
  }
  return null
}

const joining: Readonly<Record<LanguageTag, { readonly first: readonly string[]; readonly last: readonly string[] }>> =
  {
    en: { first: ['of', 'the', 'with', 'that', 'from'], last: ['of', 'and', 'the', 'with'] },
    fr: { first: ['pour', 'dans', 'avec'], last: ['pour', 'avec', 'dans'] },
  }

const sentenceOpeners = new Set(
  `the this these that it he she we they in on at as a an during according following under for
  le la les l un une des il elle ils elles ce cette ces en au aux dans lors selon pour nous`.split(/\s+/),
)

/** Names that wear a capital inside. */
const brands = new Set(
  `linkedin youtube facebook whatsapp tiktok paypal powerpoint javascript wordpress sharepoint github huffpost icloud
  microsoft mastercard blackrock deepmind openai biontech astrazeneca youth4climate masterclass fintech edtech podcast
  onedrive soundcloud salesforce crowdstrike buzzfeed dreamworks fedex airbnb transdev accorhotels gettyimages`.split(
    /\s+/,
  ),
)
