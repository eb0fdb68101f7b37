import type { Named, VersionPeople } from '#shared/checks/names/people-of.ts'
import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { feminineArticles, feminineInArabic, feminineInFrench, frenchParticiple } from '#shared/press/gender-forms.ts'
import type { Gender } from '#shared/press/person.ts'
import { type Role, roleWord } from '#shared/press/roles.ts'
import { arabicDeeds, arabicSpeechForms, verbsOfPeople } from '#shared/press/speech-verbs.ts'
import { fold, wordBefore } from '#shared/press/words-in-latin.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A word that says a person's gender, and what it would be in the feminine. */
export interface GenderClaim extends TextSpan {
  readonly named: Named
  readonly gender: Gender
  readonly kind: 'address' | 'role' | 'verb'
  readonly shown: string
  readonly fix: Fix | null
}

/** All that a version says of the gender of those it names. */
export function genderClaimsIn({ cell: { text }, people, language }: VersionPeople): readonly GenderClaim[] {
  const base = baseLanguage(language)
  return people.flatMap((named) => {
    const claims = [
      ...addressClaim(text, named),
      ...named.person.roles.flatMap((role) => roleClaim(text, named, role, base)),
    ]
    if (base === 'fr')
      claims.push(...participleClaim(text, named), ...appositionClaim(text, named), ...callingClaim(text, named))
    if (base === 'en') claims.push(...englishNounClaim(text, named))
    if (base === 'ar') claims.push(...verbClaim(text, named))
    return claims
  })
}

function addressClaim(text: string, named: Named): readonly GenderClaim[] {
  const { addressed, from, start } = named.person
  if (addressed === null) return []
  const shown = text.slice(from, start).trim()
  const end = from + shown.length
  return [{ named, gender: addressed, kind: 'address', start: from, end, shown, fix: null }]
}

function roleClaim(text: string, named: Named, role: Role, base: string): readonly GenderClaim[] {
  if (role.meanings.size === 0 || role.meanings.has('professor')) return []
  if (base === 'fr') return frenchRoleClaim(text, named, role)
  if (base !== 'ar' || role.gender === null) return []
  const { start, end } = role
  const shown = text.slice(start, end)
  const feminine = role.gender === 'masculine' ? feminineInArabic(shown) : null
  return [
    {
      named,
      gender: role.gender,
      kind: 'role',
      start,
      end,
      shown,
      fix: feminine === null ? null : { start, end, replacement: feminine },
    },
  ]
}

function frenchRoleClaim(text: string, named: Named, role: Role): readonly GenderClaim[] {
  const before = wordBefore(text, role.start)
  const article = before === null ? '' : text.slice(before.start, before.end)
  const byArticle: Gender | null = /^(?:le|un|du|au)$/i.test(article)
    ? 'masculine'
    : /^(?:la|une)$/i.test(article)
      ? 'feminine'
      : null
  const gender = role.gender ?? byArticle
  if (gender === null || (byArticle !== null && byArticle !== gender)) return []
  // « Mme le ministre »: the bearer’s wish.
  if (byArticle === 'masculine' && before !== null && /(?:Madame|Mme)\s$/.test(text.slice(0, before.start).slice(-8)))
    return []
  const start = byArticle !== null && before !== null ? before.start : role.start
  const shown = text.slice(start, role.end)
  const feminine = gender === 'masculine' ? feminineInFrench(text.slice(role.start, role.end)) : null
  const replacement =
    feminine === null ? null : byArticle === null ? feminine : `${feminineArticles[article] ?? article} ${feminine}`
  return [
    {
      named,
      gender,
      kind: 'role',
      start,
      end: role.end,
      shown,
      fix: replacement === null ? null : { start, end: role.end, replacement },
    },
  ]
}

/**
 * « l’historienne Jean Morel », « la pilote Jean Morel », « l’architecte bordelaise Jean Morel »: a calling right before the
 * name in the feminine. One in the masculine proves nothing.
 */
function callingClaim(text: string, named: Named): readonly GenderClaim[] {
  const { addressed, from, start: end } = named.person
  if (addressed === 'feminine') return masculineCalling(text, named)
  if (addressed !== null || from !== end) return []
  const match = callingBefore.exec(text.slice(Math.max(0, end - longestCalling), end))
  if (match === null) return []
  const [whole, article = '', noun = '', adjective = ''] = match
  const word = roleWord(fold(noun), 'fr')
  if (word === undefined || word.meanings.size > 0) return []
  if (!/^(?:la|une|cette)/i.test(article) && !feminineOfPlace.test(adjective)) return []
  const start = end - whole.length
  const shown = whole.trim()
  return [{ named, gender: 'feminine', kind: 'role', start, end: start + shown.length, shown, fix: null }]
}

/** « Le chirurgien, Mme Roth »: at the head of a sentence and set off by commas it is she, where it has a form for women. */
function masculineCalling(text: string, named: Named): readonly GenderClaim[] {
  const { from, end: endOfName } = named.person
  if (text.charAt(endOfName) !== ',') return []
  const match = masculineBefore.exec(text.slice(Math.max(0, from - longestCalling), from))
  if (match === null) return []
  const [whole, article = '', noun = ''] = match
  const word = roleWord(fold(noun), 'fr')
  const feminine = feminineInFrench(noun)
  if (word === undefined || word.meanings.size > 0 || feminine === null || feminine === noun) return []
  const start = from - whole.length
  const end = start + article.length + 1 + noun.length
  const replacement = `${feminineArticles[article] ?? article} ${feminine}`
  const fix = whole.startsWith(`${article} ${noun},`) ? { start, end, replacement } : null
  return [{ named, gender: 'masculine', kind: 'role', start, end, shown: text.slice(start, end), fix }]
}

const masculineBefore =
  /(?<=^|[.!?\n][\s\u00a0]?)(le|un)[\s\u00a0](\p{Ll}[\p{Ll}-]{2,24})(?:[\s\u00a0]\p{Ll}[\p{Ll}-]{2,24}){0,3},[\s\u00a0]$/iu

const longestCalling = 60
const callingBefore =
  /(?<!\p{L})(la[\s\u00a0]|une[\s\u00a0]|cette[\s\u00a0]|[ld][’'])(\p{Ll}[\p{Ll}-]{2,24})(?:[\s\u00a0](\p{Ll}[\p{Ll}-]{2,24}))?[\s\u00a0]$/iu
const feminineOfPlace = /(?:aise|oise|ienne|éenne|aine|ine|onne|ande)$/u

/** « Mme Haddad s’est félicité », « Mme Haddad, maire de la ville, est convaincu »: the participle agrees. */
function participleClaim(text: string, named: Named): readonly GenderClaim[] {
  const { from: startOfName, end: endOfName } = named.person
  // « Le fils de Mme Haddad est né … »
  if (complementBefore.test(text.slice(Math.max(0, startOfName - 8), startOfName))) return []
  const from = endOfName + (apposition.exec(text.slice(endOfName, endOfName + longestApposition))?.[0].length ?? 0)
  return participleAt(frenchParticiple, text, named, from)
}

/** « Mme Haddad, née à Tyr »: a participle right behind the comma is hers. */
function appositionClaim(text: string, named: Named): readonly GenderClaim[] {
  return participleAt(participleBehind, text, named, named.person.end)
}

/** What the pattern of a stem and its « e » says from here on. */
function participleAt(pattern: RegExp, text: string, named: Named, from: number): readonly GenderClaim[] {
  const match = pattern.exec(text.slice(from, from + 40))
  if (match === null) return []
  const [whole, stem = '', e = ''] = match
  const [start, end] = [from + whole.length - e.length - stem.length, from + whole.length]
  const fix = e === '' ? { start, end, replacement: `${stem}e` } : null
  return [{ named, gender: e === '' ? 'masculine' : 'feminine', kind: 'verb', start, end, shown: stem + e, fix }]
}

const participleBehind =
  /^,[\s\u00a0](né|âgé|diplômé|installé|nommé|élu|réélu|désigné|recruté|chargé|passionné|établi|retraité|marié|récompensé)(e?)(?=[\s\u00a0](?:à|au|aux|en|le|de|d[eu’']|il|depuis|pour|par|dans|l[’']))/u

/** "Ana Reis, a spokesman", "actress Jean Roy": the few English words that say who is a woman or a man. */
function englishNounClaim(text: string, named: Named): readonly GenderClaim[] {
  const { from, end } = named.person
  const before = nounBefore.exec(text.slice(Math.max(0, from - 30), from))
  const behind = before === null ? nounBehind.exec(text.slice(end, end + 70)) : null
  const shown = before?.[1] ?? behind?.[1]
  if (shown === undefined) return []
  const start =
    before === null
      ? end + (behind?.[0].length ?? 0) - shown.length
      : from - (before[0].length - before[0].indexOf(shown))
  const gender: Gender = /(?:woman|ess|ine)$/iu.test(shown) ? 'feminine' : 'masculine'
  return [{ named, gender, kind: 'role', start, end: start + shown.length, shown, fix: null }]
}

/** A chairman may be a woman; an ombudsman too. */
const noun =
  '(?:(?:spokes|business|police|congress|council|sports|camera|assembly|crafts|noble)(?:wo)?man|chairwoman|firewoman|actress|heroine|hostess|waitress|heiress|stewardess|goddess|abbess|duchess|countess|baroness)'
const nounBefore = new RegExp(`\\b(${noun}),? $`, 'iu')
const nounBehind = new RegExp(
  `^, (?:(?:an?|the|its|their|our|former|chief) (?:[\\p{L}’'-]{2,14} ){0,3})?(${noun})\\b`,
  'u',
)

const complementBefore = /(?:^|[\s\u00a0’'])(?:de|d[’']|à|avec|par|pour|chez|et)[\s\u00a0]?$/iu
const longestApposition = 120
const apposition =
  /^,[\s\u00a0][^,.;:!?«»“”()\n]{3,100}(?=,[\s\u00a0](?:s['’]|est|était|a été|avait été|sera|fut)[\s\u00a0e])/u

/** «قال السيدة»: the verb right before its subject agrees with it. */
function verbClaim(text: string, named: Named): readonly GenderClaim[] {
  const { from, roles } = named.person
  let end = from
  while (end > 0 && text.charAt(end - 1) === ' ') end -= 1
  // The verb agrees with an office right behind it: then the office is what is said about.
  if (end === from || roles.some(({ start, gender }) => start === from && gender !== null)) return []
  let start = end
  while (start > 0 && /[\u0621-\u0652]/.test(text.charAt(start - 1))) start -= 1
  const written = text.slice(start, end)
  const folded = foldForSearch(written, 'ar')
  const isVerb = arabicSpeechForms.feminine.has(folded) || arabicSpeechForms.masculine.has(folded)
  const bare = isVerb ? folded : folded.replace(/^[وف](?=\S{3})/, '')
  // «شكرت … ودعت السيد هيثم»: behind something said, he may be whom someone else invited.
  if (verbsOfPeople.has(bare) && text.slice(0, start).trim() !== '') return []
  const feminine = arabicSpeechForms.feminine.get(bare)
  if (feminine !== undefined) {
    const fix = feminine === `${bare}ت` ? { start, end, replacement: `${written}ت` } : null
    return [{ named, gender: 'masculine', kind: 'verb', start, end, shown: written, fix }]
  }
  if (!arabicSpeechForms.masculine.has(bare)) return deedClaim(text, named, { start, end })
  return [{ named, gender: 'feminine', kind: 'verb', start, end, shown: written, fix: null }]
}

/** «افتتح السيدة …»: a verb that opens the sentence, before a word of address or a full name. */
function deedClaim(text: string, named: Named, { start, end }: TextSpan): readonly GenderClaim[] {
  if (!/(?:^|[.!؟:\n»”])\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return []
  if (named.person.addressed === null && named.parts.length < 2) return []
  const shown = text.slice(start, end)
  const folded = foldForSearch(shown, 'ar')
  const gender = genderOfDeed(folded) ?? genderOfDeed(folded.replace(/^[وف](?=\S{3})/, ''))
  return gender === null ? [] : [{ named, gender, kind: 'verb', start, end, shown, fix: null }]
}

function genderOfDeed(verb: string): Gender | null {
  if (arabicDeeds.has(verb)) return 'masculine'
  return feminineDeeds.has(verb) ? 'feminine' : null
}

const feminineDeeds: ReadonlySet<string> = new Set(arabicDeeds.values())
