import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { type Calling, calledOtherwise } from '#shared/checks/names/called-otherwise.ts'
import type { Named, RowPeople, VersionPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { namesTrade, type TradeSaid, tradeLanguage, tradeOf } from '#shared/press/trades.ts'

/**
 * Someone has one trade beside the name in one version and another in another: the judge and « la procureure », the nurse and
 * «الصيدلانية». Whoever has two trades is called by either somewhere in the row; then nothing is told.
 */
export function* tradesApart(versions: RowPeople, { release }: CheckContext): Iterable<FoundIn> {
  const source = versions.find(({ language }) => language === release.source)
  if (source === undefined || versions.some(({ cell }) => becomes.test(cell.text))) return
  for (const named of source.people) {
    const own = saidOf(named, source)
    if (own === null) continue
    const others = versions.flatMap((version) => {
      const other = version === source ? undefined : version.people.find((one) => isSame(named, one))
      const said = other === undefined ? null : saidOf(other, version)
      return said === null ? [] : [said]
    })
    const odd = others.filter((other) => areApart(own, other))
    const [first, second] = odd
    if (first === undefined) continue
    // Both others say the same against the source: then it is the source that is odd.
    if (second !== undefined && odd.length === others.length && !areApart(first, second))
      yield calledOtherwise(callingOf(own), callingOf(first))
    else for (const other of odd) yield calledOtherwise(callingOf(other), callingOf(own))
  }
}

/** Whoever takes up another trade has had two. */
const becomes =
  /\b(?:appointed|becam|become|retrained?|turned|formerly|nommée?|devien|devenue?|reconver|ancien)|(?<!\p{L})(?:[وفي]?[أت]?صبح|عين)(?:ت)?(?!\p{L})|سابق/iu

interface Said {
  readonly named: Named
  readonly trade: TradeSaid
  readonly version: VersionPeople
}

const isSame = (one: Named, other: Named) => other.parts.length > 1 && relationOf(one, other) === 'same'

function saidOf(named: Named, version: VersionPeople): Said | null {
  const base = tradeLanguage(version.language)
  if (base === null || named.parts.length < 2) return null
  const { person } = named
  const { text } = version.cell
  // « la procureure, Mme Farah »: before the name, or before the word of address.
  const trade = tradeOf(text, person, base) ?? tradeOf(text, { start: person.from, end: person.end }, base)
  return trade === null ? null : { named, trade, version }
}

/** Neither version names the other's trade anywhere. */
function areApart(one: Said, other: Said): boolean {
  return !isNamedIn(other.version, one.trade) && !isNamedIn(one.version, other.trade)
}

const isNamedIn = ({ cell, language }: VersionPeople, trade: TradeSaid) => namesTrade(cell.text, language, trade)

function callingOf({ named, trade, version: { cell } }: Said): Calling {
  return { named, said: trade, cell }
}
