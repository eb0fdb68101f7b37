import type { Value, ValueFamily } from '#shared/checks/values/compare-values.ts'
import type { Fact } from '#shared/checks/values/row-values.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What a version lacks and what it says instead; the `must` lists leave out what needs no counterpart. */
export interface LeftOver<V> {
  readonly missing: readonly Fact<V>[]
  readonly extra: readonly Fact<V>[]
  readonly mustMissing: readonly Fact<V>[]
  readonly mustExtra: readonly Fact<V>[]
  /** What the version suggests without saying it: that contradicts nothing optional. */
  readonly suggested: ReadonlySet<Fact<V>>
}

/** The expected value and the odd one that stands in its place. */
export type Pair<V> = readonly [expected: Fact<V>, odd: Fact<V>]

/** Pairs what has the same precision, then what is left over of any. */
export function pairLeftOver<V extends Value>(
  family: ValueFamily<V>,
  language: LanguageTag,
  left: LeftOver<V>,
): readonly Pair<V>[] {
  const pairs = [...pairAlike(family, left)]
  const alike = new Set(pairs.flat())
  const precisions = new Set([...left.mustMissing, ...left.mustExtra].map((fact) => fact.value.precision))
  if (precisions.size > 1) {
    for (const precision of precisions) {
      const ofPrecision = only(left, (fact) => fact.value.precision === precision && !alike.has(fact))
      pairs.push(...pairUp(family, language, ofPrecision))
    }
  }
  const paired = new Set(pairs.flat())
  const rest = pairUp(
    family,
    language,
    only(left, (fact) => !paired.has(fact)),
  )
  return [...pairs, ...rest.filter(([expected, odd]) => mayStandFor(family, expected.value, odd.value))]
}

/** The same amount of something else: five per cent and five, five euros and five dollars. */
function* pairAlike<V extends Value>({ alike }: ValueFamily<V>, left: LeftOver<V>): Iterable<Pair<V>> {
  if (!alike) return
  for (const expected of left.mustMissing) {
    const [odd, ...others] = left.mustExtra.filter((fact) => alike(expected.value, fact.value))
    if (odd && others.length === 0) yield [expected, odd]
  }
}

function mayStandFor<V extends Value>({ standsFor }: ValueFamily<V>, expected: V, odd: V): boolean {
  return expected.precision === odd.precision || standsFor === undefined || standsFor(expected, odd)
}

function only<V extends Value>(left: LeftOver<V>, keep: (fact: Fact<V>) => boolean): LeftOver<V> {
  return {
    ...left,
    missing: left.missing.filter(keep),
    extra: left.extra.filter(keep),
    mustMissing: left.mustMissing.filter(keep),
    mustExtra: left.mustExtra.filter(keep),
  }
}

/** Which expected value each odd one stands for: the only one left, or, where several are, the one in the same place. */
function pairUp<V extends Value>(
  family: ValueFamily<V>,
  language: LanguageTag,
  { missing, extra, mustMissing, mustExtra, suggested }: LeftOver<V>,
): readonly Pair<V>[] {
  if (mustMissing.length > 0 && mustMissing.length === mustExtra.length) {
    return mustMissing.flatMap((fact, index) => {
      const partner = mustExtra[index]
      return partner === undefined ? [] : [[fact, partner] as const]
    })
  }
  if (mustMissing.length > 0 && mustExtra.length > 0) return pairNearest(family, mustMissing, mustExtra)
  const [onlyMissing, onlyExtra] = [missing[0], extra[0]]
  if (mustMissing.length === 1 && mustExtra.length === 0 && extra.length === 1 && mustMissing[0] && onlyExtra) {
    return [[mustMissing[0], onlyExtra]]
  }
  if (mustExtra.length === 1 && mustMissing.length === 0 && missing.length === 1 && mustExtra[0] && onlyMissing) {
    return suggested.has(onlyMissing) ? [] : [[onlyMissing, mustExtra[0]]]
  }
  if (missing.length === 1 && extra.length > 1 && onlyMissing && !suggested.has(onlyMissing)) {
    return pairNearest(family, missing, extra).filter(([expected, odd]) =>
      contradictsIn(family, language, expected, odd),
    )
  }
  if (missing.length !== 1 || extra.length !== 1 || !onlyMissing || !onlyExtra || suggested.has(onlyMissing)) return []
  return contradictsIn(family, language, onlyMissing, onlyExtra) ? [[onlyMissing, onlyExtra]] : []
}

function contradictsIn<V extends Value>(
  family: ValueFamily<V>,
  language: LanguageTag,
  expected: Fact<V>,
  odd: Fact<V>,
): boolean {
  const own = odd.said.get(language)
  return own !== undefined && family.contradict(expected.value, own)
}

/** Pairs each odd value with the one missing value it is near to; what is near to none or to several stays alone. */
function pairNearest<V extends Value>(
  { near }: ValueFamily<V>,
  missing: readonly Fact<V>[],
  extra: readonly Fact<V>[],
): readonly Pair<V>[] {
  if (!near) return []
  return extra.flatMap((odd) => {
    const [expected, ...others] = missing.filter((fact) => near(fact.value, odd.value))
    const rivals = expected ? extra.filter((other) => near(expected.value, other.value)) : []
    return expected && others.length === 0 && rivals.length === 1 ? [[expected, odd] as const] : []
  })
}
