import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { type Calling, calledOtherwise } from '#shared/checks/names/called-otherwise.ts'
import type { Named, RowPeople, VersionPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { type QualifierOfOffice, qualifiersOfOffices } from '#shared/press/qualifiers-of-offices.ts'
import type { Role } from '#shared/press/roles.ts'

/**
 * One version makes someone of full name an acting director, an honorary president or a minister-delegate, and another the director,
 * the president, the minister, without such a word anywhere in the row. What most versions say is right, else the source's.
 */
export function* unqualifiedOffices(versions: RowPeople, { release }: CheckContext): Iterable<FoundIn> {
  for (const qualifier of qualifiersOfOffices) {
    const qualified = versions.filter((version) => isSaidIn(qualifier, version))
    if (qualified.length === 0 || qualified.length === versions.length) continue
    const model = qualified.find((version) => qualifiedIn(version, qualifier) !== undefined)
    const named = model === undefined ? undefined : qualifiedIn(model, qualifier)
    if (model === undefined || named === undefined) continue
    const plain = versions.filter((version) => !qualified.includes(version))
    const isEven = qualified.length === plain.length
    const isRight = isEven
      ? qualified.some(({ language }) => language === release.source)
      : qualified.length > plain.length
    for (const version of plain) {
      const found = lackingIn(version, named, model)
      if (found === null) continue
      yield isRight ? calledOtherwise(found.here, found.model) : calledOtherwise(found.model, found.here)
      if (!isRight) break
    }
  }
}

function patternFor(qualifier: QualifierOfOffice, { language }: VersionPeople): RegExp | null {
  const base = baseLanguage(language)
  return base === 'en' || base === 'fr' || base === 'ar' ? qualifier[base] : null
}

const qualifiedIn = (version: VersionPeople, qualifier: QualifierOfOffice) =>
  version.people.find((one) => isQualified(one, qualifier, version))

const isSaidIn = (qualifier: QualifierOfOffice, version: VersionPeople) =>
  patternFor(qualifier, version)?.test(version.cell.text) === true

/** The word stands in the office or right beside it. */
function isQualified({ person, parts }: Named, qualifier: QualifierOfOffice, version: VersionPeople): boolean {
  const pattern = qualifier.surely ?? patternFor(qualifier, version)
  if (pattern === null || parts.length < 2) return false
  const { text } = version.cell
  return person.roles.some(({ start, end, former }) => {
    if (former) return false
    const ahead = wordBefore.exec(text.slice(Math.max(0, start - reach), start))?.[0].length ?? 0
    const after = /^[-\u2011 \u00a0](?:par )?[\p{L}\p{M}]{3,14}/u.exec(text.slice(end, end + reach))?.[0].length ?? 0
    return pattern.test(text.slice(start - ahead, end + after))
  })
}

const reach = 24
const wordBefore = /[\p{L}\p{M}]{3,12}[- \u00a0]$/u

interface Lacking {
  readonly here: Calling
  readonly model: Calling
}

/** The same office of the same person without the word; null where the version does not say it. */
function lackingIn(version: VersionPeople, named: Named, model: VersionPeople): Lacking | null {
  const other = version.people.find((one) => one.parts.length > 1 && relationOf(named, one) === 'same')
  const own = named.person.roles[0]
  const role = other?.person.roles.find((each) => own !== undefined && isOneOffice(own, each))
  if (other === undefined || own === undefined || role === undefined) return null
  return { here: { named: other, said: role, cell: version.cell }, model: { named, said: own, cell: model.cell } }
}

const isOneOffice = (one: Role, other: Role) =>
  !other.former && !other.deputy && [...one.meanings].some((meaning) => other.meanings.has(meaning))
