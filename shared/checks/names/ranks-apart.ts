import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { calledOtherwise } from '#shared/checks/names/called-otherwise.ts'
import type { Named, RowPeople, VersionPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { type RankSaid, rankBefore, shortRanks } from '#shared/press/ranks.ts'

/**
 * Someone has one rank in the source and another here: « le commandant » of the gendarmerie is a major, not a commander,
 * an archbishop is no « évêque ». Who is named again may be called by less: Lieutenant Colonel Diarra, Colonel Diarra.
 */
export function* ranksApart(versions: RowPeople, { release }: CheckContext): Iterable<FoundIn> {
  const model = versions.find(({ language }) => language === release.source)
  if (model === undefined) return
  const all = rankedIn(versions)
  if (all.size === 0 || versions.some(({ cell }) => outside.test(cell.text))) return
  const isOfArmy = versions.some(({ cell }) => army.test(cell.text))
  for (const named of model.people) {
    const rank = all.get(named)
    if (rank === undefined) continue
    for (const version of versions) {
      const other = version === model ? undefined : version.people.find((one) => relationOf(named, one) === 'same')
      const said = other && all.get(other)
      if (!other || !said || sharesMeaning(rank, said)) continue
      if (isOfArmy || areOfLand(rank, said))
        yield calledOtherwise({ named: other, said, cell: version.cell }, { named, said: rank, cell: model.cell })
    }
  }
}

/** A captain and a commander may both have a ship; a captain and a lieutenant are two ranks everywhere. */
const areOfLand = (one: RankSaid, other: RankSaid) =>
  !(one.isOfShipsToo && other.isOfShipsToo) && !one.isFunctionToo && !other.isFunctionToo

function rankedIn(versions: RowPeople): ReadonlyMap<Named, RankSaid> {
  const all = new Map<Named, RankSaid>()
  for (const version of versions) {
    for (const named of version.people) {
      const rank = rankOf(named, version)
      if (rank !== null) all.set(named, rank)
    }
  }
  return all
}

/** The ranks of navies go by other words; who was promoted has had two. */
const outside =
  /\b(?:navy|naval|coast ?guard|fleet|warship|frigate|corvette|submarine|patrol (?:ship|boat|vessel)|promot(?:ed|ion)|elevated|ordained|garde-côtes?|garde côtière|frégate|vaisseau|patrouilleur|sous-marin|marine nationale|promue?|promotion|grade|ordonné)\b|بحري|خفر السواحل|ترقي|رتبة|رُق/iu

const army =
  /\b(?:army|armed forces|military|soldiers?|regiment|battalion|troops|gendarmerie|armée|militaires?|soldats?|régiment|bataillon|escadron|gendarmes?)\b|جيش|قوات المسلحة|عسكري|جنود|كتيبة|درك/iu

function rankOf({ person, parts, language }: Named, { cell: { text } }: VersionPeople): RankSaid | null {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return null
  const rank = rankBefore(text, person.start, base)
  if (rank === null || parts.length > 1) return rank
  return {
    ...rank,
    meanings: new Set([...rank.meanings].flatMap((meaning) => [meaning, shortRanks.get(meaning) ?? []].flat())),
  }
}

function sharesMeaning(one: RankSaid, other: RankSaid): boolean {
  return [...one.meanings].some((meaning) => other.meanings.has(meaning))
}
