import type { Named, VersionPeople } from '#shared/checks/names/people-of.ts'
import { changes } from '#shared/checks/names/titles-contradict.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { functions } from '#shared/press/functions-of-offices.ts'
import type { Role } from '#shared/press/roles.ts'

/**
 * The titles by which two versions give one person another function: the chief financial officer and « la directrice des
 * opérations », the minister of fisheries and « le ministre des transports ». Null where either says no function of the
 * list, or both say one in common.
 */
export function functionsApart(
  one: Named,
  here: VersionPeople,
  other: Named,
  there: VersionPeople,
): { readonly one: Role; readonly another: Role } | null {
  const [left, right] = [one.person.roles[0], other.person.roles[0]]
  if (left === undefined || right === undefined || changes(here.cell.text) || changes(there.cell.text)) return null
  const isApart = areApart(functionsOf(one.person.roles, here), functionsOf(other.person.roles, there))
  return isApart ? { one: left, another: right } : null
}

/** Whether two offices that nobody's name stands beside are about different things: the health minister, «وزير الزراعة». */
export function haveOtherFunctions(one: Role, here: VersionText, other: Role, there: VersionText): boolean {
  return areApart(functionsOf([one], here), functionsOf([other], there))
}

type VersionText = Pick<VersionPeople, 'cell' | 'language'>

function areApart(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return own.size > 0 && others.size > 0 && ![...own].some((each) => others.has(each))
}

/** What offices are about, each with the few words beside it that belong to it. */
function functionsOf(roles: readonly Role[], { cell: { text }, language }: VersionText): ReadonlySet<string> {
  const base = baseLanguage(language)
  const spoken = base === 'fr' || base === 'ar' ? base : 'en'
  const said = new Set<string>()
  for (const { start, end } of roles) {
    const before =
      base === 'en' ? (attribute.exec(text.slice(Math.max(0, start - longestAttribute), start))?.[0] ?? '') : ''
    const behind = complement.exec(text.slice(end, end + longestComplement))?.[0] ?? ''
    const title = before + text.slice(start, end) + behind
    for (const [name, words] of Object.entries(functions)) if (words[spoken].test(title)) said.add(name)
  }
  return said
}

/** Up to five words, to the next mark. */
const complement = /^(?:[\s\u00a0][\p{L}\p{M}’'-]+){1,5}/u
const longestComplement = 70

/** “marketing | director”, “human resources | manager” */
const attribute = /(?:[a-z]{2,20}\s){1,2}$/iu
const longestAttribute = 40
