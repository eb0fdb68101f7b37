import type { Value, ValueFamily } from '#shared/checks/values/compare-values.ts'
import type { Fact, Version } from '#shared/checks/values/row-values.ts'

/**
 * The value that the source says more often than this version, when the odd value is near to it: "20 September … 20
 * September" there, "20 September … 21 September" here.
 */
export function meantByOdd<V extends Value>(
  family: ValueFamily<V>,
  source: Version<V> | undefined,
  version: Version<V>,
  odd: Fact<V>,
): Fact<V> | null {
  const own = odd.said.get(version.language) ?? odd.value
  if (source === undefined || source === version) return null
  const meant = onlyRepeated(family, own, source, version)
  return meant && { value: meant, holders: new Set([source.language]), said: new Map([[source.language, meant]]) }
}

/** The other way round: "5 schools and 6 clinics" there, "5 … 5" here. Gives the occurrence that stands in its place. */
export function saidForMissing<V extends Value>(
  family: ValueFamily<V>,
  source: Version<V> | undefined,
  version: Version<V>,
  missing: Fact<V>,
): V | null {
  if (source === undefined || source === version) return null
  const model = missing.said.get(source.language)
  if (model === undefined) return null
  const instead = onlyRepeated(family, model, version, source)
  if (instead === null) return null
  const place = source.values.indexOf(model)
  const distance = (value: V): number => Math.abs(version.values.indexOf(value) - place)
  const [nearest] = version.values
    .filter((value) => family.same(value, instead))
    .sort((one, other) => distance(one) - distance(other))
  return nearest ?? null
}

/** The one value near to `value` that the first version says more often than the second. */
function onlyRepeated<V extends Value>(
  { near, same }: ValueFamily<V>,
  value: V,
  { values: more }: Version<V>,
  { values: fewer }: Version<V>,
): V | null {
  if (!near) return null
  const times = (values: readonly V[], one: V) => values.filter((each) => same(each, one)).length
  const repeated = more.filter(
    (one) =>
      one.group === value.group &&
      one.precision === value.precision &&
      near(one, value) &&
      times(more, one) > times(fewer, one),
  )
  const [first] = repeated
  return first === undefined || repeated.some((one) => !same(one, first)) ? null : first
}
