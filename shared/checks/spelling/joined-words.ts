import { joinedInArabic } from '#shared/checks/spelling/joined-in-arabic.ts'
import { isInstitution } from '#shared/checks/spelling/near-institutions.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { placesIn } from '#shared/press/places.ts'
import { roleWord } from '#shared/press/roles.ts'
import { wordsOf } from '#shared/press/words-of.ts'
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
  if (word === word.toLowerCase())
    return (
      twoFunctionWords(word, base) ??
      smallWordJoined(word, base, isKnown) ??
      (base === 'fr' ? articleJoined(word, isKnown) : null) ??
      behindEnding(word, base, isKnown)
    )
  return base === 'en' ? institutionJoined(word) : null
}

/** « leministère »: many a short French word, and one from elsewhere, begins with what looks like an article. */
function articleJoined(word: string, isKnown: (word: string) => boolean): string | null {
  const [, article, noun = ''] = /^(les?|la|une|des|du|aux|cette)(\p{Ll}{5,})$/u.exec(word) ?? []
  if (article === undefined || !(noun.length > 6 || shortNouns.has(noun))) return null
  return isKnown(noun) ? `${article} ${noun}` : null
}

const shortNouns = new Set(
  wordsOf(
    'ville villes maire maires mairie route routes santé monde musée femme femmes salle ferme région centre projet équipe groupe presse police rivière public séance',
  ),
)

/** "Mayorof", "Ministryof": what bodies bear in their names, and the small word behind it. */
function institutionJoined(word: string): string | null {
  const [, first = ''] = /^(\p{Lu}\p{Ll}{3,})of$/u.exec(word) ?? []
  return first !== '' && (isInstitution(first, 'en') || roleWord(first.toLowerCase(), 'en') !== undefined)
    ? `${first} of`
    : null
}

/** "Annualreport", « rapportannuel »: words with these endings make no compound with what stands behind them. */
function behindEnding(word: string, base: LanguageTag, isKnown: (word: string) => boolean): string | null {
  const ending = endings[base]
  if (ending === undefined) return null
  for (const { 0: found, index } of word.matchAll(ending)) {
    const [first, second] = [word.slice(0, index + found.length), word.slice(index + found.length)]
    if (first.length < 6 || second.length < 4 || compounding.test(second)) continue
    if (isKnown(first) && isKnown(second)) return `${first} ${second}`
  }
  return null
}

const endings: Readonly<Record<LanguageTag, RegExp>> = {
  en: /(?:al|ic|ive|ous|ful|able|ment|tion|sion|ity|ance|ence)(?=\p{Ll}{4})/gu,
  fr: /(?:tion|sion|ment|té|eur|eurs|aire|ique|tions|ments|port)(?=\p{Ll}{4})/gu,
}

/** "Stationmaster", "festivalgoer", "nationwide", « règlementaire »: what a language hangs on to any noun. */
const compounding =
  /^(?:goers?|wide|wise|like|less|ness|ship|hood|makers?|making|masters?|holders?|scapes?|house|wards?|worth\w*|ally|ably|ality|isation|ization\w*|aires?|ations?|elles?|istes?|ismes?)$/u

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
  // « deSaint-Louis »: a place, whatever it is made of.
  if (isSmallWord(first, base) && placeOfParts.test(second) && isPlace(second, base)) return `${first} ${whole}`
  if (/\p{Ll}\p{Lu}/u.test(second) || !/^\p{Lu}\p{Ll}*$/u.test(second) || brands.has(word.toLowerCase())) return null
  if (base === 'en' && calendar.has(second) && isSmallWord(first, base)) return `${first} ${whole}`
  // "ofTanzania", « leSénégal », "theMinistry": a small word and a name, or a word that bodies bear in theirs.
  if (isSmallWord(first, base) && second.length >= 4 && (isInstitution(second, base) || isOnlyName(second, isKnown)))
    return `${first} ${whole}`
  if (base === 'en' && first === 'the' && shortBodies.has(second)) return `${first} ${whole}`
  if (base === 'en' && isCapitalised(first) && isNameOfTwo(first, second, isKnown)) return `${first} ${whole}`
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

const placeOfParts = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)+$/u

function isPlace(name: string, base: LanguageTag): boolean {
  return placesIn(name, base).some(({ start, end }) => start === 0 && end === name.length)
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word)
}

/** "NorthAtlantic", "NewZealand", "SecurityCouncil": no mark is made of these. */
function isNameOfTwo(first: string, second: string, isKnown: (word: string) => boolean): boolean {
  if (beforeNames.has(first)) return isOnlyName(second, isKnown)
  return neverInMarks.has(second) && isKnown(first.toLowerCase())
}

/** What stands before the name of a place and makes it another one. */
const beforeNames = new Set(['North', 'South', 'East', 'West', 'Northern', 'Southern', 'Eastern', 'Western', 'New'])

/** What bodies and offices are, and no company calls itself. */
const neverInMarks = new Set([
  'Assembly',
  'Commission',
  'Commissioner',
  'Committee',
  'Council',
  'Minister',
  'Ministry',
  'Nations',
  'Secretary',
  'University',
])

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

/** Months and days that are words too. */
const calendar = new Set(['March', 'May', 'August', 'Sunday', 'Friday'])

const frenchArticles = new Set(['le', 'la', 'les', 'un', 'une', 'du', 'des', 'au', 'aux'])

function isOnlyName(word: string, isKnown: (word: string) => boolean): boolean {
  return isKnown(word) && !isKnown(word.toLowerCase())
}

function twoFunctionWords(word: string, base: LanguageTag): string | null {
  const auxiliaries = auxiliariesJoined[base]?.exec(word)
  if (auxiliaries != null) return `${auxiliaries[1]} ${auxiliaries[2]}`
  // "oran", « nile », « sail »: of four letters only what is followed by an article.
  if (word.length === 4 && ofFour[base]?.test(word) !== true) return null
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if ([first, second].every((part) => isFunctionWord(foldForSearch(part, base), base))) return `${first} ${second}`
  }
  return null
}

const ofFour: Readonly<Record<LanguageTag, RegExp>> = {
  en: /^(?:of|in|on|at|to|by|as|is)an$/u,
  fr: /^(?:de|en|et|ou)(?:la|le|ce|sa|un)$/u,
}

/** "willbe", "hasbeen", « aété ». */
const auxiliariesJoined: Readonly<Record<LanguageTag, RegExp>> = {
  en: /^(will|would|could|should|must|have|has|had|not)(be|been|have|not|also|the)$/u,
  fr: /^(a|ont|avait|avaient|sera|seront|est|sont)(été|eu|fait|pas|plus|aussi|également|déjà)$/u,
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
    fr: {
      first: ['pour', 'dans', 'avec'],
      last: ['pour', 'avec', 'dans'],
    },
  }

const sentenceOpeners = new Set(
  `the this these that it he she we they in on at as a an during according following under for
  le la les l un une des il elle ils elles ce cette ces en au aux dans lors selon pour nous`.split(/\s+/),
)

/** Names that wear a capital inside. */
const brands = new Set(
  `linkedin youtube facebook whatsapp tiktok paypal powerpoint javascript wordpress sharepoint github huffpost icloud
  microsoft mastercard blackrock deepmind openai biontech astrazeneca youth4climate masterclass fintech edtech podcast
  onedrive soundcloud salesforce crowdstrike buzzfeed dreamworks fedex airbnb easyjet lastminute easyhotel transdev accorhotels gettyimages`.split(
    /\s+/,
  ),
)
