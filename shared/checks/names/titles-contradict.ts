import type { Named } from '#shared/checks/names/people-of.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { arabicWords } from '#shared/press/arabic-words.ts'
import { isSameOffice, type Role } from '#shared/press/roles.ts'
import { rolesInWords } from '#shared/press/roles-in-arabic.ts'
import { rolesBetween } from '#shared/press/roles-in-latin.ts'

/** A mention of someone, and all that its version says in that row. */
export interface Mention {
  readonly named: Named
  readonly text: string
  readonly people: readonly Named[]
}

/** The two titles by which two mentions of one person contradict each other; null where they do not for certain. */
export function titlesContradict(one: Mention, other: Mention): { readonly one: Role; readonly another: Role } | null {
  const [left, right] = [ranks(one.named), ranks(other.named)]
  const [first] = left
  const [second] = right
  if (first === undefined || second === undefined) return null
  if (left.some((role) => right.some((rest) => isSameOffice(role, rest)))) return null
  if (changes(one.text) || changes(other.text)) return null
  // Either title may stand elsewhere in the other text, said of the same person in another way.
  const [here, there] = [rolesOfNobodyElse(one), rolesOfNobodyElse(other)]
  if (left.some((role) => there.some((rest) => isSameOffice(role, rest)))) return null
  if (right.some((role) => here.some((rest) => isSameOffice(role, rest)))) return null
  return { one: first, another: second }
}

const ranks = ({ person }: Named) =>
  person.roles.filter(({ meanings }) => meanings.size > 0 && !meanings.has('professor') && !meanings.has('founder'))

/** Offices said in the text that are not another person's. */
function rolesOfNobodyElse({ named, text, people }: Mention): readonly Role[] {
  const taken = new Set(
    people.filter((other) => other !== named).flatMap(({ person }) => person.roles.map(({ start }) => start)),
  )
  return allRoles(text, named).filter((role) => role.meanings.size > 0 && !taken.has(role.start))
}

function allRoles(text: string, { language, arabic }: Named): readonly Role[] {
  if (arabic) return rolesInWords(arabicWords(text) ?? [])
  return rolesBetween(text, 0, Math.min(text.length, 4000), baseLanguage(language) === 'fr' ? 'fr' : 'en')
}

/** Someone is appointed, elected or succeeds: then two titles are both right. */
export const changes = (text: string) => inLatin.test(text) || inArabic.test(text)

const inLatin =
  /\b(?:appointed|named|elected|became|becomes|succeed(?:s|ed)?|replac(?:es|ed)|promoted|resigned|until|nomm[ée]e?s?|élue?|devient|devenue?|succède|remplace|promue?|démissionn|jusqu)/i
/** «عُين», «وعينت»; not «العينة». */
const inArabic =
  /(?<![\p{L}\p{M}])[وفب]?(?:ال)?(?:عُ?ي[ّ]?ن(?:ت|تا|وا)?(?![\p{L}\p{M}])|تعيين|انتخب|انتخاب|خلف|تخلف|يخلف|تولى|تولت|يتولى|تتولى|استقال|ترقية)/u
