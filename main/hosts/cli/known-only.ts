import { nearestName } from '#hosts/cli/nearest-name.ts'

/** The list as it is where every name in it is known; throws what `unknown` makes of the first that is not. */
export function knownOnly<Name extends string>(
  list: readonly string[] | null,
  known: readonly Name[],
  unknown: (name: string, near: string | null) => Error,
): readonly Name[] | null {
  if (list === null) return null
  return list.map((name) => {
    const found = known.find((one) => one === name)
    if (found === undefined) throw unknown(name, nearestName(name, known))
    return found
  })
}
