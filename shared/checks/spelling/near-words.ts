import { nearInArabic } from '#shared/checks/spelling/arabic-near-words.ts'
import { isReformed, otherAccents } from '#shared/checks/spelling/french-accents.ts'
import { nearInstitution } from '#shared/checks/spelling/near-institutions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * The known words one slip of the finger away from an unknown one: two letters changed over, one too many, one too few,
 * one wrong. A word that has none is likelier a term of art or a name than a slip. Only words in lower case of five letters
 * and more, and those of the names of bodies; for Arabic see `nearInArabic`.
 */
export function nearWords(word: string, base: LanguageTag, isKnown: (word: string) => boolean): readonly string[] {
  if (base === 'ar') return word.length <= 24 ? nearInArabic(word, isKnown) : []
  if (word.length < 5 || word.length > 24 || /[\u0027\u2019-]/u.test(word)) return []
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return nearInstitution(word, base)
  if (!/^\p{Ll}+$/u.test(word)) return []
  if (base === 'fr' && isReformed(word, isKnown)) return []
  const accented = base === 'fr' ? otherAccents(word, isKnown) : []
  if (accented.length > 0) return accented
  if (isCompound(word, isKnown)) return []
  const letters = alphabets[base]
  if (letters === undefined || isFormed(word, base, isKnown)) return []
  const likeliest = swappedOrDoubled(word, isKnown)
  // Of five letters too many words are one letter from another: `argan` is no slip of `organ`.
  if (likeliest.length > 0 || word.length < 6 || (base === 'fr' && collections.test(word))) return likeliest
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '' && isKnown(before + after.slice(1))) found.add(before + after.slice(1))
    for (const letter of letters) {
      if (isKnown(before + letter + after)) found.add(before + letter + after)
      if (after !== '' && letter !== after.charAt(0) && isKnown(before + letter + after.slice(1)))
        found.add(before + letter + after.slice(1))
    }
  }
  return [...found]
}

/** « carothèque », « grainothèque » : whoever keeps a collection makes a word for it. */
const collections = /^\p{L}{3,9}othèques?$/u

/** Whether a word is made by a rule of its language from one that the dictionary has. */
function isFormed(word: string, base: LanguageTag, isKnown: (word: string) => boolean): boolean {
  if (base === 'fr' && isInflected(word, isKnown)) return true
  if (base === 'en' && word.endsWith('ings') && isKnown(word.slice(0, -1))) return true
  return isOfLearning(word, base, isKnown) || (base === 'en' && isOlderSpelling(word, isKnown))
}

/** « néonatologue », `hydrologist`: who works in a field of learning, and what is of it, by the name of the field. */
function isOfLearning(word: string, base: LanguageTag, isKnown: (word: string) => boolean): boolean {
  return (ofLearning[base] ?? []).some(({ ending, field }) => {
    const stem = word.replace(ending, '')
    return stem.length >= 3 && stem !== word && isKnown(stem + field)
  })
}

const ofLearning: Readonly<Record<LanguageTag, readonly { readonly ending: RegExp; readonly field: string }[]>> = {
  en: [
    { ending: /log(?:ists?|ical)$/u, field: 'logy' },
    { ending: /graph(?:ers?|ical)$/u, field: 'graphy' },
  ],
  fr: [
    { ending: /log(?:ues?|iques?|istes?)$/u, field: 'logie' },
    { ending: /graph(?:es?|iques?)$/u, field: 'graphie' },
    { ending: /thérapeut(?:es?|iques?)$/u, field: 'thérapie' },
  ],
}

/** `façade`, `communiqué`, `palaeography`, `foetal`: with the accents and the Greek vowels that American English dropped. */
function isOlderSpelling(word: string, isKnown: (word: string) => boolean): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== word && isKnown(plain)) return true
  const modern = plain.replace(/^((?:arch|pal|h|gyn|p|leuk|an)?)ae|^((?:f|am|h|orthop)?)oe/u, '$1$2e')
  return modern !== plain && isKnown(modern)
}

/** « dépérissante »: the feminine or plural of a participle that the dictionary has in one form only. */
function isInflected(word: string, isKnown: (word: string) => boolean): boolean {
  const ending = /(?<=[nt])(?:es?|s)$/u.exec(word)
  return ending !== null && /[éin]t?s?$|nt$/u.test(word.slice(0, ending.index)) && isKnown(word.slice(0, ending.index))
}

/** The slips of a quick hand: two letters changed over, or one struck twice. */
function swappedOrDoubled(word: string, isKnown: (word: string) => boolean): readonly string[] {
  const found = new Set(doubled(word, isKnown))
  for (let at = 0; at + 1 < word.length; at += 1) {
    const candidate = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (isKnown(candidate)) found.add(candidate)
  }
  return [...found]
}

function doubled(word: string, isKnown: (word: string) => boolean): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at + 1 < word.length; at += 1) {
    const candidate = word.slice(0, at) + word.slice(at + 1)
    if (word.charAt(at) === word.charAt(at + 1) && isKnown(candidate)) found.add(candidate)
  }
  return [...found]
}

const alphabets: Readonly<Record<LanguageTag, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  fr: 'abcdefghijklmnopqrstuvwxyzéèêàçîôûâëïùœ',
}

/** `microgrids`, `télétravail`, `upskilling`: a word of the language behind a prefix. */
function isCompound(word: string, isKnown: (word: string) => boolean): boolean {
  return (
    prefixes.some((prefix) => {
      const rest = word.startsWith(prefix) ? word.slice(prefix.length) : ''
      return rest.length >= 5 && isKnown(rest)
    }) || isTwoWords(word, isKnown)
  )
}

/** `livestreamed`, `policymaking`: two words of four letters and more. */
function isTwoWords(word: string, isKnown: (word: string) => boolean): boolean {
  for (let at = 4; at <= word.length - 4; at += 1) {
    if (!endings.has(word.slice(at)) && isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return true
  }
  return false
}

/** Endings that are words too: `publically` is not `public` and `ally`. */
const endings = new Set(
  'ally able ness less ment ship ance ence ions ants ents ible tion sion ings ages ette ions elle ante'.split(' '),
)

const prefixes =
  `agro anti après archi arrière audio auto avant bi bio bas bien cine ciné co contre counter cross cyber de dé des
  dis down éco eco electro électro entre euro ex extra fore geo géo haut hydro hyper in infra inter intra il im ir macro mal
  medico médico méga mega méta meta micro mid mini mis mono multi nano narco neo néo neuro non off on out over para péri photo
  pluri poly post pre pré pro proto psycho quasi quadri radio re ré retro rétro self semi sino socio sous sub super supra sur
  techno tele télé thermo trans tri turbo ultra un under uni up vice video vidéo`.split(/\s+/)
