import type { FoundIn, Gathered } from '#shared/checks/check.ts'
import { type Named, passageOf, type RowPeople, type VersionPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { changes } from '#shared/checks/names/titles-contradict.ts'
import type { Role } from '#shared/press/roles.ts'

interface Titled {
  readonly named: Named
  readonly role: Role
  /** The title as it is written. */
  readonly title: string
  readonly versions: RowPeople
}

/**
 * A version changes someone's title from one row to the next where another version keeps to one: «المدير العام» and
 * «المدير التنفيذي» may each stand for "Director General", but not for the same one.
 */
export function* titlesOutOfStep(gathered: readonly Gathered<{ readonly versions: RowPeople }>[]): Iterable<FoundIn> {
  const byPerson = new Map<string, Titled[]>()
  for (const { data } of gathered) {
    for (const titled of titledIn(data.versions)) {
      const key = `${titled.named.language}\n${titled.named.written}`
      const all = byPerson.get(key)
      if (all === undefined) byPerson.set(key, [titled])
      else if (all.length < most) all.push(titled)
    }
  }
  for (const [first, ...rest] of byPerson.values()) {
    for (const titled of rest) if (first !== undefined && isOutOfStep(first, titled)) yield finding(titled, first)
  }
}

/** Whoever is named oftener holds no office worth comparing everywhere. */
const most = 20

/** Who is named in full behind a title of two words and more. */
function titledIn(versions: RowPeople): readonly Titled[] {
  return versions.flatMap((version) =>
    version.people.flatMap((named): readonly Titled[] => {
      const role = titleOf(named, version)
      if (role === null || role.meanings.size === 0 || named.parts.length < 2) return []
      return [{ named, role, title: version.cell.text.slice(role.start, role.end), versions }]
    }),
  )
}

function titleOf({ person: { direct } }: Named, { cell: { text } }: VersionPeople): Role | null {
  if (direct === null || direct.deputy || direct.former || changes(text)) return null
  return text.slice(direct.start, direct.end).includes(' ') ? direct : null
}

function isOutOfStep(first: Titled, later: Titled): boolean {
  if (first.named.rowId === later.named.rowId || isOneTitle(first.role, later.role)) return false
  return first.versions.some((version) => {
    if (version.language === first.named.language) return false
    const model = titleIn(version, first.named)
    const kept = titleIn(
      later.versions.find(({ language }) => language === version.language),
      later.named,
    )
    return model !== null && kept !== null && isOneTitle(model, kept)
  })
}

function titleIn(version: VersionPeople | undefined, named: Named): Role | null {
  const other = version?.people.find((one) => relationOf(named, one) === 'same')
  return version === undefined || other === undefined ? null : titleOf(other, version)
}

/** Words for one office may stand for different ranges of offices; the same range is the same title said anew. */
function isOneTitle(one: Role, other: Role): boolean {
  return [...one.meanings].join(' ') === [...other.meanings].join(' ')
}

function finding({ named, role, title }: Titled, first: Titled): FoundIn {
  return {
    language: named.language,
    rowId: named.rowId,
    start: role.start,
    end: role.end,
    values: { found: title, expected: first.title, person: named.person.name },
    related: [passageOf(first.named)],
  }
}
