import type { FoundIn, Gathered } from '#shared/checks/check.ts'
import { bodyAfter } from '#shared/checks/names/body-after.ts'
import { type Named, passageOf, type RowPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { changes } from '#shared/checks/names/titles-contradict.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Role } from '#shared/press/roles.ts'

interface Ranked {
  readonly named: Named
  readonly role: Role
  readonly body: string
  readonly text: string
}

/**
 * A deputy who is called by the full office elsewhere in the version, while that office is said of somebody else: «le maire
 * adjoint Karim Belaïd», «la maire, Claire Vasseur», «le maire Karim Belaïd». Where nobody else holds it, the title is
 * only said short.
 */
export function* rankConfusions(gathered: readonly Gathered<{ readonly versions: RowPeople }>[]): Iterable<FoundIn> {
  const byLanguage = new Map<LanguageTag, Ranked[]>()
  for (const { data } of gathered) {
    for (const { language, cell, people } of data.versions) {
      for (const named of people) {
        for (const role of named.person.roles) {
          if (role.meanings.size === 0 || role.former) continue
          const all = byLanguage.get(language) ?? []
          all.push({ named, role, body: bodyOf(cell.text, role, named), text: cell.text })
          byLanguage.set(language, all)
        }
      }
    }
  }
  for (const all of byLanguage.values()) yield* confusedAmong(all)
}

function* confusedAmong(all: readonly Ranked[]): Iterable<FoundIn> {
  const deputies = all.filter(({ role, named }) => role.deputy && isFull(named))
  if (deputies.length === 0 || deputies.length > most) return
  for (const raised of all) {
    if (raised.role.deputy || raised.body !== '' || !isFull(raised.named) || raised.named.person.direct !== raised.role)
      continue
    const model = deputies.find((deputy) => isOnePerson(deputy, raised) && isOneOffice(deputy, raised))
    if (model === undefined || !all.some((other) => holdsOffice(other, model, raised))) continue
    if (!changes(model.text) && !changes(raised.text)) yield finding(raised, model)
  }
}

/** What an office is the office of; between an office and a name that follows it nothing else stands. */
function bodyOf(text: string, role: Role, named: Named): string {
  const { start } = named.person
  return named.arabic && role.end <= start ? text.slice(role.end, start).trim() : bodyAfter(text, role, named)
}

/** A list of officials is no prose to compare. */
const most = 40

const isFull = ({ parts }: Named) => parts.length > 1
const isOnePerson = (one: Ranked, other: Ranked) => relationOf(one.named, other.named) === 'same'
const isOneOffice = (one: Ranked, other: Ranked) =>
  [...one.role.meanings].some((meaning) => other.role.meanings.has(meaning))

function holdsOffice(other: Ranked, deputy: Ranked, raised: Ranked): boolean {
  if (other.role.deputy || !isOneOffice(other, deputy) || !isOneOffice(other, raised)) return false
  if (other.body !== '' && deputy.body !== '' && other.body !== deputy.body) return false
  return isFull(other.named) && relationOf(other.named, deputy.named) === 'none'
}

function finding({ named, role, text }: Ranked, model: Ranked): FoundIn {
  return {
    language: named.language,
    rowId: named.rowId,
    start: role.start,
    end: role.end,
    values: {
      found: text.slice(role.start, role.end),
      expected: model.text.slice(model.role.start, model.role.end),
      person: named.person.name,
    },
    related: [passageOf(model.named)],
  }
}
