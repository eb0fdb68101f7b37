import type { Fact } from '#shared/facts/facts-of.ts'
import type { Entity, EntityKind, EntityNames } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What a fact needs to have for a name to be proposed. */
export type NamedFact = Pick<Fact, 'kind' | 'key' | 'label' | 'perLanguage'>

export const noNames: EntityNames = { full: '', short: [], former: [], forbidden: [] }

const kinds: readonly EntityKind[] = ['person', 'organisation', 'place']

/**
 * People, organisations and places that the release names and its sheet does not have yet, as they would stand in it:
 * the longest form of each version in full.
 */
export function proposedEntities(facts: readonly NamedFact[], confirmed: readonly Entity[]): readonly Entity[] {
  const known = new Set(confirmed.flatMap((entity) => Object.values(entity.names).flatMap(allNames)).map(plain))
  return facts.flatMap((fact): Entity[] => {
    const kind = kinds.find((one) => one === fact.kind)
    if (kind === undefined || fact.key.startsWith('entity:')) return []
    const names: Record<LanguageTag, EntityNames> = {}
    for (const [language, passages] of Object.entries(fact.perLanguage)) {
      const forms = [...new Set(passages.map(({ quote }) => quote))].sort((one, other) => other.length - one.length)
      const [full] = forms
      if (full !== undefined) names[language] = { ...noNames, full, short: forms.slice(1, 4) }
    }
    if (Object.values(names).some(({ full }) => known.has(plain(full)))) return []
    return [{ id: fact.key.slice(0, 300), kind, names, gender: null }]
  })
}

/** One sheet entry out of two: names the first lacks come from the second, other full names become short forms. */
export function mergedEntity(into: Entity, from: Entity): Entity {
  const languages = new Set([...Object.keys(into.names), ...Object.keys(from.names)])
  const names = Object.fromEntries(
    [...languages].map((language): [LanguageTag, EntityNames] => {
      const [own = noNames, other = noNames] = [into.names[language], from.names[language]]
      const full = own.full === '' ? other.full : own.full
      const short = unique([...own.short, ...other.short, other.full]).filter((name) => name !== '' && name !== full)
      return [
        language,
        {
          full,
          short,
          former: unique([...own.former, ...other.former]),
          forbidden: unique([...own.forbidden, ...other.forbidden]),
        },
      ]
    }),
  )
  return { ...into, names, gender: into.gender ?? from.gender }
}

/** What somebody typed as several names: parted by semicolons, in any script's form. */
export function namesFrom(typed: string): readonly string[] {
  return unique(
    typed
      .split(/[;؛\n]/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
}

function allNames({ full, short, former }: EntityNames): readonly string[] {
  return [full, ...short, ...former]
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’']/gu, "'")
}
