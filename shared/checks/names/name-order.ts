import { type CheckContext, type FoundIn, releaseCheck } from '#shared/checks/check.ts'
import { type Named, passageOf, peopleInRow } from '#shared/checks/names/people-of.ts'
import { isOfPlace, possiblyTurned, turnedAmong } from '#shared/checks/names/possibly-turned.ts'
import { type Turned, turnedAcross } from '#shared/checks/names/turned-names.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { joinedSyllables } from '#shared/press/name-words.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/**
 * Family name first here, given name first there: the same name turned round, in one version or between two versions of a row,
 * or names of one kind (Korean, Slavic) in both orders. The sheet of names says how its bearer wants it.
 */
export const nameOrder = releaseCheck<NamesInOrder>({
  id: 'name-order',
  severity: 'info',
  offByDefault: true,
  gather(row, context) {
    const possible = possiblyTurned(row, context)
    const versions = peopleInRow(row, context)
    if (versions === null) return possible.length === 0 ? null : { people: nothing, turned: nothing, possible }
    const people = versions.flatMap(({ people, cell: { text } }) =>
      people.filter(
        ({ arabic, parts, person }) => !arabic && parts.length >= 2 && !isOfPlace(text, person.start, person.end),
      ),
    )
    const turned = turnedAcross(versions, context)
    return [people, turned, possible].every(({ length }) => length === 0) ? null : { people, turned, possible }
  },
  *look(gathered, context) {
    const told = new Set<Named>()
    for (const language of context.release.languages) {
      const people = gathered.flatMap(({ data }) => data.people.filter((named) => named.language === language))
      const others = gathered.flatMap(({ data }) => data.people.filter((named) => named.language !== language))
      const turned = [...turnedNames(people, others, context)]
      for (const { named, model } of turned.length > 0 ? turned : oddOrders(people, others, context)) {
        told.add(named)
        yield finding(named, model)
      }
    }
    const all = gathered.flatMap(({ data }) => data.people)
    for (const { named, model } of turnedAmong(
      gathered.flatMap(({ data }) => data.possible),
      all,
    ))
      if (!isListed(named, context)) yield finding(named, model)
    for (const { named, model } of gathered.flatMap(({ data }) => data.turned))
      if (!told.has(named) && !told.has(model) && !isListed(named, context)) yield finding(named, model)
  },
})

interface NamesInOrder {
  readonly people: readonly Named[]
  /** What two versions of the row turn round. */
  readonly turned: readonly Turned[]
  /** Two words with capitals of which nothing in the row says that they are a name. */
  readonly possible: readonly Named[]
}

function* turnedNames(people: readonly Named[], others: readonly Named[], context: CheckContext): Iterable<Turned> {
  const seen = new Map<string, Named>()
  for (const named of people) {
    const parts = named.parts.map(plainLatin)
    const turned =
      seen.get([...parts.slice(1), parts[0]].join(' ')) ?? seen.get([parts.at(-1), ...parts.slice(0, -1)].join(' '))
    const isOdd = turned !== undefined && new Set(parts).size > 1 && !areTwo(named, turned, others)
    if (isOdd && !isListed(named, context)) yield { named, model: turned }
    else seen.set(parts.join(' '), named)
  }
}

/** Hassan Khalil and Khalil Hassan, whom another version has side by side as well. */
function areTwo(one: Named, other: Named, others: readonly Named[]): boolean {
  return (
    one.rowId === other.rowId &&
    [one, other].every((each) => others.some(({ rowId, written }) => rowId === one.rowId && written === each.written))
  )
}

const writtenOf = ({ parts }: Named) => parts.map(plainLatin).join(' ')

type Order = 'family-first' | 'given-first'
type Kind = 'korean' | 'slavic'

/** The order that fewer have; of as many, the one that other versions do not have. */
function* oddOrders(people: readonly Named[], others: readonly Named[], context: CheckContext): Iterable<Turned> {
  const elsewhere = new Set(others.map(writtenOf))
  for (const kind of ['korean', 'slavic'] as const) {
    const ordered = people.flatMap((named) => {
      const order = orderOf(named, kind)
      return order === null ? [] : [{ named, order }]
    })
    const first = ordered.filter(({ order }) => order === 'family-first')
    const last = ordered.filter(({ order }) => order === 'given-first')
    if (first.length === 0 || last.length === 0) continue
    const isToldSo = (order: typeof first) => order.every(({ named }) => elsewhere.has(writtenOf(named)))
    const isFirstUsual = first.length === last.length ? isToldSo(first) && !isToldSo(last) : first.length > last.length
    const [odd, usual] = isFirstUsual ? [last, first] : [first, last]
    for (const { named } of odd) {
      const model = usual[0]?.named
      if (model !== undefined && !isListed(named, context) && !isListed(model, context)) yield { named, model }
    }
  }
}

const koreanFamilies: ReadonlySet<string> = new Set(
  wordsOf(
    'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko koo moon yang son bae baek heo nam noh ha sim cha',
  ),
)
const slavicFamily = /(?:ov|ova|ev|eva|ski|sky|skaya|enko|chuk|vich)$/

function orderOf({ parts }: Named, kind: Kind): Order | null {
  const [first, last] = [plainLatin(parts[0] ?? ''), plainLatin(parts.at(-1) ?? '')]
  if (kind === 'korean') {
    if (koreanFamilies.has(first) && parts.length === 2 && joinedSyllables.test(parts[1] ?? '')) return 'family-first'
    if (koreanFamilies.has(first) && !koreanFamilies.has(last) && parts.length === 3) return 'family-first'
    const isWestern = koreanFamilies.has(last) && (parts.length === 3 || joinedSyllables.test(parts[0] ?? ''))
    return isWestern && !latinGivenNames.has(first) ? 'given-first' : null
  }
  if (slavicFamily.test(last) && !slavicFamily.test(first)) return 'given-first'
  return slavicFamily.test(first) && !slavicFamily.test(last) ? 'family-first' : null
}

function isListed({ language, person }: Named, { entities }: CheckContext): boolean {
  return entities.some(({ names }) => names[language]?.full === person.name)
}

function finding(named: Named, model: Named): FoundIn {
  const { start, end, name } = named.person
  return {
    language: named.language,
    rowId: named.rowId,
    start,
    end,
    values: { found: name, other: model.person.name },
    related: [passageOf(model)],
  }
}
