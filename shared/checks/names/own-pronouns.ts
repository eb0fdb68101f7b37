import type { GenderClaim } from '#shared/checks/names/gender-claims.ts'
import type { VersionPeople } from '#shared/checks/names/people-of.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { Gender } from '#shared/press/person.ts'

/**
 * What can only be of the one person whom a paragraph names: "Ms. Haddad and his team", "Ms. Haddad ruled, in his judgment, that",
 * "Ms. Haddad built it himself", «زارت السيدة منى حداد، الذي …». Nobody else may be spoken of before it.
 */
export function ownPronouns({ cell: { text }, people, language }: VersionPeople): readonly GenderClaim[] {
  const [named, another] = people
  const base = baseLanguage(language)
  if (named === undefined || another !== undefined || (base !== 'en' && base !== 'ar')) return []
  const { from, end } = named.person
  if (!isSubject[base].test(text.slice(Math.max(0, from - reach), from))) return []
  const rest = text.slice(end, end + longest)
  const [sentence = ''] = /^[^.!?؟\n]*/u.exec(rest) ?? []
  const match = patterns[base].exec(sentence)
  const written = match?.slice(1).find((group) => group !== undefined)
  if (match === null || written === undefined) return []
  const [whole] = match
  const start = end + match.index + whole.indexOf(written)
  if (others.test(text.slice(end, start))) return []
  const gender: Gender = /^(?:her|herself|التي)$/u.test(written) ? 'feminine' : 'masculine'
  return [{ named, gender, kind: 'verb', start, end: start + written.length, shown: written, fix: null }]
}

const reach = 40
const longest = 200

/** A sentence begins with the name or an office before it; in Arabic behind a verb in the feminine. */
const isSubject = {
  en: /(?:^|[.!?\n]["”]? ?)(?:[\p{L}]+ ?){0,2}$/u,
  ar: /(?:^|[.!؟\n] ?)[\u0621-\u0652]{2,10}ت $/u,
}

const patterns = {
  en: /^(?:, [^,]{3,60},)? and (his|her) \p{Ll}|(?:, | and |^ )in (his|her) (?:judgment|judgement|ruling|verdict|speech|address|remarks|statement|testimony|acceptance|closing|opening|keynote|memoirs?|autobiography)(?!\p{L})|(?<=\p{L} )(himself|herself)(?=[.,]|$| (?:in|at|on|by|from|with|for)\b)/u,
  ar: /^، (الذي|التي) /u,
}

/** Anyone of whom it might be said instead. */
const others =
  /\b(?:who|whom|whose|(?:him|her)self|king|queen|prince|princess|president|minister|mayor|man|woman|boy|girl|father|mother|son|daughter|husband|wife|brother|sister|child|patient|pupil|student|author|artist|player|winner|defendant|accused|suspect|victim|driver|colleague|friend|predecessor|successor|he|she|him)\b/iu
