import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { type OddValue, oddValues } from '#shared/checks/values/odd-values.ts'
import {
  type AskedPlaces,
  askedOf,
  type PlacedValues,
  placeValues,
  withoutMoves,
} from '#shared/checks/values/placed-values.ts'
import { type RowOfValues, sayTheSame, type Version, valuesOfRow } from '#shared/checks/values/row-values.ts'
import type { Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/** A value of one version in one row, as one kind of comparison sees it. */
export interface Value extends TextSpan {
  readonly quote: string
  readonly token: Token
  /** Values are paired ("500 here, 600 there") only within a group. */
  readonly group: string
  /** Within a group values of one precision are paired first: a day with a day, before a day with a bare year. */
  readonly precision?: string
  /** Equal for values that may be one wherever they stand (a date without its year and the same with it). */
  readonly key: string
  /** Equal only where two occurrences say the same in every part. */
  readonly exact: string
  /** Nothing is wrong when only one side says it (written in words, a bare "one"); only a contradiction is reported. */
  readonly optional: boolean
  /** May also mean something else (`1,500`), so that another version's wording is the better model. */
  readonly ambiguous?: boolean
}

/** What is compared and when two versions agree on it. */
export interface ValueFamily<V extends Value> {
  read(tokens: readonly Token[], language: LanguageTag, text: string): readonly V[]
  /** The versions of a row with their values as they are compared, where one version can only be read beside the others. */
  together?(versions: readonly Version<V>[]): readonly Version<V>[]
  same(one: V, other: V): boolean
  /** Whether a version that says `theirs` (its tokens of every type: `tokens`) says `value`. */
  holds(value: V, theirs: readonly V[], tokens: readonly Token[]): boolean
  /** Whether a text suggests the value without saying it ("a decade" for 10): then only a contradiction is reported. */
  implied?(value: V, text: string): boolean
  /** What suggests a value may be said of it too, and stands for no other where each has one: the evening ferry at 17:30. */
  readonly isHintVague?: boolean
  /** Whether a text speaks of a value as one that its readers know already ("the resolution" for its number). */
  recalled?(value: V, text: string): boolean
  /** Whether two optional values left over on both sides contradict each other. */
  contradict(one: V, other: V): boolean
  /** Whether one value is likely a slip for the other, where more values are missing than stand in their place. */
  near?(one: V, other: V): boolean
  /** Whether both say the same amount, of something else: they are paired before all others. */
  alike?(expected: V, odd: V): boolean
  /** Whether the slip in the first pair is that of the second, as where two amounts share one scale word. */
  isSameSlip?(first: readonly [V, V], second: readonly [V, V]): boolean
  /** Whether a value of another precision can stand in the place of an expected one; without this, any can. */
  standsFor?(expected: V, odd: V): boolean
  /** How the expected value is written in another version, null where it cannot be. */
  write(value: V, language: LanguageTag, locale: string, instead: V): string | null
  /** How much of the text a value is shown with, where its quotation alone would not tell it from the other. */
  shown?(value: V, beside: V): Pick<Value, 'end' | 'quote'>
  /** Which check of a family that has several a finding belongs to. */
  checkOf?(expected: V | null, odd: V | null): string
}

/**
 * Compares the versions of every row by value and yields where one is odd: against the source, or, where three or more
 * versions are filled, against the majority. A value that went to another row is not lost. Empty cells are not compared.
 */
export function comparison<V extends Value>(id: string, severity: Severity, family: ValueFamily<V>): ReleaseCheck {
  return comparisons(family)(id, severity)
}

/** One comparison whose findings belong to several checks (`checkOf`); each run compares once, whichever check asks. */
export function comparisons<V extends Value>(family: ValueFamily<V>): (id: string, severity: Severity) => ReleaseCheck {
  const rowOf = oncePerRun<RowText, RowOfValues<V> | null>((row, context) => valuesOfRow(row, context, family))
  const known: KnownOddValues<V> = new WeakMap()
  const oddOf = oncePerRun<string, readonly OddValue[], readonly Gathered<RowOfValues<V>>[]>((_, context, gathered) =>
    oddIn(gathered, context, family, known),
  )
  return (id, severity) =>
    releaseCheck<RowOfValues<V>>({
      id,
      severity,
      gather: (row, context) => rowOf(row, context),
      saysSame: sayTheSame,
      look: (gathered, context): Iterable<FoundIn> =>
        oddOf('all', context, gathered).filter(({ check }) => check === null || check === id),
    })
}

/** What was odd in a row: so it is again as long as the row says the same and the values of the others stand where they stood. */
type KnownOddValues<V extends Value> = WeakMap<
  RowOfValues<V>,
  { readonly row: RowText; readonly asked: AskedPlaces; readonly odd: readonly OddValue[] }
>

function oddIn<V extends Value>(
  gathered: readonly Gathered<RowOfValues<V>>[],
  context: CheckContext,
  family: ValueFamily<V>,
  known: KnownOddValues<V>,
): readonly OddValue[] {
  // Of fragments that are few none holds what another lost.
  const areFragments = context.snippets && context.release.rows.length < 4
  let placed: PlacedValues | null = null
  return gathered.flatMap(({ row, data }) => {
    if (data.facts.length === 0) return []
    placed ??= areFragments ? withoutMoves(placeValues(gathered)) : placeValues(gathered)
    const before = known.get(data)
    if (before?.row === row && before.asked.isAnsweredBy(placed)) return before.odd
    const asked = askedOf(placed)
    const { versions, facts } = data
    const odd = [...oddValues({ row, versions, facts, context, family, placed: asked })]
    known.set(data, { row, asked, odd })
    return odd
  })
}

/** Remembers an answer for as long as one run of the checks lasts, which is as long as its context. */
function oncePerRun<Key, Answer, Given = void>(
  answer: (key: Key, context: CheckContext, given: Given) => Answer,
): (key: Key, context: CheckContext, given: Given) => Answer {
  const runs = new WeakMap<CheckContext, Map<Key, Answer>>()
  return (key, context, given) => {
    let known = runs.get(context)
    if (known === undefined) runs.set(context, (known = new Map()))
    const before = known.get(key)
    if (before !== undefined) return before
    const found = answer(key, context, given)
    known.set(key, found)
    return found
  }
}
