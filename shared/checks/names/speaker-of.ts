import type { Named } from '#shared/checks/names/people-of.ts'
import type { VersionQuotations } from '#shared/checks/names/quotations-of.ts'
import { isBehindVerbAlone } from '#shared/checks/names/speaking-pronouns.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { arabicWords } from '#shared/press/arabic-words.ts'
import { isCompanion } from '#shared/press/companions.ts'
import { isNamesake } from '#shared/press/namesake.ts'
import type { Quotation } from '#shared/press/quotations.ts'
import type { Role } from '#shared/press/roles.ts'
import { rolesInWords } from '#shared/press/roles-in-arabic.ts'
import { rolesBetween } from '#shared/press/roles-in-latin.ts'
import { type TradeSaid, tradeLanguage, tradeOfSpeaker } from '#shared/press/trades.ts'
import { overlap } from '#shared/text/overlap.ts'

export interface SpeakingVersion extends VersionQuotations {
  readonly people: readonly Named[]
  /** Whom the version names in any row, in more than one part, by this part behind the first. */
  readonly bearerOf?: (part: string) => Named | undefined
}

export type Speaker =
  | { readonly by: 'name'; readonly named: Named }
  | ({ readonly by: 'office'; readonly role: Role } & TextSpan)
  | ({ readonly by: 'trade' } & TradeSaid)

/** Who says a quotation, by name, by office or by trade; null where nothing of the kind stands there. */
export function speakerOf(version: SpeakingVersion, { attribution, verb, start }: Quotation): Speaker | null {
  const [region] = attribution
  if (region === undefined || verb === null) return null
  const distance = (person: TextSpan) => (person.start >= verb.end ? person.start - verb.end : verb.start - person.end)
  const text = version.cell.text
  if (oneOfTwo.test(text.slice(verb.end, verb.end + 24))) return null
  const beside = version.people.filter(
    ({ person }) => overlap(person, region) && !isNamesake(text, person) && !isCompanion(text, person),
  )
  const [nearest] = beside.sort((one, other) => distance(one.person) - distance(other.person))
  if (nearest !== undefined && !isPronounBefore(text, verb, nearest, version)) return { by: 'name', named: nearest }
  const short = shortName(text, verb, version)
  if (short !== null) return { by: 'name', named: short }
  if (isPronoun(text, verb, version)) {
    const last = version.people.findLast(({ person }) => person.end <= start)
    return last === undefined ? null : { by: 'name', named: last }
  }
  const roles = rolesIn(text, region, version).filter(({ meanings }) => meanings.size > 0)
  const [role] = [...roles].sort((one, other) => distance(one) - distance(other))
  if (role !== undefined) return { by: 'office', role, start: role.start, end: role.end }
  const base = tradeLanguage(version.language)
  const trade = base === null ? null : tradeOfSpeaker(text, verb, base)
  return trade === null ? null : { by: 'trade', ...trade }
}

/** Who that is the sentence before says: « a lancé ce dernier », "said the latter", «وقال هذا الأخير». */
const oneOfTwo =
  /^[ \u00a0](?:the (?:latter|former)|ce dernier|cette dernière|ces derni|celui-|celle-|l[’']une? d|l[’']intéressé|(?:هذا |هذه )?الأخيرة?(?!\p{L}))/u

/** Right behind the verb, or a title between: "said Father |", « a dit le père | », «وقال الأب |». */
const familyNameBehind =
  /^\s(?:(?:\p{Lu}\p{Ll}{3,12}|l[ea]\s\p{Ll}{3,14}|ال[\u0621-\u064a]{2,10})\s)?([\p{Lu}\u0621-\u064a][\p{L}\p{M}’'-]{1,30})/u

/** `Regragui said`, «وقال الركراكي»: the family name alone of someone whom the row names. */
function shortName(text: string, verb: TextSpan, { bearerOf, language }: SpeakingVersion): Named | null {
  const after = familyNameBehind.exec(text.slice(verb.end, verb.end + 52))
  const before = /(?<!\p{L})(\p{Lu}[\p{L}\p{M}’'-]{1,30})\s(?:a\s|has\s)?$/u.exec(
    text.slice(Math.max(0, verb.start - 36), verb.start),
  )
  const words = [
    ...(after?.[1] ? [{ written: after[1], start: verb.end + after[0].length - after[1].length }] : []),
    ...(before?.[1] ? [{ written: before[1], start: Math.max(0, verb.start - 36) + before.index }] : []),
  ]
  for (const { written, start } of words) {
    const bearer = bearerOf?.(written)
    if (bearer === undefined) continue
    const span = { start, end: start + written.length }
    return { ...bearer, language, person: { ...bearer.person, ...span, from: start, name: written } }
  }
  return null
}

function rolesIn(text: string, { start, end }: TextSpan, { language }: SpeakingVersion): readonly Role[] {
  const base = baseLanguage(language)
  if (base === 'ar')
    return rolesInWords(arabicWords(text) ?? []).filter((role) => role.start >= start && role.end <= end)
  return rolesBetween(text, start, end, base === 'fr' ? 'fr' : 'en')
}

/** "she said at the door, while Mr. Roy waited": whoever is named behind is another. */
function isPronounBefore(text: string, verb: TextSpan, { person }: Named, { language }: SpeakingVersion): boolean {
  if (person.from < verb.end || baseLanguage(language) === 'ar' || person.from - verb.end <= 1) return false
  return /(?<!\p{L})(?:she|he|(?:il|elle) a|a-t-(?:il|elle)) $/iu.test(
    text.slice(Math.max(0, verb.start - 12), verb.start),
  )
}

/** "she said", « a-t-elle ajouté », «وأضافت:» with no one named. */
function isPronoun(text: string, { start, end }: TextSpan, { language }: SpeakingVersion): boolean {
  const base = baseLanguage(language)
  if (base === 'ar') {
    if (text.startsWith('قائل', start) && !isBehindVerbAlone(text, start)) return false
    return /^\s*[:،«“"]/.test(text.slice(end, end + 3))
  }
  const around = text.slice(Math.max(0, start - 14), end + 12)
  return base === 'fr'
    ? /(?:-t-(?:il|elle)|(?:^|[\s'’])(?:il|elle) a |-(?:il|elle)\b)/i.test(around)
    : /\b(?:she|he)\b/i.test(around)
}
