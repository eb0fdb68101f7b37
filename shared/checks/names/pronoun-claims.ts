import type { GenderClaim } from '#shared/checks/names/gender-claims.ts'
import type { VersionPeople } from '#shared/checks/names/people-of.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { Gender, Person } from '#shared/press/person.ts'
import { rolesBetween } from '#shared/press/roles-in-latin.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/**
 * « Mme Mokoena prendra ses fonctions lundi. Il dirigeait … »: what the next sentence calls the one person of a paragraph whose
 * sentence she begins. In French only before what nobody but a person does: « il » is often nobody.
 */
export function pronounClaims({ cell: { text }, people, language }: VersionPeople): readonly GenderClaim[] {
  const [named, another] = people
  const base = baseLanguage(language)
  if (named === undefined || another !== undefined || !isPronounLanguage(base)) return []
  const { start, end, from } = named.person
  const stop = sentenceEnd.exec(text.slice(end, end + longestSentence))
  if (stop === null || !isSubject(text.slice(0, from), from, named.person, base)) return []
  const next = end + stop.index + stop[0].length
  const match = pronouns[base].exec(text.slice(next, next + 40))
  if (match === null) return []
  const shown = match[0]
  const gender: Gender = feminine.test(shown) ? 'feminine' : 'masculine'
  if (namesAnother(text.slice(start, next), gender, named.person, base)) return []
  return [{ named, gender, kind: 'verb', start: next, end: next + shown.length, shown, fix: null }]
}

type Base = 'en' | 'fr' | 'ar'

const isPronounLanguage = (base: string): base is Base => base === 'en' || base === 'fr' || base === 'ar'

const longestSentence = 300
const sentenceEnd = /(?<=[\p{L}\p{N})]{3})[.!]["”]?[ \u00a0](?=\p{L})/u

/** The name begins the sentence, or the office before it does; in Arabic behind the verb. */
function isSubject(before: string, from: number, { direct }: Person, base: Base): boolean {
  const sentence = before.slice(before.search(/[^.!?\n]*$/u)).trim()
  if (base === 'ar') return !/[ \u00a0]/u.test(sentence)
  return (
    sentence === '' || (direct !== null && direct.start < from && direct.start - before.length + sentence.length <= 4)
  )
}

const pronouns: Readonly<Record<Base, RegExp>> = {
  en: /^(?:He|She) (?:\p{Ll}{4,12}ly )?\p{Ll}{2,14}/u,
  fr: /^(?:Il|Elle) (?:a (?:auparavant |longtemps |aussi |également )?(?:dirigé|enseigné|travaillé|étudié|exercé|commandé|occupé le poste|commencé sa carrière|été (?:nommé|élu|promu)e?(?!\p{L}))|est (?:née? |diplômée? |titulaire d)|(?:dirig|enseign|travaill|étudi|exerç|command)(?:e|eait|ait|era)(?!\p{L})|occup(?:e|ait|era) le poste)/u,
  ar: /^[وف]?(?:كان يـ?(?:دير|شغل|رأس|قود|شرف|تولى)|كانت تـ?(?:دير|شغل|رأس|قود|شرف|تولى))(?!\p{L})/u,
}

const feminine = /^(?:She|Elle|[وف]?كانت)/u

/** An office, a relative or a predecessor of that gender whom the sentence speaks of and the pronoun may mean. */
function namesAnother(sentence: string, gender: Gender, { name }: Person, base: Base): boolean {
  if (others[base][gender].test(sentence)) return true
  if (base === 'ar') return false
  return rolesBetween(sentence, name.length, sentence.length, base).some(
    (role) => (role.gender ?? gender) === gender && !own.test(sentence.slice(Math.max(0, role.start - 16), role.start)),
  )
}

/** “as |”, « comme », « en », « le poste de »: her own office. */
const own =
  /(?:, |\b(?:as|comme|en|poste de|fonctions? de|charge de|titre de|tant que|post of|office of|position of) )(?:an? |the |une? )?$/u

/** Of either gender in English; ships and animals too. */
const someoneElse =
  wordsOf(`predecessor successor colleague friend counterpart student teacher child baby patient victim player
  winner member driver neighbour neighbor partner assistant worker employee resident ship vessel boat yacht ferry trawler
  frigate schooner horse mare dog cat cow whale elephant lioness tigress eagle`).join('|')

const others: Readonly<Record<Base, Readonly<Record<Gender, RegExp>>>> = {
  en: {
    masculine: new RegExp(`\\b(?:${someoneElse}|husband|father|son|brother|uncle|man|boy|king|prince)s?\\b`, 'iu'),
    feminine: new RegExp(`\\b(?:${someoneElse}|wife|mother|daughter|sister|aunt|woman|girl|queen|princess)s?\\b`, 'iu'),
  },
  fr: {
    masculine:
      /prédécesseur|successeur|(?<!\p{L})(?:mari|père|fils|frère|oncle|époux|conjoint|collègue|ami|homologue|homme|garçon|roi|prince|adjoint)(?!\p{L})/iu,
    feminine:
      /prédécesseure|(?<!\p{L})(?:femme|mère|fille|sœur|tante|épouse|conjointe|collègue|amie|homologue|reine|princesse|adjointe|personne|équipe)(?!\p{L})/iu,
  },
  ar: {
    masculine:
      /(?<!\p{L})(?:(?:سلف|خلف|زوج|والد|نجل|شقيق|أخو|أخي|ابن|زميل|صديق|نظير)(?:ه|ها)?|(?:ال)?(?:مدير|رئيس|وزير))(?!\p{L})/u,
    feminine:
      /(?<!\p{L})(?:(?:زوجت|والدت|ابنت|شقيقت|أخت|زميلت|صديقت|نظيرت|سلفت)(?:ه|ها)|(?:ال)?(?:مديرة|رئيسة|وزيرة|لجنة|شركة|هيئة|مؤسسة))(?!\p{L})/u,
  },
}
