import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { type Named, peopleInRow, type VersionPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'

/** People to contact who have each other's phone number or address in another version than the source. */
export function exchangedNumbers(row: RowText, context: CheckContext): readonly FoundIn[] {
  const { source } = context.release
  const versions = peopleInRow(row, context) ?? nothing
  const model = versions.find(({ language }) => language === source)
  const expected = model === undefined ? nothing : reachedIn(model, context)
  if (!areSeveral(expected)) return nothing
  return versions.flatMap((version) => {
    const reached = version === model ? nothing : reachedIn(version, context)
    const wrong = areSeveral(reached) ? reached.find((each) => hasOthers(each, expected)) : undefined
    const own = expected.find(({ owner }) => wrong !== undefined && relationOf(owner, wrong.owner) === 'same')
    if (wrong === undefined || own === undefined) return []
    const related = { language: source, rowId: row.id, start: own.start, end: own.end, quote: own.quote }
    const values = { found: wrong.quote, expected: own.quote }
    return [
      { language: version.language, rowId: row.id, start: wrong.start, end: wrong.end, values, related: [related] },
    ]
  })
}

/** A number or address and whose it is: the person named last before it. The span is that of both. */
interface Reached extends TextSpan {
  readonly owner: Named
  readonly address: string
  readonly quote: string
}

function reachedIn({ people, cell, language }: VersionPeople, context: CheckContext): readonly Reached[] {
  if (people.length < 2) return []
  return context.tokens(cell, language).flatMap((token) => {
    if (token.type !== 'phone' && token.type !== 'email') return []
    const owner = people.findLast(({ person }) => person.end <= token.start)
    if (owner === undefined) return []
    const [start, end] = [owner.person.from, token.end]
    const address = token.type === 'phone' ? token.digits : token.address
    return [{ start, end, owner, address, quote: cell.text.slice(start, end) }]
  })
}

/** "Ms. A and Mr. B, +20 …, +20 …" says not whose number is which. */
function areSeveral(reached: readonly Reached[]): boolean {
  return reached.some(({ owner }) => owner !== reached[0]?.owner)
}

/** Whether the number is another person's in the source, where this one has one too. */
function hasOthers({ owner, address }: Reached, model: readonly Reached[]): boolean {
  const owners = model.filter((other) => other.address === address)
  return (
    owners.length > 0 &&
    owners.every((other) => relationOf(other.owner, owner) !== 'same') &&
    model.some((other) => relationOf(other.owner, owner) === 'same')
  )
}
