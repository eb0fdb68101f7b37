import type { LanguageTag } from '#shared/model/language.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/**
 * The known words one slip of the finger away from an unknown one: two letters changed over, one too many, one too few,
 * one wrong. A word that has none is likelier a term of art or a name than a slip. Only words in lower case, those of the
 * names of bodies, and Arabic words that show by their endings that they are no names; five letters and more.
 */
export function nearWords(word: string, base: LanguageTag, isKnown: (word: string) => boolean): readonly string[] {
  if (word.length < 5 || word.length > 24 || /[\u0027\u2019-]/u.test(word)) return []
  // Arabic makes a word of almost any three letters changed over; a letter struck twice is a slip.
  if (base === 'ar') return looksInflected.test(word) ? doubled(word, isKnown) : []
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return nearInstitution(word, base)
  if (!/^\p{Ll}+$/u.test(word) || isCompound(word, isKnown)) return []
  const letters = alphabets[base]
  if (letters === undefined || (base === 'fr' && isInflected(word, isKnown))) return []
  const likeliest = swappedOrDoubled(word, isKnown)
  if (likeliest.length > 0) return likeliest
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

/** "the Goverment of Kiribati": what is written with a capital is a name, unless it is almost a word that bodies bear in theirs. */
function nearInstitution(word: string, base: LanguageTag): readonly string[] {
  const lower = word.toLowerCase()
  if (ofOtherLanguages.has(lower)) return []
  const near = (institutions[base] ?? []).filter((known) => isOneSlipFrom(lower, known))
  return near.map((known) => known.charAt(0).toUpperCase() + known.slice(1))
}

/** The same first and last letter, as a slip leaves them: "Ministerio" is a word of another language. */
function isOneSlipFrom(word: string, known: string): boolean {
  if (word.charAt(0) !== known.charAt(0) || word.slice(-1) !== known.slice(-1)) return false
  let start = 0
  while (start < word.length && word.charAt(start) === known.charAt(start)) start += 1
  const [rest, wanted] = [word.slice(start), known.slice(start)]
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest.charAt(0) === wanted.charAt(1) && rest.charAt(1) === wanted.charAt(0) && rest.slice(2) === wanted.slice(2))
  )
}

const institutions: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: wordsOf(`government ministry minister parliament parliamentary department committee commission commissioner council
    councillor organization organisation organizations organisations institute institution institutions foundation
    federation association university international national regional development environment environmental education
    secretary secretariat secretary-general president presidential assembly authority municipality municipal embassy
    ambassador governor republic democratic conference convention programme agreement framework declaration resolution
    cooperation partnership security defence foreign affairs justice agriculture transport communication communications
    technology information innovation sustainable statistics medicines hospital chamber commerce executive director general`),
  fr: wordsOf(`gouvernement ministère ministre parlement parlementaire département comité commission commissaire conseil
    organisation organisations institut institution institutions fondation fédération association université international
    internationale nationale régional régionale développement environnement éducation secrétaire secrétariat président
    présidente présidence assemblée autorité municipalité municipale ambassade ambassadeur ambassadrice gouverneur république
    démocratique conférence convention programme accord déclaration résolution coopération partenariat sécurité défense
    étrangères justice agriculture transports communication technologies innovation statistiques hôpital chambre commerce
    directeur directrice général générale exécutif exécutive enseignement recherche supérieur`),
}

const ofOtherLanguages = new Set(
  wordsOf(`parlament internacional institucional nacional ministero universitat republica commissione direccion
    organisacion sekretariat presidente`),
)

/** The article before a word of some length, or an ending of nouns and adjectives. */
const looksInflected = /^(?:[وفبك]?ال|لل).{5,}$|^.{4,}(?:ات|ية|ين|ون|ة)$/u

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
