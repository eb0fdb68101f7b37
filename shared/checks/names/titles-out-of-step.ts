import type { FoundIn, Gathered } from '#shared/checks/check.ts'
import { type Named, passageOf, type RowPeople, type VersionPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { changes } from '#shared/checks/names/titles-contradict.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { areRivalTitles } from '#shared/press/rival-titles.ts'
import { type Role, withoutArticles } from '#shared/press/roles.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A title as it is written before a name. */
interface Title {
  readonly named: Named
  readonly role: Role
  readonly title: string
}

interface Titled extends Title {
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
      const key = `${titled.named.language}\n${titled.named.parts.at(-1) ?? ''}`
      const all = byPerson.get(key)
      if (all === undefined) byPerson.set(key, [titled])
      else if (all.length < most) all.push(titled)
    }
  }
  for (const all of byPerson.values()) {
    const first = all.find(({ named }) => named.parts.length > 1)
    if (first === undefined) continue
    const isOne = all.every(({ named }) => relationOf(first.named, named) === 'same')
    for (const titled of all.slice(all.indexOf(first) + 1)) {
      if (titled.named.parts.length < 2 && !isOne) continue
      if (relationOf(first.named, titled.named) === 'same' && isOutOfStep(first, titled)) yield finding(titled, first)
    }
  }
}

/** Whoever is named oftener holds no office worth comparing everywhere. */
const most = 20

/** Who is named behind a title of two words and more; by the family name alone where nobody else has it. */
function titledIn(versions: RowPeople): readonly Titled[] {
  return versions.flatMap((version) =>
    version.people.flatMap((named): readonly Titled[] => {
      const role = titleOf(named, version)
      if (role === null || role.meanings.size === 0) return []
      return [{ named, role, title: version.cell.text.slice(role.start, role.end), versions }]
    }),
  )
}

function titleOf({ person: { direct } }: Named, { cell: { text } }: VersionPeople): Role | null {
  if (direct === null || direct.deputy || direct.former || changes(text)) return null
  return text.slice(direct.start, direct.end).includes(' ') ? direct : null
}

function isOutOfStep(first: Titled, later: Titled): boolean {
  if (first.named.rowId === later.named.rowId || isOneTitle(first, later)) return false
  return first.versions.some((version) => {
    if (version.language === first.named.language) return false
    const model = titledAs(version, first.named)
    const kept = titledAs(
      later.versions.find(({ language }) => language === version.language),
      later.named,
    )
    return model !== null && kept !== null && isOneTitle(model, kept)
  })
}

function titledAs(version: VersionPeople | undefined, named: Named): Title | null {
  const other = version?.people.find((one) => relationOf(named, one) === 'same')
  const role = version === undefined || other === undefined ? null : titleOf(other, version)
  if (version === undefined || other === undefined || role === null) return null
  return { named: other, role, title: version.cell.text.slice(role.start, role.end) }
}

/** Words for one office may stand for different ranges of offices; the same range is the same title said anew, but for rivals. */
function isOneTitle(one: Title, other: Title): boolean {
  if ([...one.role.meanings].join(' ') !== [...other.role.meanings].join(' ')) return false
  const { language } = one.named
  return !areRivalTitles(folded(one.title, language), folded(other.title, language), baseLanguage(language))
}

function folded(title: string, language: LanguageTag): string {
  const plain = foldForSearch(title, language)
  return baseLanguage(language) === 'ar' ? withoutArticles(plain) : plain
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
